using System.Text.RegularExpressions;

namespace DocGen.Model.Conditions;

/// <summary>Reads the condition language of <c>applies-if:</c> and <c>::: if</c>.</summary>
public static partial class ConditionParser
{
    private static readonly string[] Comparisons = ["==", "!=", ">=", "<=", ">", "<"];

    /// <summary>The condition, or null with what was wrong where.</summary>
    public static Condition? Parse(string text, out string? fault)
    {
        List<string> tokens = [];
        int end = 0;
        foreach (ValueMatch match in Token().EnumerateMatches(text))
        {
            if (text.AsSpan(end, match.Index - end).Trim().Length > 0)
            {
                break;
            }

            tokens.Add(text.Substring(match.Index, match.Length));
            end = match.Index + match.Length;
        }

        if (text.AsSpan(end).Trim().Length > 0)
        {
            fault = text[end..].Trim();
            return null;
        }

        Cursor cursor = new(tokens);
        Condition? condition = Or(cursor, 0);
        fault = condition is null || cursor.Current is not null ? cursor.Current ?? "…" : null;
        return fault is null ? condition : null;
    }

    private static Condition? Or(Cursor cursor, int depth)
    {
        Condition? left = And(cursor, depth);
        while (left is not null && cursor.Take("or"))
        {
            left = And(cursor, depth) is { } right ? new Combined(left, false, right) : null;
        }

        return left;
    }

    private static Condition? And(Cursor cursor, int depth)
    {
        Condition? left = Single(cursor, depth);
        while (left is not null && cursor.Take("and"))
        {
            left = Single(cursor, depth) is { } right ? new Combined(left, true, right) : null;
        }

        return left;
    }

    private static Condition? Single(Cursor cursor, int depth)
    {
        if (depth > 20)
        {
            return null;
        }

        if (cursor.Take("not"))
        {
            return Single(cursor, depth + 1) is { } inner ? new Negated(inner) : null;
        }

        if (cursor.Take("("))
        {
            Condition? inner = Or(cursor, depth + 1);
            return cursor.Take(")") ? inner : null;
        }

        string? word = cursor.Word();
        switch (word)
        {
            case null or "and" or "or":
                return null;
            case "excluded" when cursor.Word() is { } id:
                return new Excluded(id);
            case "applies" when cursor.Word() is { } id:
                return new Negated(new Excluded(id));
            case "has" when cursor.Word() is { } code:
                return new HasDocument(code);
        }

        foreach (string comparison in Comparisons)
        {
            if (cursor.Take(comparison))
            {
                return cursor.Word() is { } value ? new Comparison(word, comparison, value.Trim('"', '\'')) : null;
            }
        }

        return char.IsAsciiLetter(word[0]) ? new Given(word) : null;
    }

    [GeneratedRegex("""==|!=|>=|<=|>|<|\(|\)|"[^"]*"|'[^']*'|[A-Za-z0-9_][A-Za-z0-9_.\-]*""")]
    private static partial Regex Token();

    private sealed class Cursor(List<string> tokens)
    {
        private int index;

        public string? Current => index < tokens.Count ? tokens[index] : null;

        public bool Take(string token)
        {
            bool taken = Current == token;
            index += taken ? 1 : 0;
            return taken;
        }

        public string? Word()
        {
            string? word = Current;
            if (word is null || (!char.IsAsciiLetterOrDigit(word[0]) && word[0] is not ('_' or '"' or '\'')))
            {
                return null;
            }

            index++;
            return word;
        }
    }
}
