using System.Text;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Layout;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Layout;

/// <summary>What the layout reads from the styles of a look.</summary>
public sealed class LookMetricsTests
{
    private const string Styles = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="黑体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:widowControl w:val="0"/></w:pPr><w:rPr><w:kern w:val="2"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:styleId="Base"><w:basedOn w:val="a"/><w:pPr><w:spacing w:before="120" w:line="440" w:lineRule="exact"/><w:ind w:firstLineChars="200"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr></w:style>
          <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/><w:pPr><w:keepNext/><w:spacing w:after="0"/><w:tabs><w:tab w:val="right" w:pos="8000"/></w:tabs></w:pPr><w:rPr><w:b/></w:rPr></w:style>
          <w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
          <w:style w:type="character" w:styleId="Code"><w:rPr><w:rFonts w:ascii="Courier New"/><w:b w:val="0"/></w:rPr></w:style>
          <w:style w:type="table" w:styleId="Grid"><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders>
            <w:tblCellMar><w:top w:w="30"/><w:left w:w="60"/><w:bottom w:w="40"/><w:right w:w="70"/></w:tblCellMar></w:tblPr>
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>
        </w:styles>
        """;

    private readonly LookMetrics look = Read(Styles, "<w:settings xmlns:w=\"x\"><w:defaultTabStop w:val=\"420\"/></w:settings>");

    [Fact]
    public void A_style_inherits_what_it_does_not_say()
    {
        ParagraphMetrics own = look.Paragraph("Own");
        own.Should().BeEquivalentTo(
            new
            {
                Rule = LineRule.Exact,
                Line = 440,
                Before = 120,
                After = 0,
                FirstLine = 480,
                KeepNext = true,
                KeepLines = false,
                WidowControl = false,
                Tabs = new[] { new TabStop(8000, true, false) },
            });
        own.Characters.Should().Be(new CharacterMetrics("Arial", "黑体", 24, Bold: true, Italic: false, IsKerned: true));
    }

    [Fact]
    public void A_style_that_the_look_lacks_is_its_default_style() =>
        look.Paragraph("Missing").Should().BeEquivalentTo(new { Rule = LineRule.Auto, Line = 259, After = 160, WidowControl = false });

    [Fact]
    public void A_style_based_on_itself_is_read_once() => look.Paragraph("Round").Characters.HalfPoints.Should().Be(21);

    [Fact]
    public void A_character_style_changes_what_it_says() =>
        look.Characters(look.Paragraph("Own").Characters, "Code").Should().Be(new CharacterMetrics("Courier New", "黑体", 24, Bold: false, Italic: false, IsKerned: true));

    [Fact]
    public void A_table_style_gives_margins_and_lines() => look.Table("Grid").Should().Be(new TableMetrics(30, 60, 40, 70, 10, 20, 30));

    [Fact]
    public void Tab_stops_are_those_of_the_settings() => look.DefaultTab.Should().Be(420);

    [Fact]
    public void Styles_that_cannot_be_read_leave_defaults() => Read("<w:styles", "").Paragraph("Any").Line.Should().Be(240);

    [Fact]
    public void The_default_look_has_a_pitch_of_22_points()
    {
        LookMetrics enterprise = LookParts.Read(TextDocument.Library.Looks["enterprise"])!.Metrics;
        enterprise.Paragraph(StyleId.BodyText).Should().BeEquivalentTo(new { Rule = LineRule.Exact, Line = 440, FirstLine = 480 });
        enterprise.Paragraph("Heading1").Should().BeEquivalentTo(new { Line = 560, Before = 240, KeepNext = true, KeepLines = true });
    }

    private static LookMetrics Read(string styles, string settings) => LookMetrics.Read(Encoding.UTF8.GetBytes(styles), Encoding.UTF8.GetBytes(settings));
}
