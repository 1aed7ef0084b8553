using System.Globalization;
using System.Text;
using DocGen.Model;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>
/// The one gate through which an answer becomes YAML: quoted wherever a reader could take it for anything else. A text of several paragraphs
/// keeps its lines.
/// </summary>
internal static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";
    private const int WidestLine = 160;

    /// <summary>A value on one line.</summary>
    public static string Inline(FormNode node) => node switch
    {
        FormScalar { Kind: AnswerKind.Boxes or AnswerKind.Picks or AnswerKind.Lines } list => $"[{string.Join(", ", Items(list).Select(item => Scalar(item, isText: true)))}]",
        FormScalar scalar => InlineText(scalar),
        FormMap { Entries.Count: 0 } => "{}",
        FormMap map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Scalar(entry.Key, isText: false)}: {Inline(entry.Value)}"))} }}",
        FormList list => $"[{string.Join(", ", list.Items.Select(item => Inline(item.Value)))}]",
        _ => "",
    };

    /// <summary>What follows a key in a block: on its line, or below it, at so many spaces.</summary>
    public static (string OnLine, string Below) Block(FormNode node, int indent)
    {
        string line = Inline(node);
        bool isLong = node is FormScalar { Kind: AnswerKind.Text or AnswerKind.Figure } text && text.Value.All.Any(value => value.Contains('\n', StringComparison.Ordinal));
        string pad = new(' ', indent);
        switch (node)
        {
            case FormScalar scalar when isLong && IsPlain(scalar):
                (string mark, string lines) = Literal(scalar.Value.ToString(), indent);
                return (mark, lines);
            case FormScalar scalar when isLong:
                return ("", string.Concat(scalar.Languages.Where(scalar.Value.Has).Select(language =>
                {
                    (string own, string below) = Block(new FormScalar(scalar.Kind, new Text(scalar.Value.In(language)), [language]), indent + 2);
                    return $"\n{pad}{language}: {own}{below}";
                })));
            case FormMap map when line.Length + indent > WidestLine || map.Entries.Exists(entry => entry.Value is FormMap or FormList || IsLong(entry.Value)):
                return ("", "\n" + pad + Entries(map, indent));
            case FormMap when indent <= 2:
                return ("", "\n" + pad + Entries((FormMap)node, indent));
            case FormList list:
                return ("", string.Concat(list.Items.Select(item => $"\n{pad}- {Item(item.Value, indent + 2)}")));
            default:
                return (line, "");
        }
    }

    /// <summary>An item of a list after its dash.</summary>
    public static string Item(FormNode node, int indent)
    {
        string line = Inline(node);
        return node is FormMap map && (line.Length + indent > WidestLine || map.Entries.Exists(entry => IsLong(entry.Value))) ? Entries(map, indent) : line;
    }

    /// <summary>The keys of a map, the first where the text stands, the others below it.</summary>
    public static string Entries(FormMap map, int indent) => string.Join("\n" + new string(' ', indent), map.Entries.Select(entry => Entry(entry.Key, entry.Value, indent)));

    /// <summary>A key with its value.</summary>
    public static string Entry(string key, FormNode value, int indent)
    {
        (string line, string below) = Block(value, indent + 2);
        return $"{Scalar(key, isText: false)}:{(line.Length > 0 ? " " + line : "")}{below}";
    }

    /// <summary>One value; a text that looks like a number, a truth or nothing is quoted.</summary>
    public static string Scalar(string value, bool isText)
    {
        bool plain = value.Length > 0 && value == value.Trim() && !Indicators.Contains(value[0], StringComparison.Ordinal)
            && value.IndexOfAny([',', '[', ']', '{', '}', '"', '\\']) < 0 && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal)
            && value[^1] != ':' && !value.Any(sign => char.IsControl(sign) || sign is '\u2028' or '\u2029' or '\uFEFF' or '\u00A0' or '\u0085');
        bool misread = isText && (decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            || value.ToLowerInvariant() is "true" or "false" or "null" or "yes" or "no" or "on" or "off" or "~" || value.StartsWith("0x", StringComparison.OrdinalIgnoreCase));
        return plain && !misread ? value : Quoted(value);
    }

    /// <summary>The words of a list.</summary>
    public static IReadOnlyList<string> Items(FormScalar list) => list.Value.ToString().Split('\n');

    /// <summary>A text or figure where only the value of one language, or of all, is meant.</summary>
    public static string One(string value, AnswerKind kind) =>
        Scalar(value, isText: kind is AnswerKind.Text or AnswerKind.Line or AnswerKind.Choice || (kind == AnswerKind.Figure && FormAnswers.Number(value) != value));

    private static bool IsPlain(FormScalar scalar) => scalar.Kind is not (AnswerKind.Text or AnswerKind.Figure) || scalar.Languages.Count == 1 || scalar.Languages.All(language => !scalar.Value.Has(language))
        || (scalar.Languages.All(scalar.Value.Has) && scalar.Languages.Select(scalar.Value.In).Distinct().Count() == 1);

    private static bool IsLong(FormNode node) => node is FormScalar { Kind: AnswerKind.Text or AnswerKind.Figure } scalar && scalar.Value.All.Any(value => value.Contains('\n', StringComparison.Ordinal));

    private static string InlineText(FormScalar scalar) => IsPlain(scalar)
        ? One(scalar.Value.ToString(), scalar.Kind)
        : $"{{ {string.Join(", ", scalar.Languages.Where(scalar.Value.Has).Select(language => $"{language}: {One(scalar.Value.In(language), scalar.Kind)}"))} }}";

    private static (string Mark, string Lines) Literal(string value, int indent)
    {
        string pad = new(' ', indent);
        bool isOdd = value.Split('\n').Any(line => line != line.TrimEnd() || line.Any(char.IsControl)) || value.StartsWith(' ');
        return isOdd ? (Quoted(value), "") : ("|", string.Concat(value.Split('\n').Select(line => line.Length == 0 ? "\n" : $"\n{pad}{line}")));
    }

    private static string Quoted(string value)
    {
        StringBuilder text = new("\"");
        foreach (char sign in value)
        {
            text.Append(sign switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(sign) || sign is '\u2028' or '\u2029' or '\uFEFF' or '\u00A0' or '\u0085' => "\\u" + ((int)sign).ToString("X4", CultureInfo.InvariantCulture),
                _ => sign.ToString(),
            });
        }

        return text.Append('"').ToString();
    }
}
