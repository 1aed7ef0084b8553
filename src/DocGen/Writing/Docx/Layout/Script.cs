namespace DocGen.Writing.Docx.Layout;

/// <summary>Which of a run's two fonts a character takes.</summary>
internal enum Script : byte
{
    /// <summary>The font for Latin letters.</summary>
    Latin,

    /// <summary>The font for Chinese characters.</summary>
    EastAsian,

    /// <summary>The font of the character before it.</summary>
    Weak,
}

/// <summary>Scripts by blocks of Unicode, as LibreOffice divides them.</summary>
internal static class Scripts
{
    /// <summary>The script of a character.</summary>
    public static Script Of(char character) => character switch
    {
        ' ' or '\u00A0' or '\uFFFC' => Script.Weak,
        < '\u02C7' => Script.Latin,
        '\u02C7' or '\u02CA' or '\u02CB' or '\u02D9' => Script.Weak,
        < '\u1100' => Script.Latin,
        < '\u1200' => Script.EastAsian,
        < '\u2000' => Script.Latin,
        '\u2071' or '\u207F' or '\u2126' or '\u212A' or '\u212B' or '\u2132' or '\u214E' => Script.Latin,
        >= '\u2090' and <= '\u209C' => Script.Latin,
        < '\u2C00' => Script.Weak,
        < '\u2E00' => Script.Latin,
        < '\u2E80' => Script.Weak,
        < '\uA4D0' => Script.EastAsian,
        >= '\uAC00' and <= '\uDBFF' => Script.EastAsian,
        >= '\uDC00' and <= '\uDFFF' => Script.Weak,
        >= '\uF900' and <= '\uFAFF' => Script.EastAsian,
        >= '\uFE30' and <= '\uFE4F' => Script.EastAsian,
        >= '\uFE50' and <= '\uFE6F' => Script.Weak,
        >= '\uFF00' and <= '\uFFEF' => Script.EastAsian,
        _ => Script.Latin,
    };

    /// <summary>Whether a character is a letter, a Chinese character or a digit: space comes between two scripts where two such meet.</summary>
    public static bool IsLetterOrDigit(char character) => character < 128 ? char.IsAsciiLetterOrDigit(character) : char.IsLetterOrDigit(character);
}
