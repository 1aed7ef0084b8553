using System.Globalization;
using DocGen.Model.Facts;

namespace DocGen.Model;

/// <summary>A level of a multilevel list: its number format, its text (<c>%1.%2</c>), its first number, and whether all numbers in it are Arabic.</summary>
public sealed record NumberLevel(string Format, string Text, int Start = 1, bool IsLegal = false);

/// <summary>
/// How the number of a heading is cited. A live one is what Word's field gives, for the level alone or with those above it (5.2.1(3)), with
/// the words of the language around it unless it brings its own (第一章); else the number of a level above and the rest of the way down
/// (一, then （二）).
/// </summary>
public sealed record Citation(string Number, int Level, string Rest = "", bool IsLive = true, bool HasWords = false, bool IsFull = false);

/// <summary>
/// 标题编号: how a look numbers chapters, front matter and appendices, level by level; what Word's lists print, so that contents and
/// references can print the same.
/// </summary>
public sealed record HeadingNumbering(
    IReadOnlyList<NumberLevel> Chapters, IReadOnlyList<NumberLevel> Front, IReadOnlyList<NumberLevel> Appendices)
{
    /// <summary>1, 1.1, 1.1.1, (1); 0.1; 附录A, A.1.</summary>
    public static HeadingNumbering Default { get; } = new(
        [new("decimal", "%1"), new("decimal", "%1.%2"), new("decimal", "%1.%2.%3"), new("decimal", "(%4)")],
        [new("decimal", "0.%1")],
        [new("upperLetter", "附录%1"), new("decimal", "%1.%2")]);

    /// <summary>The levels of a kind of heading.</summary>
    public IReadOnlyList<NumberLevel> Of(HeadingKind kind) => kind switch
    {
        HeadingKind.Chapter => Chapters,
        HeadingKind.Front => Front,
        HeadingKind.Appendix => Appendices,
        _ => [],
    };

    /// <summary>
    /// The numbering in a language: Chinese numerals and words belong to Chinese documents only; the word for an appendix is the
    /// language's where the look has the usual one.
    /// </summary>
    public HeadingNumbering In(Words words)
    {
        bool chinese = Printing.IsChinese(words.Language);
        bool usual = Appendices.Count > 0 && (Appendices[0].Text == Default.Appendices[0].Text || (!chinese && Appendices.Any(IsChinese)));
        NumberLevel appendix = Default.Appendices[0] with { Text = words.Format("appendix", "%1") };
        return new HeadingNumbering(
            !chinese && Chapters.Any(IsChinese) ? Default.Chapters : Chapters,
            !chinese && Front.Any(IsChinese) ? Default.Front : Front,
            usual ? [appendix, .. (chinese ? Appendices : Default.Appendices).Skip(1)] : Appendices);
    }

    /// <summary>The number printed at a level (from 1), <paramref name="counters"/> being the count of each level from index 1.</summary>
    public static string Print(IReadOnlyList<NumberLevel> levels, int level, ReadOnlySpan<int> counters)
    {
        NumberLevel own = levels[level - 1];
        string text = own.Text;
        for (int i = 1; i <= level; i++)
        {
            string format = own.IsLegal && i < level ? "decimal" : levels[i - 1].Format;
            text = text.Replace("%" + i.ToString(CultureInfo.InvariantCulture), NumberText.Of(counters[i], format), StringComparison.Ordinal);
        }

        return own.Format == "none" && !own.Text.Contains('%', StringComparison.Ordinal) ? "" : text;
    }

    /// <summary>How that number is cited; null where the number as printed will do.</summary>
    public static Citation? Cite(IReadOnlyList<NumberLevel> levels, int level, ReadOnlySpan<int> counters)
    {
        string printed = Print(levels, level, counters);
        if (printed.Length == 0 || IsComplete(levels, level))
        {
            string shown = printed.TrimEnd('.');
            return shown == printed ? null : new Citation(shown, level);
        }

        if (level == 1 && HasWords(levels[0]))
        {
            return new Citation(printed, 1, HasWords: true);
        }

        int root = level - 1;
        while (root > 1 && !IsComplete(levels, root))
        {
            root--;
        }

        string rest = "";
        for (int i = Math.Max(root, 1) + 1; i <= level; i++)
        {
            rest += Print(levels, i, counters).TrimEnd('.', '、', '．');
        }

        bool words = root <= 1 && HasWords(levels[0]);
        string number = words || (root >= 1 && IsComplete(levels, root))
            ? Print(levels, Math.Max(root, 1), counters).TrimEnd('.')
            : NumberText.Of(counters[1], levels[0].Format);
        return root >= 1 && root == level - 1 && IsComplete(levels, root) && number == Print(levels, root, counters)
            ? new Citation(number + rest, root, IsFull: true)
            : new Citation(number, Math.Max(root, 1), rest, IsLive: false, words);
    }

    /// <summary>Whether a number says all levels above too and has no signs but points: what a field can cite.</summary>
    private static bool IsComplete(IReadOnlyList<NumberLevel> levels, int level)
    {
        string text = levels[level - 1].Text;
        for (int i = 1; i <= level; i++)
        {
            string sign = "%" + i.ToString(CultureInfo.InvariantCulture);
            if (!text.Contains(sign, StringComparison.Ordinal))
            {
                return false;
            }

            text = text.Replace(sign, "", StringComparison.Ordinal);
        }

        return text.All(character => char.IsAsciiDigit(character) || character is '.' or '-' or ' ');
    }

    private static bool HasWords(NumberLevel level) => level.Text.Replace("%1", "", StringComparison.Ordinal).Any(char.IsLetter);

    private static bool IsChinese(NumberLevel level) => NumberText.IsChinese(level.Format) || level.Text.Any(character => character >= 0x2E80);
}
