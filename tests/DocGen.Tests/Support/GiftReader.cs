using System.Text;

namespace DocGen.Tests.Support;

/// <summary>A question as a learning platform reads it from GIFT.</summary>
internal sealed record GiftQuestion(string Title, string Text, bool? Truth, IReadOnlyList<(string Text, decimal Share)> Answers, string Feedback);

/// <summary>
/// Reads GIFT by its published description, not by our writer: comments and categories are lines, questions are parted by blank lines, a
/// backslash takes a special sign as it stands, <c>=</c> is right, <c>~</c> wrong, <c>~%n%</c> worth n percent, <c>####</c> the general feedback.
/// </summary>
internal static class GiftReader
{
    public static IReadOnlyList<GiftQuestion> Read(string text) =>
    [
        .. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => string.Join('\n', block.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith('$'))))
            .Where(block => block.Trim().Length > 0).Select(Question),
    ];

    private static GiftQuestion Question(string block)
    {
        int titleEnd = Find(block, 2, "::");
        string title = Plain(block[2..titleEnd]);
        int open = Find(block, titleEnd + 2, "{");
        int close = Find(block, open + 1, "}");
        string stem = Plain(block[(titleEnd + 2)..open]).Replace("[plain]", "", StringComparison.Ordinal).Trim();
        string inside = block[(open + 1)..close];
        int general = Find(inside, 0, "####");
        string feedback = general < inside.Length ? Plain(inside[(general + 4)..]).Trim() : "";
        string answers = inside[..general].Trim();
        if (answers is "TRUE" or "T" or "FALSE" or "F")
        {
            return new GiftQuestion(title, stem, answers[0] == 'T', [], feedback);
        }

        List<(string, decimal)> found = [];
        for (int at = Next(answers, 0); at < answers.Length;)
        {
            int end = Next(answers, at + 1);
            string answer = answers[(at + 1)..end].Trim();
            decimal share = answers[at] == '=' ? 100 : 0;
            if (answer.StartsWith('%'))
            {
                int second = answer.IndexOf('%', 1);
                share = decimal.Parse(answer[1..second], System.Globalization.CultureInfo.InvariantCulture);
                answer = answer[(second + 1)..];
            }

            found.Add((Plain(answer), share));
            at = end;
        }

        return new GiftQuestion(title, stem, null, found, feedback);
    }

    private static int Next(string text, int from) => Math.Min(Find(text, from, "="), Find(text, from, "~"));

    /// <summary>Where a sign stands that no backslash takes as text; the end where it stands nowhere.</summary>
    private static int Find(string text, int from, string sign)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (string.CompareOrdinal(text, i, sign, 0, sign.Length) == 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static string Plain(string text)
    {
        StringBuilder plain = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
                plain.Append(text[i] == 'n' ? '\n' : text[i]);
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
