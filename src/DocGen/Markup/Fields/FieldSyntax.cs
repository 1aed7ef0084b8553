using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Markup.Slots;
using DocGen.Model;
using Markdig.Helpers;

namespace DocGen.Markup.Fields;

/// <summary>
/// How a form field is written: <c>[hint]{.field name=customer}</c>, <c>[2026-01-01]{.date}</c>, <c>[one|two]{.choice}</c>,
/// <c>[ ]{.check}</c>. The name becomes the tag of the content control, by which its content can be read back.
/// </summary>
internal static partial class FieldSyntax
{
    /// <summary>The length of the field that a text starts with; 0 where it starts with none.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        int close = Close(text);
        if (close < 0 || !text[(close + 1)..].StartsWith("{."))
        {
            return 0;
        }

        ReadOnlySpan<char> rest = text[(close + 1)..];
        int line = rest.IndexOf('\n');
        foreach (ValueMatch match in Attributes().EnumerateMatches(line < 0 ? rest : rest[..line]))
        {
            return close + 1 + match.Length;
        }

        return 0;
    }

    /// <summary>The field of a text that was measured.</summary>
    public static FieldInline Read(string source)
    {
        int close = Close(source);
        Match match = Attributes().Match(source[(close + 1)..]);
        Dictionary<string, string> attributes = new(StringComparer.Ordinal);
        for (int i = 0; i < match.Groups["key"].Captures.Count; i++)
        {
            string value = match.Groups["value"].Captures[i].Value;
            attributes[match.Groups["key"].Captures[i].Value] = Plain(value[0] is '"' or '\'' ? value[1..^1] : value);
        }

        FieldKind kind = match.Groups["kind"].Value switch
        {
            "date" => FieldKind.Date,
            "choice" => FieldKind.Choice,
            "check" => FieldKind.Check,
            _ => FieldKind.Text,
        };
        string text = source[1..close];
        string[] items = kind == FieldKind.Choice ? [.. Choices(text).Select(item => Plain(item).Trim())] : [];
        return new FieldInline(kind, Plain(text), items, attributes, source);
    }

    /// <summary>What is wrong with a field; null where nothing is.</summary>
    public static Bilingual? Fault(FieldInline field)
    {
        string? unknown = field.Attributes.Keys.FirstOrDefault(key => key is not ("name" or "value" or "lines" or "title" or "blank" or "form"));
        string? value = field.Value;
        return unknown is not null ? new($"没有属性“{unknown}”", $"there is no attribute '{unknown}'")
            : field.Attributes.TryGetValue("blank", out string? blank) && field.Blank?.ToString(CultureInfo.InvariantCulture) != blank ? new("blank 是 1 至 60 的整数", "blank is a whole number from 1 to 60")
            : field.Attributes.TryGetValue("form", out string? form) && !(form == "short" && field.Kind == FieldKind.Date) ? new("form 只能用于日期，写作 form=short", "form is for dates, as form=short")
            : field.Name is { Length: > 64 } ? new("name 不超过 64 个字符", "a name has at most 64 characters")
            : value is not null && SlotOf(value) is { } slot ? (SlotExpression.IsAllowed(slot) ? null : new($"取值“{slot}”的写法不对", $"the slot '{slot}' is not well-formed"))
            : field.Kind switch
            {
                FieldKind.Check when field.Text.Trim() is not ("" or "x" or "X") || value is not null => new("复选框只能写 [ ] 或 [x]", "a check box is [ ] or [x]"),
                FieldKind.Choice when field.Items.Any(item => item.Length == 0) || field.Items.Count < 2 => new("至少两个选项，用 | 隔开", "give two choices or more, with | between them"),
                FieldKind.Choice when field.Items.Distinct().Count() < field.Items.Count => new("选项重复", "a choice is given twice"),
                FieldKind.Choice when value is not null && !field.Items.Contains(value) => new($"“{value}”不是选项之一", $"'{value}' is none of the choices"),
                FieldKind.Date when value is not null && DateOf(value) is null => new($"“{value}”不是日期", $"'{value}' is no date"),
                FieldKind.Date when DateForm().IsMatch(field.Text) && DateOf(field.Text) is null => new($"“{field.Text}”不是日期", $"'{field.Text}' is no date"),
                _ => null,
            };
    }

    /// <summary>A date as it is written; null where it is none.</summary>
    public static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>What a field is filled with; null where it is still to be filled in.</summary>
    public static string? Filled(FieldInline field, IValues values) =>
        field.Value is { } value ? (SlotOf(value) is { } slot ? values.Fill(slot, field) : value)
        : field.Kind == FieldKind.Date && DateOf(field.Text) is not null ? field.Text
        : null;

    /// <summary>What a field shows: its content, or the hint of what belongs there.</summary>
    public static string Shown(FieldInline field, IValues values) =>
        field.Kind == FieldKind.Check ? (field.IsChecked ? "☑" : "☐")
        : Filled(field, values) ?? (field.Blank is { } blank ? new string('\u2002', blank) : field.Kind == FieldKind.Choice ? string.Join(" / ", field.Items) : string.IsNullOrWhiteSpace(field.Text) ? new string('\u2002', 5) : field.Text);

    private static string? SlotOf(string value) =>
        value.StartsWith("{{", StringComparison.Ordinal) && value.EndsWith("}}", StringComparison.Ordinal) && value.Length > 4 ? value[2..^2].Trim() : null;

    /// <summary>Where the bracket that opens a text is closed on its line; -1 where it is not, or another one opens first.</summary>
    private static int Close(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' or '\n':
                    return -1;
                case ']':
                    return i;
            }
        }

        return -1;
    }

    private static IEnumerable<string> Choices(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    /// <summary>Backslashes and entities undone.</summary>
    private static string Plain(string text) => HtmlHelper.Unescape(text);

    [GeneratedRegex("""^\{\.(?<kind>field|date|choice|check)(?:\s+(?<key>[a-z]+)=(?<value>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\s"'{}]+))*\s*\}""")]
    private static partial Regex Attributes();

    [GeneratedRegex("^[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}$")]
    private static partial Regex DateForm();
}
