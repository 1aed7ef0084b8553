using System.Globalization;

namespace DocGen.Model.Facts;

/// <summary>How values read in a language of the documents: dates, lists, money, months.</summary>
public static class Printing
{
    /// <summary>Whether a language is written in Chinese characters.</summary>
    public static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>2026年12月1日, or 1 December 2026.</summary>
    public static string Date(DateOnly? date, string language) => date is not { } day ? ""
        : IsChinese(language) ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>2026年12月, or December 2026.</summary>
    public static string Month(DateOnly month, string language) => IsChinese(language)
        ? string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月")
        : month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>2026-12-01, for tables and covers.</summary>
    public static string IsoDate(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>北京、天津和河北, or Beijing, Tianjin and Hebei.</summary>
    public static string List(IReadOnlyList<string> items, string language)
    {
        (string comma, string and) = IsChinese(language) ? ("、", "和") : (", ", " and ");
        return items.Count < 2 ? string.Concat(items) : string.Join(comma, items.SkipLast(1)) + and + items[^1];
    }

    /// <summary>How long a record is kept.</summary>
    public static string Retention(Retention? retention, Words words) => retention switch
    {
        { Years: { } years } => words.Format("retention.years", years),
        { WarrantyPlusYears: { } years } => words.Format("retention.warranty", years),
        _ => words["retention.permanent"],
    };

    /// <summary>The space between two things in one line: as wide as a character.</summary>
    public static string Gap(string language) => IsChinese(language) ? "　" : "\u2003";

    /// <summary>420 万元, 12,345 元; CNY 4,200,000 in English.</summary>
    public static string Money(decimal yuan, string language)
    {
        if (!IsChinese(language))
        {
            return "CNY " + yuan.ToString("#,0.##", CultureInfo.InvariantCulture);
        }

        return yuan >= 10_000 && yuan % 100 == 0
            ? (yuan / 10_000).ToString("#,0.##", CultureInfo.InvariantCulture) + " 万元"
            : yuan.ToString("#,0.##", CultureInfo.InvariantCulture) + " 元";
    }

    /// <summary>A term of months in years where it is whole years: 6 年, 18 个月; 6 years, 18 months.</summary>
    public static string Months(int months, string language) => (IsChinese(language), months % 12) switch
    {
        (true, 0) when months > 0 => $"{months / 12} 年",
        (true, _) => $"{months} 个月",
        (false, 0) when months > 0 => months == 12 ? "1 year" : $"{months / 12} years",
        _ => months == 1 ? "1 month" : $"{months} months",
    };

    /// <summary>A number with its unit: 95%, 2 小时, 2 h; a unit that is a sign stands without a space.</summary>
    public static string Quantity(decimal number, string unit) =>
        unit is "%" or "‰" or "" ? Fact.Number(number) + unit : $"{Fact.Number(number)} {unit}";
}
