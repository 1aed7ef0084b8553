using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using DocGen.Writing.Docx;

namespace DocGen.Markup.Tables;

/// <summary>
/// What a table's attributes say (<c>{.ledger widths="2 5 3" rows=12 heights="1 3"}</c>): its class, column widths in
/// proportion, blank rows to add, heights of rows in half lines.
/// </summary>
internal sealed class TableSyntax
{
    private readonly Table table;
    private readonly int[] proportions;
    private readonly int[] heights;
    private readonly int columns;

    private TableSyntax(Table table)
    {
        this.table = table;
        HtmlAttributes? own = table.TryGetAttributes() ?? (table.Parent as CustomContainer)?.TryGetAttributes();
        Class = own?.Classes?.FirstOrDefault() ?? "";
        Dictionary<string, string> values = [];
        foreach ((string key, string? value) in own?.Properties ?? [])
        {
            values[key] = value ?? "";
        }

        proportions = Numbers(values.GetValueOrDefault("widths"));
        heights = Numbers(values.GetValueOrDefault("heights"));
        BlankRows = Math.Clamp(Numbers(values.GetValueOrDefault("rows")).FirstOrDefault(), 0, 500);
        BlankLines = Math.Clamp(Numbers(values.GetValueOrDefault("lines")).FirstOrDefault(3), 1, 60);
        Repeat = Math.Clamp(Numbers(values.GetValueOrDefault("repeat")).FirstOrDefault(1), 1, 500);
        columns = Math.Max(IsDrawn ? table.ColumnDefinitions.Count : 1, Widest(table));
    }

    /// <summary>The first class, or empty.</summary>
    public string Class { get; }

    /// <summary>Whether the first row is a header.</summary>
    public bool HasHeader => table.OfType<TableRow>().FirstOrDefault() is { IsHeader: true } first && !IsEmpty(first);

    /// <summary>Whether a row has no text at all: such a heading row only gives a form its columns, and is not shown.</summary>
    public static bool IsEmpty(TableRow row) => row.OfType<TableCell>().All(cell => cell.All(block => block is ParagraphBlock { Inline: null or { FirstChild: null } }));

    /// <summary>Blank rows after the body (for forms).</summary>
    public int BlankRows { get; }

    /// <summary>How often the last row is written, as a row of a form that is filled in line by line.</summary>
    public int Repeat { get; }

    /// <summary>Height of a blank or repeated row in half lines.</summary>
    public int BlankLines { get; }

    /// <summary>The style of a cell without content.</summary>
    public string PlainCellStyle => IsCompact ? StyleId.TableCompact : StyleId.TableText;

    /// <summary>The style of a header cell.</summary>
    public string HeadStyle => IsCompact ? StyleId.TableCompactHead : StyleId.TableHead;

    /// <summary>Whether the columns were drawn with their widths, as in a grid table.</summary>
    private bool IsDrawn => table.ColumnDefinitions.Count > 0 && table.ColumnDefinitions.All(column => column.Width > 0);

    private bool IsCompact => Class is "matrix" or "compact";

    /// <summary>Reads the attributes of a table, or of the container that holds it.</summary>
    public static TableSyntax Of(Table table) => new(table);

    /// <summary>The columns of the longest row, at least one.</summary>
    private static int Widest(Table table)
    {
        int widest = 1;
        foreach (Block row in table)
        {
            int columns = 0;
            foreach (Block cell in (ContainerBlock)row)
            {
                columns += Math.Max(1, (cell as TableCell)?.ColumnSpan ?? 0);
            }

            widest = Math.Max(widest, columns);
        }

        return widest;
    }

    /// <summary>The widths of the columns in twips, adding up to the total.</summary>
    public int[] Widths(int total)
    {
        bool isGiven = proportions.Length == columns;
        bool isDrawn = table.ColumnDefinitions.Count == columns && IsDrawn;
        double[] shares = new double[columns];
        double sum = 0;
        for (int i = 0; i < columns; i++)
        {
            shares[i] = isGiven ? Math.Max(1, proportions[i]) : isDrawn ? table.ColumnDefinitions[i].Width : 1;
            sum += shares[i];
        }

        int[] widths = new int[columns];
        int given = 0;
        for (int i = 0; i < columns; i++)
        {
            widths[i] = Math.Max(20, (int)(shares[i] / sum * total));
            given += widths[i];
        }

        widths[^1] = Math.Max(20, widths[^1] + total - given);
        return widths;
    }

    /// <summary>The height that a row is given, in half lines; 0 leaves it to its content.</summary>
    public int RowLines(int index) => index < heights.Length ? heights[index] : 0;

    /// <summary>The paragraph style of a cell, by the alignment of its column.</summary>
    public string CellStyle(int column)
    {
        TableColumnAlign? align = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        return align switch
        {
            TableColumnAlign.Center when IsCompact => StyleId.TableCompactCenter,
            _ when IsCompact => StyleId.TableCompact,
            TableColumnAlign.Center => StyleId.TableCenter,
            TableColumnAlign.Right => StyleId.TableRight,
            _ => StyleId.TableText,
        };
    }

    /// <summary>Whether a cell holds only a merge mark.</summary>
    public static bool Marks(TableCell cell, string mark) =>
        cell is [ParagraphBlock { Inline: { FirstChild: LiteralInline literal } inline }]
        && ReferenceEquals(inline.FirstChild, inline.LastChild) && literal.Content.AsSpan().SequenceEqual(mark);

    private static int[] Numbers(string? list) =>
        list is null ? [] : [.. list.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out int number) ? number : 1)];
}
