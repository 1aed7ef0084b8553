using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Signatures;

/// <summary>
/// Lines to sign on: <c>::: signatures columns=3</c> with a line for each signature, as lines of a paragraph, paragraphs, or items
/// of a list.
/// </summary>
internal static partial class SignatureSyntax
{
    /// <summary>How many columns the words after the name ask for; 0 where they say nothing, -1 where they cannot be read.</summary>
    public static int Columns(string arguments) =>
        arguments.Length == 0 ? 0 : Argument().Match(arguments) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : -1;

    /// <summary>The columns of a container: as many as it asks for, or as it has lines, three at most.</summary>
    public static int Columns(CustomContainer container, int lines)
    {
        int asked = Columns(container.Arguments?.Trim() ?? "");
        if (container.TryGetAttributes()?.Properties?.FirstOrDefault(property => property.Key == "columns").Value is { } value)
        {
            asked = Columns("columns=" + value);
        }

        return asked > 0 ? asked : Math.Min(lines, 3);
    }

    /// <summary>The lines of a block, each the inlines from one to another; null where it is no block of lines.</summary>
    public static IEnumerable<(Inline? First, Inline? End)>? Lines(Block block) => block switch
    {
        ParagraphBlock paragraph => LinesOf(paragraph),
        ListBlock list when list.OfType<ListItemBlock>().All(item => item is [ParagraphBlock]) =>
            list.OfType<ListItemBlock>().SelectMany(item => LinesOf((ParagraphBlock)item[0])),
        _ => null,
    };

    private static IEnumerable<(Inline? First, Inline? End)> LinesOf(ParagraphBlock paragraph)
    {
        Inline? first = paragraph.Inline?.FirstChild;
        for (Inline? inline = first; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LineBreakInline)
            {
                yield return (first, inline);
                first = inline.NextSibling;
            }
        }

        yield return (first, null);
    }

    [GeneratedRegex("^columns=([1-6])$")]
    private static partial Regex Argument();
}
