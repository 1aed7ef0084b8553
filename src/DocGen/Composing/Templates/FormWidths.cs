using DocGen.Model;

namespace DocGen.Composing.Templates;

/// <summary>
/// The widths of a form's columns: in the proportions that were asked for, but none so narrow that a word of its head in this language, or
/// a day, would be torn apart.
/// </summary>
public static class FormWidths
{
    private const double Margin = 1.7;
    private const double Letter = 1.18;
    private const int WholeHan = 4;

    /// <summary>2026-12-01 on one line.</summary>
    private const double Day = 10 + Margin;

    /// <summary>The widths in tenths of half a character, for a page as wide as A4 upright or turned.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<(string Head, int Proportion, EntryKind Kind)> columns, bool landscape)
    {
        double total = landscape ? 134 : 84;
        double[] least = [.. columns.Select(column => Math.Max(Least(column.Head), column.Kind == EntryKind.Date ? Day : 0))];
        double all = least.Sum();
        bool[] held = new bool[columns.Count];
        double[] widths = new double[columns.Count];
        double scale = all > total ? total / all : 1;
        bool changed = true;
        while (changed)
        {
            changed = false;
            double free = total;
            double shares = 0;
            for (int i = 0; i < widths.Length; i++)
            {
                free -= held[i] ? least[i] * scale : 0;
                shares += held[i] ? 0 : columns[i].Proportion;
            }

            for (int i = 0; i < widths.Length; i++)
            {
                widths[i] = held[i] ? least[i] * scale : free * columns[i].Proportion / shares;
                if (!held[i] && widths[i] < least[i] * scale)
                {
                    held[i] = changed = true;
                }
            }
        }

        return [.. widths.Select(width => Math.Max(1, (int)(width * 10)))];
    }

    /// <summary>The width of the longest piece that is not to be broken: a word, or the few first characters of Chinese.</summary>
    private static double Least(string head) =>
        Margin + head.Split([' ', '/', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Width).DefaultIfEmpty(1).Max();

    private static double Width(string word)
    {
        double letters = 0;
        int han = 0;
        foreach (char sign in word)
        {
            (letters, han) = sign >= 0x2E80 ? (letters, han + 1) : (letters + Letter, han);
        }

        return letters + (2 * Math.Min(han, WholeHan));
    }
}
