using System.Globalization;
using DocGen.Model.Pictures;
using DocGen.Writing.Xlsx;

namespace DocGen.Writing.Docx.Charts;

/// <summary>A series as a chart draws it: the column of the data sheet that holds it, and its figures.</summary>
internal sealed record ChartColumn(string Name, int Column, IReadOnlyList<decimal?> Values);

/// <summary>
/// The data of a chart as they stand in the workbook behind it. A timeline has the first day and the number of days of each task: its
/// bars stand on invisible ones that reach to the first day.
/// </summary>
internal sealed class ChartData
{
    private const string Sheet = "Data";
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public ChartData(DataChart chart, Model.Words words)
    {
        IsTimeline = chart.Kind == ChartKind.Timeline;
        Categories = IsTimeline ? [.. chart.Tasks.Select(task => task.Name)] : chart.Categories;
        Columns = IsTimeline
            ?
            [
                new ChartColumn(words["drawing.start"], 1, [.. chart.Tasks.Select(task => (decimal?)Day(task.Start))]),
                new ChartColumn(words["drawing.days"], 2, [.. chart.Tasks.Select(task => (decimal?)(task.End.DayNumber - task.Start.DayNumber + 1))]),
            ]
            : [.. chart.Series.Select((series, index) => new ChartColumn(series.Name, index + 1, series.Values))];
        Table = new SheetTable(
            Sheet, 1,
            [
                [chart.CategoryTitle, .. Columns.Select(column => column.Name)],
                .. Categories.Select((category, row) => (string[])[category, .. Columns.Select(column => column.Values[row]?.ToString(CultureInfo.InvariantCulture) ?? "")]),
            ])
        {
            Kinds = [CellKind.Text, .. Columns.Select(column => IsTimeline && column.Column == 1 ? CellKind.Date : CellKind.Number)],
        };
    }

    /// <summary>Whether the first series are days.</summary>
    public bool IsTimeline { get; }

    /// <summary>The names of the categories.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The series.</summary>
    public IReadOnlyList<ChartColumn> Columns { get; }

    /// <summary>The sheet with all of it.</summary>
    public SheetTable Table { get; }

    /// <summary>A day as a workbook counts it.</summary>
    public static int Day(DateOnly day) => day.DayNumber - DayZero.DayNumber;

    /// <summary>The cell that names a series.</summary>
    public static string NameCell(int column) => $"{Sheet}!${(char)('A' + column)}$1";

    /// <summary>The cells of a column below its head.</summary>
    public string Cells(int column) => $"{Sheet}!${(char)('A' + column)}$2:${(char)('A' + column)}${Categories.Count + 1}";
}
