using System.Globalization;
using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Charts;

/// <summary>The two axes of a chart: categories (read from the top where bars lie), and values or, in a timeline, days.</summary>
internal sealed class ChartAxes(WordXml xml, DataChart chart, ChartData data)
{
    /// <summary>The size of the unit at the axis, in hundredths of a point.</summary>
    public int UnitSize { get; init; } = 800;

    /// <summary>The axis of categories.</summary>
    public void Categories(int id, int crosses, bool level)
    {
        xml.Start("c:catAx"u8);
        Open(id, level ? "maxMin" : "minMax", null, null, level ? "l" : "b");
        if (chart.Kind == ChartKind.Radar)
        {
            Grid();
        }

        Value("c:numFmt"u8, "General");
        Value("c:majorTickMark"u8, "none");
        Value("c:minorTickMark"u8, "none");
        Value("c:tickLblPos"u8, "low");
        Line("8C9BB5");
        Value("c:crossAx"u8, crosses);
        Value("c:crosses"u8, "autoZero");
        Value("c:auto"u8, 1);
        Value("c:lblAlgn"u8, "ctr");
        Value("c:lblOffset"u8, 100);
        Value("c:noMultiLvlLbl"u8, 0);
        xml.End();
    }

    /// <summary>The axis of values.</summary>
    public void Values(int id, int crosses, bool level)
    {
        (decimal? minimum, decimal? maximum, decimal? step) = data.IsTimeline ? Days() : (chart.Minimum ?? Zero(), chart.Maximum, null);
        xml.Start("c:valAx"u8);
        Open(id, "minMax", minimum, maximum, level ? "b" : "l");
        Grid();
        if (chart.Unit.Length > 0 && !data.IsTimeline && chart.Kind != ChartKind.Radar)
        {
            Unit();
        }

        Value("c:numFmt"u8, data.IsTimeline ? "m\"/\"d" : "General");
        Value("c:majorTickMark"u8, "none");
        Value("c:minorTickMark"u8, "none");
        Value("c:tickLblPos"u8, "nextTo");
        Line(chart.Kind == ChartKind.Radar ? "C9D2E0" : null);
        Value("c:crossAx"u8, crosses);
        Value("c:crosses"u8, level ? "max" : "autoZero");
        Value("c:crossBetween"u8, "between");
        if (step is { } unit)
        {
            Value("c:majorUnit"u8, unit.ToString(CultureInfo.InvariantCulture));
        }

        xml.End();
    }

    private void Open(int id, string orientation, decimal? minimum, decimal? maximum, string position)
    {
        Value("c:axId"u8, id);
        xml.Start("c:scaling"u8);
        Value("c:orientation"u8, orientation);
        if (maximum is { } most)
        {
            Value("c:max"u8, most.ToString(CultureInfo.InvariantCulture));
        }

        if (minimum is { } least)
        {
            Value("c:min"u8, least.ToString(CultureInfo.InvariantCulture));
        }

        xml.End();
        Value("c:delete"u8, 0);
        Value("c:axPos"u8, position);
    }

    /// <summary>Bars are compared by their length, so they start at zero.</summary>
    private decimal? Zero() =>
        chart.Kind is ChartKind.Bar or ChartKind.Column && chart.Series.All(series => series.Values.All(value => value is null or >= 0)) ? 0 : null;

    /// <summary>From the first day to the last, in steps of about ten to the axis.</summary>
    private (decimal? Minimum, decimal? Maximum, decimal? Step) Days()
    {
        int first = chart.Tasks.Select(task => ChartData.Day(task.Start)).DefaultIfEmpty(0).Min();
        int last = chart.Tasks.Select(task => ChartData.Day(task.End) + 1).DefaultIfEmpty(1).Max();
        int[] steps = [1, 2, 7, 14, 28, 56, 91, 182, 364, 1820, 3640, 18200];
        int step = steps.FirstOrDefault(days => (last - first) / days <= 10, 36400);
        return (first, first + ((last - first + step - 1) / step * step), step);
    }

    private void Unit()
    {
        xml.Start("c:title"u8).Start("c:tx"u8).Start("c:rich"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8).Start("a:p"u8);
        xml.Start("a:pPr"u8).Start("a:defRPr"u8).Attribute("sz"u8, UnitSize).Attribute("b"u8, 0).End().End();
        xml.Start("a:r"u8).Start("a:rPr"u8).Attribute("sz"u8, UnitSize).Attribute("b"u8, 0).End().Start("a:t"u8).Text(chart.Unit).End().End();
        xml.End().End().End();
        Value("c:overlay"u8, 0);
        xml.End();
    }

    private void Grid()
    {
        xml.Start("c:majorGridlines"u8);
        Line("DDE3EC");
        xml.End();
    }

    private void Line(string? colour)
    {
        xml.Start("c:spPr"u8).Start("a:ln"u8).Attribute("w"u8, 6_350);
        if (colour is null)
        {
            xml.Empty("a:noFill"u8);
        }
        else
        {
            xml.Start("a:solidFill"u8).Start("a:srgbClr"u8).Attribute("val"u8, colour).End().End();
        }

        xml.End().End();
    }

    private void Value(ReadOnlySpan<byte> element, string value)
    {
        bool format = element.SequenceEqual("c:numFmt"u8);
        xml.Start(element).Attribute(format ? "formatCode"u8 : "val"u8, value);
        if (format)
        {
            xml.Attribute("sourceLinked"u8, 0);
        }

        xml.End();
    }

    private void Value(ReadOnlySpan<byte> element, long value) => xml.Start(element).Attribute("val"u8, value).End();
}
