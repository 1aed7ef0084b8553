namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// Stacks paragraphs and table rows on pages: the larger of two spaces between them, headings with what follows them, no single line
/// alone, footnotes at the foot. Lengths in twips. It holds only what may still move to the next page.
/// </summary>
internal sealed class PageFlow
{
    // The line above the footnotes of a page with the space around it, in LibreOffice.
    private const int Separator = 124;

    private readonly Rows<Kept> chain = new();
    private readonly List<int> marks = [];
    private readonly Func<int, int, int> roomWith;
    private LineStack measured = new();
    private PageGeometry? page;
    private int height = int.MaxValue / 2;
    private int used;
    private int notes;
    private int lastAfter;
    private ParagraphMetrics? last;
    private bool isEmpty = true;
    private bool keepsSpace = true;
    private bool chainMovable;
    private int firstChainMark;
    private int startPage = 1;

    public PageFlow()
    {
        roomWith = (from, to) => RoomBeside(NotesOf(from, to));
    }

    /// <summary>The page that is being filled, in the numbering of its section.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>How many pages there are, in whatever numbering.</summary>
    public int Sheets { get; private set; }

    /// <summary>Height of the text on the page so far.</summary>
    public int Used => used + lastAfter;

    /// <summary>Height of the blocks that stay with what comes, with the space after them.</summary>
    public int KeptHeight
    {
        get
        {
            int kept = chain.Count > 0 ? lastAfter : 0;
            for (int i = 0; i < chain.Count; i++)
            {
                kept += chain[i].Taken;
            }

            return kept;
        }
    }

    /// <summary>Where blocks land: their number, sheet and distance from the top; a block that moves lands again.</summary>
    public Action<int, int, int>? Landed { get; set; }

    /// <summary>Starts a section of such pages, on a new page.</summary>
    public void Section(PageGeometry pages, int number)
    {
        page = pages;
        height = pages.TextHeight;
        Page = number;
        Top(hard: true);
        chain.Clear();
    }

    /// <summary>Starts a new page unless the page is empty.</summary>
    public void NewPage()
    {
        if (!isEmpty)
        {
            Page++;
            Top(hard: true);
        }

        keepsSpace = true;
        chain.Clear();
    }

    /// <summary>Remembers the block that landed last; <see cref="PageOf"/> tells its page when nothing can move it any more.</summary>
    public int Mark()
    {
        marks.Add(startPage);
        return marks.Count - 1;
    }

    /// <summary>The page of what was marked.</summary>
    public int PageOf(int mark) => marks[mark];

    /// <summary>Places a paragraph.</summary>
    public void Paragraph(ParagraphMetrics metrics, LineStack lines, int number)
    {
        measured = lines;
        int total = lines.Total;
        int gap = Gap(metrics);
        bool whole = used + gap + total <= RoomBeside(AllNotes(lines));
        if (!whole)
        {
            int group = metrics.KeepLines ? lines.Count : Math.Min(lines.Count, metrics.WidowControl ? lines.Count < 4 ? lines.Count : 2 : 1);
            int fitting = Fit(lines, 0, metrics, gap);
            if (fitting < group || (metrics.KeepLines && total <= height))
            {
                NextPage();
                gap = Gap(metrics);
                whole = used + gap + total <= RoomBeside(AllNotes(lines));
                if (!whole && !isEmpty && Fit(lines, 0, metrics, gap) == 0)
                {
                    // Not even its first line fits below what moved with it, which stays behind.
                    chain.Clear();
                    NextPage();
                    gap = Gap(metrics);
                    whole = used + gap + total <= RoomBeside(AllNotes(lines));
                }
            }
        }

        startPage = Page;
        Landed?.Invoke(number, Sheets, used + gap);
        if (whole)
        {
            int called = AllNotes(lines);
            used += gap + total;
            notes += called;
            if (metrics.KeepNext)
            {
                Keep(new Kept(gap + total, total, metrics, number, called));
            }
            else
            {
                Settle();
            }
        }
        else
        {
            Settle();
            Split(metrics, lines, gap);
        }

        isEmpty = false;
        lastAfter = metrics.After;
        last = metrics;
    }

