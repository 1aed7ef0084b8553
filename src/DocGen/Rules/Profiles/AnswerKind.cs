using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>An answer that is no number where the library's default is one, or is below zero.</summary>
internal sealed class AnswerKind : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2032", nameof(AnswerKind), Severity.Error,
        new("做法数字“{0}”的值“{1}”不对，应为不小于 0 的数字", "the practice figure '{0}' has the value '{1}'; it should be a number from 0 up"),
        new("写成阿拉伯数字，例如 {2}（单位由条款给出）", "write it in digits, for example {2} (the clause gives the unit)"),
        new("这个值会原样印进时限、次数和年限，写成汉字或负数会使条款读不通。",
            "The value is printed in time limits, frequencies and terms; words or a negative number would make nonsense of the clause."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        foreach ((string key, Answer answer) in profile.Answers)
        {
            if (library.Answers.GetValueOrDefault(key)?.Default.Number is { } usual && answer.Number is not >= 0)
            {
                report.Add(Info.At(profile.At("answers." + key), key, answer.Text.ToString(), usual));
            }
        }
    }
}
