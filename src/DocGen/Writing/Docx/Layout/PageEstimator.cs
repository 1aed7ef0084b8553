namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// Lays out a document while it is written, for the page numbers that its contents and footers show at first sight: lines by the widths
/// of letters, heights by the styles of the look, pages as LibreOffice breaks them. Word and its kin compute the fields anew when asked.
/// </summary>
internal sealed class PageEstimator(LookMetrics look, PageGeometry first)
{
    private readonly PageFlow flow = new();
    private readonly LineBreaker breaker = new();
    private readonly Stack<TableFlow> tables = new();
    private readonly Dictionary<CharacterMetrics, RunFont> fonts = [];
    private readonly Dictionary<CharacterMetrics, StyleFonts> styles = new(ReferenceEqualityComparer.Instance);
    private readonly LineStack lines = new();
    private readonly OpenParagraph body = new();
    private readonly OpenParagraph note = new();
    private PageGeometry page = first;
    private int textWidth = first.TextWidth;
    private bool inNote;
    private int noteHeight;
    private int count;

    /// <summary>The page that is being filled, in the numbering of its section.</summary>
    public int Page => flow.Page;

    /// <summary>Height of the text on the page so far, in twips.</summary>
    public int Used => flow.Used;

    /// <summary>Height of what just landed and stays on one page with what comes, in twips.</summary>
    public int Kept => flow.KeptHeight;

    /// <summary>For tests: the number of a paragraph, its style, its lines.</summary>
    public Action<int, string, string>? Measured { get; set; }

    /// <summary>For tests: where a paragraph or row lands: its number, page, distance from the top in twips.</summary>
    public Action<int, int, int>? Landed
    {
        get => flow.Landed;
        set => flow.Landed = value;
    }

    /// <summary>Starts a section on a new page; numbering restarts where asked.</summary>
    public void Section(PageGeometry pages, bool restart, bool isFirst)
    {
        page = pages;
        textWidth = page.GridWidth(look.Paragraph("").Characters.HalfPoints);
        flow.Section(page, restart || isFirst ? 1 : Page + 1);
    }

    /// <summary>Starts a new page unless the page is empty.</summary>
    public void NewPage() => flow.NewPage();

    /// <summary>Remembers the place of the paragraph just closed; it may still move to the next page with what follows it.</summary>
    public int Mark() => flow.Mark();

    /// <summary>The page of what was marked, when all is laid out.</summary>
    public int PageOf(int mark) => flow.PageOf(mark);

    /// <summary>The pitch of a style's lines in twips; 0 where they are as high as what stands in them.</summary>
    public int FixedPitch(string style) => look.Paragraph(style) is { Rule: LineRule.Exact } metrics ? metrics.Line : 0;

    /// <summary>
    /// Opens a paragraph of a style; the level is that of its list's mark, below 0 where it has none. It may be indented otherwise than its
    /// style says, and its lines be higher than their pitch where something higher stands in them.
    /// </summary>
    public void StartParagraph(string style, int listLevel = -1, int? indent = null, bool isRoomy = false, ListIndent? list = null)
    {
        OpenParagraph open = inNote ? note : body;
        open.Metrics = look.Paragraph(style);
        open.Metrics = isRoomy && open.Metrics.Rule == LineRule.Exact ? open.Metrics with { Rule = LineRule.AtLeast } : open.Metrics;
        open.Indent = indent;
        (open.ListLevel, open.List) = (listLevel, listLevel < 0 ? null : list);
        open.Fonts = FontsOf(open.Metrics.Characters);
        open.Text.Clear(open.Metrics.AutoSpace);
        open.Notes.Clear();
        if (open.List is not null)
        {
            open.Text.Add(open.List.MarkInText(listLevel), open.Font);
        }
    }

    /// <summary>Adds text to the paragraph: line ends and tabs are what they say.</summary>
    public void Text(ReadOnlySpan<char> text, RunStyle run = default)
    {
        OpenParagraph open = inNote ? note : body;
        open.Text.Add(text, run == default ? open.Font : Font(open, run));
    }

    /// <summary>Adds a picture or drawing that stands in the line, in points.</summary>
    public void Object(double width, double height)
    {
        OpenParagraph open = inNote ? note : body;
        open.Text.AddObject((int)Math.Round(width * 20), (int)Math.Round(height * 20), open.Font);
    }

    /// <summary>Closes the paragraph and gives it its lines.</summary>
    public void EndParagraph()
    {
        OpenParagraph open = inNote ? note : body;
        ParagraphMetrics metrics = open.Metrics;
        int width = inNote ? page.TextWidth : tables.TryPeek(out TableFlow? table) ? table.CellWidth : textWidth;
        Measure(open, width);
        int number = ++count;
        Measured?.Invoke(number, metrics.Style, Shown(open.Text));
        if (inNote)
        {
            noteHeight += lines.Total;
        }
        else if (tables.TryPeek(out TableFlow? around))
        {
            int top = around.Add(metrics, lines.Total);
            for (int i = 0; i < open.Notes.Count; i++)
            {
                around.AddNote(open.Notes[i].Height);
            }

            pending?.Add(new NumberAt(number, top));
        }
        else
        {
            flow.Paragraph(metrics, lines, number);
        }
    }

