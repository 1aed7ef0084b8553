namespace DocGen.Markup.Mathematics;

/// <summary>
/// Reads a formula in a common subset of TeX: fractions, roots, indices, sums and integrals, functions and limits, brackets that
/// grow, accents, matrices, text. It stops at the first thing that it does not know.
/// </summary>
internal sealed class TexParser
{
    private const int DeepestNesting = 40;
    private const int LongestFormula = 2_000;
    private readonly TexReader reader;
    private int depth;

    private TexParser(string source) => reader = new TexReader(source);

    /// <summary>The formula, and what of it is not understood.</summary>
    public static MathNode Parse(string source, out MathFault? fault)
    {
        TexParser parser = new(source);
        MathNode formula = source.Length > LongestFormula ? parser.reader.Fail(LongestFormula) : parser.Row();
        if (!parser.reader.AtEnd)
        {
            parser.reader.Fail(parser.reader.Position);
        }

        fault = parser.reader.Fault;
        return formula;
    }

    /// <summary>Parts up to what ends a group, or to one of the brackets given; it stays unread.</summary>
    private MathNode Row(string ends = "")
    {
        if (++depth > DeepestNesting)
        {
            reader.Fail(reader.Position);
        }

        List<MathNode> parts = [];
        while (!reader.AtEnd && !(reader.Peek().Length == 1 && ends.Contains(reader.Peek(), StringComparison.Ordinal)) && !Ends(reader.Peek()))
        {
            Append(parts, Scripted());
        }

        depth--;
        return Joined(parts);
    }

    private static void Append(List<MathNode> parts, MathNode part)
    {
        if (part is MathText text && parts.LastOrDefault() is MathText last && last.Style == text.Style)
        {
            parts[^1] = last with { Text = last.Text + text.Text };
        }
        else if (part is not (MathRow { Parts.Count: 0 } or MathText { Text: "" }))
        {
            parts.Add(part);
        }
    }

    private static MathNode Joined(List<MathNode> parts) => parts is [var only] ? only : new MathRow(parts);

    private static bool Ends(string token) => token is "}" or "&" or "\\\\" or "\\cr" or "\\right" or "\\end";

    private static bool IsRelation(string token) => TexSymbols.Relations.Contains(
        token.Length > 1 ? TexSymbols.Signs.GetValueOrDefault(token[1..], "~") : token, StringComparison.Ordinal);

    /// <summary>A part with its index and exponent; what a sum or a function applies to belongs to it.</summary>
    private MathNode Scripted()
    {
        string name = reader.Peek();
        string? sum = name.Length > 1 ? TexSymbols.Sums.GetValueOrDefault(name[1..]) : null;
        MathNode part = name is "_" or "^" ? MathRow.Empty : Atom();
        (MathNode? index, MathNode? exponent) = Scripts();
        if (sum is not null)
        {
            return new MathSum(sum, index, exponent, Summand(), sum is "∫" or "∬" or "∭" or "∮");
        }

        bool isFunction = name.Length > 1 && (TexSymbols.Functions.Contains(name[1..]) || name == "\\operatorname");
        if (index is not null && ((isFunction && TexSymbols.Bounded.Contains(name[1..])) || part is MathBrace { IsAbove: false }))
        {
            (part, index) = (new MathBound(part, index, IsBelow: true), null);
        }
        else if (exponent is not null && part is MathBrace { IsAbove: true })
        {
            (part, exponent) = (new MathBound(part, exponent, IsBelow: false), null);
        }

        part = index is null && exponent is null ? part : new MathScript(part, index, exponent);
        return isFunction && Operand() is { } argument ? new MathFunction(part, argument) : part;
    }

    private (MathNode? Index, MathNode? Exponent) Scripts()
    {
        (MathNode? index, MathNode? exponent) = (null, null);
        while (!reader.AtEnd && reader.Peek() is "_" or "^" or "'" or "\\limits" or "\\nolimits")
        {
            int place = reader.Position;
            switch (reader.Next())
            {
                case "_" when index is null:
                    index = Argument();
                    break;
                case "^" when exponent is null:
                    exponent = Argument();
                    break;
                case "^" when exponent is MathText { Text: ['′', ..] } primes:
                    exponent = new MathRow([primes, Argument()]);
                    break;
                case "'":
                    exponent = new MathText((exponent as MathText)?.Text + "′");
                    break;
                case "_" or "^":
                    reader.Fail(place);
                    break;
            }
        }

        return (index, exponent);
    }

    /// <summary>What a large operator runs over: all up to a relation or the next term.</summary>
    private MathNode Summand()
    {
        List<MathNode> parts = [];
        while (!reader.AtEnd && !Ends(reader.Peek()) && reader.Peek() is not (")" or "]" or "\\quad" or "\\qquad") && !(parts.Count > 0 && IsRelation(reader.Peek())))
        {
            Append(parts, Scripted());
        }

        return Joined(parts);
    }

    /// <summary>The argument of a function: the next part; null where a sign follows.</summary>
    private MathNode? Operand() =>
        reader.AtEnd || Ends(reader.Peek()) || IsRelation(reader.Peek()) || reader.Peek() is ")" or "]" or "|" or "/" or "*" ? null : Scripted();

    /// <summary>The argument of a command: a group, or the next part alone.</summary>
    private MathNode Argument() =>
        reader.AtEnd || Ends(reader.Peek()) || reader.Peek() is "_" or "^" ? reader.Fail(reader.Position)
        : reader.Peek() == "{" ? Group()
        : Atom();

    private MathNode Group()
    {
        int start = reader.Position;
        reader.Next();
        MathNode inner = Row();
        return reader.Next() == "}" ? inner : reader.Fail(start);
    }

