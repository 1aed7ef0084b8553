using DocGen.Writing.Pptx.Content;

namespace DocGen.Writing.Pptx.Layout;

/// <summary>How large a table stands on a slide: widths of columns by what is in them, heights of rows by the lines in their cells.</summary>
internal sealed class TableFit
{
    public const double SideMargin = 8;
    public const double TopMargin = 4;

    /// <summary>The sizes of letters in a table, the largest first; none is smaller than what the last row of a room can read.</summary>
    public static readonly double[] Sizes = [20, 18, 16, 14];

    private readonly SlideTable table;
    private readonly double width;

    public TableFit(SlideTable table, double width) => (this.table, this.width, Widths) = (table, width, [.. table.Shares.Select(share => share * width)]);

    /// <summary>The widths of the columns.</summary>
    public IReadOnlyList<double> Widths { get; }

    /// <summary>The heights of the heading rows.</summary>
    public double[] Head(double size) => Heights(table.Head, size);

    /// <summary>The heights of the other rows.</summary>
    public double[] Rows(double size) => Heights(table.Rows, size);

    /// <summary>The heights of rows; what a cell that reaches over several needs beyond them, its first row has.</summary>
    private double[] Heights(IReadOnlyList<IReadOnlyList<SlideCell>> rows, double size)
    {
        double[] heights = [.. rows.Select(row => Height(row, size))];
        for (int i = 0; i < rows.Count; i++)
        {
            for (int column = 0; column < rows[i].Count; column++)
            {
                SlideCell cell = rows[i][column];
                if (cell.Rows > 1)
                {
                    heights[i] += Math.Max(0, CellHeight(cell, column, size) - heights.Skip(i).Take(cell.Rows).Sum());
                }
            }
        }

        return heights;
    }

    /// <summary>The height of a row by the cells that are its own.</summary>
    public double Height(IReadOnlyList<SlideCell> row, double size)
    {
        double height = Line(size, true) + (2 * TopMargin);
        for (int column = 0; column < row.Count; column++)
        {
            height = Math.Max(height, row[column].Rows > 1 ? 0 : CellHeight(row[column], column, size));
        }

        return height;
    }

    /// <summary>The height that a cell asks of its row or rows.</summary>
    public double CellHeight(SlideCell cell, int column, double size)
    {
        double room = Enumerable.Range(column, Math.Min(cell.Columns, Widths.Count - column)).Sum(index => Widths[index]) - (2 * SideMargin);
        double text = cell.Paragraphs.Sum(paragraph => TextMeasure.Lines(paragraph, size, room - Indent(paragraph, size)) * Line(size, TextMeasure.IsWide(paragraph.Text)));
        return text + (2 * TopMargin);
    }

    /// <summary>How far an item of a list in a cell is indented.</summary>
    public static double Indent(SlideParagraph paragraph, double size) => paragraph.Level > 0 ? size : 0;

    /// <summary>The table with only some of its rows, as high as they are.</summary>
    public PlacedTable Place(double x, double y, double size, int from, int count)
    {
        SlideTable part = table with { Rows = [.. table.Rows.Skip(from).Take(count)] };
        double[] heights = [.. Heights(part.Head, size), .. Heights(part.Rows, size)];
        return new PlacedTable(new Docx.Drawings.Box(x, y, width, heights.Sum()), part, Widths, heights, size);
    }

    /// <summary>Whether rows can be parted before one: no cell reaches over the place.</summary>
    public bool CanPartBefore(int row) => row >= table.Rows.Count || !table.Rows[row].Any(cell => cell.IsCoveredDown);

    private static double Line(double size, bool isWide) => size * (isWide ? 1.45 : 1.22);
}
