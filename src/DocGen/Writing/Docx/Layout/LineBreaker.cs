namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// Breaks a paragraph into lines as LibreOffice does: as much as fits, back to the last place where the script of the text allows a
/// break; punctuation may hang, blanks at the end of a line do not count.
/// </summary>
internal sealed class LineBreaker
{
    private readonly List<int> ends = [];
    private int current;
    private (int Letter, int Position) lookedFrom;

    /// <summary>Where each line ends.</summary>
    public List<int> Ends => ends;

    /// <summary>Whether punctuation may stand in the margin: it may not in the cell of a table.</summary>
    public bool MayHang { get; set; } = true;

    /// <summary>Breaks a text into lines for widths in twips; an empty one has one line.</summary>
    public void Break(ParagraphText text, ParagraphMetrics metrics, int firstWidth, int otherWidth, int firstIndent, int otherIndent, int defaultTab)
    {
        ends.Clear();
        current = 0;
        lookedFrom = default;
        int start = 0;
        bool open = true;
        while (open)
        {
            bool first = ends.Count == 0;
            int end = LineEnd(text, metrics, start, Math.Max(1, first ? firstWidth : otherWidth), first ? firstIndent : otherIndent, defaultTab);
            start = Next(text, start, end, out open);
            ends.Add(start);
        }
    }

    /// <summary>Where the next line starts: after the blanks at the end of the line, or after a hard break.</summary>
    private static int Next(ParagraphText text, int start, int end, out bool open)
    {
        ReadOnlySpan<char> characters = text.Characters;
        if (end > start && characters[end - 1] == '\n')
        {
            open = true;
            return end;
        }

        while (end < characters.Length && characters[end] is ' ' or '\u3000')
        {
            end++;
        }

        if (end < characters.Length && characters[end] == '\n')
        {
            open = true;
            return end + 1;
        }

        open = end < characters.Length;
        return end;
    }

    private int LineEnd(ParagraphText text, ParagraphMetrics metrics, int start, int width, int indent, int defaultTab)
    {
        Rows<Portion> portions = text.Portions;
        ReadOnlySpan<char> characters = text.Characters;
        ReadOnlySpan<int> widths = text.Widths;
        if (start == characters.Length)
        {
            return start;
        }

        while (text.EndOf(current) <= start)
        {
            current++;
        }

        int x = 0;
        int i = start;
        for (int portion = current; portion < portions.Count; portion++)
        {
            if (portions[portion].IsMark)
            {
                if (characters[i] == '\n')
                {
                    return i + 1;
                }

                int stop = Tab(text, metrics, i, indent + x, indent + width, defaultTab) - indent;
                if (stop > width && i > start)
                {
                    return i + 1;
                }

                x = stop;
                i++;
                continue;
            }

            if (i > start && text.GapBefore(portion) is var gap and > 0)
            {
                if (x + gap > width)
                {
                    return i;
                }

                x += gap;
            }

            // A width counts in whole twips, rounded at the end of the stretch.
            long room = width - x - portions[portion].Font.Slant;
            long limit = ((room + 1) * RunFont.Unit) - (RunFont.Unit / 2) - 1;
            // The space between characters stands between those of a stretch; wide space follows it too.
            int apart = portions[portion].Font.Apart;
            int sum = -apart;
            for (int end = text.EndOf(portion); i < end; i++)
            {
                sum += widths[i];
                if (sum > limit)
                {
                    // Two dashes are one sign.
                    bool inDash = characters[i] == '—' && i > start && characters[i - 1] == '—' && portions[portion].Script == Script.EastAsian;
                    return Cut(text, metrics, start, inDash ? i - 1 : i, portion);
                }
            }

            x += Twips(Math.Max(0, sum + Math.Max(0, apart)));
        }

        return characters.Length;
    }

    /// <summary>
    /// The last place not after the first character that does not fit. Where it lies in an earlier run or script than that character, the
    /// question is asked again for the last character of the run before, as LibreOffice does; where there is none, the line ends at
    /// the character.
    /// </summary>
    private int Cut(ParagraphText text, ParagraphMetrics metrics, int start, int cut, int portion)
    {
        ReadOnlySpan<char> characters = text.Characters;
        while (true)
        {
            if (cut > start && characters[cut] is ' ' or '\u3000')
            {
                return cut;
            }

            int letter = LetterAt(characters, cut);
            portion = text.PortionAt(cut, portion);
            int first = Math.Max(start, text.Portions[portion].Start);
            int position = text.Portions[text.PortionAt(letter, portion)].Script == Script.Latin ? LineBreakRules.Latin(characters, start, cut)
                : metrics.Kinsoku ? LineBreakRules.EastAsian(characters, start, cut, MayHang && metrics.Overflow)
                : cut;
            if (position > start && position >= first)
            {
                return position;
            }

            if (position < start || first == start)
            {
                return Math.Max(cut, start + 1);
            }

            cut = first - 1;
        }
    }

    /// <summary>The letter or digit at a position or before; what an earlier line looked through is not looked through again.</summary>
    private int LetterAt(ReadOnlySpan<char> characters, int position)
    {
        int letter = position;
        while (letter > 0 && !Scripts.IsLetterOrDigit(characters[letter]))
        {
            letter = letter > lookedFrom.Letter && letter <= lookedFrom.Position ? lookedFrom.Letter : letter - 1;
        }

        lookedFrom = (letter, position);
        return letter;
    }

    /// <summary>Where the text after a tab begins: a right tab stop beyond the end of the line stands at it.</summary>
    private static int Tab(ParagraphText text, ParagraphMetrics metrics, int position, int x, int edge, int defaultTab)
    {
        foreach (TabStop stop in metrics.Tabs)
        {
            if (stop.Position <= x)
            {
                continue;
            }

            int after = stop.IsRight || stop.IsCentered ? WidthToNextTab(text, position + 1) : 0;
            return Math.Max(x, (stop.IsRight ? Math.Min(stop.Position, edge) : stop.Position) - (stop.IsCentered ? after / 2 : after));
        }

        return (x / defaultTab * defaultTab) + defaultTab;
    }

    private static int WidthToNextTab(ParagraphText text, int position)
    {
        int width = position < text.Length ? -text.Portions[text.PortionAt(position, text.Portions.Count - 1)].Font.Apart : 0;
        for (; position < text.Length && text.Characters[position] is not ('\t' or '\n'); position++)
        {
            width += text.Widths[position];
        }

        return Twips(Math.Max(0, width));
    }

    private static int Twips(int units) => (units + (RunFont.Unit / 2)) / RunFont.Unit;
}
