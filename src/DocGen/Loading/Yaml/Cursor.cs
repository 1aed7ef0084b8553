using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Loading.Yaml;

/// <summary>
/// Walks a YAML tree that was checked against its shape. What is absent or wrong (and so reported) reads as null or empty, so
/// that later rules can still look at the rest.
/// </summary>
internal readonly struct Cursor(YamlNode? node, string file)
{
    /// <summary>The value of a key.</summary>
    public Cursor this[string key] => new((node as YamlMap)?[key], file);

    /// <summary>Whether there is a value.</summary>
    public bool Exists => node is not null;

    /// <summary>Where it stands.</summary>
    public SourceLocation Place => node?.Place ?? new SourceLocation(file, 1, 1);

    /// <summary>The items of a list.</summary>
    public IEnumerable<Cursor> Items
    {
        get
        {
            string path = file;
            return (node as YamlList)?.Items.Select(item => new Cursor(item, path)) ?? [];
        }
    }

    /// <summary>The keys and values of a map.</summary>
    public IEnumerable<(string Key, Cursor Value)> Entries
    {
        get
        {
            string path = file;
            return (node as YamlMap)?.Entries.Select(entry => (entry.Key, new Cursor(entry.Value, path))) ?? [];
        }
    }

    /// <summary>A scalar as written.</summary>
    public string? StringOrNull => (node as YamlScalar)?.Value;

    /// <summary>A scalar as written; empty where absent.</summary>
    public string String => StringOrNull ?? "";

    /// <summary>A list of scalars.</summary>
    public IReadOnlyList<string> Strings => [.. Items.Select(item => item.String)];

    /// <summary>A text per language.</summary>
    public Text? TextOrNull => node switch
    {
        YamlScalar scalar => new Text(scalar.Value.Trim()),
        YamlMap map => new Text(Languages(map)),
        _ => null,
    };

    /// <summary>A text per language; empty where absent.</summary>
    public Text Text => TextOrNull ?? Text.Empty;

    /// <summary>A number.</summary>
    public decimal? Number =>
        decimal.TryParse(StringOrNull, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    /// <summary>A whole number.</summary>
    public int? WholeOrNull => Number is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    /// <summary>A whole number; 0 where absent.</summary>
    public int Whole => WholeOrNull ?? 0;

    /// <summary>true or false; null where absent.</summary>
    public bool? TruthOrNull => StringOrNull switch { "true" => true, "false" => false, _ => null };

    /// <summary>A day.</summary>
    public DateOnly? Date =>
        DateOnly.TryParseExact(StringOrNull, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>A number, or a text; a quoted number is a text.</summary>
    public Answer Answer => new(node is YamlScalar { Quoted: false } ? Number : null, Text);

    /// <summary>Where each value of the tree stands, by path.</summary>
    public SourceMap Map()
    {
        Dictionary<string, SourceLocation> places = new(StringComparer.Ordinal);
        Collect(node, "", places);
        return new SourceMap(file, places);
    }

    private static Dictionary<string, string> Languages(YamlMap map)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        string last = "";
        foreach (YamlEntry entry in map.Entries)
        {
            if (entry.Value is YamlScalar { IsNull: false } scalar)
            {
                last = entry.Key;
                texts[last] = scalar.Value.Trim();
            }
            else if (entry.IsTextAfterComma && texts.ContainsKey(last))
            {
                texts[last] += ", " + entry.Key;
            }
        }

        return texts;
    }

    private static void Collect(YamlNode? node, string path, Dictionary<string, SourceLocation> places)
    {
        if (node is not null && path.Length > 0)
        {
            places[path] = node.Place;
        }

        switch (node)
        {
            case YamlMap map:
                foreach (YamlEntry entry in map.Entries)
                {
                    string child = path.Length == 0 ? entry.Key : $"{path}.{entry.Key}";
                    Collect(entry.Value, child, places);
                    if (entry.Value is YamlMap or YamlList or YamlScalar { IsNull: true })
                    {
                        places[child] = entry.KeyPlace;
                    }
                }

                break;
            case YamlList list:
                for (int i = 0; i < list.Items.Count; i++)
                {
                    Collect(list.Items[i], $"{path}[{i}]", places);
                }

                break;
        }
    }
}
