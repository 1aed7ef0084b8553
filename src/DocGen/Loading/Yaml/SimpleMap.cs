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
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && text[end] != '\n')
            {
                end++;
            }

            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            if (line.IsWhiteSpace() || line[0] == '#')
            {
                continue;
            }

            int colon = 0;
            while (colon < line.Length && line[colon] != ':')
            {
                colon++;
            }

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

    // Loops, not the searches of the runtime: those are compiled for the processor at their first use, which takes longer than the file.
    private static string? Value(ReadOnlySpan<char> value)
    {
        if (value.Length > 2_000)
        {
            return null;
        }

        bool quoted = value[0] == '"';
        if (quoted && (value.Length < 3 || value[^1] != '"'))
        {
            return null;
        }

        ReadOnlySpan<char> inner = quoted ? value[1..^1] : value;
        char before = '\0';
        foreach (char character in inner)
        {
            if (character < ' ' || character is '\u0085' or '\u2028' or '\u2029' || (quoted ? character is '"' or '\\' : (before == ':' && character == ' ') || (before == ' ' && character == '#')))
            {
                return null;
            }

            before = character;
        }

        return quoted || (IsPlain(value[0]) && value[^1] is not (' ' or ':') && value is not ("~" or "null" or "Null" or "NULL")) ? inner.ToString() : null;
    }

    private static bool IsPlain(char first)
    {
        foreach (char indicator in Indicators)
        {
            if (first == indicator)
            {
                return false;
            }
        }

        return first > ' ';
    }
}
