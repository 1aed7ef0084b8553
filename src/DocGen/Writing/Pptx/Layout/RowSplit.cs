using DocGen.Writing.Pptx.Content;

namespace DocGen.Writing.Pptx.Layout;

/// <summary>Divides rows that are higher than a slide: the text of each cell goes on in a further row.</summary>
internal static class RowSplit
{
    /// <summary>The table with rows of which each, below the heading, is at most so high; the same table where all are.</summary>
    public static SlideTable Divide(SlideTable table, double width, double height)
    {
        double size = TableFit.Sizes[^1];
        TableFit fit = new(table, width);
        if (fit.Head(size).Sum() > height / 2)
        {
            // Such a heading cannot stand above each part: it is a row like the others.
            table = table with { Head = [], Rows = [.. table.Head, .. table.Rows] };
            fit = new(table, width);
        }

        if (JoinedRows(table, fit.Rows(size)) > height - fit.Head(size).Sum())
        {
            table = table with { Rows = [.. table.Rows.Select(Parted)] };
            fit = new(table, width);
        }

        double most = Math.Max(height - fit.Head(size).Sum(), height / 3);
        if (fit.Rows(size).All(row => row <= most))
        {
            return table;
        }

        List<IReadOnlyList<SlideCell>> rows = [];
        foreach (IReadOnlyList<SlideCell> row in table.Rows.Select(Parted))
        {
            rows.AddRange(fit.Height(row, size) <= most ? [row] : Rows(fit, row, size, most));
        }

        return table with { Rows = rows };
    }

    /// <summary>The height of the rows that cells join, where it is greatest.</summary>
    private static double JoinedRows(SlideTable table, double[] heights)
    {
        double most = 0;
        double joined = 0;
        for (int i = 0; i < heights.Length; i++)
        {
            bool isJoined = table.Rows[i].Any(cell => cell.IsCoveredDown);
            joined = isJoined ? joined + heights[i] : heights[i];
            most = isJoined ? Math.Max(most, joined) : most;
        }

        return most;
    }

    /// <summary>A row with cells of its own in the place of those that reach over several rows.</summary>
    private static IReadOnlyList<SlideCell> Parted(IReadOnlyList<SlideCell> row) => [.. row.Select(cell => cell with { Rows = 1, IsCoveredDown = false })];

    private static IEnumerable<IReadOnlyList<SlideCell>> Rows(TableFit fit, IReadOnlyList<SlideCell> row, double size, double most)
    {
        IReadOnlyList<SlideParagraph>[][] pieces = [.. row.Select((cell, column) => Pieces(fit, cell, column, size, most))];
        for (int i = 0; i < pieces.Max(cell => cell.Length); i++)
        {
            int index = i;
            yield return [.. row.Select((cell, column) => cell with { Rows = 1, IsCoveredDown = false, Paragraphs = index < pieces[column].Length ? pieces[column][index] : [] })];
        }
    }

    /// <summary>The paragraphs of a cell in groups of which each fits into a row.</summary>
    private static IReadOnlyList<SlideParagraph>[] Pieces(TableFit fit, SlideCell cell, int column, double size, double most)
    {
        double Height(IEnumerable<SlideParagraph> paragraphs) => fit.CellHeight(cell with { Rows = 1, Paragraphs = [.. paragraphs] }, column, size);
        List<List<SlideParagraph>> groups = [];
        foreach (SlideParagraph piece in cell.Paragraphs.SelectMany(paragraph => ParagraphSplit.Split(paragraph, part => Height([part]) <= most)))
        {
            if (groups.Count == 0 || Height(groups[^1].Append(piece)) > most)
            {
                groups.Add([]);
            }

            groups[^1].Add(piece);
        }

        return [.. groups];
    }
}
