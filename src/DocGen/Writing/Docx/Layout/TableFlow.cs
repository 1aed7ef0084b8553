namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// The table that is being written, in twips: the height of each row by its highest cell, cells that reach over several rows, heading
/// rows that come again.
/// </summary>
internal sealed class TableFlow(TableMetrics metrics, int width)
{
    private readonly Rows<Span> spans = new();
    private bool isFirstRow = true;
    private int rowHeight;
    private int cellHeight;
    private int spannedRows;
    private int column;
    private int lastAfter;
    private bool isHeader;

    /// <summary>The width of the text in the cell.</summary>
    public int CellWidth { get; private set; }

    /// <summary>The height of the heading rows with the line above them.</summary>
    public int Repeated { get; private set; } = metrics.Edge;

    /// <summary>Height and number of footnotes that the row calls.</summary>
    public (int Height, int Count) Notes { get; private set; }

    /// <summary>Whether the row stays with the next one: the first paragraph of its first cell does.</summary>
    public bool KeepsNext { get; private set; }

    /// <summary>Height of all rows so far, for a table in a cell.</summary>
    public int Height { get; private set; }

    /// <summary>Height of the text in the cell so far.</summary>
    public int TextHeight => cellHeight;

    /// <summary>Opens a row.</summary>
    public void StartRow(bool header)
    {
        (rowHeight, column, isHeader, KeepsNext, Notes) = (0, 0, header, false, default);
    }

    /// <summary>Opens a cell that takes a share of the width of the text; it reaches over so many rows, none where it belongs to the one above.</summary>
    public void StartCell(double share, int rows)
    {
        CellWidth = Math.Max(20, (int)Math.Round(width * share) - metrics.Left - metrics.Right);
        (cellHeight, spannedRows, lastAfter) = (0, rows, 0);
        column++;
    }

    /// <summary>Adds a paragraph to the cell; the result is the distance of its top from that of the row.</summary>
    public int Add(ParagraphMetrics paragraph, int height)
    {
        int gap = Math.Max(paragraph.Before, lastAfter);
        KeepsNext |= column == 1 && cellHeight == 0 && paragraph.KeepNext;
        int top = cellHeight + gap;
        cellHeight = top + height;
        lastAfter = paragraph.After;
        return top + metrics.Top + (isFirstRow ? metrics.Edge : 0);
    }

    /// <summary>Adds a table to the cell.</summary>
    public void AddTable(int height)
    {
        cellHeight += lastAfter + height;
        lastAfter = 0;
    }

    /// <summary>Adds a footnote that the cell calls.</summary>
    public void AddNote(int height) => Notes = (Notes.Height + height, Notes.Count + 1);

    /// <summary>Closes the cell.</summary>
    public void EndCell()
    {
        int height = cellHeight + lastAfter + metrics.Top + metrics.Bottom + metrics.Border;
        if (spannedRows > 1)
        {
            spans.Add(new Span(column, spannedRows, height));
        }
        else if (spannedRows == 1)
        {
            rowHeight = Math.Max(rowHeight, height);
        }
    }

    /// <summary>How much higher the line below the table is than those between its rows.</summary>
    public int LastLine => Math.Max(0, metrics.Edge - metrics.Border);

    /// <summary>Closes the row; the result is its height.</summary>
    public int EndRow(int minimum)
    {
        int height = Math.Max(rowHeight, minimum);
        for (int i = 0; i < spans.Count; i++)
        {
            (_, int rows, int needed) = spans[i];
            height = rows == 1 ? Math.Max(height, needed) : height;
        }

        for (int i = spans.Count - 1; i >= 0; i--)
        {
            (int at, int rows, int needed) = spans[i];
            if (rows == 1)
            {
                spans.RemoveAt(i);
            }
            else
            {
                spans[i] = new Span(at, rows - 1, needed - height);
            }
        }

        height += isFirstRow ? metrics.Edge + (isHeader ? metrics.HeadLine - metrics.Border : 0) : 0;
        Repeated = isHeader ? (isFirstRow ? 0 : Repeated) + height : Repeated;
        isFirstRow = false;
        Height += height;
        return height;
    }

    /// <summary>A cell over several rows: how many are left of it, and what it still needs of their height.</summary>
    private readonly record struct Span(int Column, int Rows, int Height);
}
