using CsCheck;
using DocGen.Markup;
using DocGen.Tests.Properties;
using FluentAssertions;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace DocGen.Tests.Markup;

/// <summary>A text read piece by piece is the text read whole, or it is not split.</summary>
public sealed class MarkdownSplitterTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = 120 }
        .UsePreciseSourceLocation().UsePipeTables().UseGridTables().UseDefinitionLists().UseTaskLists().UseEmphasisExtras().UseListExtras()
        .UseFootnotes().UseAbbreviations().UseMathematics().UseCjkFriendlyEmphasis().DisableHtml().UseCustomContainers().UseGenericAttributes().Build();

    private static readonly string[] Definitions =
    [
        "[^a]: note", "[^b]: note\n    second line", "[^b]: note\n\n    second paragraph", "[^c]: see [^a]", "[^a]: one\n[^b]: two", "[x]: https://example.com", "*[HTML]: markup",
        "text [^a] here", "text[^b] HTML [x]", "[^c] and [^a]", "`[^a]`", "- item\n  ```\n  code", "```\n# no chapter\n```", "~~~\n```\n# no\n~~~", "    [^a]: code", "> [^a]: quoted", "- [^b]: listed",
        ":::: note\n# inside\n::::", "{.note}", "$$\n# x\n$$", "para\n[^a]: same paragraph", "[^a]: note\nlazy", "[^d]",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
            MarkdownPieces.Block, Gen.Int[0, Definitions.Length - 1].Select(index => Definitions[index]), Gen.Int[1, 9].Select(number => $"# Chapter {number}"))
        .Array[1, 14].SelectMany(blocks => Gen.Bool.Select(tight => string.Join(tight ? "\n" : "\n\n", blocks).Replace("\r\n", "\n").Replace('\r', '\n')));

    [Fact]
    public void Pieces_read_as_the_whole_does()
    {
        int split = 0;
        Text.Sample(
            text =>
            {
                if (MarkdownSplitter.Split(text, 8) is { } pieces && Parse(text) is { } whole)
                {
                    Interlocked.Increment(ref split);
                    List<string> blocks = [];
                    List<string> notes = [];
                    foreach (MarkdownPiece piece in pieces)
                    {
                        Dump(Markdown.Parse(piece.TextOf(text), Pipeline), line => piece.LineOf(line, text), blocks, notes);
                    }

                    List<string> wholeBlocks = [];
                    List<string> wholeNotes = [];
                    Dump(whole, line => line, wholeBlocks, wholeNotes);
                    int same = blocks.Zip(wholeBlocks).TakeWhile(pair => pair.First == pair.Second).Count();
                    blocks.Skip(same).Take(3).Should().Equal(wholeBlocks.Skip(same).Take(3));
                    notes.Order(StringComparer.Ordinal).Should().Equal(wholeNotes.Order(StringComparer.Ordinal));
                }
            },
            iter: 20_000,
            print: text => System.Text.Json.JsonSerializer.Serialize(text));
        split.Should().BeGreaterThan(500, "otherwise the test compares nothing");
    }

    [Fact]
    public void A_long_text_is_split_at_its_chapters_with_the_notes_they_use()
    {
        string text = string.Concat(Enumerable.Range(1, 9).Select(i => $"# Chapter {i}\n\nText[^n{i}].\n\n")) + string.Concat(Enumerable.Range(1, 9).Select(i => $"[^n{i}]: Note {i}\n\n"));
        IReadOnlyList<MarkdownPiece> pieces = MarkdownSplitter.Split(text, 40)!;
        pieces.Should().HaveCountGreaterThan(3);
        pieces.Select(piece => string.Join(',', piece.Definitions.Select(definition => definition.Label))).First().Should().Be("^n1,^n2");
        pieces[0].TextOf(text).Should().Contain("[^n1]: Note 1").And.NotContain("Note 3");
        pieces[^1].LineOf(0, text).Should().Be(text[..pieces[^1].Start].Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("[x]: https://example.com", true)]
    [InlineData("[x]: <a b> 'title'", false)]
    [InlineData("[x]: https://example.com \"title\"", true)]
    [InlineData("[!NOTE]::span::text {.field name=ab}", false)]
    [InlineData("[x]: two words", false)]
    [InlineData("[^n]: Note\n\n    more", true)]
    [InlineData("[^n]: [x]: https://example.com", false)]
    [InlineData("[^n]: Note\n\n    [x]: https://example.com", false)]
    [InlineData("[ ]: https://example.com", false)]
    public void Text_that_only_looks_like_the_definition_of_a_link_is_not_taken_into_every_piece(string line, bool split)
    {
        string text = $"# Chapter 1\n\nText [x].[^n]\n\n# Chapter 2\n\n{line}\n\n# Chapter 3\n\nText.\n";
        (MarkdownSplitter.Split(text, 8) is not null).Should().Be(split, "a text that may read otherwise in pieces is read whole");
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Dump(MarkdownDocument document, Func<int, int> line, List<string> blocks, List<string> notes)
    {
        foreach (MarkdownObject node in document.Descendants())
        {
            Footnote? note = (node as Footnote) ?? Ancestors(node).OfType<Footnote>().FirstOrDefault();
            if (note is null && node is not (FootnoteGroup or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock or FootnoteLink { IsBackLink: true }))
            {
                // Where an open bracket was no link, the parser cuts the text around it now here, now there.
                string? literal = node is LiteralInline text ? text.Content.ToString() : node is LinkDelimiterInline bracket ? bracket.ToLiteral() : null;
                if (literal is not null && blocks.Count > 0 && blocks[^1].StartsWith("LiteralInline ", StringComparison.Ordinal))
                {
                    blocks[^1] += literal;
                    continue;
                }

                blocks.Add(literal is not null ? "LiteralInline " + literal : node is HeadingBlock or ListItemBlock or FencedCodeBlock or QuoteBlock ? $"{line(node.Line)}:{node.Column} {Said(node)}" : Said(node));
            }
            else if (node is Footnote)
            {
                notes.Add($"{note!.Label} {string.Join(' ', note.Descendants().Where(inner => inner is not FootnoteLink { IsBackLink: true }).Select(Said))}");
            }
        }
    }

    private static string Said(MarkdownObject node) => node.GetType().Name + node switch
    {
        LiteralInline literal => " " + literal.Content,
        CodeInline code => " " + code.Content,
        HeadingBlock heading => " " + heading.Level,
        LinkInline link => " " + link.Url,
        FootnoteLink link => " " + link.Footnote.Label,
        LeafBlock { Inline: null } leaf => " " + leaf.Lines,
        _ => "",
    };

    private static IEnumerable<MarkdownObject> Ancestors(MarkdownObject node)
    {
        for (MarkdownObject? parent = Parent(node); parent is not null; parent = Parent(parent))
        {
            yield return parent;
        }
    }

    private static MarkdownObject? Parent(MarkdownObject node) => node switch
    {
        Block block => block.Parent,
        Inline inline => (MarkdownObject?)inline.Parent ?? (inline as ContainerInline)?.ParentBlock,
        _ => null,
    };
}
