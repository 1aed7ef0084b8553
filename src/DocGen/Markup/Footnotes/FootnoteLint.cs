using System.Text;
using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Footnotes;

/// <summary>Finds notes that are mentioned but not defined, defined but not mentioned, defined twice, or mentioned within a note.</summary>
internal static partial class FootnoteLint
{
    /// <summary>Inspects a tree.</summary>
    public static void Inspect(MarkdownDocument tree, Origin origin, Report report)
    {
        HashSet<string> defined = new(StringComparer.OrdinalIgnoreCase);
        foreach (LinkReferenceDefinition definition in tree.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group).OfType<LinkReferenceDefinition>())
        {
            if (definition is FootnoteLinkReferenceDefinition note)
            {
                Inspect(note, defined, origin, report);
            }
            else if (definition.Label?.StartsWith('^') == true)
            {
                report.Add(ReferenceFaults.LostDefinition.At(origin.Place(definition), $"[{definition.Label}]"));
            }
        }

        foreach (FootnoteLink inner in tree.OfType<FootnoteGroup>().SelectMany(group => group.Descendants<FootnoteLink>()))
        {
            report.Add(ReferenceFaults.NestedFootnote.At(origin.Place(inner), $"[{inner.Footnote.Label}]"));
        }

        foreach (LeafBlock leaf in tree.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inlines && MayHold(inlines))
            {
                InspectText(leaf, inlines, origin, report);
            }
        }
    }

    private static void Inspect(FootnoteLinkReferenceDefinition definition, HashSet<string> defined, Origin origin, Report report)
    {
        Footnote note = definition.Footnote;
        if (!defined.Add(note.Label!))
        {
            report.Add(ReferenceFaults.LostDefinition.At(origin.Place(definition), $"[{note.Label}]"));
        }
        else if (note.Links.Count == 0)
        {
            report.Add(ReferenceFaults.UnusedFootnote.At(origin.Place(definition), $"[{note.Label}]"));
        }
    }

    private static void InspectText(LeafBlock leaf, ContainerInline inlines, Origin origin, Report report)
    {
        StringBuilder text = new();
        List<(int Index, Inline Inline)> places = [];
        Flatten(inlines, text, places);
        foreach (Match match in Mention().Matches(text.ToString()))
        {
            Inline start = places.Last(place => place.Index <= match.Index).Inline;
            SourceLocation place = origin.Place(leaf);
            int column = start.Span.Start - leaf.Span.Start;
            bool onFirstLine = start.Line == leaf.Line || start.Line == 0;
            report.Add(ReferenceFaults.UndefinedFootnote.At(onFirstLine ? place with { Column = place.Column + column } : origin.Place(start), match.Value));
        }
    }

    /// <summary>The text with the signs of superscripts put back: two marks in one line read as one of them.</summary>
    private static void Flatten(ContainerInline container, StringBuilder text, List<(int Index, Inline Inline)> places)
    {
        foreach (Inline inline in container)
        {
            places.Add((text.Length, inline));
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.IsFirstCharacterEscaped ? "\\" : "").Append(literal.Content.AsSpan());
                    break;
                case EmphasisInline { DelimiterChar: '^' } raised:
                    text.Append('^');
                    Flatten(raised, text, places);
                    text.Append('^');
                    break;
                case LinkInline:
                    text.Append(' ');
                    break;
                case ContainerInline inner:
                    Flatten(inner, text, places);
                    break;
                default:
                    text.Append(' ');
                    break;
            }
        }
    }

    private static bool MayHold(ContainerInline inlines)
    {
        foreach (Inline inline in inlines)
        {
            if (inline is LiteralInline literal && literal.Content.AsSpan().IndexOfAny('[', '^') >= 0)
            {
                return true;
            }

            if (inline is ContainerInline inner and not LinkInline && MayHold(inner))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<!\\)\[\^[^\[\]\^\s]+\]")]
    private static partial Regex Mention();
}
