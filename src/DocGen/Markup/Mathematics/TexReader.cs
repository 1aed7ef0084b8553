using System.Text;

namespace DocGen.Markup.Mathematics;

/// <summary>The words of a formula in TeX: commands with their backslash, and single characters; white space means nothing.</summary>
internal sealed class TexReader(string source)
{
    /// <summary>Where the next word is looked for.</summary>
    public int Position { get; set; }

    /// <summary>The first thing that is not understood; after it the reader is at its end.</summary>
    public MathFault? Fault { get; private set; }

    /// <summary>Whether nothing is left but white space, which is passed over.</summary>
    public bool AtEnd
    {
        get
        {
            while (Position < source.Length && char.IsWhiteSpace(source[Position]))
            {
                Position++;
            }

            return Position >= source.Length;
        }
    }

    /// <summary>The next word, left unread; a null character at the end.</summary>
    public string Peek()
    {
        int start = Position;
        string token = Next();
        Position = start;
        return token;
    }

    /// <summary>Reads the next word.</summary>
    public string Next()
    {
        if (AtEnd)
        {
            return "\0";
        }

        int start = Position++;
        if (source[start] != '\\' || Position >= source.Length)
        {
            Position += char.IsHighSurrogate(source[start]) && Position < source.Length ? 1 : 0;
            return source[start..Position];
        }

        while (Position < source.Length && char.IsAsciiLetter(source[Position]))
        {
            Position++;
        }

        Position += Position == start + 1 ? 1 : 0;
        return source[start..Position];
    }

    /// <summary>Whether a bracket that was just read is closed in its group.</summary>
    public bool Closes()
    {
        int start = Position;
        (int brackets, int groups) = (1, 0);
        while (brackets > 0 && groups >= 0 && !AtEnd)
        {
            string token = Next();
            groups += token is "{" or "\\left" or "\\begin" ? 1 : token is "}" or "\\right" or "\\end" ? -1 : 0;
            if (token is "\\left" or "\\right")
            {
                Next();
            }
            else if (groups == 0)
            {
                brackets += token is "(" or "[" ? 1 : token is ")" or "]" ? -1 : 0;
                groups -= token is "&" or "\\\\" or "\\cr" ? 1 : 0;
            }
        }

        Position = start;
        return brackets == 0;
    }

    /// <summary>Reads the rest of a number whose first digit was read.</summary>
    public string Number(int start)
    {
        while (Position < source.Length && (char.IsAsciiDigit(source[Position])
            || (source[Position] is '.' or ',' && Position + 1 < source.Length && char.IsAsciiDigit(source[Position + 1]))))
        {
            Position++;
        }

        return source[start..Position];
    }

    /// <summary>Reads a text as it stands between braces; null where they do not close.</summary>
    public string? Braced()
    {
        StringBuilder text = new();
        int open = 1;
        for (int i = AtEnd || source[Position] != '{' ? source.Length : Position + 1; i < source.Length; i++)
        {
            open += source[i] == '{' ? 1 : source[i] == '}' ? -1 : 0;
            if (open == 0)
            {
                Position = i + 1;
                return text.ToString();
            }

            bool escapes = source[i] == '\\' && i + 1 < source.Length && !char.IsAsciiLetter(source[i + 1]);
            text.Append(escapes ? source[++i] : source[i]);
        }

        return null;
    }

    /// <summary>Notes what is not understood, unless something was before, and gives up.</summary>
    public MathRow Fail(int place, string? token = null)
    {
        int start = Math.Clamp(place, 0, Math.Max(0, source.Length - 1));
        Position = start;
        Fault ??= new MathFault(start, token ?? Peek().Trim('\0'));
        Position = source.Length;
        return MathRow.Empty;
    }
}
