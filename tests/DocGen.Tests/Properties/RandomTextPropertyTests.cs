using CsCheck;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Properties;

/// <summary>A random text of the whole dialect, without a fault, is found in its Word file: each word in its place, each list with its numbers, each reference with its aim.</summary>
public sealed class RandomTextPropertyTests
{
    private static readonly Gen<byte[]> Choices = Gen.Byte.Array[0, 400];
    private static readonly FixedValues Values = FixedValues.FromYaml(RandomAuthor.ValuesAsYaml);

    /// <summary>What a text may be told without anything being wrong with it: a level of headings left out, a list of captions where there are none.</summary>
    private static readonly string[] Advice = ["DG5070", "DG5010", "DG5030"];

    [Fact]
    public void A_text_is_kept_whole() => Choices.Select(choices => RandomAuthor.Write(choices, asClause: false))
        .Sample(text => Check(text, TextDocument.Plain), iter: 100, print: text => text.Markdown);

    [Fact]
    public void A_clause_is_kept_whole() => Choices.Select(choices => RandomAuthor.Write(choices, asClause: true))
        .Sample(text => Check(text, (markdown, report) => TextDocument.Clause(markdown, Values, report)), iter: 100, print: text => text.Markdown);

    private static void Check(RandomText text, Func<string, Report, (byte[] Bytes, Document Document)> write)
    {
        Report report = new();
        byte[] bytes = write(text.Markdown, report).Bytes;
        report.Sorted().Where(finding => !Advice.Contains(finding.Rule.Code))
            .Select(finding => $"{finding.Place} {finding.Rule.Code} {finding.Message(MessageLanguage.En)}").Should().BeEmpty("there is no fault in the text");
        Validity.AssertValid(bytes);
        DocxFile file = new(bytes);
        RandomTextReader reader = new(file);
        reader.Words.Should().Equal(text.Words);
        reader.NoteWords.Should().Equal(text.NoteWords);
        (IReadOnlyList<string> shown, IReadOnlyList<string> told) = reader.Drawn;
        text.Drawn.Except(shown).Should().BeEmpty("drawings show their words");
        text.Drawn.Except(told).Should().BeEmpty("drawings are described with their words");
        WordNumbers.Of(file).Where(item => DocxFile.StyleOf(item.Paragraph) is not { } style || !style.StartsWith("Heading", StringComparison.Ordinal))
            .Select(item => item.Number).Should().Equal(text.Labels);
        reader.Doubled().Should().BeEmpty();
        file.Notes.Should().HaveCount(text.Notes);
        reader.Aims().Except(reader.Bookmarks).Should().BeEmpty("references lead somewhere");
        reader.Aims().Count().Should().BeGreaterThanOrEqualTo(text.References);
        write(text.Markdown, new Report()).Bytes.Should().Equal(bytes);
    }
}
