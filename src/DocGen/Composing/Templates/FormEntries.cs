using System.Text;
using DocGen.Model;
using DocGen.Model.Facts;

namespace DocGen.Composing.Templates;

/// <summary>
/// The places of a form that are filled in, as fields of our Markdown: blank on paper, controls on the screen. Each is called by its label, and
/// read back by a name that is made of the label and the same in every language. Where the facts that a field names are known, it is filled in.
/// </summary>
public sealed class FormEntries(RecordForm form, string language, Words words, FactScope? facts = null)
{
    /// <summary>Names are made of this language's labels, where there are any.</summary>
    private const string NameLanguage = "en";

    private const int LongestName = 48;
    private const int LongestTogether = 16;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The cell of a column, in every row alike.</summary>
    public string Cell(FormColumn column, IReadOnlyList<FormColumn> all)
    {
        int blank = Math.Clamp(((form.Landscape ? 60 : 38) * column.Width / all.Sum(item => item.Width)) - 1, 1, 12);
        string label = column.Title.In(language);
        return column.Options.Count > 0
            ? $"[{string.Join('|', column.Options.Select(option => Escape(option.In(language))))}]{{.choice {Attributes(Name(column.Title), label, blank)}}}"
            : Entry(column.Kind, column.Title, label, blank);
    }

    /// <summary>What is filled into a field: boxes to tick where it has options.</summary>
    public string Field(FormField field)
    {
        string label = field.Label.In(language);
        if (field.Options.Count == 0)
        {
            string? known = field.Fact is { } path && facts?.Find(path, out _, out _) == Lookup.Found ? path : null;
            return Entry(field.Kind, field.Label, label, field.Full ? 24 : 10, field.Lines, known);
        }

        string name = Name(field.Label);
        return string.Join(Printing.Gap(language), field.Options.Select(option =>
            $"[ ]{{.check {Attributes($"{name}.{Plain(option)}", words.Format("form.option", label, option.In(language)))}}}&nbsp;{Together(option.In(language))}"));
    }

    /// <summary>Where somebody signs or writes his name.</summary>
    public string Sign(Text label) => Entry(EntryKind.Text, label, label.In(language), 4);

    /// <summary>The number of a filled sheet: code of the form, year, sequence.</summary>
    public string Serial() =>
        $"{Escape(form.Code)}-[20\\_\\_]{{.field {Attributes("record-year", words["form.year"])}}}-[\\_\\_\\_\\_]{{.field {Attributes("record-sequence", words["form.sequence"])}}}";

    /// <summary>A short option stays on one line with its box.</summary>
    private static string Together(string option) =>
        option.Length > LongestTogether ? Escape(option) : string.Join("&nbsp;", option.Split(' ').Select(Escape));

    /// <summary>A field that stands in no form: named and called as given, filled in where its fact is known.</summary>
    public static string Single(string name, string title, string? fact, FactScope facts, EntryKind kind = EntryKind.Text) =>
        $"[]{{.{(kind == EntryKind.Date ? "date" : "field")} {Attributes(name, title, 10)}{(kind == EntryKind.Date ? " form=short" : "")}{(fact is not null && facts.Find(fact, out _, out _) == Lookup.Found ? Value(fact) : "")}}}";

    private static string Value(string? fact) => fact is null ? "" : $" value=\"{{{{ {fact} }}}}\"";

    private string Entry(EntryKind kind, Text label, string title, int blank, int lines = 1, string? fact = null) => kind switch
    {
        EntryKind.Serial => Serial(),
        EntryKind.Check => $"[ ]{{.check {Attributes(Name(label), title)}}}",
        EntryKind.Date => $"[]{{.date {Attributes(Name(label), title, blank)} form=short{Value(fact)}}}",
        _ => $"[]{{.field {Attributes(Name(label), title, blank)}{(lines > 1 ? $" lines={lines}" : "")}{Value(fact)}}}",
    };

    private static string Attributes(string name, string title, int blank = 0) =>
        $"name=\"{Escape(name)}\" title=\"{Escape(title)}\"{(blank > 0 ? $" blank={blank}" : "")}";

    /// <summary>A name that no other entry of the form has.</summary>
    private string Name(Text label)
    {
        string plain = Plain(label) is { Length: > 0 } text ? text : "entry";
        string name = plain;
        for (int i = 2; !names.Add(name); i++)
        {
            name = $"{plain}-{i}";
        }

        return name;
    }

    /// <summary>A text in small letters and digits, words joined by hyphens.</summary>
    private static string Plain(Text text)
    {
        StringBuilder name = new();
        foreach (char sign in text.In(NameLanguage))
        {
            if (char.IsLetterOrDigit(sign) && name.Length < LongestName)
            {
                name.Append(char.ToLowerInvariant(sign));
            }
            else if (name.Length > 0 && name[^1] != '-' && sign is not ('\'' or '’'))
            {
                name.Append('-');
            }
        }

        return name.ToString().TrimEnd('-');
    }

    private static string Escape(string text) => MarkdownEncoder.Instance.Encode(text);
}
