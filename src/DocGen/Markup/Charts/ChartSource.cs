using System.Globalization;
using DocGen.Markup.Pictures;
using DocGen.Model;
using DocGen.Model.Pictures;

namespace DocGen.Markup.Charts;

/// <summary>A chart as it was read: its settings, the head of its table, and the rows.</summary>
internal sealed record ChartSource(
    ChartKind Kind, IReadOnlyDictionary<string, PictureText> Settings, IReadOnlyList<PictureText> Head, IReadOnlyList<IReadOnlyList<PictureText>> Rows)
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyy年M月d日", "d MMMM yyyy", "yyyy/M/d"];

    /// <summary>All texts that may hold slots.</summary>
    public IEnumerable<PictureText> Texts => Settings.Values.Concat(Head).Concat(Rows.SelectMany(row => row));

    /// <summary>The chart of one enterprise.</summary>
    public DataChart Fill(IValues values, List<PictureFault> faults)
    {
        string unit = Setting("unit").Fill(values);
        DataChart chart = new(Kind, Setting("title").Fill(values), unit, Head.Count > 0 ? Head[0].Fill(values) : "", [], [])
        {
            Minimum = Figure(Setting("min"), "", values, faults),
            Maximum = Figure(Setting("max"), "", values, faults),
            IsStacked = IsYes(Setting("stacked").Fill(values)),
            ShowsValues = IsYes(Setting("values").Fill(values)),
        };
        if (Kind == ChartKind.Timeline)
        {
            return chart with { Tasks = [.. Rows.Select(row => Task(row, values, faults)).OfType<ChartTask>()] };
        }

        decimal?[][] figures = [.. Rows.Select(row => Head.Skip(1).Select((_, i) => Figure(row[i + 1], unit, values, faults)).ToArray())];
        return chart with
        {
            Categories = [.. Rows.Select(row => row[0].Fill(values))],
            Series = [.. Head.Skip(1).Select((name, i) => new ChartSeries(name.Fill(values), [.. figures.Select(row => row[i])]))],
        };
    }

    /// <summary>What is wrong with figures that stand in the source itself.</summary>
    public IEnumerable<PictureFault> FaultyFigures()
    {
        List<PictureFault> faults = [];
        string unit = Setting("unit").Literal ?? "";
        foreach (PictureText setting in (PictureText[])[Setting("min"), Setting("max")])
        {
            Check(setting, setting.Literal is not { } text || text.Length == 0 || TryFigure(text, "", out _), faults, MarkupFaults.NotAFigure);
        }

        foreach (IReadOnlyList<PictureText> row in Rows)
        {
            foreach (PictureText cell in row.Skip(1))
            {
                if (Kind == ChartKind.Timeline)
                {
                    Check(cell, cell.Literal is not { } text || TryDay(text, out _), faults, MarkupFaults.NotADay);
                }
                else
                {
                    Check(cell, cell.Literal is not { } text || TryFigure(text, unit, out _), faults, MarkupFaults.NotAFigure);
                }
            }

            if (Kind == ChartKind.Timeline && TryDay(row[1].Literal ?? "", out DateOnly start) && TryDay(row[2].Literal ?? "", out DateOnly end) && end < start)
            {
                faults.Add(new PictureFault(MarkupFaults.BackwardTask, row[2].Line, row[2].Column, row[0].Written));
            }
        }

        return faults;
    }

    private static void Check(PictureText text, bool isRight, List<PictureFault> faults, Diagnostics.RuleInfo rule)
    {
        if (!isRight)
        {
            faults.Add(new PictureFault(rule, text.Line, text.Column, text.Written));
        }
    }

    private PictureText Setting(string name) => Settings.GetValueOrDefault(name, PictureText.Empty);

    private static ChartTask? Task(IReadOnlyList<PictureText> row, IValues values, List<PictureFault> faults)
    {
        bool starts = Day(row[1], values, faults, out DateOnly start);
        bool ends = Day(row[2], values, faults, out DateOnly end);
        string name = row[0].Fill(values);
        if (starts && ends && end < start && (row[1].Literal is null || row[2].Literal is null))
        {
            faults.Add(new PictureFault(MarkupFaults.BackwardTask, row[2].Line, row[2].Column, name));
        }

        return starts && ends && end >= start ? new ChartTask(name, start, end) : null;
    }

    private static bool Day(PictureText text, IValues values, List<PictureFault> faults, out DateOnly day)
    {
        string filled = text.Fill(values);
        bool isDay = TryDay(filled, out day);
        if (!isDay && text.Literal is null)
        {
            faults.Add(new PictureFault(MarkupFaults.NotADay, text.Line, text.Column, filled));
        }

        return isDay;
    }

    private static decimal? Figure(PictureText text, string unit, IValues values, List<PictureFault> faults)
    {
        string filled = text.Fill(values);
        if (filled.Length == 0 || TryFigure(filled, unit, out decimal? figure))
        {
            return filled.Length == 0 ? null : TryFigure(filled, unit, out figure) ? figure : null;
        }

        if (text.Literal is null)
        {
            faults.Add(new PictureFault(MarkupFaults.NotAFigure, text.Line, text.Column, filled));
        }

        return null;
    }

    /// <summary>A number, perhaps with its unit or a percent sign; a dash or nothing is no value.</summary>
    private static bool TryFigure(string text, string unit, out decimal? figure)
    {
        figure = null;
        if (text is "" or "-" or "—" or "–")
        {
            return true;
        }

        foreach (string end in (ReadOnlySpan<string>)[unit, "%"])
        {
            text = end.Length > 0 && text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length].TrimEnd() : text;
        }

        bool isNumber = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number);
        figure = isNumber ? number : null;
        return isNumber;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1900 and < 2200;

    private static bool IsYes(string text) => text is "yes" or "true" or "是";
}
