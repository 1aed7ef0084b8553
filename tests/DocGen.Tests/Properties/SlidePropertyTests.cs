using System.Text.RegularExpressions;
using CsCheck;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Properties;

/// <summary>Any Markdown at all gives valid slides, the same bytes each time; a text without faults is found on its slides whole, in its boxes.</summary>
public sealed partial class SlidePropertyTests
{
    private static readonly FixedValues Values = FixedValues.FromYaml(RandomAuthor.ValuesAsYaml);
    private static readonly FixedValues Pieces = FixedValues.FromYaml(
        "enterprise: { name: \"甲|乙*<b>{{ x }}\", regions: [北京, 天津] }\nproducts: [ { name: 空调 }, { name: \"| *\" } ]\nflag: true");

    [Fact]
    public void A_text_is_kept_whole_and_stays_in_its_boxes() => Gen.Byte.Array[0, 300].Select(choices => RandomAuthor.Write(choices, asClause: true)).Sample(
        text =>
        {
            Document document = TextDocument.Clause(text.Markdown, Values, new Report()).Document;
            byte[] deck = TextDocument.Slides(document, new Report());
            Validity.AssertValid(deck);
            PptxFile file = new(deck);
            string shown = string.Join(' ', file.Paths.Where(path => path.StartsWith("ppt/slides/slide", StringComparison.Ordinal) || path.StartsWith("ppt/charts/", StringComparison.Ordinal))
                .Select(path => file.Xml(path)).SelectMany(part => part.DescendantsAndSelf().Where(item => item.Name.LocalName is "p" or "chartSpace" or "cNvPr"))
                .Select(item => item.Name.LocalName == "cNvPr" ? (string?)item.Attribute("descr") ?? "" : string.Concat(item.Descendants().Where(part => !part.HasElements).Select(part => part.Value))));
            HashSet<string> words = [.. Word().Matches(shown).Select(match => match.Value)];
            text.Words.Concat(text.NoteWords).Concat(text.Drawn).Where(word => !words.Contains(word)).Should().BeEmpty();
            SlideRoom.Faults(deck, slack: 25).Should().BeEmpty();
            TextDocument.Slides(document, new Report()).Should().Equal(deck);
        },
        iter: 60,
        print: text => text.Markdown);

    [Fact]
    public void Pieces_of_the_dialect_in_any_order_give_valid_slides() => MarkdownPieces.Text.Sample(
        markdown =>
        {
            Document document = TextDocument.Clause(markdown, Pieces, new Report()).Document;
            Report report = new();
            byte[] deck = TextDocument.Slides(document, report);
            Validity.AssertValid(deck);
            report.Sorted().Where(finding => finding.Rule.Code == "DG5001").Should().BeEmpty();
        },
        iter: 120,
        print: text => System.Text.Json.JsonSerializer.Serialize(text));

    [Fact]
    public void Any_strings_give_valid_slides() => MarkdownPieces.AnyLines.Sample(
        markdown => Validity.AssertValid(TextDocument.Slides(TextDocument.Plain(markdown, new Report()).Document, new Report())),
        iter: 120,
        print: text => System.Text.Json.JsonSerializer.Serialize(text));

    [GeneratedRegex("w[0-9]+q|词[0-9]+末|AB[0-9]+Z")]
    private static partial Regex Word();
}
