using System.Globalization;
using System.Text.RegularExpressions;

namespace DocGen.Rules;

/// <summary>A number with its unit as a text gives it: 2 小时, 24 hours, 95%.</summary>
internal sealed record Quantity(decimal Number, string Unit, int Start, int End)
{
    /// <summary>The same however it was written: 120 分钟 and 2 小时 are one; working days are not days.</summary>
    public string Canonical { get; } = (Number * Factor(Unit)).ToString("0.####", CultureInfo.InvariantCulture) + " " + Base(Unit);

    /// <summary>What is measured: two quantities of one dimension can be compared.</summary>
    public string Dimension => Base(Unit);

    private static decimal Factor(string unit) => unit switch { "min" => 1m / 60, "day" => 24, "week" => 168, "year" => 12, _ => 1 };

    private static string Base(string unit) => unit switch { "min" or "day" or "week" => "h", "year" => "month", _ => unit };
}

/// <summary>Finds quantities in a text of either language.</summary>
internal static partial class Quantities
{
    /// <summary>Times and percentages; a year as a date (2026年) and a day of a month are none.</summary>
    public static IEnumerable<Quantity> In(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            string unit = UnitOf(match.Groups["unit"].Value);
            bool isYear = unit == "year" && match.Groups["number"].Length == 4;
            bool isDay = match.Groups["unit"].Value is "日" && match.Index > 0 && text[match.Index - 1] == '月';
            if (!isYear && !isDay && NumberWords.Read(match.Groups["number"].ValueSpan) is { } number)
            {
                yield return new Quantity(number, unit, match.Index, match.Index + match.Length);
            }
        }
    }

    private static string UnitOf(string unit) => unit.ToLowerInvariant() switch
    {
        "分钟" or "minute" or "minutes" or "min" => "min",
        "小时" or "hour" or "hours" or "h" => "h",
        "工作日" or "个工作日" or "working day" or "working days" => "working day",
        "日" or "天" or "day" or "days" => "day",
        "周" or "week" or "weeks" => "week",
        "个月" or "month" or "months" => "month",
        "年" or "year" or "years" => "year",
        _ => "%",
    };

    [GeneratedRegex(
        @"(?<![\d.,-])(?<number>\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百]+|(?<![A-Za-z-])(?:twenty-four|forty-eight|seventy-two|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|ninety)(?=[ -]))[ \u00A0-]?(?<unit>个?工作日|分钟|小时|个月|日|天|周|年|%|％|(?:working days?|minutes?|min|hours?|h|days?|weeks?|months?|years?)(?![A-Za-z]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
