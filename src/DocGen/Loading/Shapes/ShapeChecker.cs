using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Loading.Yaml;

namespace DocGen.Loading.Shapes;

/// <summary>Compares a YAML tree with its shape and reports every difference at its place.</summary>
internal sealed class ShapeChecker(Report report)
{
    /// <summary>Checks a value; <paramref name="name"/> is its path, for messages.</summary>
    public void Check(YamlNode node, Shape shape, string name)
    {
        switch (shape)
        {
            case MapShape map when node is YamlMap given:
                CheckMap(given, map, name);
                break;
            case OpenMapShape open when node is YamlMap given:
                CheckOpenMap(given, open, name);
                break;
            case ListShape list when node is YamlList given:
                CheckList(given, list, name);
                break;
            case TextShape or AnswerShape when node is YamlMap languages:
                CheckLanguages(languages, shape is TextShape text ? text.MaximumLength : 2_000, name);
                break;
            case TextShape or AnswerShape or StringShape or NumberShape or BooleanShape or DateShape or ChoiceShape when node is YamlScalar scalar:
                CheckScalar(scalar, shape, name);
                break;
            default:
                report.Add(ShapeFaults.WrongType.At(node.Place, name, Kind(shape)));
                break;
        }
    }

    private void CheckMap(YamlMap given, MapShape shape, string name)
    {
        string prefix = name.Length == 0 ? "" : name + ".";
        foreach (YamlEntry entry in given.Entries)
        {
            Field? field = shape.Fields.FirstOrDefault(field => field.Key == entry.Key);
            if (field is null)
            {
                IEnumerable<string> known = shape.Fields.Select(item => item.Key);
                report.Add(ShapeFaults.UnknownKey.At(entry.KeyPlace, entry.Key, Spelling.DidYouMean(entry.Key, known), string.Join(", ", known)));
            }
            else if (entry.Value is not YamlScalar { IsNull: true })
            {
                Check(entry.Value, field.Shape, prefix + entry.Key);
            }
            else if (field.Required)
            {
                report.Add(ShapeFaults.MissingKey.At(entry.KeyPlace, prefix + entry.Key, field.Description));
            }
        }

        foreach (Field field in shape.Fields)
        {
            if (field.Required && !given.Entries.Any(entry => entry.Key == field.Key))
            {
                report.Add(ShapeFaults.MissingKey.At(given.Place, prefix + field.Key, field.Description));
            }
        }
    }

    private void CheckOpenMap(YamlMap given, OpenMapShape shape, string name)
    {
        foreach (YamlEntry entry in given.Entries)
        {
            Field? named = shape.Named?.FirstOrDefault(field => field.Key == entry.Key);
            if (named is null && !shape.KeyPattern.Matches(entry.Key))
            {
                report.Add(ShapeFaults.BadForm.At(entry.KeyPlace, name, entry.Key, shape.KeyPattern.Words));
            }

            if (entry.Value is YamlScalar { IsNull: true })
            {
                report.Add(ShapeFaults.MissingKey.At(entry.KeyPlace, $"{name}.{entry.Key}", named?.Description ?? new Bilingual("取值", "its value")));
                continue;
            }

            Check(entry.Value, named?.Shape ?? shape.Value, $"{name}.{entry.Key}");
        }
    }

    private void CheckList(YamlList given, ListShape shape, string name)
    {
        if (given.Items.Count > shape.Maximum)
        {
            report.Add(ShapeFaults.TooLong.At(given.Place, name, given.Items.Count, shape.Maximum));
            return;
        }

        for (int i = 0; i < given.Items.Count; i++)
        {
            if (given.Items[i] is YamlScalar { IsNull: true } empty)
            {
                report.Add(ShapeFaults.WrongType.At(empty.Place, $"{name}[{i}]", Kind(shape.Item)));
                continue;
            }

            Check(given.Items[i], shape.Item, $"{name}[{i}]");
        }
    }