    /// <summary>The height that a paragraph of a style would take with the spaces around it, in twips.</summary>
    public int HeightOf(string style, string text)
    {
        ParagraphMetrics metrics = look.Paragraph(style);
        OpenParagraph open = new() { Metrics = metrics, Fonts = FontsOf(metrics.Characters) };
        open.Text.Clear(metrics.AutoSpace);
        open.Text.Add(text, open.Font);
        Measure(open, textWidth);
        return metrics.Before + lines.Total + metrics.After;
    }

    /// <summary>The text up to <see cref="EndFootnote"/> stands at the foot of the page.</summary>
    public void StartFootnote() => (inNote, noteHeight) = (true, 0);

    /// <summary>Closes the footnote.</summary>
    public void EndFootnote()
    {
        inNote = false;
        body.Notes.Add(new NumberAt(body.Text.Length, noteHeight));
    }

    /// <summary>Opens a table of a style.</summary>
    public void StartTable(string? style = null)
    {
        int width = tables.TryPeek(out TableFlow? around) ? around.CellWidth : page.TextWidth;
        tables.Push(new TableFlow(look.Table(style), width));
    }

    /// <summary>Closes the table.</summary>
    public void EndTable()
    {
        TableFlow table = tables.Pop();
        if (tables.TryPeek(out TableFlow? around))
        {
            around.AddTable(table.Height + table.LastLine);
        }
        else if (!inNote)
        {
            flow.Lower(table.LastLine);
        }
    }

    /// <summary>Opens a row.</summary>
    public void StartRow(bool isHeader)
    {
        tables.Peek().StartRow(isHeader);
        pending = Landed is null ? null : tables.Count > 1 ? pending : new();
    }

    /// <summary>Opens a cell that takes a share of the width; it reaches over so many rows, none where it belongs to the one above.</summary>
    public void StartCell(double share, int rows = 1) => tables.Peek().StartCell(share, rows);

    /// <summary>Closes a cell.</summary>
    public void EndCell() => tables.Peek().EndCell();

    /// <summary>Closes the row, which is not lower than so many points; it does not break across pages.</summary>
    public void EndRow(double minimum)
    {
        TableFlow table = tables.Peek();
        int repeated = table.Repeated;
        int height = table.EndRow((int)Math.Round(minimum * 20));
        if (tables.Count > 1 || inNote)
        {
            return;
        }

        flow.Row(height, table.KeepsNext, repeated, table.Notes.Height, table.Notes.Count, ++count);
        for (int i = 0; i < (pending?.Count ?? 0); i++)
        {
            Landed?.Invoke(pending![i].Number, -count, pending[i].Height);
        }
    }

    private Rows<NumberAt>? pending;

    private void Measure(OpenParagraph open, int width)
    {
        ParagraphMetrics metrics = open.Metrics;
        int left = open.Indent ?? open.List?.OfText(open.ListLevel) ?? metrics.Left;
        int firstLine = open.Indent is not null ? 0 : open.List?.OfFirstLine(open.ListLevel) ?? metrics.FirstLine;
        int other = width - left - metrics.Right;
        breaker.MayHang = inNote || tables.Count == 0;
        breaker.Break(open.Text, metrics, other - firstLine, other, left + firstLine, left, look.DefaultTab);
        lines.Clear();
        int start = 0;
        int next = 0;
        foreach (int end in breaker.Ends)
        {
            lines.Add(LineHeight(open, start, end));
            while (next < open.Notes.Count && (open.Notes[next].Number <= end || end == open.Text.Length))
            {
                lines.AddNote(open.Notes[next++].Height);
            }

            start = end;
        }

        if (metrics.Borders != default)
        {
            lines.Pad(metrics.Borders.Top, metrics.Borders.Bottom);
        }
    }

    private int LineHeight(OpenParagraph open, int start, int end)
    {
        ParagraphMetrics metrics = open.Metrics;
        if (metrics.Rule == LineRule.Exact)
        {
            return metrics.Line;
        }

        (int ascent, int descent) = open.Text.Height(start, end, open.Font);
        int height = metrics.Rule == LineRule.AtLeast ? Math.Max(metrics.Line, ascent + descent) : (ascent + descent) * metrics.Percent / 100;
        return page.LinePitch is { } pitch && metrics.SnapToGrid ? (height + pitch - 1) / pitch * pitch : height;
    }

    private string Shown(ParagraphText text)
    {
        int start = 0;
        List<string> shown = [];
        foreach (int end in breaker.Ends)
        {
            shown.Add(text.Characters[start..end].ToString());
            start = end;
        }

        return string.Join('|', shown);
    }

    private StyleFonts FontsOf(CharacterMetrics characters)
    {
        if (!styles.TryGetValue(characters, out StyleFonts? known))
        {
            known = new StyleFonts(Font(characters));
            styles.Add(characters, known);
        }

        return known;
    }

    private RunFont Font(OpenParagraph open, RunStyle run)
    {
        if (open.Fonts.Find(run) is not { } font)
        {
            int raised = run.Superscript ? 1 : run.Subscript ? -1 : 0;
            font = Font(look.Characters(
                open.Metrics.Characters, run.CharacterStyle, run.Strong && run.CharacterStyle != StyleId.Strong, run.Emphasis && run.CharacterStyle != StyleId.Emphasis, raised));
            open.Fonts.Add(run, font);
        }

        return font;
    }

    private RunFont Font(CharacterMetrics characters)
    {
        if (!fonts.TryGetValue(characters, out RunFont? font))
        {
            font = new RunFont(characters);
            fonts.Add(characters, font);
        }

        return font;
    }
}
