using System.Globalization;
using System.Text;
using DocGen.Markup.Slots;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocGen.Markup.Pictures;

/// <summary>
/// A line of a picture's source. <see cref="Signs"/> is as long as the line, with slots and escaped characters blotted out, so that
/// what is looked for there (bars, arrows, brackets) is never part of a value.
/// </summary>
internal sealed record PictureLine(string Raw, string Signs, int Line, int Column, bool HasSlots)
{
    /// <summary>What stands in <see cref="Signs"/> for a slot or an escaped character.</summary>
    private const char Blot = '\uFFFC';

    /// <summary>The lines of a block that say anything: no blank ones, no comments.</summary>
    public static IReadOnlyList<PictureLine> Of(LeafBlock block, bool slots)
    {
        List<PictureLine> lines = [];
        foreach (StringLine line in block.Lines.Lines.AsSpan(0, block.Lines.Count))
        {
            string raw = line.Slice.ToString();
            string start = raw.TrimStart();
            if (start.Length > 0 && start[0] != '#')
            {
                lines.Add(new PictureLine(raw, Blotted(raw, slots), line.Line, line.Column, slots));
            }
        }

        return lines;
    }

    /// <summary>How many spaces the line starts with; a tab counts as two.</summary>
    public int Indent => Raw.TakeWhile(character => character is ' ' or '\t' or '\u3000').Sum(character => character == ' ' ? 1 : 2);

    /// <summary>A part of the line, trimmed.</summary>
    public PictureText Text(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Raw[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Raw[end - 1]))
        {
            end--;
        }

        List<PicturePiece> pieces = [];
        StringBuilder literal = new();
        for (int i = start; i < end;)
        {
            if (HasSlots && SlotEnd(Raw, i) is > 0 and var after && after <= end)
            {
                Keep(pieces, literal);
                pieces.Add(new PicturePiece("", new SlotInline(Raw[(i + 2)..(after - 2)].Trim()) { Line = Line, Column = Column + i }));
                i = after;
            }
            else
            {
                i += Character(Raw, i, out string character);
                literal.Append(character);
            }
        }

        Keep(pieces, literal);
        return new PictureText(pieces, Line, Column + start);
    }

    /// <summary>The parts between separators, from a place on.</summary>
    public IEnumerable<(int Start, int End)> Split(int start, int end, params ReadOnlySpan<char> separators)
    {
        List<(int, int)> parts = [];
        int from = start;
        for (int i = start; i <= end; i++)
        {
            if (i == end || separators.Contains(Signs[i]))
            {
                parts.Add((from, i));
                from = i + 1;
            }
        }

        return parts;
    }

    private static void Keep(List<PicturePiece> pieces, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            pieces.Add(new PicturePiece(literal.ToString(), null));
            literal.Clear();
        }
    }

    private static string Blotted(string raw, bool slots)
    {
        char[] signs = raw.ToCharArray();
        for (int i = 0; i < raw.Length;)
        {
            int length = slots && SlotEnd(raw, i) is > 0 and var after ? after - i : Character(raw, i, out _);
            if (length > 1)
            {
                signs.AsSpan(i, length).Fill(Blot);
            }

            i += length;
        }

        return new string(signs);
    }

    private static int SlotEnd(string raw, int start) =>
        start + 1 < raw.Length && raw[start] == '{' && raw[start + 1] == '{' && raw.IndexOf("}}", start + 2, StringComparison.Ordinal) is > 0 and var end ? end + 2 : 0;

    /// <summary>One character as it is meant: a template escapes what could be markup by a backslash or as <c>&amp;#32;</c>.</summary>
    private static int Character(string raw, int start, out string character)
    {
        if (raw[start] == '\\' && start + 1 < raw.Length && char.IsAscii(raw[start + 1]) && !char.IsAsciiLetterOrDigit(raw[start + 1]))
        {
            character = raw[(start + 1)..(start + 2)];
            return 2;
        }

        if (raw.AsSpan(start).StartsWith("&#", StringComparison.Ordinal) && raw.IndexOf(';', start) is > 0 and var end
            && int.TryParse(raw.AsSpan(start + 2, end - start - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int code) && Rune.IsValid(code))
        {
            character = new Rune(code).ToString();
            return end + 1 - start;
        }

        character = raw[start].ToString();
        return 1;
    }
}
