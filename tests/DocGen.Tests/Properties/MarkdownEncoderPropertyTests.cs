using CsCheck;
using DocGen.Composing.Templates;
using DocGen.Markup;
using DocGen.Tests.Support;
using FluentAssertions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Xunit;

namespace DocGen.Tests.Properties;

/// <summary>Whatever a value holds, Razor's gate into Markdown lets it be nothing but text.</summary>
public sealed class MarkdownEncoderPropertyTests
{
    [Fact]
    public void A_value_in_a_paragraph_prints_as_it_stands() =>
        MarkdownPieces.AnyText.Sample(value => Paragraph($"前{Encoded(value)}后").Should().Be($"前{Shown(value)}后"), iter: 3_000);

    [Fact]
    public void A_value_at_the_start_of_a_line_prints_as_it_stands() =>
        MarkdownPieces.AnyText.Sample(value => Paragraph($"{Encoded(value)}后").Should().Be($"{Shown(value)}后"), iter: 3_000);

    [Fact]
    public void A_value_alone_in_a_paragraph_prints_as_it_stands() =>
        MarkdownPieces.AnyText.Where(value => value.Length > 0).Sample(value => Paragraph(Encoded(value)).Should().Be(Shown(value)), iter: 3_000);

    [Fact]
    public void A_value_in_strong_type_prints_as_it_stands() =>
        Trimmed.Where(value => value.Length > 0).Sample(value => Paragraph($"**{Encoded(value)}**").Should().Be(Shown(value)), iter: 3_000);

    [Fact]
    public void A_value_in_a_table_cell_prints_as_it_stands() =>
        Trimmed.Sample(
            value =>
            {
                MarkdownDocument tree = Dialect.Parse($"| A | B |\n|---|---|\n| {Encoded(value)} | 后 |\n");
                Table table = tree.Should().ContainSingle().Which.Should().BeOfType<Table>().Subject;
                TableRow row = (TableRow)table[1];
                row.Should().HaveCount(2);
                Whole(PlainText.Of((TableCell)row[0], FixedValues.None)).Should().Be(Shown(value));
                PlainText.Of((TableCell)row[1], FixedValues.None).Should().Be("后");
            },
            iter: 3_000);

    /// <summary>Texts of a profile and a library are trimmed when they are loaded, and control characters are refused.</summary>
    private static Gen<string> Trimmed =>
        MarkdownPieces.AnyText.Select(value => string.Concat(value.Where(character => !char.IsControl(character))).Trim());

    /// <summary>Lone surrogates pass here; the writer of XML replaces them.</summary>
    private static string Encoded(string value) => MarkdownEncoder.Instance.Encode(value);

    private static string Paragraph(string markdown)
    {
        MarkdownDocument tree = Dialect.Parse(markdown);
        return Whole(PlainText.Of(tree.Should().ContainSingle().Which.Should().BeOfType<ParagraphBlock>().Subject, FixedValues.None));
    }

    private static string Whole(string text) => string.Concat(text.EnumerateRunes());

    /// <summary>The value with each character that no text may hold as U+FFFD.</summary>
    private static string Shown(string value) => string.Concat(value.EnumerateRunes().Select(rune =>
        rune.Value is '\n' or '\t' || (rune.Value >= 32 && rune.Value != 127) ? rune.ToString() : "\uFFFD"));
}
