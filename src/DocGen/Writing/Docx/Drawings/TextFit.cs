namespace DocGen.Writing.Docx.Drawings;

/// <summary>
/// How much room a text takes in a shape: an estimate on the safe side, since the reader's fonts may be wider or higher than ours.
/// </summary>
internal static class TextFit
{
    /// <summary>The height of a line as a multiple of the size of its type; shapes leave some points beside it for fonts that are higher.</summary>
    public const double LineHeight = 1.36;

    /// <summary>What programs leave free at the end of a line.</summary>
    private const double Reserve = 1.5;

    private const string Closing = "，。、；：？！）》】」』”’％…,.;:?!)]}%";
    private const string Opening = "（《【「『“‘([{";

    /// <summary>The width of a text on one line.</summary>
    public static double Width(ReadOnlySpan<char> text, double size)
    {
        double width = 0;
        foreach (char character in text)
        {
            width += Width(character);
        }

        return width * size;
    }

    /// <summary>The number of lines that a text takes in a width, with the line ends in it.</summary>
    public static int Lines(string text, double size, double width) => text.Contains('\n', StringComparison.Ordinal)
        ? text.Split('\n').Sum(line => Flowing(line, size, width))
        : Flowing(text, size, width);

    private static int Flowing(string text, double size, double width)
    {
        double available = Room(size, width);
        int lines = 1;
        double used = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = WordEnd(text, start);
            double word = Width(text.AsSpan(start, end - start), 1);
            double shown = Width(text.AsSpan(start, end - start).TrimEnd(' '), 1);
            if (used > 0 && used + shown > available)
            {
                lines++;
                used = 0;
            }

            if (shown > available)
            {
                int more = (int)Math.Ceiling(shown / available) - 1;
                lines += more;
                used = shown - (more * available);
            }
            else
            {
                used += word;
            }

            start = end;
        }

        return lines;
    }

    /// <summary>The width of the longest word, which a shape should not break.</summary>
    public static double LongestWord(string text, double size)
    {
        double longest = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = WordEnd(text, start);
            longest = Math.Max(longest, Width(text.AsSpan(start, end - start).TrimEnd(' '), size));
            start = end;
        }

        return longest;
    }

    /// <summary>The height of paragraphs in a width.</summary>
    public static double Height(IEnumerable<SceneText> paragraphs, double width) =>
        paragraphs.Sum(paragraph => Lines(paragraph.Text, paragraph.Size, width) * paragraph.Size * LineHeight);

    /// <summary>The pieces of a text between which a line may end; spaces stand at their ends.</summary>
    public static IReadOnlyList<string> Pieces(string text)
    {
        List<string> pieces = [];
        for (int start = 0; start < text.Length;)
        {
            int end = WordEnd(text, start);
            while (end < text.Length && text[end] == ' ')
            {
                end++;
            }

            pieces.Add(text[start..end]);
            start = end;
        }

        return pieces;
    }

    /// <summary>The room on a line of a width, as a multiple of the size of the type.</summary>
    public static double Room(double size, double width) => Math.Max(1, (width - Reserve) / size);

    /// <summary>Where the piece that stays on one line ends: a word with its spaces, or one ideograph with the marks that cling to it.</summary>
    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length - 1 && Opening.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (IsWide(text[end]))
        {
            end += char.IsHighSurrogate(text[end]) && end + 1 < text.Length ? 2 : 1;
            while (end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            return end;
        }

        end++;
        while (end < text.Length && !IsWide(text[end]) && text[end - 1] is not (' ' or '-' or '/'))
        {
            end++;
        }

        while (end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    private static bool IsWide(char character) => character >= 0x2E80 || RunStyle.IsAmbiguous(character);

    private static double Width(char character) => character switch
    {
        >= '\uDC00' and <= '\uDFFF' => 0,
        _ when IsWide(character) => 1,
        >= '0' and <= '9' => 0.52,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '&' => 0.9,
        >= 'A' and <= 'Z' => 0.72,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or 'J' => 0.36,
        ' ' or '.' or ',' or ':' or ';' or '\'' or '!' or '|' => 0.28,
        '-' or '(' or ')' or '/' or '[' or ']' => 0.35,
        < '\u0300' => 0.52,
        < '\u0370' => 0,
        _ => 0.7,
    };
}
