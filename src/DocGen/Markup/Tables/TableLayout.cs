using Markdig.Extensions.Tables;
using DocGen.Writing.Docx.Layout;

namespace DocGen.Markup.Tables;

/// <summary>
/// A cell as it stands in the grid: over which columns, and over how many rows it reaches; none where it belongs to the cell above.
/// </summary>
internal readonly record struct PlacedCell(TableCell? Cell, int Column, int Span, int Rows);

/// <summary>
/// Where the cells of a table stand once those that belong together are joined: <c>&lt;&lt;</c> with the cell on the left, <c>^^</c> with the
/// one above, and the spans that a grid table draws. Each row is looked at once.
/// </summary>
internal sealed class TableLayout
{
    private readonly int columns;
    private readonly (int Rows, int Column, int Span)[] open;

    private TableLayout(int columns)
    {
        this.columns = columns;
        open = new (int, int, int)[columns];
    }

    /// <summary>The cells of each row.</summary>
    public static PlacedCell[][] Of(IReadOnlyList<TableRow> rows, int columns)
    {
        TableLayout layout = new(columns);
        PlacedCell[][] placed = new PlacedCell[rows.Count][];
        (int Row, int Index)[] heads = new (int, int)[columns];
        for (int i = 0; i < rows.Count; i++)
        {
            placed[i] = layout.Place(rows[i], i == 0 || rows[i - 1].IsHeader ? null : placed[i - 1]);
            for (int j = 0; j < placed[i].Length; j++)
            {
                (int row, int index) = heads[placed[i][j].Column];
                if (placed[i][j].Rows > 0)
                {
                    heads[placed[i][j].Column] = (i, j);
                }
                else
                {
                    placed[row][index] = placed[row][index] with { Rows = placed[row][index].Rows + 1 };
                }
            }
        }

        return placed;
    }

    private PlacedCell[] Place(TableRow row, PlacedCell[]? above)
    {
        Rows<PlacedCell> placed = new();
        int column = Continue(placed, 0);
        List<TableCell> cells = [.. row.OfType<TableCell>()];
        for (int i = 0; i < cells.Count && column < columns; column = Continue(placed, column))
        {
            TableCell cell = cells[i++];
            int span = Math.Max(1, cell.ColumnSpan);
            int wide = above is not null && TableSyntax.Marks(cell, "^^") ? SpanAt(above, column) : 0;
            while (i < cells.Count && (TableSyntax.Marks(cells[i], "<<") || (span < wide && TableSyntax.Marks(cells[i], "^^"))))
            {
                span += Math.Max(1, cells[i++].ColumnSpan);
            }

            span = Math.Min(wide > 0 ? wide : span, columns - column);
            for (int free = 1; free < span; free++)
            {
                span = open[column + free].Rows > 0 ? free : span;
            }

            if (cell.RowSpan > 1)
            {
                open[column] = (cell.RowSpan - 1, column, span);
            }

            placed.Add(new PlacedCell(cell, column, span, wide > 0 ? 0 : 1));
            column += span;
        }

        while (column < columns)
        {
            placed.Add(new PlacedCell(null, column, 1, 1));
            column = Continue(placed, column + 1);
        }

        return placed.ToArray();
    }

    /// <summary>Adds the cells that reach down from above at a column; the first column that is free.</summary>
    private int Continue(Rows<PlacedCell> placed, int column)
    {
        while (column < columns && open[column] is { Rows: > 0 } reaching)
        {
            open[column] = reaching with { Rows = reaching.Rows - 1 };
            placed.Add(new PlacedCell(null, column, reaching.Span, 0));
            column += reaching.Span;
        }

        return column;
    }

    /// <summary>How wide the cell that starts at a column is; 0 where none starts there.</summary>
    private static int SpanAt(PlacedCell[] row, int column) => Array.Find(row, cell => cell.Column == column).Span;
}
