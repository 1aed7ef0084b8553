using System.Text;
using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Markup.Mathematics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Markup;

/// <summary>What the spec files of the constructs cannot show: the language of the document, ids, sizes, and input that is out of proportion.</summary>
public sealed class ConstructTests
{
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    [Theory]
    [InlineData("> [!NOTE]\n> 文字\n\n> [!TIP]\n\n> [!IMPORTANT]\n\n> [!WARNING]\n\n> [!CAUTION]", "说明 提示 重要 警告 注意")]
    [InlineData("> [!NOTE]\n> text\n\n> [!TIP]\n\n> [!IMPORTANT]\n\n> [!WARNING]\n\n> [!CAUTION]", "Note Tip Important Warning Caution")]
    public void The_title_of_an_alert_is_in_the_language_of_the_document(string markdown, string titles) =>
        string.Join(' ', Plain(markdown).Body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph)!.EndsWith("Title", StringComparison.Ordinal))
            .Select(paragraph => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)))).Should().Be(titles);

    [Theory]
    [InlineData("日期：[2026-01-05]{.date}", "2026年1月5日", "yyyy年M月d日", "zh-CN")]
    [InlineData("Date: [2026-01-05]{.date}", "5 January 2026", "d MMMM yyyy", "en-GB")]
    public void A_date_has_the_form_of_the_language(string markdown, string shown, string format, string language)
    {
        XElement control = Plain(markdown).Body.Descendants(W + "sdt").Single();
        XElement date = control.Descendants(W + "date").Single();
        control.Value.Should().Be(shown);
        Value(date, "dateFormat").Should().Be(format);
        Value(date, "lid").Should().Be(language);
        ((string?)date.Attribute(W + "fullDate")).Should().Be("2026-01-05T00:00:00Z");
    }

    [Fact]
    public void Controls_and_drawings_have_ids_of_their_own()
    {
        string markdown = string.Concat(Enumerable.Repeat("[甲]{.field name=same} [ ]{.check} [甲|乙]{.choice} ![图](a.png) ![图](drawing.svg)\n\n- [ ] 任务\n\n", 5));
        DocxFile file = Plain(markdown);
        file.Body.Descendants(W + "sdtPr").Select(item => Value(item, "id")).Should().HaveCount(20).And.OnlyHaveUniqueItems();
        file.Body.Descendants().Where(item => item.Name.LocalName == "docPr").Select(item => (string?)item.Attribute("id")).Should().HaveCount(10).And.OnlyHaveUniqueItems();
        file.Media.Keys.Should().BeEquivalentTo("word/media/image1.png", "word/media/image2.png", "word/media/image3.svg");
    }

    [Fact]
    public void A_note_holds_pictures_formulas_and_fields_too()
    {
        DocxFile file = Plain("甲[^n1] ![图](a.png) | 乙\n\n| A |\n|---|\n| 丙[^n2] |\n\n[^n1]: ![图](a.png){width=1cm} $\\frac{a}{b}$ [甲]{.field}\n[^n2]: ![宽](wide.png)\n");
        XElement[] notes = [.. file.Notes];
        notes[0].Descendants(OmmlText.M + "oMath").Should().ContainSingle();
        notes[0].Descendants(W + "sdt").Should().ContainSingle();
        notes.SelectMany(note => note.Descendants()).Where(item => item.Name.LocalName == "blip")
            .Select(blip => file.TargetsBeside(blip)[(string)blip.Attribute(R + "embed")!]).Should().OnlyContain(target => file.Media.ContainsKey("word/" + target));
        ((long)notes[1].Descendants().First(item => item.Name.LocalName == "extent").Attribute("cx")!).Should().BeGreaterThan(5_000_000, "a note is as wide as the page, not as the cell that calls it");
    }

    [Fact]
    public void A_box_knows_both_its_states()
    {
        XElement box = Plain("[x]{.check}").Body.Descendants(W14 + "checkbox").Single();
        box.Elements().Select(item => (string?)item.Attribute(W14 + "val")).Should().Equal("1", "2611", "2610");
    }

    [Fact]
    public void A_picture_keeps_its_bytes_and_is_no_wider_than_its_column()
    {
        DocxFile file = Plain("| A | B | C | D |\n|---|---|---|---|\n| ![图](wide.png) | | | |");
        file.Media["word/media/image1.png"].Should().Equal(File.ReadAllBytes(Repository.Path("tests", "DocGen.Tests", "Markup", "Pictures", "wide.png")));
        long width = (long)file.Body.Descendants().First(item => item.Name.LocalName == "extent").Attribute("cx")!;
        int column = (int)file.Body.Descendants(W + "tcW").First().Attribute(W + "w")!;
        width.Should().BeLessThanOrEqualTo(column * 635L).And.BeGreaterThan(column * 500L);
    }

    [Theory]
    [InlineData("{{ enterprise.name }}", "1:1 NeedsEnterprise")]
    [InlineData("| A |\n|---|\n| 甲 {{ a | default: \"b\" }} |", "3:5 NeedsEnterprise")]
    [InlineData("::: if a\n甲\n:::\n::: else\n乙\n:::", "1:1 NeedsEnterprise; 4:1 NeedsEnterprise")]
    [InlineData("::: each products as product\n甲\n:::", "1:1 NeedsEnterprise")]
    [InlineData("`{{ a }}` \\{\\{ b \\}\\}", "")]
    public void What_needs_an_enterprise_is_told_where_there_is_none(string markdown, string findings)
    {
        Report report = new();
        TextDocument.Plain(markdown, report);
        Shown(report).Should().Be(findings);
    }

    [Fact]
    public void A_character_that_no_document_can_keep_is_told_wherever_it_stands()
    {
        Report report = new();
        (byte[] bytes, _) = TextDocument.Clause("甲\u0001乙\n\n`a\u000Bb` 文\uFFFE\n\n```\nok\nx\u001Fy\n```\n\n| A |\n|---|\n| 甲\u0002 |\n\n&#3; 孤\uD800独 \uDC00", FixedValues.None, report);
        Shown(report).Should().Be(
            "1:2 IllegalCharacter; 3:2 IllegalCharacter; 3:8 IllegalCharacter; 7:2 IllegalCharacter; 12:4 IllegalCharacter; 14:1 IllegalCharacter; 14:7 IllegalCharacter");
        Validity.AssertValid(bytes);
        TextOf(new DocxFile(bytes).Body).Should().Contain("甲�乙").And.Contain("x�y");
    }

    [Fact]
    public void A_list_too_deep_is_told_at_the_line_that_is_too_much()
    {
        StringBuilder text = new("前文\n\n");
        for (int i = 0; i < 200; i++)
        {
            text.Append(' ', i * 2).Append("- 项").Append(i).Append('\n');
        }

        Report report = new();
        (byte[] bytes, _) = TextDocument.Plain(text.ToString(), report);
        Diagnostic finding = report.Sorted().Should().ContainSingle().Subject;
        finding.Rule.Name.Should().Be("NestedTooDeep");
        finding.Place.Line.Should().BeInRange(20, 130);
        TextOf(new DocxFile(bytes).Body).Should().Contain("前文").And.Contain("项199");
    }

    [Fact]
    public void Ten_thousand_rows_are_rows_with_every_cell_in_its_place()
    {
        StringBuilder text = new("| 序号 | 内容 |\n|:-:|---|\n");
        for (int i = 0; i < 10_000; i++)
        {
            text.Append("| ").Append(i).Append(" | 第 **").Append(i).Append("** 行 |\n");
        }

        Report report = new();
        (byte[] bytes, Document document) = TextDocument.Plain(text.ToString(), report);
        report.Sorted().Should().BeEmpty();
        XElement[] rows = [.. new DocxFile(bytes).Body.Descendants(W + "tr")];
        rows.Should().HaveCount(10_001);
        rows[9_876].Elements(W + "tc").Select(TextOf).Should().Equal("9875", "第 9875 行");
        document.Sections[0].Body!.Should().ContainSingle("the whole is one table");
    }

    [Theory]
    [InlineData(63, "")]
    [InlineData(64, "3:1 TooManyColumns")]
    [InlineData(2_000, "3:1 TooManyColumns")]
    public void A_table_with_more_columns_than_Word_takes_is_told(int columns, string findings)
    {
        string row = "|" + string.Concat(Enumerable.Repeat(" 甲 |", columns)) + "\n";
        Report report = new();
        (byte[] bytes, _) = TextDocument.Plain($"正文\n\n{row}|{string.Concat(Enumerable.Repeat("-|", columns))}\n{row}", report);
        Shown(report).Should().Be(findings);
        Validity.AssertValid(bytes);
    }

    [Fact]
    public void A_message_repeats_no_more_than_the_beginning_of_a_long_text()
    {
        Report report = new();
        TextDocument.Plain("[" + string.Concat(Enumerable.Repeat("甲|", 50_000)) + "乙]{.choice}", report);
        Diagnostic finding = report.Sorted().Should().ContainSingle().Subject;
        finding.Message(MessageLanguage.Zh).Length.Should().BeInRange(400, 1_000);
    }

    [Theory]
    [InlineData("{", 3_000)]
    [InlineData("(", 3_000)]
    [InlineData("\\left(", 1_000)]
    [InlineData("\\frac", 1_000)]
    [InlineData("x^", 3_000)]
    [InlineData("\\begin{matrix}", 500)]
    [InlineData("\\sqrt[", 1_000)]
    public void A_formula_nested_without_end_is_told_and_harms_nothing(string piece, int count)
    {
        string source = string.Concat(Enumerable.Repeat(piece, count));
        TexParser.Parse(source, out MathFault? fault);
        fault.Should().NotBeNull();
        TexParser.Parse(source + new string('x', 2_000), out fault);
        fault.Should().NotBeNull();
    }

    [Fact]
    public void Every_command_of_mathematics_gives_a_valid_formula()
    {
        string[] arguments = [.. TexSymbols.Accents.Keys, "frac{a}", "binom{a}", "sqrt", "overline", "underline", "overbrace", "underbrace", "overset{a}", "underset{a}", "pmod", .. TexSymbols.Styles.Keys];
        IEnumerable<string> commands = TexSymbols.Signs.Keys.Concat(TexSymbols.Spaces.Keys).Concat(TexSymbols.Sums.Keys).Concat(TexSymbols.Functions).Concat(TexSymbols.Sizes)
            .Select(name => "\\" + name + " x").Concat(arguments.Select(name => "\\" + name + "{b}"));
        Report report = new();
        (byte[] bytes, _) = TextDocument.Plain(string.Join("\n\n", commands.Select(command => $"$$a {command} c$$")), report);
        report.Sorted().Select(finding => finding.Message(MessageLanguage.En)).Should().BeEmpty();
        Validity.AssertValid(bytes);
        new DocxFile(bytes).Body.Descendants(OmmlText.M + "oMath").Should().HaveCount(commands.Count());
    }

    [Theory]
    [InlineData("| A |\n|---|\n| 1 |")]
    [InlineData("文字\n\n| A |\n|---|\n| 1 |")]
    [InlineData("")]
    [InlineData("> [!NOTE]")]
    [InlineData("- [ ] ")]
    [InlineData("![](a.png)")]
    [InlineData("$$\n$$")]
    [InlineData("$$")]
    [InlineData("::: signatures\n:::")]
    [InlineData("> [!NOTE]\n> ::: if a\n> 甲\n> :::")]
    public void A_document_may_hold_almost_nothing(string markdown) => Validity.AssertValid(TextDocument.Clause(markdown, FixedValues.None, new Report()).Bytes, markdown);

    private static DocxFile Plain(string markdown)
    {
        Report report = new();
        (byte[] bytes, _) = TextDocument.Plain(markdown, report);
        report.HasErrors.Should().BeFalse();
        Validity.AssertValid(bytes);
        return new DocxFile(bytes);
    }

    private static string Shown(Report report) =>
        string.Join("; ", report.Sorted().Select(finding => $"{finding.Place.Line}:{finding.Place.Column} {finding.Rule.Name}"));
}
