using DocGen.Markup.Captions;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Abbreviations;

/// <summary>
/// Finds the places of the abbreviations of a text. Latin letters and digits beside a short form make another word of it; Chinese
/// characters, which know no word space, do not.
/// </summary>
internal static class AbbreviationSearch
{
    /// <summary>Marks all places. The first definition of a short form counts.</summary>
    public static void Mark(MarkdownDocument tree)
    {
        Dictionary<string, AbbreviationBlock> definitions = new(StringComparer.Ordinal);
        foreach (AbbreviationBlock definition in tree.Descendants<AbbreviationBlock>())
        {
            definitions.TryAdd(definition.Label, definition);
        }

        if (definitions.Count == 0)
        {
            return;
        }

        AbbreviationBlock[] longestFirst = [.. definitions.Values.OrderByDescending(definition => definition.Label.Length).ThenBy(definition => definition.Label, StringComparer.Ordinal)];
        foreach (LeafBlock leaf in tree.Descendants<LeafBlock>().ToList())
        {
            if (leaf is not AbbreviationBlock && leaf.Inline is { } inlines)
            {
                Mark(inlines, longestFirst, IsRunningText(leaf));
            }
        }
    }

    private static void Mark(ContainerInline container, AbbreviationBlock[] definitions, bool mayExplain)
    {
        for (Inline? inline = container.FirstChild; inline is not null;)
        {
            Inline? next = inline.NextSibling;
            switch (inline)
            {
                case LiteralInline literal:
                    Split(literal, definitions, mayExplain);
                    break;
                case LinkInline { IsImage: true } picture:
                    Mark(picture, definitions, mayExplain: false);
                    break;
                case ContainerInline inner:
                    Mark(inner, definitions, mayExplain);
                    break;
            }

            inline = next;
        }
    }

    private static void Split(LiteralInline literal, AbbreviationBlock[] definitions, bool mayExplain)
    {
        while (First(literal.Content.AsSpan(), definitions) is { } found)
        {
            int start = literal.Content.Start + found.Index;
            int after = start + found.Definition.Label.Length;
            int offset = literal.Span.Start - literal.Content.Start;
            AbbreviationInline place = new(found.Definition, mayExplain)
            {
                Line = literal.Line,
                Column = literal.Column + found.Index,
                Span = new SourceSpan(start + offset, after - 1 + offset),
            };
            LiteralInline rest = new()
            {
                Content = new Markdig.Helpers.StringSlice(literal.Content.Text, after, literal.Content.End),
                Line = literal.Line,
                Column = place.Column + found.Definition.Label.Length,
                Span = new SourceSpan(after + offset, literal.Span.End),
            };
            literal.Content.End = start - 1;
            literal.Span.End = start - 1 + offset;
            literal.InsertAfter(place);
            place.InsertAfter(rest);
            if (literal.Content.IsEmpty)
            {
                literal.Remove();
            }

            literal = rest;
        }

        if (literal.Content.IsEmpty && literal.PreviousSibling is AbbreviationInline)
        {
            literal.Remove();
        }
    }

    /// <summary>The first place in a text; the longest short form where several begin there.</summary>
    private static (int Index, AbbreviationBlock Definition)? First(ReadOnlySpan<char> text, AbbreviationBlock[] definitions)
    {
        (int Index, AbbreviationBlock Definition)? best = null;
        foreach (AbbreviationBlock definition in definitions)
        {
            for (int from = 0; from < text.Length;)
            {
                int index = text[from..].IndexOf(definition.Label, StringComparison.Ordinal);
                if (index < 0 || from + index >= (best?.Index ?? int.MaxValue))
                {
                    break;
                }

                if (StandsAlone(text, from + index, definition.Label.Length))
                {
                    best = (from + index, definition);
                    break;
                }

                from += index + 1;
            }
        }

        return best;
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int length) =>
        (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]) || !char.IsAsciiLetterOrDigit(text[start]))
        && (start + length == text.Length || !char.IsAsciiLetterOrDigit(text[start + length]) || !char.IsAsciiLetterOrDigit(text[start + length - 1]));

    private static bool IsRunningText(LeafBlock leaf)
    {
        if (leaf is HeadingBlock or CaptionBlock or DefinitionTerm)
        {
            return false;
        }

        for (Block? around = leaf; around is not null; around = around.Parent)
        {
            if (around is TableRow { IsHeader: true } or FootnoteGroup)
            {
                return false;
            }
        }

        return true;
    }
}
