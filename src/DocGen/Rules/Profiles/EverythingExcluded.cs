using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>No indicator is left to evaluate.</summary>
internal sealed class EverythingExcluded : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2014", nameof(EverythingExcluded), Severity.Error,
        new("全部 {0} 项指标都已删减，没有可评价的内容", "all {0} indicators are excluded; nothing is left to evaluate"),
        new("只删减确实不适用的指标", "exclude only what truly does not apply"),
        new("得分是所得分与适用总分之比；全部删减时适用总分为 0，无法计算。",
            "The score is the share of the applicable marks; with everything excluded these are 0, and there is no score."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        if (!library.Standards.TryGetValue(profile.Certification.Standard, out Standard? standard))
        {
            return;
        }

        HashSet<string> excluded = [.. profile.Certification.Exclusions.Select(exclusion => exclusion.Indicator)];
        int leaves = standard.Leaves.Count();
        if (leaves > 0 && standard.Leaves.All(leaf => excluded.Contains(leaf.Id)))
        {
            report.Add(Info.At(profile.At("certification.exclusions"), leaves));
        }
    }
}
