using System.Globalization;
using DocGen.Model.Chinese;

namespace DocGen.Model;

/// <summary>A number as Word prints it in one of its number formats (ECMA-376, ST_NumberFormat), for headings, lists and pages.</summary>
internal static class NumberText
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>The number in the format; in Arabic digits where the format is not known here.</summary>
    public static string Of(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        _ when number <= 0 => number.ToString(CultureInfo.InvariantCulture),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => RomanNumeral.Of(number),
        "lowerRoman" => RomanNumeral.Of(number).ToLowerInvariant(),
        "numberInDash" => $"- {number.ToString(CultureInfo.InvariantCulture)} -",
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number <= 20 => ((char)('①' + number - 1)).ToString(),
        "ideographTraditional" => Stems[(number - 1) % Stems.Length].ToString(),
        "ideographZodiac" => Branches[(number - 1) % Branches.Length].ToString(),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => ChineseNumeral.DigitByDigit(number),
        "chineseLegalSimplified" when number < 10 => LegalDigits[number].ToString(),
        _ when IsChinese(format) => ChineseNumeral.Of(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Whether a format counts in Chinese characters.</summary>
    public static bool IsChinese(string format) =>
        format.StartsWith("chinese", StringComparison.Ordinal) || format.StartsWith("japanese", StringComparison.Ordinal)
        || format.StartsWith("taiwanese", StringComparison.Ordinal) || format.StartsWith("ideograph", StringComparison.Ordinal)
        || format.StartsWith("decimalFullWidth", StringComparison.Ordinal);

    /// <summary>A, B … Z, AA, BB …</summary>
    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), Math.Min(1 + ((number - 1) / 26), 20));
}
