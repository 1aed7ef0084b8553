namespace DocGen.Loading.Yaml;

/// <summary>
/// Reads the plainest of YAML files, lines of <c>key: text</c> or <c>key: "text"</c>, as the files of fixed words are. Whatever else a
/// line holds makes it give up, and the full reader says what is wrong. It spares <c>docgen render</c> the start of the YAML library, a
/// third of the time that a short document takes.
/// </summary>
internal static class SimpleMap
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>The keys with their texts, or null where the text is anything but such lines.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string text)
    {
        Dictionary<string, string> entries = new(StringComparer.Ordinal);
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace() || line[0] == '#')
            {
                continue;
            }

            int colon = line.IndexOf(':');
            if (colon < 1 || colon + 2 >= line.Length || line[colon + 1] != ' ' || !IsKey(line[..colon])
                || Value(line[(colon + 2)..]) is not { } value || !entries.TryAdd(line[..colon].ToString(), value))
            {
                return null;
            }
        }

        return entries.Count > 0 ? entries : null;
    }

    private static bool IsKey(ReadOnlySpan<char> key)
    {
        foreach (char character in key)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character is not ('_' or '.' or '-'))
            {
                return false;
            }
        }

        return key[0] is not ('-' or '.');
    }

    private static string? Value(ReadOnlySpan<char> value)
    {
        if (value.ContainsAnyInRange('\0', '\u001F') || value.Length > 2_000)
        {
            return null;
        }

        if (value[0] == '"')
        {
            ReadOnlySpan<char> inner = value.Length < 3 || value[^1] != '"' ? "" : value[1..^1];
            return inner.IsEmpty || inner.ContainsAny('"', '\\') ? null : inner.ToString();
        }

        bool plain = value[0] > ' ' && !Indicators.Contains(value[0], StringComparison.Ordinal) && value[^1] is not (' ' or ':')
            && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal)
            && value is not ("~" or "null" or "Null" or "NULL");
        return plain ? value.ToString() : null;
    }
}
