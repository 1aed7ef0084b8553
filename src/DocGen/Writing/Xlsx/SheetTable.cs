namespace DocGen.Writing.Xlsx;

/// <summary>What the cells of a column hold below its head.</summary>
internal enum CellKind
{
    Text,
    Number,
    Date,
}

/// <summary>A table as text: name of the sheet, number of heading rows, cells.</summary>
internal sealed record SheetTable(string Name, int HeaderRows, IReadOnlyList<string[]> Rows)
{
    /// <summary>What each column holds; text where nothing is said. A date stands as the number of its day.</summary>
    public IReadOnlyList<CellKind> Kinds { get; init; } = [];

    /// <summary>The number of columns.</summary>
    public int Columns => Rows.Select(row => row.Length).DefaultIfEmpty(1).Max();

    /// <summary>A width for each column in characters, from its longest cell.</summary>
    public IEnumerable<double> Widths() => Enumerable.Range(0, Columns)
        .Select(column => Rows.Where(row => column < row.Length).Select(row => row[column].Sum(c => c >= 0x2E80 ? 2.1 : 1.1)).DefaultIfEmpty(4).Max())
        .Select(width => Math.Clamp(width + 2, 6, 46));
}