    private MathNode Atom()
    {
        if (reader.Peek() == "{")
        {
            return Group();
        }

        string token = reader.Next();
        int start = reader.Position - token.Length;
        char first = token[0];
        return first switch
        {
            '\\' => Command(start, token[1..]),
            '(' or '[' when reader.Closes() => new MathFence(token, Row(")]"), reader.Next()),
            '-' => new MathText("−"),
            '~' => new MathText("\u00A0"),
            '\'' => new MathText("′"),
            _ when char.IsAsciiDigit(first) => new MathText(reader.Number(start)),
            _ when first >= 0x80 => new MathText(token, IsWord(first) ? MathStyle.Text : MathStyle.Formula),
            _ when char.IsAsciiLetter(first) || "+*/=<>()[]|.,;:!?%".Contains(first, StringComparison.Ordinal) => new MathText(token),
            _ => reader.Fail(start),
        };
    }

    /// <summary>Chinese characters and their punctuation are words, wherever they stand.</summary>
    private static bool IsWord(char character) => character >= 0x2E80;

    private MathNode Command(int start, string name) => name switch
    {
        "frac" or "dfrac" or "tfrac" or "cfrac" => new MathFraction(Argument(), Argument()),
        "binom" or "dbinom" or "tbinom" => new MathFence("(", new MathFraction(Argument(), Argument(), HasBar: false), ")"),
        "sqrt" => new MathRoot(Degree(), Argument()),
        "overline" => new MathLine(Argument(), IsAbove: true),
        "underline" => new MathLine(Argument(), IsAbove: false),
        "overbrace" => new MathBrace(Argument(), IsAbove: true),
        "underbrace" => new MathBrace(Argument(), IsAbove: false),
        "overset" or "stackrel" => Stacked(isBelow: false),
        "underset" => Stacked(isBelow: true),
        "pmod" => new MathRow([new MathText("\u00A0(mod ", MathStyle.Text), Argument(), new MathText(")")]),
        "bmod" or "mod" => new MathText(" mod ", MathStyle.Text),
        "left" => Fence(start),
        "begin" => Environment(start),
        "limsup" or "liminf" => new MathText(name.Insert(3, " "), MathStyle.Upright),
        _ when TexSymbols.Styles.TryGetValue(name, out MathStyle style) => Styled(start, style),
        _ when TexSymbols.Signs.TryGetValue(name, out string? sign) => new MathText(sign),
        _ when TexSymbols.Spaces.TryGetValue(name, out string? space) => new MathText(space, MathStyle.Text),
        _ when TexSymbols.Sums.TryGetValue(name, out string? sum) => new MathText(sum),
        _ when TexSymbols.Functions.Contains(name) => new MathText(name, MathStyle.Upright),
        _ when TexSymbols.Accents.TryGetValue(name, out string? accent) => new MathAccent(accent, Argument()),
        _ when TexSymbols.Sizes.Contains(name) => MathRow.Empty,
        _ => reader.Fail(start),
    };

    private MathBound Stacked(bool isBelow)
    {
        MathNode bound = Argument();
        return new MathBound(Argument(), bound, isBelow);
    }

    private MathNode? Degree()
    {
        if (reader.Peek() != "[")
        {
            return null;
        }

        int start = reader.Position;
        reader.Next();
        MathNode degree = Row("]");
        return reader.Next() == "]" ? degree : reader.Fail(start);
    }

    /// <summary>Text as it stands between braces; other styles change the letters of a part.</summary>
    private MathNode Styled(int start, MathStyle style)
    {
        if (style is not (MathStyle.Text or MathStyle.Upright))
        {
            return Restyled(Argument(), style);
        }

        return reader.Braced() is { } text ? new MathText(text, style) : reader.Fail(start);
    }

    private static MathNode Restyled(MathNode node, MathStyle style) => node switch
    {
        MathText text => text with { Style = style },
        MathRow row => new MathRow([.. row.Parts.Select(part => Restyled(part, style))]),
        MathScript script => script with { Part = Restyled(script.Part, style) },
        _ => node,
    };

    private MathNode Fence(int start)
    {
        string open = Bracket();
        MathNode inner = Row();
        return reader.Next() == "\\right" ? new MathFence(open, inner, Bracket()) : reader.Fail(start);
    }

    private string Bracket()
    {
        int start = reader.Position;
        string token = reader.Next();
        string sign = token.Length > 1 ? TexSymbols.Signs.GetValueOrDefault(token[1..], "") : token;
        if (sign is "." or "<" or ">")
        {
            return sign switch { "<" => "⟨", ">" => "⟩", _ => "" };
        }

        if (sign.Length != 1 || !"()[]{}|‖⟨⟩⌊⌋⌈⌉/↑↓".Contains(sign, StringComparison.Ordinal) || token is "{" or "}")
        {
            reader.Fail(start, token == "\0" ? "\\left" : token);
        }

        return sign;
    }

    private MathNode Environment(int start)
    {
        string name = reader.Braced()?.Trim() ?? "";
        if (name == "array" && reader.Peek() == "{")
        {
            reader.Braced();
        }

        List<List<MathNode>> rows = [[]];
        while (true)
        {
            rows[^1].Add(Row());
            string token = reader.Next();
            if (token is "\\\\" or "\\cr")
            {
                rows.Add([]);
            }
            else if (token == "\\end" && reader.Braced()?.Trim() == name)
            {
                return TexEnvironments.Of(name, rows) ?? reader.Fail(start, "\\begin{" + name + "}");
            }
            else if (token != "&")
            {
                return reader.Fail(start, "\\begin{" + name + "}");
            }
        }
    }
}
