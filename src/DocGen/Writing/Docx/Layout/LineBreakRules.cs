using System.Buffers;

namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// Where a line may end: for Chinese the characters that must not open or close a line and those that may stand in the margin
/// (LibreOffice's for zh-CN), for Latin text the classes of the Unicode line breaking algorithm as LibreOffice applies them.
/// </summary>
internal static class LineBreakRules
{
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(
        ":!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏､～￠々‖•·ˇˉ―-′’”");

    private static readonly SearchValues<char> NeverLast = SearchValues.Create("([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛“‘");

    private static readonly SearchValues<char> Hanging = SearchValues.Create("!,.:;?、。！，．：；？");

    // Whether a line may end between a character of the class of the row and one of the class of the column, in the order of Class.
    private static readonly string[] Pairs =
    [
        "001111011111", "000000000000", "000010000101", "000111000110", "000111000111", "000000000000",
        "000111000111", "000000000101", "000010000101", "001111011011", "001111011101", "001101010101",
    ];

    // A path longer than this is broken after a slash rather than moved to the next line.
    private const int LongPath = 66;

    private enum Class : byte
    {
        BreakAfter, Quote, Letter, Prefix, Postfix, Open, Close, Digit, Degree, Dash, Ellipsis, Ideograph, Slash, Glue,
    }

    /// <summary>
    /// Where Chinese text may break that is cut at a position, at it or before; after it where its punctuation hangs. Before the start of the
    /// line where there is no such place in the line: it is not looked for further back.
    /// </summary>
    public static int EastAsian(ReadOnlySpan<char> text, int start, int cut, bool mayHang)
    {
        int position = mayHang && Hanging.Contains(text[cut]) ? cut + 1 : cut;
        while (position > 0 && position >= start && position < text.Length && (NeverFirst.Contains(text[position]) || NeverLast.Contains(text[position - 1])))
        {
            position--;
        }

        return position;
    }

    /// <summary>
    /// Where Latin text may break that is cut at a position, at it or before: not after the slash of a path, but before the path. Before the start
    /// of the line where there is no such place in the line.
    /// </summary>
    public static int Latin(ReadOnlySpan<char> text, int start, int cut)
    {
        if (cut > 0 && text[cut - 1] != '/' && MayBreak(text, cut))
        {
            return cut;
        }

        int position = cut - 1;
        while (position > 0 && position >= start && !MayBreak(text, position))
        {
            position--;
        }

        if (position > 0 && text[position - 1] == '/')
        {
            for (int i = position - 2; i >= 0 && position - i <= LongPath; i--)
            {
                if (text[i] is ' ' or '\u3000')
                {
                    return i + 1;
                }
            }
        }

        return Math.Max(0, position);
    }

    private static bool MayBreak(ReadOnlySpan<char> text, int position)
    {
        char after = text[position];
        if (after == ' ' || char.IsLowSurrogate(after))
        {
            return false;
        }

        int last = position - 1;
        if (text[last] != ' ')
        {
            Class before = Of(text[last]);
            Class next = Of(after);
            return before < Class.Slash && next < Class.Slash ? Pairs[(int)before][(int)next] == '1'
                : before == Class.Slash && next < Class.Slash && Pairs[0][(int)next] == '1' && !(next == Class.Digit && last > 0 && char.IsAsciiDigit(text[last - 1]));
        }

        while (last > 0 && text[last] == ' ')
        {
            last--;
        }

        return Of(text[last]) != Class.Open && !StaysAfterSpace(after) && !(text[last] == '—' && after == '—');
    }

    private static bool StaysAfterSpace(char character) =>
        character is '!' or ',' or '.' or '/' or ':' or ';' or '?' or '\\' or '！' or '？' or ')' or ']' or '}' or '，' or '。' or '）' or '》' or '、';

    private static Class Of(char character) => character switch
    {
        >= '0' and <= '9' => Class.Digit,
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' => Class.Letter,
        '!' or '-' or '?' or '\\' or '|' => Class.BreakAfter,
        '/' => Class.Slash,
        '"' or '\'' or '«' or '»' => Class.Quote,
        '$' or '+' or '£' or '¥' or '¤' or '±' => Class.Prefix,
        '%' or '¢' => Class.Postfix,
        '(' or '[' or '{' or '¡' or '¿' => Class.Open,
        ')' or ',' or '.' or ':' or ';' or ']' or '}' => Class.Close,
        '°' => Class.Degree,
        '\u00A0' or '\u2011' or '\u2060' or '\u202F' => Class.Glue,
        '\u00AD' or '\u200B' => Class.BreakAfter,
        < '\u2010' => Class.Letter,
        '‐' or '–' or '‼' or '\u3000' or '々' or '：' or '；' or '！' or '？' => Class.BreakAfter,
        '—' => Class.Dash,
        '‘' or '’' or '“' or '”' or '‹' or '›' => Class.Quote,
        '…' or '‥' => Class.Ellipsis,
        '‰' or '′' or '″' or '℃' or '℉' => Class.Postfix,
        '№' or '€' or '−' => Class.Prefix,
        '「' or '『' or '《' or '〈' or '【' or '〔' or '〖' or '（' or '［' or '｛' => Class.Open,
        '」' or '』' or '》' or '〉' or '】' or '〕' or '〗' or '）' or '］' or '｝' or '、' or '。' or '，' or '．' => Class.Close,
        >= '\u2E80' => Class.Ideograph,
        _ => Class.Letter,
    };
}
