using DocGen.Diagnostics;

namespace DocGen.Loading.Yaml;

/// <summary>A value of a YAML file with its place.</summary>
internal abstract record YamlNode(SourceLocation Place)
{
    /// <summary>Where in the text it stands; its end is sure for single values and for lists and maps in brackets.</summary>
    public YamlExtent Extent { get; init; }
}

/// <summary>The characters of a value in the text, and whether they stand in brackets (<c>[a, b]</c>, <c>{ a: b }</c>) or, for a text, after <c>|</c> or <c>&gt;</c>.</summary>
internal readonly record struct YamlExtent(int Start, int End, bool IsFlow, bool IsBlockText = false);

/// <summary>A single value; quoted ones are texts, whatever they look like.</summary>
internal sealed record YamlScalar(string Value, bool Quoted, SourceLocation Place) : YamlNode(Place)
{
    /// <summary>Whether nothing was written after the key.</summary>
    public bool IsNull => !Quoted && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(string Key, SourceLocation KeyPlace, YamlNode Value)
{
    /// <summary>
    /// Whether this is no key at all but the rest of an unquoted text with a comma: <c>{ en: Six years, above the term }</c>.
    /// </summary>
    public bool IsTextAfterComma => Value is YamlScalar { IsNull: true } && !Shapes.Patterns.Language.Matches(Key);
}

/// <summary>Keys with values, in order of the file.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourceLocation Place) : YamlNode(Place)
{
    /// <summary>The value of a key, or null where it is absent or empty.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            YamlNode? value = Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
            return value is YamlScalar { IsNull: true } ? null : value;
        }
    }
}

/// <summary>A list of values.</summary>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, SourceLocation Place) : YamlNode(Place);
