using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Properties;

/// <summary>Any Markdown at all gives a valid Word file with the same text, and the same bytes each time.</summary>
public sealed partial class MarkdownPropertyTests
{
    private static readonly FixedValues Values = FixedValues.FromYaml(
        "enterprise: { name: \"甲|乙*<b>{{ x }}\", regions: [北京, 天津] }\nproducts: [ { name: 空调 }, { name: \"| *\" } ]\nflag: true");

    [Fact]
    public void Pieces_of_the_dialect_in_any_order_give_a_valid_file_with_their_text() =>
        MarkdownPieces.Text.Sample(text => Check(TextDocument.Clause, text), iter: 300, print: Quote);

    [Fact]
    public void Pieces_of_the_dialect_render_without_an_enterprise() =>
        MarkdownPieces.Text.Sample(text => Check((markdown, _, report) => TextDocument.Plain(markdown, report), text), iter: 200, print: Quote);

    [Fact]
    public void Any_strings_give_a_valid_file_with_their_text() =>
        MarkdownPieces.AnyLines.Sample(text => Check((markdown, _, report) => TextDocument.Plain(markdown, report), text), iter: 300, print: Quote);

    [Fact]
    public void Any_strings_as_a_clause_give_a_valid_file_with_their_text() =>
        MarkdownPieces.AnyLines.Sample(text => Check(TextDocument.Clause, text), iter: 200, print: Quote);

    /// <summary>The words of a chart stand in its alternative text and not in the text of the file.</summary>
    [Fact]
    public void Charts_of_any_cells_give_a_valid_file_and_a_valid_workbook() => MarkdownPieces.Chart.Sample(
        text =>
        {
            byte[] bytes = TextDocument.Clause(text, Values, new Report()).Bytes;
            Validity.AssertValid(bytes);
            new DocxFile(bytes).Media.ToList().ForEach(file => Validity.AssertValid(file.Value, file.Key));
            TextDocument.Clause(text, Values, new Report()).Bytes.Should().Equal(bytes);
        },
        iter: 100,
        print: Quote);

    [Theory]
    [InlineData(">", 3_000)]
    [InlineData("- ", 300)]
    [InlineData("*", 3_000)]
    [InlineData("[", 3_000)]
    [InlineData("(", 3_000)]
    [InlineData("`", 3_000)]
    [InlineData("::: if flag\n", 200)]
    [InlineData("{{", 2_000)]
    [InlineData("|", 2_000)]
    public void Deep_nesting_neither_crashes_nor_gives_an_invalid_file(string piece, int count)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++)
        {
            text.Append(piece);
        }

        Check(TextDocument.Clause, text.Append('x').ToString());
    }

    [Theory]
    [InlineData("*", 20_000)]
    [InlineData("**", 1_000)]
    [InlineData("~~", 20_000)]
    [InlineData("==", 400)]
    public void Deep_emphasis_is_a_finding_and_no_crash(string sign, int count)
    {
        string signs = string.Concat(Enumerable.Repeat(sign, count));
        Report report = new();
        (byte[] bytes, _) = TextDocument.Plain($"正文\n\n字{signs}w1q{signs}\n", report);
        Validity.AssertValid(bytes);
        report.Sorted().Select(finding => $"{finding.Rule.Code} {finding.Place.Line}").Should().Contain("DG1213 3");
        new DocxFile(bytes).Prose().Should().Contain("w1q");
    }

    private static void Check(Func<string, IValues, Report, (byte[] Bytes, Document Document)> write, string markdown)
    {
        Report report = new();
        (byte[] bytes, Document document) = write(markdown, Values, report);
        Validity.AssertValid(bytes);
        report.Sorted().Where(finding => finding.Rule.Code == "DG5001")
            .Select(finding => finding.Message(MessageLanguage.En)).Should().BeEmpty("the writer knows every node that the dialect makes");
        OnlyText(new DocxFile(bytes).Prose()).Should().Be(OnlyText(Legal(PlainText.Of(document.Sections[0]))));
        write(markdown, Values, new Report()).Bytes.Should().Equal(bytes);
    }

    /// <summary>
    /// Ends of blocks differ between a tree and a file, merge marks are no text, and after the box of a task the file has a tab for
    /// whatever blanks and line ends the tree has there.
    /// </summary>
    private static string OnlyText(string text) => AfterBox().Replace(text, "").Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal)
        .Replace("^^", "", StringComparison.Ordinal).Replace("<<", "", StringComparison.Ordinal);

    [GeneratedRegex("(?<=[☐☑])[ \t\n]+")]
    private static partial Regex AfterBox();

    /// <summary>What XML cannot hold becomes U+FFFD.</summary>
    private static string Legal(string text)
    {
        StringBuilder legal = new();
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair)
            {
                legal.Append(text[i]).Append(text[++i]);
            }
            else
            {
                legal.Append((text[i] < ' ' && text[i] is not ('\n' or '\t')) || char.IsSurrogate(text[i]) || text[i] >= '\uFFFE' ? '\uFFFD' : text[i]);
            }
        }

        return legal.ToString();
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
