using DocGen.Markup.Fields;
using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Model.Survey;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Composing.Survey;

/// <summary>
/// The content controls of answers: blank on paper, each with the path of the answer as its tag. What is not filled in shows nothing but spaces,
/// so that no program can take a hint for an answer.
/// </summary>
internal sealed class SurveyControls(string language, Words words)
{
    /// <summary>The longest tag that Word keeps.</summary>
    private const int LongestTag = 64;
    private const int PickFields = 3;
    private static readonly (string, string) Rich = ("form", "rich");

    /// <summary>The paragraphs of an answer; <paramref name="answered"/> is the language of the text, or null.</summary>
    public IEnumerable<ParagraphBlock> Of(SurveyEntry entry, string path, Text? known, string? answered, int blank)
    {
        string tag = answered is null ? path : $"{path}.{answered}";
        string title = Label(entry);
        string value = known is null ? "" : answered is null ? known.ToString() : known.Has(answered) ? known.In(answered) : "";
        string[] several = value.Length == 0 ? [] : value.Split('\n');
        return entry.Kind switch
        {
            AnswerKind.YesNo => [SurveyTree.Paragraph(null, [.. Box(path, title, "yes", words["survey.yes"], value == "true"), .. Gap(), .. Box(path, title, "no", words["survey.no"], value == "false")])],
            AnswerKind.Boxes => [SurveyTree.Paragraph(null, entry.Options.SelectMany((option, i) =>
                (IEnumerable<Inline>)[.. (i == 0 ? [] : Gap()), .. Box(path, title, option.Word, Label(option), several.Contains(option.Word))]))],
            AnswerKind.Picks => Enumerable.Range(0, Math.Max(PickFields, several.Length + 1))
                .Select(i => SurveyTree.Paragraph(null, Choice(entry, $"{path}.{i + 1}", title, several.ElementAtOrDefault(i) ?? "", blank))),
            AnswerKind.Choice => [SurveyTree.Paragraph(null, Choice(entry, tag, title, value, blank))],
            AnswerKind.Date => [SurveyTree.Paragraph(null, Field(FieldKind.Date, tag, title, value, blank, [], ("form", "short")))],
            AnswerKind.Lines => [SurveyTree.Paragraph(null, Field(FieldKind.Text, tag, title, string.Join(words["survey.separator"], several), blank, [], Rich))],
            _ when entry.IsLong && several.Length > 1 => several.Select(line => line.Length == 0
                ? SurveyTree.Paragraph(null, SurveyTree.Words("\u00A0"))
                : SurveyTree.Paragraph(null, Field(FieldKind.Text, tag, title, line, blank, [], Rich))),
            _ => [SurveyTree.Paragraph(null, Field(FieldKind.Text, tag, title, value, blank, [], Rich))],
        };
    }

    /// <summary>A control without a question: who filled the form in, and when.</summary>
    public static Inline Free(string title, int blank, bool isDate) => Field(isDate ? FieldKind.Date : FieldKind.Text, "", title, "", blank, []);

    private string Label(SurveyEntry entry) => Printing.IsChinese(language) ? entry.Label.Zh : entry.Label.En;

    private string Label(SurveyOption option) => Printing.IsChinese(language) ? option.Label.Zh : option.Label.En;

    private static IEnumerable<Inline> Gap() => [SurveyTree.Words("\u2003")];

    private static IEnumerable<Inline> Box(string path, string title, string word, string label, bool isTicked) =>
        [Field(FieldKind.Check, $"{path}={word}", $"{title}: {label}", "", 0, [], text: isTicked ? "x" : " "), SurveyTree.Words("\u00A0" + label.Replace(' ', '\u00A0'))];

    private Inline Choice(SurveyEntry entry, string tag, string title, string value, int blank)
    {
        string shown = entry.Options.FirstOrDefault(option => option.Word == value) is { } chosen ? Label(chosen) : value;
        return Field(FieldKind.Choice, tag, title, shown, blank, [.. entry.Options.Select(Label)]);
    }

    private static FieldInline Field(
        FieldKind kind, string tag, string title, string value, int blank, IReadOnlyList<string> items, params IReadOnlyList<(string, string)> more) =>
        Field(kind, tag, title, value, blank, items, "", more);

    private static FieldInline Field(
        FieldKind kind, string tag, string title, string value, int blank, IReadOnlyList<string> items, string text, params IReadOnlyList<(string Key, string Value)> more)
    {
        Dictionary<string, string> attributes = new(StringComparer.Ordinal) { ["title"] = title };
        if (tag.Length is > 0 and <= LongestTag)
        {
            attributes["name"] = tag;
        }

        if (value.Length > 0)
        {
            attributes["value"] = value;
        }
        else if (blank > 0)
        {
            attributes["blank"] = blank.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        foreach ((string key, string given) in more)
        {
            attributes[key] = given;
        }

        return new FieldInline(kind, text, items, attributes, "");
    }
}
