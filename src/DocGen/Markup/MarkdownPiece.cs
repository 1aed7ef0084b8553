using System.Text;

namespace DocGen.Markup;

/// <summary>
/// A stretch of a long Markdown text that can be parsed on its own: whole chapters, followed by the definitions (notes, links,
/// abbreviations) that they refer to, wherever in the text those stand.
/// </summary>
/// <param name="Start">Where its chapters start in the text.</param>
/// <param name="End">Where they end.</param>
/// <param name="FirstLine">The line, from 0, of its start.</param>
/// <param name="Removed">The definitions that stand in its stretch, in order.</param>
/// <param name="Definitions">The definitions that it needs.</param>
internal sealed record MarkdownPiece(int Start, int End, int FirstLine, IReadOnlyList<MarkdownDefinition> Removed, IReadOnlyList<MarkdownDefinition> Definitions)
{
    /// <summary>A definition that nothing refers to: it keeps blocks apart as the one that was taken out did.</summary>
    private const string Separator = "[\u2020]: #";

    /// <summary>The text to parse: definitions leave their lines where they stood, those needed follow at the end, each after a blank line.</summary>
    public string TextOf(string whole)
    {
        if (Definitions.Count + Removed.Count == 0)
        {
            return whole[Start..End];
        }

        StringBuilder text = new(End - Start + 1_000);
        int at = Start;
        foreach (MarkdownDefinition definition in Removed)
        {
            text.Append(whole, at, definition.Start - at).Append(Separator).Append('\n', definition.LinesIn(whole) - 1);
            at = definition.End;
        }

        text.Append(whole, at, End - at);
        if (text.Length == 0 || text[^1] != '\n')
        {
            text.Append('\n');
        }

        foreach (MarkdownDefinition definition in Definitions)
        {
            text.Append('\n').Append(whole, definition.Start, definition.End - definition.Start).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The line of the whole text, from 0, that a line of <see cref="TextOf"/> comes from.</summary>
    public int LineOf(int line, string whole)
    {
        int at = whole.AsSpan(Start, End - Start).Count('\n') + (End > Start && whole[End - 1] == '\n' ? 0 : 1);
        if (line >= at)
        {
            foreach (MarkdownDefinition definition in Definitions)
            {
                int lines = definition.LinesIn(whole) + 1;
                if (line < at + lines)
                {
                    return definition.FirstLine + Math.Max(0, line - at - 1);
                }

                at += lines;
            }
        }

        return FirstLine + line;
    }
}

/// <summary>A definition of a note, a link or an abbreviation: its stretch of the text without the last line end, and its first line from 0.</summary>
internal sealed record MarkdownDefinition(string Label, int Start, int End, int FirstLine)
{
    /// <summary>How many lines it takes.</summary>
    public int LinesIn(string whole) => whole.AsSpan(Start, End - Start).Count('\n') + 1;
}
