using System.Globalization;
using DocGen.Model.Facts;

namespace DocGen.Model.Pictures;

/// <summary>The kinds of chart.</summary>
internal enum ChartKind
{
    Bar,
    Column,
    Line,
    Radar,
    Timeline,
}

/// <summary>A row of figures of a chart: one value for each category; null where there is none.</summary>
internal sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);

/// <summary>A bar of a timeline: a task with its first and last day.</summary>
internal sealed record ChartTask(string Name, DateOnly Start, DateOnly End);

/// <summary>图表: figures by category, or the tasks of a timeline, as they are drawn and as they can be edited.</summary>
internal sealed record DataChart(
    ChartKind Kind, string Title, string Unit, string CategoryTitle, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>The tasks of a timeline.</summary>
    public IReadOnlyList<ChartTask> Tasks { get; init; } = [];

    /// <summary>Where the axis of values starts, if the author says so.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Where the axis of values ends, if the author says so.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether the bars of a category stand on one another.</summary>
    public bool IsStacked { get; init; }

    /// <summary>Whether the values stand at the bars and points.</summary>
    public bool ShowsValues { get; init; }

    /// <summary>The number of categories or tasks.</summary>
    public int Count => Kind == ChartKind.Timeline ? Tasks.Count : Categories.Count;

    /// <summary>The figures in words, a line for each category or task.</summary>
    public IEnumerable<string> Describe()
    {
        if (Title.Length > 0)
        {
            yield return Title;
        }

        foreach (ChartTask task in Tasks)
        {
            yield return $"{task.Name}: {Printing.IsoDate(task.Start)} – {Printing.IsoDate(task.End)}";
        }

        for (int i = 0; i < Categories.Count; i++)
        {
            int index = i;
            IEnumerable<string> values = Series.Select(series =>
                $"{series.Name} {series.Values[index]?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "–"}{(series.Values[index] is null ? "" : Unit)}");
            yield return $"{Categories[i]}: {string.Join(", ", values)}";
        }
    }
}
