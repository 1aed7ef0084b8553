using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Looks;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Writing.Looks;

/// <summary>Styles are found by name, whatever their ids; what is missing comes from the default look.</summary>
public sealed class LookStylesTests
{
    private const string Chinese = """
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a0"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="AA0000"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/><w:basedOn w:val="a"/><w:rPr><w:color w:val="00AA00"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="a0"><w:name w:val="正文文本"/><w:basedOn w:val="a"/><w:rPr><w:color w:val="0000AA"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="af1"><w:name w:val="表格正文"/><w:basedOn w:val="a"/><w:rPr><w:color w:val="111111"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="af2"><w:name w:val="Strong"/><w:rPr><w:color w:val="222222"/></w:rPr></w:style>
        <w:style w:type="table" w:customStyle="1" w:styleId="af3"><w:name w:val="数据表"/><w:tblPr/></w:style>
        """;

    [Fact]
    public void Styles_are_found_by_English_and_Chinese_names_and_get_our_ids()
    {
        DocxFile file = FirmLook.Bare(Chinese).Render("# 章\n\n## 节\n\n文字，**加重**。\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |");
        ColourOf(file, "Heading1").Should().Be("AA0000");
        ColourOf(file, "Heading2").Should().Be("00AA00");
        ColourOf(file, "BodyText").Should().Be("0000AA");
        ColourOf(file, "TableText").Should().Be("111111");
        ColourOf(file, "Strong").Should().Be("222222");
        Value(StyleOfId(file, "DocGenTable"), "name").Should().Be("数据表");
        Value(StyleOfId(file, "Heading1"), "next").Should().Be("BodyText");
        Value(StyleOfId(file, "Heading1"), "basedOn").Should().Be("Normal");
        StyleOf(file.Body.Elements(W + "p").First()).Should().Be("Heading1");
        file.Styles.Elements(W + "style").Select(style => (string)style.Attribute(W + "styleId")!).Should().OnlyHaveUniqueItems().And.NotContain(["1", "a0", "af1"]);
    }

    [Theory]
    [InlineData("Heading 3")]
    [InlineData("HEADING 3")]
    [InlineData("标题 3")]
    [InlineData("标题3")]
    public void Case_and_spaces_of_a_name_do_not_matter(string name)
    {
        string style = $"""<w:style w:type="paragraph" w:styleId="x9"><w:name w:val="{name}"/><w:rPr><w:color w:val="ABCDEF"/></w:rPr></w:style>""";
        ColourOf(FirmLook.Bare(style).Render("### 条"), "Heading3").Should().Be("ABCDEF");
    }

    [Fact]
    public void A_style_is_found_by_another_name_it_bears()
    {
        const string style = """<w:style w:type="paragraph" w:styleId="x9"><w:name w:val="Firm Text"/><w:aliases w:val="正文, 表头"/><w:rPr><w:color w:val="ABCDEF"/></w:rPr></w:style>""";
        ColourOf(FirmLook.Bare(style).Render("| 甲 |\n|---|\n| 1 |"), "TableHead").Should().Be("ABCDEF");
    }

    [Fact]
    public void What_is_missing_comes_from_the_default_look_in_the_fonts_of_this_one()
    {
        DocxFile file = FirmLook.Bare().Render("# 章\n\n文字。\n\n> 引文\n\n| 甲 |\n|---|\n| 1 |");
        StyleCatalog.All.Select(style => style.Id).Should().BeSubsetOf(file.Styles.Elements(W + "style").Select(style => (string)style.Attribute(W + "styleId")!));
        StyleOfId(file, "TableCenter").Should().NotBeNull();
        Value(StyleOfId(file, "TableCenter"), "basedOn").Should().Be("TableText");
        StyleOfId(file, "BodyText")!.Element(W + "rPr")!.Element(W + "rFonts").Should().BeNull("the body font is the firm's");
        ((string?)StyleOfId(file, "Quote")!.Element(W + "rPr")!.Element(W + "rFonts")!.Attribute(W + "eastAsia")).Should().Be("楷体", "what differs from the body stays");
        ((string?)file.Styles.Element(W + "docDefaults")!.Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")).Should().Be("微软雅黑");
    }

    [Fact]
    public void A_style_of_the_firm_with_an_id_of_ours_makes_room()
    {
        const string style = """
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="公司标语"/><w:rPr><w:color w:val="BADBAD"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 1"/><w:basedOn w:val="Heading1"/></w:style>
            """;
        DocxFile file = FirmLook.Bare(style).Render("# 章");
        Value(StyleOfId(file, "Heading1"), "name").Should().Be("heading 1");
        Value(StyleOfId(file, "Heading1"), "basedOn").Should().Be("Heading1_look");
        ColourOf(file, "Heading1_look").Should().Be("BADBAD");
    }

    [Fact]
    public void Every_style_constant_is_in_the_catalogue()
    {
        IEnumerable<string> constants = typeof(StyleId).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        constants.Where(id => StyleCatalog.Find(id) is null).Should().BeEmpty();
        StyleCatalog.All.Select(style => style.Id).Should().OnlyHaveUniqueItems();
        StyleCatalog.All.SelectMany(style => style.Chinese.Append(style.Name).Select(name => (style.Type, StyleCatalog.Key(name)))).Should().OnlyHaveUniqueItems();
        foreach (LookDefinition look in LookBuilder.Shipped)
        {
            look.Paragraphs.Select(style => (style.Id, style.Name)).Concat(look.Characters.Select(style => (style.Id, style.Name))).Concat(look.Tables.Select(style => (style.Id, style.Name)))
                .Should().OnlyContain(style => StyleCatalog.Find(style.Id) != null && StyleCatalog.Find(style.Id)!.Name == style.Name);
        }
    }

    [Fact]
    public void The_shipped_looks_lack_nothing()
    {
        foreach (string id in Pipeline.ShippedLooks)
        {
            LookReading look = LookReading.Of(TextDocument.Library.Looks[id], new Report())!;
            look.Inventory.MissingStyles.Should().BeEmpty();
            look.Inventory.UnusedStyles.Should().BeEmpty();
            look.Inventory.UnnamedFonts.Should().BeEmpty();
            look.Inventory.DefaultLists.Should().BeEmpty();
        }
    }

    [Fact]
    public void Contents_get_a_tab_at_the_end_of_the_line_of_this_paper()
    {
        DocxFile file = FirmLook.Bare("""<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>""").Render("文");
        foreach (string id in (string[])["TOC1", "TOC2", "TableofFigures"])
        {
            XElement tab = StyleOfId(file, id)!.Descendants(W + "tab").Single();
            ((int)tab.Attribute(W + "pos")!, (string)tab.Attribute(W + "leader")!).Should().Be((11906 - 1300 - 1500, "dot"));
        }
    }

    private static XElement? StyleOfId(DocxFile file, string id) => file.Styles.Elements(W + "style").SingleOrDefault(style => (string?)style.Attribute(W + "styleId") == id);

    private static string? ColourOf(DocxFile file, string id) => Value(StyleOfId(file, id)?.Element(W + "rPr"), "color");
}
