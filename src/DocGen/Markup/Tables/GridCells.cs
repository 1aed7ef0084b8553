namespace DocGen.Markup.Tables;

/// <summary>
/// The columns of a table drawn with bars. A cell whose text stands right after its bar is moved by one place, as if it had been written with a
/// space: Markdig takes it for indented otherwise and cuts its first letters off.
/// </summary>
internal sealed class GridCells
{
    private readonly int[] borders;
    private readonly bool[] moved;

    /// <summary>The columns of the first line.</summary>
    public GridCells(string line)
    {
        borders = [.. Enumerable.Range(0, line.Length).Where(i => line[i] == '+')];
        moved = new bool[borders.Length];
    }

    /// <summary>A line as wide as the table with a space at the start of each cell; the same line where nothing was to be done.</summary>
    public string Spaced(string line, char filler)
    {
        char[]? spaced = null;
        for (int i = 0; i < borders.Length - 1; i++)
        {
            int start = borders[i] + 1;
            if (line[start - 1] is not ('|' or '+'))
            {
                continue;
            }

            int next = i + 1;
            while (next < borders.Length - 1 && line[borders[next]] is not ('|' or '+'))
            {
                next++;
            }

            ReadOnlySpan<char> cell = line.AsSpan(start, borders[next] - start);
            if (line[0] == '+' && cell.IndexOfAnyExcept('-', '=', ':') < 0)
            {
                moved[i] = false;
                continue;
            }

            // Further lines of the cell move with the first, so that what is indented stays so; a filler makes room where no space does.
            int room = cell.EndsWith(' ') ? cell.Length - 1 : cell.LastIndexOf(filler);
            if ((moved[i] || cell[0] != ' ') && !cell.IsWhiteSpace() && room > 0)
            {
                moved[i] = true;
                spaced ??= line.ToCharArray();
                spaced[start] = ' ';
                cell[..room].CopyTo(spaced.AsSpan(start + 1));
            }
        }

        return spaced is null ? line : new string(spaced);
    }
}
