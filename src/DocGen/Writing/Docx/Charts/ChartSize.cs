using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Charts;

/// <summary>How large a chart is drawn: as wide as the text, as high as its rows need.</summary>
internal static class ChartSize
{
    /// <summary>The width in points; a radar is about square.</summary>
    public static double Width(DataChart chart, double available) => chart.Kind == ChartKind.Radar ? Math.Min(available, 380) : Math.Min(available, 520);

    /// <summary>The height in points.</summary>
    public static double Height(DataChart chart, double available) => chart.Kind switch
    {
        ChartKind.Radar => 290,
        ChartKind.Bar => Math.Clamp(Frame(chart) + (chart.Count * (chart.IsStacked ? 22 : 12 + (11 * chart.Series.Count))), 150, 560),
        ChartKind.Timeline => Math.Clamp(Frame(chart) + (chart.Count * 20), 130, 560),
        _ => Math.Min(240, available * 0.6),
    };

    private static double Frame(DataChart chart) => 44 + (chart.Title.Length > 0 ? 26 : 0) + (chart.Series.Count > 1 ? 22 : 0);
}
