using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Pptx.Content;
using DocGen.Writing.Pptx.Looks;

namespace DocGen.Writing.Pptx.Layout;

/// <summary>How much a slide holds: lines of text, rows of a table.</summary>
internal readonly record struct SlideLimits(int Lines, int Rows)
{
    /// <summary>What an audience takes in.</summary>
    public static SlideLimits Usual { get; } = new(7, 8);
}

/// <summary>
/// Fills slides with blocks from the top, and starts a further one where something does not fit. What leads to a table or list stays with its
/// beginning.
/// </summary>
internal sealed class Flow(TextMeasure measure, SceneFit scenes, SlideLimits limits, IReadOnlyList<Placeholder> halves)
{
    private const double Gap = 12;
    private const double LeastFigure = 0.6;

    /// <summary>Fewer rows than these are not left over for a slide of their own.</summary>
    private const int LeastRows = 3;

    private readonly List<List<PlacedItem>> pages = [[]];
    private Box region;
    private Box whole;
    private double y;
    private int lines;

    /// <summary>The items of each slide; the first has only the room of <paramref name="first"/>, and some lines are taken already.</summary>
    public static List<List<PlacedItem>> Fill(
        IReadOnlyList<SlideBlock> blocks, Box first, Box whole, TextMeasure measure, SceneFit scenes, SlideLimits limits, IReadOnlyList<Placeholder> halves, int linesTaken = 0)
    {
        Flow flow = new(measure, scenes, limits, halves) { region = first, whole = whole, y = first.Y, lines = linesTaken };
        flow.Fill(blocks);
        return flow.pages;
    }

    private List<PlacedItem> Page => pages[^1];

    private bool IsEmpty => Page.Count == 0;

    private double Left => region.Bottom - y;

    private void Fill(IReadOnlyList<SlideBlock> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            SlideBlock block = blocks[i];
            if (!IsOpen && block is SlideParagraph paragraphOfGroup && ((paragraphOfGroup.LeadsOn && !Room(blocks, i)) || IsTorn(blocks, i)))
            {
                Turn();
            }

            switch (block)
            {
                case SlideBreak:
                    if (!IsEmpty)
                    {
                        Turn();
                    }

                    break;
                case SlideParagraph paragraph:
                    Add(paragraph);
                    break;
                case SlideCallout callout:
                    Add(callout);
                    break;
                case SlideTable table:
                    Add(table);
                    break;
                case SlideColumns columns:
                    AddColumns(columns.Columns);
                    break;
                case SlideBeside beside:
                    AddColumns([beside.Left, [beside.Right]]);
                    break;
                case SlideFigure figure:
                    Add(figure);
                    break;
            }
        }

