using System.Globalization;
using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Charts;

/// <summary>A chart as DrawingML: plot, axes, legend, with the figures cached, so that it shows without its workbook.</summary>
internal sealed class ChartXml(WordXml xml, DataChart chart, ChartData data)
{
    private const int CategoryAxis = 111_111_111;
    private const int ValueAxis = 222_222_222;
    private static readonly string[] Usual = ["2F5496", "9DB4DB", "7F8FA9", "5B9BD5", "BFC9DA", "1F3864", "A5B592", "C3986D", "6E8B9E", "D0B27A", "8A8A8A", "4F6D8F"];

    /// <summary>The size of the letters in hundredths of a point.</summary>
    public int TextSize { get; init; } = 900;

    /// <summary>The colours of series, in order: figures, or names of the theme.</summary>
    public IReadOnlyList<string> Palette { get; init; } = Usual;

    /// <summary>The Latin font, and the Chinese ones of text and titles; null for those of the theme.</summary>
    public (string Latin, string Text, string Title)? Fonts { get; init; } = ("Times New Roman", "宋体", "黑体");

    private bool IsBar => chart.Kind is ChartKind.Bar or ChartKind.Column or ChartKind.Timeline;

    private bool IsLevel => chart.Kind is ChartKind.Bar or ChartKind.Timeline;

    /// <summary>Writes c:chartSpace.</summary>
    public void Write(string language, string workbook)
    {
        xml.Start("c:chartSpace"u8).Attribute("xmlns:c"u8, "http://schemas.openxmlformats.org/drawingml/2006/chart")
            .Attribute("xmlns:a"u8, WordNames.Drawing).Attribute("xmlns:r"u8, WordNames.Relationships);
        Value("c:date1904"u8, 0);
        Value("c:lang"u8, language);
        Value("c:roundedCorners"u8, 0);
        xml.Start("c:chart"u8);
        Title();
        Plot();
        if (!data.IsTimeline && data.Columns.Count > 1)
        {
            xml.Start("c:legend"u8);
            Value("c:legendPos"u8, "b");
            Value("c:overlay"u8, 0);
            xml.End();
        }

        Value("c:plotVisOnly"u8, 1);
        Value("c:dispBlanksAs"u8, "gap");
        xml.End();
        xml.Start("c:spPr"u8).Empty("a:noFill"u8);
        Line(null);
        xml.End();
        xml.Start("c:txPr"u8);
        TextBody(TextSize, bold: false);
        xml.End();
        xml.Start("c:externalData"u8).Attribute("r:id"u8, workbook);
        Value("c:autoUpdate"u8, 0);
        xml.End().End();
    }

    private void Title()
    {
        if (chart.Title.Length > 0)
        {
            xml.Start("c:title"u8).Start("c:tx"u8).Start("c:rich"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8).Start("a:p"u8);
            xml.Start("a:pPr"u8);
            Font("a:defRPr"u8, TextSize + 150, bold: true);
            xml.End().Start("a:r"u8);
            Font("a:rPr"u8, TextSize + 150, bold: true);
            xml.Start("a:t"u8).Text(chart.Title).End().End().End().End().End();
            Value("c:overlay"u8, 0);
            xml.End();
        }

        Value("c:autoTitleDeleted"u8, chart.Title.Length > 0 ? 0 : 1);
    }

    private void Plot()
    {
        xml.Start("c:plotArea"u8).Empty("c:layout"u8);
        xml.Start(IsBar ? "c:barChart"u8 : chart.Kind == ChartKind.Line ? "c:lineChart"u8 : "c:radarChart"u8);
        if (IsBar)
        {
            Value("c:barDir"u8, IsLevel ? "bar" : "col");
            Value("c:grouping"u8, chart.IsStacked || data.IsTimeline ? "stacked" : "clustered");
        }
        else if (chart.Kind == ChartKind.Line)
        {
            Value("c:grouping"u8, "standard");
        }
        else
        {
            Value("c:radarStyle"u8, "marker");
        }

        Value("c:varyColors"u8, 0);
        for (int i = 0; i < data.Columns.Count; i++)
        {
            Series(i);
        }

        if (IsBar)
        {
            Value("c:gapWidth"u8, chart.Kind == ChartKind.Column && chart.Count * data.Columns.Count < 6 ? 160 : 60);
            if (chart.IsStacked || data.IsTimeline)
            {
                Value("c:overlap"u8, 100);
            }
        }
        else if (chart.Kind == ChartKind.Line)
        {
            Value("c:marker"u8, 1);
        }

        Value("c:axId"u8, CategoryAxis);
        Value("c:axId"u8, ValueAxis);
        xml.End();
        ChartAxes axes = new(xml, chart, data) { UnitSize = TextSize - 100 };
        axes.Categories(CategoryAxis, ValueAxis, IsLevel);
        axes.Values(ValueAxis, CategoryAxis, IsLevel);
        xml.End();
    }

