namespace DocGen.Writing.Docx.Drawings;

/// <summary>
/// Ends the lines of a text in a box where a person would: after a mark, before "and", between words rather than within them; lines of like
/// length, none of a single character, a number with its unit. It takes no more lines than the text needs.
/// </summary>
internal static class LineBalance
{
    private const double AlonePenalty = 30;
    private const double WithinWordPenalty = 3;
    private const double PlainPenalty = 1.5;
    private const double NumberPenalty = 60;
    private const string Joining = "和或与及并";
    private const string Function = "的按经向由对把被在为以从报后前不未约";

    /// <summary>The text with line ends.</summary>
    public static string Break(string text, double size, double width)
    {
        int count = TextFit.Lines(text, size, width);
        IReadOnlyList<string> pieces = TextFit.Pieces(text);
        if (count < 2 || pieces.Count < 2)
        {
            return text;
        }

        double[] ends = [.. pieces.Select((_, i) => Penalty(pieces, i))];
        double[] widths = [.. pieces.Select(piece => TextFit.Width(piece, 1))];
        double room = TextFit.Room(size, width);
        double ideal = widths.Sum() / count;
        return Best(pieces, widths, ends, count, room, ideal) is { } breaks ? Joined(pieces, breaks) : text;
    }

    /// <summary>How many lines of a text with several have one ideograph only, with or without a mark.</summary>
    public static int LoneCharacters(string text) => text.Contains('\n', StringComparison.Ordinal)
        ? text.Split('\n').Count(line => TextFit.Pieces(line) is [var piece] && IsIdeograph(piece[0]))
        : 0;

    /// <summary>The best ends of so many lines: least differences in length, and least penalties; null where a piece is wider than the line.</summary>
    private static int[]? Best(IReadOnlyList<string> pieces, double[] widths, double[] ends, int count, double room, double ideal)
    {
        double[,] costs = new double[count + 1, pieces.Count + 1];
        int[,] starts = new int[count + 1, pieces.Count + 1];
        for (int line = 0; line <= count; line++)
        {
            for (int end = 0; end <= pieces.Count; end++)
            {
                costs[line, end] = line == 0 && end == 0 ? 0 : double.PositiveInfinity;
            }
        }

        for (int line = 1; line <= count; line++)
        {
            for (int end = 1; end <= pieces.Count; end++)
            {
                double width = -(widths[end - 1] - TextFit.Width(pieces[end - 1].AsSpan().TrimEnd(' '), 1));
                for (int start = end - 1; start >= 0; start--)
                {
                    width += widths[start];
                    if (width > room)
                    {
                        break;
                    }

                    double cost = costs[line - 1, start] + ((width - ideal) * (width - ideal) * 0.5) + (end < pieces.Count ? ends[end - 1] : 0)
                        + (IsAlone(pieces, start, end) ? AlonePenalty : 0);
                    if (cost < costs[line, end])
                    {
                        (costs[line, end], starts[line, end]) = (cost, start);
                    }
                }
            }
        }

        if (double.IsPositiveInfinity(costs[count, pieces.Count]))
        {
            return null;
        }

        int[] breaks = new int[count - 1];
        for (int line = count, end = pieces.Count; line > 1; line--)
        {
            breaks[line - 2] = end = starts[line, end];
        }

        return breaks;
    }

    private static string Joined(IReadOnlyList<string> pieces, int[] breaks) =>
        string.Concat(pieces.Select((piece, i) => breaks.Contains(i + 1) ? piece.TrimEnd(' ') + (piece.EndsWith(' ') ? " \n" : "\n") : piece));

    /// <summary>Whether a line would have one ideograph only, with or without a mark.</summary>
    private static bool IsAlone(IReadOnlyList<string> pieces, int start, int end) => end - start == 1 && IsIdeograph(pieces[start][0]);

    /// <summary>How bad it is to end a line after a piece.</summary>
    private static double Penalty(IReadOnlyList<string> pieces, int index)
    {
        if (index + 1 == pieces.Count)
        {
            return 0;
        }

        string piece = pieces[index];
        char next = pieces[index + 1][0];
        if (piece.AsSpan().TrimEnd(' ') is [.., >= '0' and <= '9'] && (IsIdeograph(next) || char.IsAsciiLetter(next)))
        {
            return NumberPenalty;
        }

        if (!IsIdeograph(piece[^1]) || !IsIdeograph(next) || Joining.Contains(next, StringComparison.Ordinal))
        {
            return 0;
        }

        if (Joining.Contains(piece[0], StringComparison.Ordinal))
        {
            return WithinWordPenalty * 2;
        }

        // Words have two characters more often than not: they are counted from the last mark or word of one character.
        int length = 0;
        for (int i = index; i >= 0 && IsIdeograph(pieces[i][^1]) && !Joining.Contains(pieces[i][0], StringComparison.Ordinal)
            && !Function.Contains(pieces[i][0], StringComparison.Ordinal); i--)
        {
            length++;
        }

        bool follows = "的后前".Contains(piece[0], StringComparison.Ordinal);
        return length == 0 ? (follows ? PlainPenalty : WithinWordPenalty) : length % 2 == 0 ? PlainPenalty : WithinWordPenalty;
    }

    private static bool IsIdeograph(char character) => character is >= '\u3400' and <= '\u9FFF' or >= '\uD800' and <= '\uDFFF' or >= '\uF900' and <= '\uFAFF';
}
