using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Markup;

/// <summary>
/// Runs the spec files beside this one: prose, then pairs of blocks, <c>```markdown</c> in and <c>```text</c> out. The text is the body
/// of the Word file; a line that starts with <c>!</c> is a finding. A first block <c>```yaml</c> gives the facts for slots. In <c>Slides.spec.md</c> what
/// the slides show follows the body, from a line <c>=== slides</c> on.
/// </summary>
public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Markup");

    /// <summary>Each example: file and its number in it.</summary>
    public static TheoryData<string, int> Examples()
    {
        TheoryData<string, int> data = [];
        foreach (string file in Directory.EnumerateFiles(Folder, "*.spec.md").Order(StringComparer.Ordinal))
        {
            for (int i = 1; i <= Blocks(file).Count(block => block.Kind == "markdown"); i++)
            {
                data.Add(Path.GetFileName(file), i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_the_text_below_it(string file, int number)
    {
        List<(string Kind, string Text)> blocks = Blocks(Path.Combine(Folder, file));
        FixedValues values = FixedValues.FromYaml(blocks.FirstOrDefault(block => block.Kind == "yaml").Text ?? "");
        int index = blocks.Select((block, position) => (block, position)).Where(item => item.block.Kind == "markdown").ElementAt(number - 1).position;
        Report report = new();
        (byte[] bytes, Document document) = TextDocument.Clause(blocks[index].Text, values, report);
        Validity.AssertValid(bytes, $"{file}, example {number}");
        string[] slides = [];
        if (file == "Slides.spec.md" && !report.HasErrors)
        {
            byte[] deck = TextDocument.Slides(document, report);
            Validity.AssertValid(deck, $"{file}, example {number}");
            slides = ["=== slides", PptxText.Of(deck)];
        }

        IEnumerable<string> findings = report.Sorted().Select(finding => $"! {finding.Place.Line}:{finding.Place.Column} {finding.Rule.Code} {finding.Rule.Name}");
        string actual = string.Join('\n', [DocxText.OfBody(bytes), .. slides, .. findings]).TrimStart('\n');
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1")
        {
            Accept(Path.Combine(Folder, file), number, actual);
            return;
        }

        blocks.ElementAtOrDefault(index + 1).Kind.Should().Be("text", "example {0} of {1} needs its expected text", number, file);
        actual.Should().Be(blocks[index + 1].Text, "so says example {0} of {1}", number, file);
    }

    [Fact]
    public void There_is_a_spec_for_each_construct() =>
        Directory.EnumerateFiles(Folder, "*.spec.md").Select(file => Path.GetFileName(file).Split('.')[0]).Should().BeEquivalentTo(
            "Abbreviations", "Alerts", "Captions", "Charts", "Code", "Conditions", "Definitions", "Emphasis", "Fields", "Flow", "Footnotes", "Headings", "Html", "Images", "Languages", "Links", "Lists",
            "Loops", "Mathematics", "OrgCharts", "Pages", "Paragraphs", "Quotes", "References", "Signatures", "Slides", "Slots", "Tables", "Tasks");

    private static List<(string Kind, string Text)> Blocks(string file) =>
        [.. Fence(File.ReadAllText(file)).Select(match => (match.Groups["kind"].Value, match.Groups["text"].Value.TrimEnd('\n')))];

    private static MatchCollection Fence(string text) =>
        Regex.Matches(text.ReplaceLineEndings("\n"), @"^(?<fence>`{3,})(?<kind>markdown|text|yaml)\n(?<text>(?:.*\n)*?)\k<fence>$", RegexOptions.Multiline);

    /// <summary>Puts the text into the block after the example, where it is reviewed like any golden.</summary>
    private static void Accept(string file, int number, string actual)
    {
        Environment.GetEnvironmentVariable("CI").Should().NotBe("true", "a build server never accepts");
        string text = File.ReadAllText(file).ReplaceLineEndings("\n");
        Match expected = Fence(text).Where(match => match.Groups["kind"].Value == "text").ElementAt(number - 1);
        Group block = expected.Groups["text"];
        File.WriteAllText(file, text[..block.Index] + actual + (actual.Length > 0 ? "\n" : "") + text[(block.Index + block.Length)..]);
    }
}
