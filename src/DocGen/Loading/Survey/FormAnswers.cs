using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>Reads what people write in a form: dates and figures as they are written in either language, ticked boxes, names of choices.</summary>
internal static partial class FormAnswers
{
    private static readonly string[] English = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy"];

    /// <summary>A day; null where the text is none.</summary>
    public static DateOnly? Date(string text)
    {
        string plain = text.Normalize(NormalizationForm.FormKC).Trim();
        Match match = Numeric().Match(plain);
        if (match.Success)
        {
            string iso = string.Join('-', match.Groups.Values.Skip(1).Select(part => part.Value.PadLeft(2, '0')));
            return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
        }

        return DateOnly.TryParseExact(plain, English, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly named) ? named : null;
    }

    /// <summary>A number as YAML writes it; null where the text is none.</summary>
    public static string? Number(string text)
    {
        string plain = text.Normalize(NormalizationForm.FormKC).Trim();
        string figures = Grouped().IsMatch(plain) ? plain.Replace(",", "", StringComparison.Ordinal) : plain;
        return figures.Length <= 28 && Figure().IsMatch(figures) ? figures : null;
    }

    /// <summary>Boxes with their labels; null where there is none.</summary>
    public static IReadOnlyList<(string Label, bool Ticked)>? Boxes(string text)
    {
        List<(string, bool)> boxes = [];
        foreach (Match match in Box().Matches(text))
        {
            boxes.Add((match.Groups["label"].Value.Replace('\u00A0', ' ').Trim(), "☐□○".IndexOf(match.Groups["box"].Value, StringComparison.Ordinal) < 0));
        }

        return boxes.Count == 0 ? null : boxes;
    }

    /// <summary>The word that a text means, by itself or by its name in either language; null where none is meant.</summary>
    public static string? Word(string text, IReadOnlyList<SurveyOption> options) =>
        options.FirstOrDefault(option => Same(option.Word, text) || Same(option.Label.Zh, text) || Same(option.Label.En, text))?.Word;

    /// <summary>The words that were written one after the other.</summary>
    public static IReadOnlyList<string> Words(string text, bool byLine) =>
        [.. (byLine ? text.Split('\n') : Between().Split(text)).SelectMany(part => byLine ? Separators().Split(part) : [part]).Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>Yes and no in both languages.</summary>
    public static IReadOnlyList<SurveyOption> YesNo { get; } = [new("true", new Bilingual("是", "yes")), new("false", new Bilingual("否", "no"))];

    /// <summary>A text without the blanks that a form leaves to be filled in.</summary>
    public static string Trimmed(string text) =>
        string.Join('\n', text.Replace('\u2028', '\n').Replace('\v', '\n').Trim().Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? "" : line));

    private static bool Same(string known, string text) => string.Equals(known.Replace('\u00A0', ' '), text.Replace('\u00A0', ' ').Trim(), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})\s*日?$")]
    private static partial Regex Numeric();

    [GeneratedRegex("^-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Figure();

    [GeneratedRegex("(?<box>[☐□○☑☒✓✔√■●])(?<label>[^☐□○☑☒✓✔√■●]*)")]
    private static partial Regex Box();

    [GeneratedRegex(@"[\s、,，;；]+")]
    private static partial Regex Between();

    [GeneratedRegex("[、，;；]+")]
    private static partial Regex Separators();
}
