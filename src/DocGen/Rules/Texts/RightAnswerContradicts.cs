using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;

namespace DocGen.Rules.Texts;

/// <summary>The right answer of a question states a time limit that differs from the commitment or target of the profile.</summary>
internal static partial class RightAnswerContradicts
{
    /// <summary>The finding.</summary>
    public static readonly RuleInfo Info = new("DG5064", nameof(RightAnswerContradicts), Severity.Error,
        new("试题“{0}”的正确答案“{1}”与承诺或目标“{2}”不同：{3} 与 {4}", "the right answer '{1}' of question '{0}' differs from the commitment or target '{2}': {3} against {4}"),
        new("正确答案和解释里的时限写成取值", "give the limit in the right answer and the explanation by a slot"),
        new("学员按答案记住时限，再去对顾客说；答案与承诺不同，培训就是在教错。查的是每道题的正确选项、要点和解释，题干里问的事与选项合在一起看。",
            "People learn the limit from the key and tell it to customers; a key that differs from the commitment teaches the wrong one. Looked at are right options, points to be named and the explanation; what the stem asks is read together with the option."));

    /// <summary>Inspects the questions of a bank: each question of a course stands in it.</summary>
    public static void Inspect(Document document, PackageFacts package, Report report)
    {
        if (document.Planned.Type.Series != DocumentSeries.Bank)
        {
            return;
        }

        foreach (PaperQuestion question in document.Questions)
        {
            foreach ((string answer, string read) in Answers(question))
            {
                foreach (Limit limit in Promises.In(read))
                {
                    if (package.ContradictedBy(limit) is { } promise)
                    {
                        report.Add(Info.At(question.Place, question.Id, Quoted.Short(answer), Quoted.Short(promise.Words), limit.Quantity.Canonical, promise.Quantity.Canonical) with
                        {
                            Related = [package.Plan.Profile.At(promise.Path)],
                        });
                    }
                }
            }
        }
    }

    /// <summary>What a question says is right: each answer as it stands, and as it reads in the sentence of the stem.</summary>
    private static IEnumerable<(string Answer, string Read)> Answers(PaperQuestion question)
    {
        string stem = string.Join('\n', question.Stem);
        foreach (string right in question.Kind == QuestionKind.TrueFalse ? question.Options[0].IsRight ? [stem] : [] : question.Options.Where(option => option.IsRight).Select(option => option.Text))
        {
            yield return (right, right);
            if (Quantities.In(right).Any() && Asked().IsMatch(stem))
            {
                yield return (right, Asked().Replace(stem, _ => Bare().Replace(right, "") + (Chinese().IsMatch(stem) ? "内" : " "), 1));
            }
        }

        foreach (string text in question.Answers.Concat(question.Explanation))
        {
            yield return (text, text);
        }
    }

    /// <summary>What a stem asks for: 几小时内, 最迟多久, how many hours, how long.</summary>
    [GeneratedRegex("(?:最迟|最长|应当?在?)*(?:几|多少)(?:个)?(?:小时|分钟|工作日|日|天)(?:之内|以内|内)?|(?:最迟|最长)?多(?:久|长时间)(?:之内|以内|内)?|(?:within )?how (?:many (?:hours|minutes|days|working days)|long|soon)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex("(?:之内|以内|内)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex("[\u4e00-\u9fff]", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
