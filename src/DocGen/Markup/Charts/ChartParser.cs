using DocGen.Markup.Pictures;
using DocGen.Model.Pictures;

namespace DocGen.Markup.Charts;

/// <summary>
/// Reads a chart: settings (<c>type: radar</c>, <c>title:</c>, <c>unit:</c>, <c>min:</c>, <c>max:</c>, <c>stacked:</c>, <c>values:</c>), then a table whose first row
/// names the series and whose first column names the categories; a timeline has rows of task, first day, last day.
/// </summary>
internal static class ChartParser
{
    private const int MostRows = 200;
    private const int MostSeries = 12;

    private static readonly IReadOnlyDictionary<string, string> Settings = new Dictionary<string, string>
    {
        ["type"] = "type",
        ["title"] = "title",
        ["unit"] = "unit",
        ["min"] = "min",
        ["max"] = "max",
        ["stacked"] = "stacked",
        ["values"] = "values",
        ["类型"] = "type",
        ["标题"] = "title",
        ["单位"] = "unit",
        ["最小值"] = "min",
        ["最大值"] = "max",
        ["堆积"] = "stacked",
        ["数值"] = "values",
    };

    private static readonly IReadOnlyDictionary<string, ChartKind> Kinds = new Dictionary<string, ChartKind>
    {
        ["bar"] = ChartKind.Bar,
        ["column"] = ChartKind.Column,
        ["line"] = ChartKind.Line,
        ["radar"] = ChartKind.Radar,
        ["timeline"] = ChartKind.Timeline,
    };

    /// <summary>The chart, and what is wrong with it.</summary>
    public static (ChartSource Source, IReadOnlyList<PictureFault> Faults) Read(ChartBlock block, IReadOnlyList<PictureLine> lines)
    {
        List<PictureFault> faults = [];
        Dictionary<string, PictureText> settings = new(StringComparer.Ordinal);
        List<List<PictureText>> table = [];
        foreach (PictureLine line in lines)
        {
            int colon = line.Signs.AsSpan().IndexOfAny(':', '：');
            int start = line.Raw.Length - line.Raw.TrimStart().Length;
            if (colon > 0 && Settings.TryGetValue(line.Signs[..colon].Trim(), out string? setting))
            {
                settings[setting] = line.Text(colon + 1, line.Raw.Length);
            }
            else if (!line.Signs.Contains('|', StringComparison.Ordinal))
            {
                faults.Add(new PictureFault(MarkupFaults.BadPictureLine, line.Line, line.Column + start, line.Raw.Trim(), "chart"));
            }
            else if (!line.Signs.All(sign => sign is '|' or '-' or ':' or ' ' or '\t'))
            {
                table.Add(Cells(line, start));
            }
        }

        ChartKind kind = Kind(block, settings, faults);
        Check(block, kind, table, faults);
        ChartSource source = new(kind, settings, table.Count > 0 ? table[0] : [], [.. table.Skip(1)]);
        faults.AddRange(source.FaultyFigures());
        return (source, faults);
    }

    private static List<PictureText> Cells(PictureLine line, int start)
    {
        int end = line.Raw.TrimEnd().Length;
        start += line.Signs[start] == '|' ? 1 : 0;
        end -= end > start && line.Signs[end - 1] == '|' ? 1 : 0;
        return [.. line.Split(start, end, '|').Select(cell => line.Text(cell.Start, cell.End) is { IsEmpty: false } text ? text : new PictureText([], line.Line, line.Column + cell.Start))];
    }

    private static ChartKind Kind(ChartBlock block, Dictionary<string, PictureText> settings, List<PictureFault> faults)
    {
        foreach (string name in (ReadOnlySpan<string>)["stacked", "values"])
        {
            if (settings.TryGetValue(name, out PictureText? text) && text.Literal is not (null or "yes" or "no" or "true" or "false" or "是" or "否"))
            {
                faults.Add(new PictureFault(MarkupFaults.BadSetting, text.Line, text.Column, name, text.Written, "yes, no"));
            }
        }

        PictureText type = settings.GetValueOrDefault("type", new PictureText([], block.Line, block.Column));
        if (Kinds.TryGetValue(type.Written, out ChartKind kind))
        {
            return kind;
        }

        faults.Add(new PictureFault(MarkupFaults.BadSetting, type.Line, type.Column, "type", type.Written, string.Join(", ", Kinds.Keys)));
        return ChartKind.Bar;
    }

    /// <summary>The table needs a head with series and rows as long as it; rows that are not are reported and left out.</summary>
    private static void Check(ChartBlock block, ChartKind kind, List<List<PictureText>> table, List<PictureFault> faults)
    {
        int columns = kind == ChartKind.Timeline ? 3 : table.Count > 0 ? table[0].Count : 0;
        if (table.Count < 2 || columns < 2)
        {
            faults.Add(new PictureFault(MarkupFaults.EmptyPicture, block.Line, block.Column, "chart"));
            table.Clear();
            return;
        }

        if (table.Count - 1 > MostRows || columns - 1 > MostSeries)
        {
            (int count, int most) = table.Count - 1 > MostRows ? (table.Count - 1, MostRows) : (columns - 1, MostSeries);
            faults.Add(new PictureFault(MarkupFaults.LargePicture, block.Line, block.Column, count, most));
            table.Clear();
            return;
        }

        foreach (List<PictureText> row in table.Where(row => row.Count != columns))
        {
            faults.Add(new PictureFault(MarkupFaults.UnevenRow, row[0].Line, row[0].Column, row[0].Written, row.Count, columns));
        }

        table.RemoveAll(row => row.Count != columns);
    }
}
