using System.Globalization;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;

namespace DocGen.Writing.Quizzes;

/// <summary>
/// Writes the question bank of a course in GIFT, the text format that Moodle and others import (https://docs.moodle.org/en/GIFT_format): one
/// question after the other under a category, options with <c>=</c> and <c>~</c>, several right answers weighted, the explanation as feedback.
/// </summary>
internal sealed class GiftWriter : IDocumentWriter
{
    private const string Special = "\\~=#{}:";

    /// <inheritdoc/>
    public string Format => "gift.txt";

    /// <inheritdoc/>
    public byte[] Write(Document document, Report report)
    {
        StringBuilder text = new();
        text.Append("$CATEGORY: ").Append(OneLine(document.Identity.Enterprise)).Append('/').Append(OneLine(document.Identity.Number.ToString())).Append("\n\n");
        foreach (PaperQuestion question in document.Questions)
        {
            text.Append(CultureInfo.InvariantCulture, $"// {question.Id}; points {question.Points}; difficulty {question.Difficulty}; {OneLine(question.Clause)}\n");
            text.Append("::").Append(Escape(question.Id)).Append("::[plain]").Append(Escape(string.Join('\n', question.Stem))).Append(" {");
            Answers(text, question);
            text.Append("\n####").Append(Escape(string.Join('\n', [.. ToName(question), .. question.Explanation]))).Append("\n}\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Answers(StringBuilder text, PaperQuestion question)
    {
        int right = question.Options.Count(option => option.IsRight);
        int wrong = question.Options.Count - right;
        switch (question.Kind)
        {
            case QuestionKind.TrueFalse:
                text.Append(question.Options[0].IsRight ? "TRUE" : "FALSE");
                break;
            case QuestionKind.Single:
                foreach (PaperOption option in question.Options)
                {
                    text.Append('\n').Append(option.IsRight ? '=' : '~').Append(Escape(option.Text));
                }

                break;
            case QuestionKind.Multiple:
                foreach (PaperOption option in question.Options)
                {
                    text.Append("\n~%").Append(option.IsRight ? Share(right) : "-" + Share(wrong)).Append('%').Append(Escape(option.Text));
                }

                break;
        }
    }

    /// <summary>An essay is marked by hand: the points to be named stand with the explanation.</summary>
    private static IEnumerable<string> ToName(PaperQuestion question) => question.Answers.Select((answer, i) => $"{i + 1}. {answer}");

    /// <summary>The share of one of several answers in percent, as Moodle knows it: five decimals.</summary>
    private static string Share(int count) => Math.Round(100m / count, 5).ToString("0.#####", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char sign in text)
        {
            escaped.Append(sign switch
            {
                '\n' => "\\n",
                '\r' => "",
                _ when Special.Contains(sign, StringComparison.Ordinal) => "\\" + sign,
                _ => sign.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('/', '-');
}
