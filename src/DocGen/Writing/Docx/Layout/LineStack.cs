namespace DocGen.Writing.Docx.Layout;

/// <summary>The heights of a paragraph's lines, in twips, and the footnotes that its lines call.</summary>
internal sealed class LineStack
{
    private int[] heights = new int[64];
    private readonly Rows<NumberAt> notes = new();

    /// <summary>How many lines there are.</summary>
    public int Count { get; private set; }

    /// <summary>The height of all lines.</summary>
    public int Total { get; private set; }

    /// <summary>Whether a line calls a footnote.</summary>
    public bool HasNotes => notes.Count > 0;

    /// <summary>Empties the stack.</summary>
    public void Clear()
    {
        (Count, Total) = (0, 0);
        notes.Clear();
    }

    /// <summary>Adds a line below.</summary>
    public void Add(int height)
    {
        if (Count == heights.Length)
        {
            Array.Resize(ref heights, Count * 2);
        }

        heights[Count++] = height;
        Total += height;
    }

    /// <summary>A footnote that the last line calls.</summary>
    public void AddNote(int height) => notes.Add(new NumberAt(Count - 1, height));

    /// <summary>Makes the first or last line higher: a border, or space that does not break off.</summary>
    public void Pad(int above, int below)
    {
        heights[0] += above;
        heights[Count - 1] += below;
        Total += above + below;
    }

    /// <summary>The height of lines from one to before another.</summary>
    public int Height(int from, int to)
    {
        int sum = 0;
        for (int i = from; i < to; i++)
        {
            sum += heights[i];
        }

        return sum;
    }

    /// <summary>The height of the footnotes of lines from one to before another.</summary>
    public int Notes(int from, int to)
    {
        int sum = 0;
        for (int i = 0; i < notes.Count; i++)
        {
            (int line, int height) = notes[i];
            sum += line >= from && line < to ? height : 0;
        }

        return sum;
    }

    /// <summary>How many footnotes lines from one to before another call.</summary>
    public int NoteCount(int from, int to)
    {
        int count = 0;
        for (int i = 0; i < notes.Count; i++)
        {
            (int line, _) = notes[i];
            count += line >= from && line < to ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many lines, from one on, have room below what is taken, where their footnotes leave less of it.</summary>
    public int Fitting(int from, int taken, int room, Func<int, int, int> roomWith)
    {
        int line = from;
        int height = taken;
        while (line < Count)
        {
            height += heights[line];
            if (height > (notes.Count == 0 ? room : roomWith(from, line + 1)))
            {
                break;
            }

            line++;
        }

        return line - from;
    }
}