    private void Series(int index)
    {
        ChartColumn column = data.Columns[index];
        bool hidden = data.IsTimeline && index == 0;
        string colour = Palette[(data.IsTimeline ? 0 : index) % Palette.Count];
        xml.Start("c:ser"u8);
        Value("c:idx"u8, index);
        Value("c:order"u8, index);
        xml.Start("c:tx"u8).Start("c:strRef"u8);
        Formula(ChartData.NameCell(column.Column));
        Texts("c:strCache"u8, [column.Name]);
        xml.End().End();
        xml.Start("c:spPr"u8);
        if (IsBar)
        {
            Fill(hidden ? null : colour);
            Line(null);
        }
        else
        {
            Line(colour);
        }

        xml.End();
        if (IsBar)
        {
            Value("c:invertIfNegative"u8, 0);
        }
        else
        {
            Marker(colour);
        }

        if (chart.ShowsValues && !hidden)
        {
            Labels();
        }

        xml.Start("c:cat"u8).Start("c:strRef"u8);
        Formula(data.Cells(0));
        Texts("c:strCache"u8, data.Categories);
        xml.End().End();
        xml.Start("c:val"u8).Start("c:numRef"u8);
        Formula(data.Cells(column.Column));
        Numbers(column.Values, hidden ? "yyyy\\-mm\\-dd" : "General");
        xml.End().End();
        if (chart.Kind == ChartKind.Line)
        {
            Value("c:smooth"u8, 0);
        }

        xml.End();
    }

    private void Marker(string colour)
    {
        xml.Start("c:marker"u8);
        Value("c:symbol"u8, "circle");
        Value("c:size"u8, 5);
        xml.Start("c:spPr"u8);
        Fill(colour);
        Line(colour);
        xml.End().End();
    }

    private void Labels()
    {
        xml.Start("c:dLbls"u8);
        foreach (string name in (ReadOnlySpan<string>)["c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"])
        {
            Value(System.Text.Encoding.ASCII.GetBytes(name), name == "c:showVal" ? 1 : 0);
        }

        xml.End();
    }

    private void Texts(ReadOnlySpan<byte> cache, IReadOnlyList<string> texts)
    {
        xml.Start(cache);
        Value("c:ptCount"u8, texts.Count);
        for (int i = 0; i < texts.Count; i++)
        {
            xml.Start("c:pt"u8).Attribute("idx"u8, i).Start("c:v"u8).Text(texts[i]).End().End();
        }

        xml.End();
    }

    private void Numbers(IReadOnlyList<decimal?> numbers, string format)
    {
        xml.Start("c:numCache"u8).Start("c:formatCode"u8).Text(format).End();
        Value("c:ptCount"u8, numbers.Count);
        for (int i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is { } number)
            {
                xml.Start("c:pt"u8).Attribute("idx"u8, i).Start("c:v"u8).Text(number.ToString(CultureInfo.InvariantCulture)).End().End();
            }
        }

        xml.End();
    }

    private void Formula(string cells) => xml.Start("c:f"u8).Text(cells).End();

    private void TextBody(int size, bool bold)
    {
        xml.Empty("a:bodyPr"u8).Empty("a:lstStyle"u8).Start("a:p"u8).Start("a:pPr"u8);
        Font("a:defRPr"u8, size, bold);
        xml.End().Start("a:endParaRPr"u8).Attribute("lang"u8, "en-US").End().End();
    }

    private void Font(ReadOnlySpan<byte> element, int size, bool bold)
    {
        xml.Start(element).Attribute("sz"u8, size).Attribute("b"u8, bold ? 1 : 0);
        Fill("404040");
        if (Fonts is var (latin, text, title))
        {
            xml.Start("a:latin"u8).Attribute("typeface"u8, latin).End().Start("a:ea"u8).Attribute("typeface"u8, bold ? title : text).End();
        }

        xml.End();
    }

    private void Fill(string? colour)
    {
        if (colour is null)
        {
            xml.Empty("a:noFill"u8);
            return;
        }

        xml.Start("a:solidFill"u8).Start(colour.StartsWith("accent", StringComparison.Ordinal) ? "a:schemeClr"u8 : "a:srgbClr"u8).Attribute("val"u8, colour).End().End();
    }

    private void Line(string? colour)
    {
        xml.Start("a:ln"u8);
        if (colour is not null)
        {
            xml.Attribute("w"u8, 22_225);
        }

        Fill(colour);
        xml.End();
    }

    private void Value(ReadOnlySpan<byte> element, long value) => xml.Start(element).Attribute("val"u8, value).End();

    private void Value(ReadOnlySpan<byte> element, string value) => xml.Start(element).Attribute("val"u8, value).End();
}