    /// <summary>Places a row that does not break; <paramref name="repeated"/> is the height of the heading rows, which come again on a new page.</summary>
    public void Row(int rowHeight, bool keepNext, int repeated, int noteHeight, int noteCount, int number)
    {
        int gap = isEmpty ? 0 : lastAfter;
        if (used + gap + rowHeight > RoomBeside(NotesFor(noteHeight, noteCount)) && !(isEmpty && chain.Count == 0))
        {
            int page = Page;
            NextPage();
            gap = isEmpty ? 0 : lastAfter;
            if (Page > page && chain.Count == 0)
            {
                used += repeated;
                isEmpty = false;
            }
        }

        startPage = Page;
        Landed?.Invoke(number, Sheets, used + gap);
        used += gap + rowHeight;
        while (used > height && height > repeated)
        {
            Page++;
            Sheets++;
            used -= height - repeated;
        }

        isEmpty = false;
        lastAfter = 0;
        last = null;
        int called = NotesFor(noteHeight, noteCount);
        notes += called;
        if (keepNext)
        {
            Keep(new Kept(gap + rowHeight, rowHeight, null, number, called));
        }
        else
        {
            Settle();
        }
    }

    /// <summary>What landed last reaches a little lower; it stays where it is.</summary>
    public void Lower(int by) => used += by;

    /// <summary>The height of text on this page beside its footnotes and more of them.</summary>
    private int RoomBeside(int more) => page?.HeightBeside(notes + more) ?? height - notes - more;

    private int Gap(ParagraphMetrics metrics)
    {
        if (isEmpty)
        {
            return keepsSpace ? metrics.Before : 0;
        }

        bool same = last is not null && last.Style == metrics.Style;
        int before = metrics.ContextualSpacing && same ? 0 : metrics.Before;
        int after = same && last!.ContextualSpacing ? 0 : lastAfter;
        return Math.Max(before, after);
    }

    private int NotesFor(int noteHeight, int count) =>
        count == 0 ? 0 : noteHeight + (notes == 0 ? Separator : 0);

    private int NotesOf(int from, int to) => NotesFor(measured.Notes(from, to), measured.NoteCount(from, to));

    private int AllNotes(LineStack lines) => lines.HasNotes ? NotesFor(lines.Notes(0, lines.Count), lines.NoteCount(0, lines.Count)) : 0;

    /// <summary>How many lines from one on go on this page, so that none stands alone.</summary>
    private int Fit(LineStack lines, int from, ParagraphMetrics metrics, int gap)
    {
        int fitting = lines.Fitting(from, used + gap, RoomBeside(0), roomWith);
        int left = lines.Count - from - fitting;
        return left == 1 && metrics.WidowControl && fitting > 0 ? fitting - 1 : fitting;
    }

    private void Split(ParagraphMetrics metrics, LineStack lines, int gap)
    {
        int line = 0;
        while (line < lines.Count)
        {
            int fitting = Fit(lines, line, metrics, gap);
            fitting = fitting == 0 && isEmpty ? 1 : fitting;
            used += gap + lines.Height(line, line + fitting);
            notes += lines.HasNotes ? NotesOf(line, line + fitting) : 0;
            line += fitting;
            gap = 0;
            if (line < lines.Count)
            {
                Page++;
                Top(hard: false);
            }
        }
    }

    /// <summary>Goes to the next page with everything that must stay with what comes.</summary>
    private void NextPage()
    {
        if (isEmpty && chain.Count == 0)
        {
            return;
        }

        Page++;
        Top(hard: false);
        if (chain.Count == 0 || !chainMovable)
        {
            chain.Clear();
            return;
        }

        for (int i = 0; i < chain.Count; i++)
        {
            Kept kept = chain[i];
            int gap = kept.Metrics is { } metrics ? Gap(metrics) : isEmpty ? 0 : lastAfter;
            Landed?.Invoke(kept.Number, Sheets, used + gap);
            used += gap + kept.Height;
            lastAfter = kept.Metrics?.After ?? 0;
            last = kept.Metrics;
            notes += kept.Notes;
            isEmpty = false;
        }

        for (int i = firstChainMark; i < marks.Count; i++)
        {
            marks[i] = Page;
        }

        chainMovable = false;
    }

    private void Keep(Kept kept)
    {
        if (chain.Count == 0)
        {
            chainMovable = used > kept.Taken;
            firstChainMark = marks.Count;
        }

        chain.Add(kept);
    }

    /// <summary>What has landed stays.</summary>
    private void Settle() => chain.Clear();

    private void Top(bool hard)
    {
        Sheets++;
        (used, notes, lastAfter, last, isEmpty, keepsSpace) = (0, 0, 0, null, true, hard);
    }

    private readonly record struct Kept(int Taken, int Height, ParagraphMetrics? Metrics, int Number, int Notes);
}
