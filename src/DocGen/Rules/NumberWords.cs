using System.Globalization;

namespace DocGen.Rules;

/// <summary>Numbers as texts write them: digits, Chinese numerals, English number words.</summary>
internal static class NumberWords
{
    /// <summary>What a number may be written with, for patterns.</summary>
    public const string Chinese = "零〇一二两三四五六七八九十百千";

    private const string Digits = "零一二三四五六七八九";

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The English words, for patterns.</summary>
    public static string English { get; } = "(?:(?:" + string.Join('|', Tens.Skip(2)) + ")(?:[- ](?:" + string.Join('|', Small.Skip(1).Take(9)) + "))?|" + string.Join('|', Small.Skip(1).Reverse()) + ")";

    /// <summary>The number, or null where the text is none.</summary>
    public static decimal? Read(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (char.IsAsciiDigit(text[0]))
        {
            return decimal.TryParse(text.ToString().Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
        }

        return char.IsAsciiLetter(text[0]) ? InEnglish(text.ToString().ToLowerInvariant()) : InChinese(text);
    }

    private static decimal? InEnglish(string text)
    {
        int sum = 0;
        foreach (string word in text.Split('-', ' '))
        {
            int ten = Array.IndexOf(Tens, word);
            int one = Array.IndexOf(Small, word);
            if (ten < 2 && one < 0)
            {
                return null;
            }

            sum += ten >= 2 ? ten * 10 : one;
        }

        return sum;
    }

    private static decimal? InChinese(ReadOnlySpan<char> text)
    {
        int sum = 0;
        int digit = 0;
        foreach (char c in text)
        {
            int value = c is '〇' ? 0 : c is '两' ? 2 : Digits.IndexOf(c);
            int unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (value < 0 && unit == 0)
            {
                return null;
            }

            sum += unit == 0 ? 0 : Math.Max(digit, unit == 10 && sum % 100 == 0 && digit == 0 ? 1 : digit) * unit;
            digit = unit == 0 ? value : 0;
        }

        return sum + digit;
    }
}
