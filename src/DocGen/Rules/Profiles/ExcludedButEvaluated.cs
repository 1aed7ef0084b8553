using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>The enterprise evaluated an indicator that it excluded: one of the two is out of date.</summary>
internal sealed class ExcludedButEvaluated : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2015", nameof(ExcludedButEvaluated), Severity.Warning,
        new("指标 {0} 已删减（第 {1} 行），这项自我评价不起作用", "indicator {0} is excluded (line {1}), so its self-evaluation has no effect"),
        new("删除自我评价，或删除删减", "remove the self-evaluation, or the exclusion"),
        new("删减的指标不计分，对它的自我评价不会进入评分表；两者并存，说明其中一处已经过时。",
            "An excluded indicator is not scored, and its evaluation enters no score sheet; where both stand, one is out of date."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        if (profile.SelfEvaluation is not { } evaluation)
        {
            return;
        }

        for (int i = 0; i < profile.Certification.Exclusions.Count; i++)
        {
            string indicator = profile.Certification.Exclusions[i].Indicator;
            if (evaluation.Leaves.ContainsKey(indicator))
            {
                SourceLocation exclusion = profile.At($"certification.exclusions[{i}].indicator");
                report.Add(Info.At(profile.At($"self_evaluation.{indicator}"), indicator, exclusion.Line));
            }
        }
    }
}
