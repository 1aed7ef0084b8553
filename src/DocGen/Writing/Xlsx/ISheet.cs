using DocGen.Writing.Docx;

namespace DocGen.Writing.Xlsx;

/// <summary>A part of a sheet that the workbook names: what is filtered, what is printed on each page.</summary>
internal sealed record SheetRange(string Name, string Reference, bool IsHidden)
{
    /// <summary>The rows that are printed at the head of each page.</summary>
    public static SheetRange Titles(int first, int last) => new("_xlnm.Print_Titles", $"${first}:${last}", IsHidden: false);

    /// <summary>The cells that can be filtered by their head.</summary>
    public static SheetRange Filter(int head, string lastColumn, int lastRow) => new("_xlnm._FilterDatabase", $"$A${head}:${lastColumn}${lastRow}", IsHidden: true);
}

/// <summary>A sheet of a workbook.</summary>
internal interface ISheet
{
    /// <summary>The name, before it is made fit for a tab.</summary>
    string Name { get; }

    /// <summary>Whether its tab is not shown.</summary>
    bool IsHidden { get; }

    /// <summary>The ranges that the workbook names, in the order of their names.</summary>
    IReadOnlyList<SheetRange> Ranges { get; }

    /// <summary>Writes its part.</summary>
    void Write(WordXml xml);
}
