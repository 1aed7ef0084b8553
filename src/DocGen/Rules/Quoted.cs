using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules;

/// <summary>A value of the user's as a message quotes it: cut where it is long, in the language of the message.</summary>
internal static class Quoted
{
    private const int Limit = 60;

    /// <summary>A value, cut without splitting a character.</summary>
    public static string Short(string value)
    {
        if (value.Length <= Limit)
        {
            return value;
        }

        int end = char.IsHighSurrogate(value[Limit - 1]) ? Limit - 1 : Limit;
        return value[..end] + "…";
    }

    /// <summary>A text in both languages of the messages.</summary>
    public static Bilingual Short(Text text) => new(Short(text.In("zh-CN")), Short(text.In("en")));

    /// <summary>A day as the file writes it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Names one after the other, no more than fit a line.</summary>
    public static string List(IReadOnlyList<string> names, string separator = ", ")
    {
        const int shown = 20;
        string list = string.Join(separator, names.Take(shown));
        return names.Count > shown ? list + separator + "…" : list;
    }
}
