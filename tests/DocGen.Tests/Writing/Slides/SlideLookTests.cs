using DocGen.Composing;
using DocGen.Diagnostics;
using DocGen.Markup.Slides.Reading;
using DocGen.Model;
using DocGen.Tests.Support;
using DocGen.Writing.Pptx;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Slides;

/// <summary>The theme, layouts and parts of slides come from the file of the look; what is wrong with it is a finding with its place.</summary>
public sealed class SlideLookTests
{
    private static readonly byte[] Shipped = Pipeline.ShippedLook("enterprise", slides: true);

    [Fact]
    public void Placeholders_colours_and_unknown_parts_come_from_the_file()
    {
        byte[] firm = ZipEdit.Replace(Shipped, "ppt/theme/theme1.xml", text => text.Replace("2F5496", "AA1122", StringComparison.Ordinal));
        firm = ZipEdit.Replace(firm, "ppt/slideLayouts/slideLayout2.xml", text => text.Replace("<a:lstStyle/>", "<a:lstStyle><a:lvl1pPr><a:defRPr sz=\"3200\"/></a:lvl1pPr></a:lstStyle>", StringComparison.Ordinal));
        byte[] deck = Write(firm, "# 一\n\n" + string.Concat(Enumerable.Repeat("这一行在三十二磅的字里要占两行，在二十四磅的字里只占一行吧。\n\n", 4)));
        PptxFile file = new(deck);
        file.Xml("ppt/theme/theme1.xml").ToString().Should().Contain("AA1122").And.NotContain("2F5496");
        file.Slides.Should().HaveCount(2, "larger letters take more room");
        new PptxFile(Write(Shipped, "# 一\n\n短。")).Paths.Should().NotContain(path => path.Contains("slide2.xml", StringComparison.Ordinal)).And.Contain("ppt/notesMasters/notesMaster1.xml");
        Validity.AssertValid(deck);
    }

    [Fact]
    public void A_look_without_master_of_notes_gets_ours()
    {
        byte[] firm = ZipEdit.Replace(Shipped, "ppt/_rels/presentation.xml.rels", text => text.Replace("<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/notesMaster\" Target=\"notesMasters/notesMaster1.xml\"/>", "", StringComparison.Ordinal));
        byte[] deck = Write(firm, "# 一\n\n二。\n\n::: notes\n说。\n:::\n");
        Validity.AssertValid(deck);
        new PptxFile(deck).Paths.Should().Contain("ppt/notesMasters/docgenNotesMaster.xml");
    }

    [Theory]
    [InlineData("ppt/slideLayouts/slideLayout4.xml", "type=\"twoObj\"", "type=\"blank\"", "DG5121")]
    [InlineData("ppt/presentation.xml", "p:presentation", "p:other", "DG5120")]
    [InlineData("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "</Relationships>", "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"file:///c:/a.png\" TargetMode=\"External\"/></Relationships>", "DG5123")]
    [InlineData("ppt/slideMasters/slideMaster1.xml", "<p:cSld>", "<p:cSld", "DG5120")]
    public void What_is_wrong_with_a_look_is_a_finding(string part, string from, string to, string code)
    {
        byte[] firm = ZipEdit.Replace(Shipped, part, text => text.Replace(from, to, StringComparison.Ordinal).Replace(code == "DG5121" ? "两栏内容 Two Content" : "\0", "空", StringComparison.Ordinal));
        Report report = new();
        Write(firm, "# 一\n\n二。", report).Should().BeEmpty();
        report.Sorted().Should().ContainSingle().Which.Should().Match<Diagnostic>(finding => finding.Rule.Code == code && finding.Place.Path == "firm.pptx");
    }

    [Fact]
    public void What_is_no_presentation_is_a_finding()
    {
        foreach (byte[] bytes in (byte[][])[[1, 2, 3], Pipeline.ShippedLook("enterprise")])
        {
            Report report = new();
            Write(bytes, "# 一", report).Should().BeEmpty();
            report.Sorted().Should().ContainSingle().Which.Rule.Code.Should().Be("DG5120");
        }
    }

    [Fact]
    public void A_layout_is_found_by_its_name_where_it_has_no_type()
    {
        byte[] firm = ZipEdit.Replace(Shipped, "ppt/slideLayouts/slideLayout4.xml", text => text.Replace("type=\"twoObj\" ", "", StringComparison.Ordinal));
        Report report = new();
        Write(firm, "# 一\n\n:::: columns\n::: column\n左\n:::\n::: column\n右\n:::\n::::\n", report).Should().NotBeEmpty();
        report.Sorted().Should().BeEmpty();
    }

    [Fact]
    public void Another_look_of_Word_takes_the_slides_of_the_enterprise()
    {
        Document document = PlainDocument.Compose("text.md", "# 一\n\n二", "official", TextDocument.Library, new Report());
        Dictionary<string, Look> only = new() { ["enterprise"] = TextDocument.Library.SlideLooks["enterprise"] };
        new PptxWriter(only, SlideReader.Read).Write(document, new Report()).Should().NotBeEmpty();
        Report report = new();
        new PptxWriter(new Dictionary<string, Look>(), SlideReader.Read).Write(document, report).Should().BeEmpty();
        report.Sorted().Should().ContainSingle().Which.Rule.Code.Should().Be("DG5122");
    }

    private static byte[] Write(byte[] look, string markdown, Report? report = null)
    {
        Document document = TextDocument.Clause(markdown, FixedValues.FromYaml(""), new Report()).Document;
        Dictionary<string, Look> looks = new() { ["enterprise"] = new Look("enterprise", look, new SourceLocation("firm.pptx")) };
        return new PptxWriter(looks, SlideReader.Read).Write(document, report ?? new Report());
    }
}
