using System.Xml.Linq;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Writing.Looks;

/// <summary>The sample in each look that ships: valid, numbered alike by us and by Word, the same bytes twice.</summary>
[Collection("sample")]
public sealed class ShippedLookTests
{
    private static readonly string[] Codes = ["SM-01", "MX-01", "SP-21", "R-066", "R-067", "TM-02"];

    /// <summary>The looks besides the default, in which the whole sample is tested anyway.</summary>
    public static TheoryData<string> Looks => new(Pipeline.ShippedLooks.Skip(1));

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_sample_is_valid_and_its_numbers_are_those_that_Word_prints(string look)
    {
        Built built = LookBuild.Of(look, Codes);
        foreach (Document document in built.Documents)
        {
            byte[] bytes = built.Bytes(document.Planned.Code);
            Validity.AssertValid(bytes, $"{document.Identity.Number} in {look}");
            DocxFile file = new(bytes);
            string[] styles = ["Heading1", "Heading2", "Heading3", "Heading4", "FrontTitle", "AppendixTitle", "AppendixHeading"];
            IEnumerable<string> printed = WordNumbers.Of(file).Where(item => styles.Contains(StyleOf(item.Paragraph))).Select(item => item.Number);
            printed.Should().Equal(document.Outline.Where(entry => entry.Number.Length > 0).Select(entry => entry.Number), "so says {0} in {1}", document.Identity.Number, look);
        }
    }

    [Fact]
    public void English_documents_have_no_Chinese_numerals()
    {
        DocxFile file = FirmLook.Of(DocGen.Writing.Docx.OfficialStyles.Look).Render("# Scope\n\n## Sites\n\n# Terms");
        WordNumbers.Of(file).Select(item => item.Number).Should().Equal("1", "1.1", "2");
        TextOf(file.HeadersAndFooters.First()).Should().Be("— 1 —");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_same_look_gives_the_same_bytes(string look) =>
        LookBuild.Of(look, "SP-21").Bytes("SP-21").Should().Equal(LookBuild.Of(look, "SP-21").Bytes("SP-21"));

    [Fact]
    public void Official_documents_are_numbered_and_cited_in_Chinese()
    {
        Built built = LookBuild.Of("official", "SM-01");
        DocxFile file = new(built.Bytes("SM-01"));
        string[] contents = [.. file.Body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) is "TOC1" or "TOC2").Select(paragraph => TextOf(paragraph).Split('\t')[0])];
        contents.Should().Contain(["0.1 颁布令", "一、范围与删减", "（一）适用范围", "十八、投诉处理", "附录A 职责分配表"]);
        string[] references = [.. file.Body.Descendants(W + "hyperlink").Where(link => link.Parent!.Name == W + "p" && StyleOf(link.Parent) is not ("TOC1" or "TOC2")).Select(TextOf)];
        references.Should().NotBeEmpty().And.Contain(text => text.StartsWith("第", StringComparison.Ordinal)).And.OnlyContain(text => !text.Contains("、章"));
        HashSet<string> bookmarks = [.. file.Body.Descendants(W + "bookmarkStart").Select(item => (string)item.Attribute(W + "name")!)];
        file.Body.Descendants(W + "hyperlink").Select(link => (string?)link.Attribute(W + "anchor")).OfType<string>().Should().BeSubsetOf(bookmarks);
    }

    [Fact]
    public void Official_procedures_have_their_box_on_the_first_page_only()
    {
        DocxFile file = new(LookBuild.Of("official", "SP-21").Bytes("SP-21"));
        XElement section = file.Body.Elements(W + "sectPr").Single();
        section.Element(W + "titlePg").Should().NotBeNull();
        XElement reference = section.Elements(W + "headerReference").Single();
        ((string?)reference.Attribute(W + "type")).Should().Be("first");
        TextOf(file.Part((string)reference.Attribute(R + "id")!)).Should().Contain("QH-SP-21").And.Contain("A/0").And.Contain("2026-12-01");
    }

    [Fact]
    public void Standard_documents_carry_their_number_on_the_outer_side()
    {
        DocxFile file = new(LookBuild.Of("standard", "SM-01").Bytes("SM-01"));
        foreach (XElement section in file.Body.Descendants(W + "sectPr").Skip(1))
        {
            Dictionary<string, XElement> headers = section.Elements(W + "headerReference").ToDictionary(item => (string)item.Attribute(W + "type")!, item => file.Part((string)item.Attribute(R + "id")!));
            headers.Keys.Should().BeEquivalentTo("default", "even");
            headers.Values.Select(TextOf).Should().AllBe("QH-SM-01");
        }
    }

    [Fact]
    public void The_profile_chooses_the_look_of_all_documents()
    {
        Built built = LookBuild.Of("standard", "SM-01", "R-067");
        built.Documents.Should().OnlyContain(document => document.Identity.Look == "standard");
    }

    [Fact]
    public void A_look_that_does_not_exist_is_found_where_it_is_named()
    {
        DocGen.Diagnostics.Report report = new();
        PlannedRun run = SampleBuild.PlanWith(profile => profile with { Documents = profile.Documents with { Look = "华信" } }, report, "R-067");
        new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Compose(run).Should().BeNull();
        report.Sorted().Should().ContainSingle().Which.Rule.Code.Should().Be("DG5002");
        report.Sorted()[0].Place.Line.Should().BePositive();
    }
}
