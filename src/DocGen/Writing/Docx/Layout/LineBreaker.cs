namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// Breaks a paragraph into lines as LibreOffice does: as much as fits, back to the last place where the script of the text allows a
/// break; punctuation may hang, blanks at the end of a line do not count.
/// </summary>
internal sealed class LineBreaker
{
    private readonly List<int> ends = [];

    /// <summary>Where each line ends.</summary>
    public List<int> Ends => ends;

    /// <summary>Whether punctuation may stand in the margin: it may not in the cell of a table.</summary>
    public bool MayHang { get; set; } = true;

    /// <summary>Breaks a text into lines for widths in twips; an empty one has one line.</summary>
    public void Break(ParagraphText text, ParagraphMetrics metrics, int firstWidth, int otherWidth, int firstIndent, int otherIndent, int defaultTab)
    {
        ends.Clear();
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
        ReadOnlySpan<char> characters = text.Characters;
        ReadOnlySpan<int> widths = text.Widths;
        int x = 0;         // twips to the beginning of the portion
        int portion = 0;   // its width so far
        int slant = 0;
        for (int i = start; i < characters.Length; i++)
        {
            char character = characters[i];
            if (character == '\n')
            {
                return i + 1;
            }

            if (i == start || text.StartsPortion(i))
            {
                x += Twips(portion);
                portion = 0;
                slant = text.Font(i).Slant;
                if (i > start && text.GapBefore(i) is var gap and > 0)
                {
                    if (x + gap > width)
                    {
                        return i;
                    }

                    x += gap;
                }
            }

            if (character == '\t')
            {
                x += Twips(portion);
                portion = 0;
                int stop = Tab(text, metrics, i, indent + x, defaultTab) - indent;
                if (stop > width && i > start)
                {
                    return i + 1;
                }

                x = stop;
                continue;
            }

            portion += widths[i];
            if (x + Twips(portion) + slant > width)
            {
                // Two dashes are one sign.
                bool inDash = character == '—' && i > start && characters[i - 1] == '—' && text.ScriptAt(i) == Script.EastAsian;
                return Cut(text, metrics, start, inDash ? i - 1 : i);
            }
        }

        return characters.Length;
    }

    /// <summary>
    /// The last place not after the first character that does not fit. Where it lies in an earlier run or script than that character, the
    /// question is asked again for the last character of the run before, as LibreOffice does; where there is none, the line ends at
    /// the character.
    /// </summary>
    private int Cut(ParagraphText text, ParagraphMetrics metrics, int start, int cut)
    {
        ReadOnlySpan<char> characters = text.Characters;
        while (true)
        {
            if (cut > start && characters[cut] is ' ' or '\u3000')
            {
                return cut;
            }

            int letter = cut;
            while (letter > 0 && !Scripts.IsLetterOrDigit(characters[letter]))
            {
                letter--;
            }

            int portion = cut;
            while (portion > start && !text.StartsPortion(portion))
            {
                portion--;
            }

            int position = text.ScriptAt(letter) == Script.Latin ? LineBreakRules.Latin(characters, cut)
                : metrics.Kinsoku ? LineBreakRules.EastAsian(characters, cut, MayHang && metrics.Overflow)
                : cut;
            if (position > start && position >= portion)
            {
                return position;
            }

            if (position < start || portion == start)
            {
                return Math.Max(cut, start + 1);
            }

            cut = portion - 1;
        }
    }

    private static int Tab(ParagraphText text, ParagraphMetrics metrics, int position, int x, int defaultTab)
    {
        foreach (TabStop stop in metrics.Tabs)
        {
            if (stop.Position <= x)
            {
                continue;
            }

            int after = stop.IsRight || stop.IsCentered ? WidthToNextTab(text, position + 1) : 0;
            return Math.Max(x, stop.Position - (stop.IsCentered ? after / 2 : after));
        }

        return (x / defaultTab * defaultTab) + defaultTab;
    }

    private static int WidthToNextTab(ParagraphText text, int position)
    {
        int width = 0;
        for (; position < text.Length && text.Characters[position] is not ('\t' or '\n'); position++)
        {
            width += text.Widths[position];
        }

        return Twips(width);
    }

    private static int Twips(int units) => (units + (RunFont.Unit / 2)) / RunFont.Unit;
}
