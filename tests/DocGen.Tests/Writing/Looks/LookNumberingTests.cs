using System.Xml.Linq;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Writing.Looks;

/// <summary>Numbers of headings and lists come from the look, under our numbers; what Word prints is what contents and references say.</summary>
public sealed class LookNumberingTests
{
    private const string Styles = """
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="slogan"><w:name w:val="Firm Clause"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="ln"><w:name w:val="列表编号"/></w:style>
        """;

    private const string Numbering = """
        <w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/>
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="第%1章"/><w:lvlJc w:val="left"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="条款 %1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircleChinese"/><w:pStyle w:val="ln"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
        <w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="5"/></w:num>
        """;

    [Fact]
    public void Headings_are_numbered_as_the_look_says_and_lists_restart()
    {
        DocxFile file = FirmLook.Bare(Styles, numbering: Numbering).Render("# 甲\n\n## 乙\n\n### 丙\n\n1. 一\n2. 二\n\n文\n\n1. 三\n\n# 丁");
        WordNumbers.Of(file).Select(item => item.Number).Should().Equal("第一章", "一.1", "一.1.1", "①", "②", "①", "第二章");
        Value(file.Numbering.Elements(W + "abstractNum").First(), "multiLevelType").Should().Be("multilevel");
        file.Numbering.Descendants(W + "isLgl").Should().HaveCount(2);
    }

    [Fact]
    public void Lists_of_the_firms_other_styles_keep_their_numbers_apart()
    {
        DocxFile file = FirmLook.Bare(Styles, numbering: Numbering).Render("1. 一");
        XElement style = file.Styles.Elements(W + "style").Single(item => Value(item, "name") == "Firm Clause");
        string id = Value(style.Element(W + "pPr")!.Element(W + "numPr"), "numId")!;
        XElement list = AbstractOf(file, id);
        Value(list.Elements(W + "lvl").First(), "lvlText").Should().Be("条款 %1");
        string own = Value(file.Body.Descendants(W + "numPr").Single(), "numId")!;
        own.Should().NotBe(id);
        Value(AbstractOf(file, own).Elements(W + "lvl").First(), "numFmt").Should().Be("decimalEnclosedCircleChinese");
        file.Numbering.Elements(W + "num").Select(item => (string)item.Attribute(W + "numId")!).Should().OnlyHaveUniqueItems();
        file.Numbering.Elements(W + "abstractNum").Select(item => (string)item.Attribute(W + "abstractNumId")!).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Headings_without_numbering_get_that_of_the_default_look()
    {
        const string styles = """<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>""";
        DocxFile file = FirmLook.Bare(styles).Render("# 甲\n\n## 乙\n\n#### 丁");
        WordNumbers.Of(file).Select(item => item.Number).Should().Equal("1", "1.1", "(1)");
    }

    [Fact]
    public void A_look_may_say_that_headings_have_no_number()
    {
        const string styles = """<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>""";
        DocxFile file = FirmLook.Bare(styles).Render("# 甲\n\n## 乙");
        WordNumbers.Of(file).Select(item => item.Number).Should().AllBe("");
    }

    [Fact]
    public void A_heading_linked_to_the_first_level_of_a_list_of_its_own_counts_on_its_level()
    {
        string styles = Styles.Replace("""<w:ilvl w:val="1"/><w:numId w:val="7"/>""", """<w:numId w:val="9"/>""", StringComparison.Ordinal);
        DocxFile file = FirmLook.Bare(styles, numbering: Numbering).Render("# 甲\n\n## 乙\n\n## 丙\n\n# 丁\n\n## 戊");
        WordNumbers.Of(file).Select(item => item.Number).Should().Equal("第一章", "条款 I", "条款 II", "第二章", "条款 I");
    }

    [Fact]
    public void An_instance_that_overrides_a_level_is_followed()
    {
        string numbering = Numbering.Replace(
            """<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>""",
            """
            <w:num w:numId="7"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>
            <w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§%2"/><w:lvlJc w:val="left"/></w:lvl></w:lvlOverride></w:num>
            """, StringComparison.Ordinal);
        DocxFile file = FirmLook.Bare(Styles, numbering: numbering).Render("# 甲\n\n## 乙\n\n# 丙");
        WordNumbers.Of(file).Select(item => item.Number).Should().Equal("第五章", "§1", "第六章");
    }

    private static XElement AbstractOf(DocxFile file, string number)
    {
        string id = Value(file.Numbering.Elements(W + "num").Single(item => (string?)item.Attribute(W + "numId") == number), "abstractNumId")!;
        return file.Numbering.Elements(W + "abstractNum").Single(item => (string?)item.Attribute(W + "abstractNumId") == id);
    }
}