    private void CheckLanguages(YamlMap languages, int maximum, string name)
    {
        foreach (YamlEntry entry in languages.Entries)
        {
            if (entry.IsTextAfterComma && entry != languages.Entries[0])
            {
                report.Add(ShapeFaults.UnquotedComma.At(entry.KeyPlace, name, Short(entry.Key)));
            }
            else if (!Patterns.Language.Matches(entry.Key))
            {
                report.Add(ShapeFaults.BadForm.At(entry.KeyPlace, name, entry.Key, Patterns.Language.Words));
            }
            else if (entry.Value is not YamlScalar text)
            {
                report.Add(ShapeFaults.WrongType.At(entry.Value.Place, $"{name}.{entry.Key}", Kind(Shape.String)));
            }
            else if (text.IsNull || string.IsNullOrWhiteSpace(text.Value))
            {
                report.Add(ShapeFaults.MissingKey.At(entry.KeyPlace, $"{name}.{entry.Key}", new Bilingual("文字", "its text")));
            }
            else
            {
                CheckCharacters(text, name, maximum);
            }
        }

        if (languages.Entries.Count == 0)
        {
            report.Add(ShapeFaults.MissingKey.At(languages.Place, name, new Bilingual("文字", "its text")));
        }
    }

    private void CheckScalar(YamlScalar scalar, Shape shape, string name)
    {
        string value = scalar.Value;
        switch (shape)
        {
            case TextShape or AnswerShape or StringShape when string.IsNullOrWhiteSpace(value):
                report.Add(ShapeFaults.MissingKey.At(scalar.Place, name, new Bilingual("文字", "its text")));
                break;
            case TextShape text:
                CheckCharacters(scalar, name, text.MaximumLength);
                break;
            case AnswerShape:
                CheckCharacters(scalar, name, 2_000);
                break;
            case StringShape text:
                CheckCharacters(scalar, name, text.MaximumLength);
                if (text.Pattern is { } pattern && !report.HasErrorAt(scalar.Place) && !pattern.Matches(value))
                {
                    report.Add(ShapeFaults.BadForm.At(scalar.Place, name, Short(value), pattern.Words));
                }

                break;
            case NumberShape number:
                CheckNumber(scalar, number, name);
                break;
            case BooleanShape when value is not ("true" or "false"):
                report.Add(ShapeFaults.BadChoice.At(scalar.Place, name, Short(value), new Bilingual("。", "."), "true, false"));
                break;
            case DateShape when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _):
                report.Add(ShapeFaults.BadDate.At(scalar.Place, name, Short(value)));
                break;
            case ChoiceShape choice when !choice.Words.Contains(value):
                report.Add(ShapeFaults.BadChoice.At(
                    scalar.Place, name, Short(value), Spelling.DidYouMean(value, choice.Words), string.Join(", ", choice.Words)));
                break;
        }
    }

    private void CheckNumber(YamlScalar scalar, NumberShape shape, string name)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(scalar.Value, style, CultureInfo.InvariantCulture, out decimal number)
            || (shape.Whole && number != decimal.Truncate(number)))
        {
            report.Add(ShapeFaults.WrongType.At(scalar.Place, name, Kind(shape)));
        }
        else if (number < shape.Minimum || number > shape.Maximum)
        {
            report.Add(ShapeFaults.OutOfRange.At(scalar.Place, name, scalar.Value, shape.Minimum, shape.Maximum));
        }
    }

    private void CheckCharacters(YamlScalar scalar, string name, int maximum)
    {
        string text = scalar.Value;
        if (text.Length > maximum)
        {
            report.Add(ShapeFaults.TooLong.At(scalar.Place, name, text.Length, maximum));
            return;
        }

        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            bool paired = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (paired)
            {
                i++;
            }
            else if ((char.IsControl(character) && character is not ('\n' or '\t')) || char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF')
            {
                report.Add(ShapeFaults.ControlCharacter.At(scalar.Place, name, ((int)character).ToString("X4", CultureInfo.InvariantCulture)));
                return;
            }
        }
    }

    private static string Short(string value) =>
        value.Length <= 60 ? value : value[..(char.IsHighSurrogate(value[59]) ? 59 : 60)] + "…";

    private static Bilingual Kind(Shape shape) => shape switch
    {
        MapShape or OpenMapShape => new("一组键值（key: value）", "a map (key: value)"),
        ListShape => new("列表（- 或 [ ]）", "a list (- or [ ])"),
        TextShape or AnswerShape => new("文字，或按语言给出的文字 { zh-CN: …, en: … }", "a text, or a text per language { zh-CN: …, en: … }"),
        NumberShape { Whole: true } => new("整数", "a whole number"),
        NumberShape => new("数字", "a number"),
        BooleanShape => new("true 或 false", "true or false"),
        DateShape => new("日期 YYYY-MM-DD", "a date YYYY-MM-DD"),
        _ => new("一个文字值", "a single text value"),
    };
}