        if (pages.Count > 1 && IsEmpty)
        {
            pages.RemoveAt(pages.Count - 1);
        }
    }

    /// <summary>A further slide.</summary>
    private void Turn()
    {
        pages.Add([]);
        region = whole;
        y = whole.Y;
        lines = 0;
    }

    /// <summary>Whether a list, or an item with those below it, has no room here but would stand whole on a slide of its own.</summary>
    private bool IsTorn(IReadOnlyList<SlideBlock> blocks, int index)
    {
        SlideParagraph first = (SlideParagraph)blocks[index];
        int needed = 0;
        double height = 0;
        int count = 0;
        foreach (SlideParagraph paragraph in blocks.Skip(index).TakeWhile((block, i) => i == 0 || (block is SlideParagraph next && next.Level > first.Level)).OfType<SlideParagraph>())
        {
            (int more, double high) = measure.Of(paragraph, region.Width);
            (needed, height, count) = (needed + more, height + high, count + 1);
        }

        return count > 1 && needed <= limits.Lines && height <= whole.Height && (lines + needed > limits.Lines || height > Left);
    }

    /// <summary>Whether a paragraph has room together with the beginning of what it leads to.</summary>
    private bool Room(IReadOnlyList<SlideBlock> blocks, int index)
    {
        int needed = lines;
        double height = y;
        for (int i = index; i < blocks.Count; i++)
        {
            (int more, double high) = Least(blocks[i]);
            needed += more;
            height += high;
            if (blocks[i] is not SlideParagraph { LeadsOn: true })
            {
                break;
            }
        }

        return needed <= limits.Lines && height <= region.Bottom;
    }

    /// <summary>The least of a block that stands on the slide with what leads to it.</summary>
    private (int Lines, double Height) Least(SlideBlock block)
    {
        switch (block)
        {
            case SlideParagraph paragraph:
                return measure.Of(paragraph, region.Width);
            case SlideTable table:
                TableFit fit = new(table, region.Width);
                return (0, Gap + fit.Head(TableFit.Sizes[^1]).Sum() + fit.Rows(TableFit.Sizes[^1]).Take(table.Rows.Count <= limits.Rows ? table.Rows.Count : 3).Sum());
            case SlideCallout callout:
                return (1 + callout.Paragraphs.Take(1).Sum(paragraph => measure.Of(paragraph, region.Width - 30).Lines), 90);
            case SlideFigure:
                return (0, Gap + (whole.Height * LeastFigure));
            default:
                return (0, whole.Height * 0.7);
        }
    }

    private void Add(SlideParagraph paragraph)
    {
        foreach (SlideParagraph piece in ParagraphSplit.Split(paragraph, part => measure.Of(part, region.Width) is var (count, high) && count <= limits.Lines && high <= whole.Height))
        {
            (int count, double height) = measure.Of(piece, region.Width);
            if (!IsEmpty && (lines + count > limits.Lines || height > Left))
            {
                Turn();
            }
            else if (IsEmpty && lines + count > limits.Lines && region != whole)
            {
                Turn();
            }

            Put(piece, count, height);
        }
    }

    /// <summary>Puts a paragraph below another one, or into a text of its own.</summary>
    private void Put(SlideParagraph paragraph, int count, double height)
    {
        if (Page.LastOrDefault() is PlacedText text)
        {
            Page[^1] = text with { Paragraphs = [.. text.Paragraphs, paragraph], Box = text.Box with { Height = text.Box.Height + height }, Lines = text.Lines + count };
            y += height;
        }
        else
        {
            double top = y + (IsEmpty ? 0 : Gap);
            Page.Add(new PlacedText(new Box(region.X, top, region.Width, height), [paragraph], count));
            y = top + height;
        }

        lines += count;
    }

    private void Add(SlideTable given)
    {
        SlideTable table = RowSplit.Divide(given, region.Width, whole.Height);
        TableFit fit = new(table, region.Width);
        for (int from = 0; from < table.Rows.Count || (from == 0 && table.Head.Count > 0);)
        {
            double top = y + (IsEmpty ? 0 : Gap);
            double room = region.Bottom - top;
            int rest = table.Rows.Count - from;
            double[] sizes = [.. TableFit.Sizes.Where(size => size <= measure.SettingOf(new SlideParagraph([])).Size)];
            double size = sizes.FirstOrDefault(size => rest <= limits.Rows && Taken(fit, from, rest, size, room) == rest, sizes.ElementAtOrDefault(sizes.Length - 2));
            int count = Taken(fit, from, Math.Min(rest, limits.Rows), size, room);
            if (count < Math.Min(rest, limits.Rows))
            {
                size = sizes[^1];
                count = Taken(fit, from, Math.Min(rest, limits.Rows), size, room);
            }

            bool stood = rest <= limits.Rows && Taken(fit, from, rest, sizes[^1], whole.Height) == rest;
            if (((count == 0 && rest > 0) || (count < rest && stood)) && !IsOpen)
            {
                Turn();
                continue;
            }

            count = rest == 0 ? 0 : Math.Max(1, count < rest && rest - count < LeastRows && count > LeastRows ? rest - LeastRows : count);
            while (!fit.CanPartBefore(from + count))
            {
                (count, size) = (count + 1, sizes[^1]);
            }

            PlacedTable placed = fit.Place(region.X, top, size, from, count);
            Page.Add(placed with { HasDividedRows = !ReferenceEquals(table, given) });
            y = placed.Box.Bottom;
            from += count;
            if (rest == 0 || from >= table.Rows.Count)
            {
                break;
            }

            Turn();
        }
    }

    /// <summary>Whether nothing stands on the slide that could leave room by going to another.</summary>
    private bool IsOpen => IsEmpty && region == whole;

    /// <summary>How many rows stand in a height below the heading, parted where no cell reaches over.</summary>
    private static int Taken(TableFit fit, int from, int most, double size, double room)
    {
        double[] rows = fit.Rows(size);
        double height = fit.Head(size).Sum();
        int count = 0;
        while (count < most && height + rows[from + count] <= room + 0.5)
        {
            height += rows[from + count++];
        }

        while (count > 0 && !fit.CanPartBefore(from + count))
        {
            count--;
        }

        return count;
    }

    private void Add(SlideFigure figure)
    {
        double top = y + (IsEmpty ? 0 : Gap);
        if (!IsOpen && region.Bottom - top < whole.Height * LeastFigure)
        {
            Turn();
            top = y;
        }

        Box room = new(region.X, top, region.Width, region.Bottom - top);
        foreach (PlacedItem item in new FigureFit(scenes).Place(figure, room, whole))
        {
            if (Page.OfType<PlacedScene>().Any(placed => ReferenceEquals(placed.Figure, figure)))
            {
                Turn();
            }

            Page.Add(item);
            y = item.Box.Bottom;
        }
    }

    /// <summary>Columns beside one another; what does not fit in one is continued on further slides, in the same column.</summary>
    private void AddColumns(IReadOnlyList<IReadOnlyList<SlideBlock>> columns)
    {
        double top = y + (IsEmpty ? 0 : Gap);
        if (!IsEmpty && region.Bottom - top < whole.Height * 0.5)
        {
            Turn();
            top = y;
        }

        int taken = lines;
        List<List<PlacedItem>[]> filled = [];
        for (int i = 0; i < columns.Count; i++)
        {
            Box column = Column(i, columns.Count);
            List<List<PlacedItem>> own = Fill(columns[i], column with { Y = top, Height = region.Bottom - top }, column, measure, scenes, limits, halves, taken);
            while (filled.Count < own.Count)
            {
                filled.Add([.. columns.Select(_ => new List<PlacedItem>())]);
            }

            for (int page = 0; page < own.Count; page++)
            {
                filled[page][i] = own[page];
            }
        }

        for (int page = 0; page < filled.Count; page++)
        {
            if (page > 0)
            {
                Turn();
            }

            Page.AddRange(filled[page].SelectMany(items => items));
            y = Page.Select(item => item.Box.Bottom).DefaultIfEmpty(y).Max();
            lines += filled[page].Max(items => items.Sum(item => item is PlacedText text ? text.Lines : item is PlacedCallout callout ? callout.Lines : 0));
        }
    }

    private Box Column(int index, int count)
    {
        if (count == 2)
        {
            return halves[index].TextBox;
        }

        const double between = 20;
        double width = (whole.Width - ((count - 1) * between)) / count;
        return whole with { X = whole.X + (index * (width + between)), Width = width };
    }

    /// <summary>A box that catches the eye: whole where it can be, else its paragraphs on several slides, each with its title.</summary>
    private void Add(SlideCallout callout)
    {
        double width = region.Width - CalloutSetting.Side - CalloutSetting.Right;
        Queue<SlideParagraph> waiting = new(callout.Paragraphs.SelectMany(paragraph => ParagraphSplit.Split(paragraph, part => measure.Of(part, width).Lines < limits.Lines)));
        bool isPut = false;
        while (!isPut || waiting.Count > 0)
        {
            double top = y + (IsEmpty ? 0 : Gap);
            (int taken, double height) = (1, (CalloutSetting.Top * 2) + CalloutSetting.TitleHeight);
            List<SlideParagraph> fitting = [];
            foreach (SlideParagraph paragraph in waiting)
            {
                (int more, double high) = measure.Of(paragraph, width);
                if ((lines + taken + more > limits.Lines || top + height + high > region.Bottom) && (fitting.Count > 0 || !IsOpen))
                {
                    break;
                }

                (taken, height) = (taken + more, height + high);
                fitting.Add(paragraph);
            }

            bool cannotStart = (fitting.Count == 0 && waiting.Count > 0) || lines + taken > limits.Lines || top + height > region.Bottom;
            bool tears = fitting.Count < waiting.Count && waiting.Sum(paragraph => measure.Of(paragraph, width).Lines) < limits.Lines;
            if ((cannotStart || tears) && !IsOpen)
            {
                Turn();
                continue;
            }

            Page.Add(new PlacedCallout(new Box(region.X, top, region.Width, height), callout with { Paragraphs = fitting }, taken));
            (y, lines, isPut) = (top + height, lines + taken, true);
            fitting.ForEach(_ => waiting.Dequeue());
            if (waiting.Count > 0)
            {
                Turn();
            }
        }
    }
}
