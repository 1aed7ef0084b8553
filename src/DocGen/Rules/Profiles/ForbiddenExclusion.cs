using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>An indicator is excluded that applies to every enterprise.</summary>
internal sealed class ForbiddenExclusion : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2013", nameof(ForbiddenExclusion), Severity.Error,
        new("指标 {0}（{1}）适用于所有企业，不得删减", "indicator {0} ({1}) applies to every enterprise and may not be excluded"),
        new("删除这一项；尚未做到的写进 self_evaluation", "remove the exclusion; what is not met yet belongs under self_evaluation"),
        new("只有确实不存在、法律也不要求的活动才可删减，例如不送货、不安装。服务体系、投诉处理和法定的包修包换包退对谁都适用；没有做到不是删减的理由。",
            "Only an activity that truly does not exist and that no law imposes can be left out, such as delivery or installation. The "
            + "service system, complaint handling and the statutory duty of repair, exchange and refund apply to everybody; not having "
            + "met them is no reason for an exclusion."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        if (!library.Standards.TryGetValue(profile.Certification.Standard, out Standard? standard))
        {
            return;
        }

        for (int i = 0; i < profile.Certification.Exclusions.Count; i++)
        {
            if (standard.Find(profile.Certification.Exclusions[i].Indicator) is { Exclusion: ExclusionRule.Never } requirement
                && standard.IsLeaf(requirement))
            {
                report.Add(Info.At(
                    profile.At($"certification.exclusions[{i}].indicator"), requirement.Id, Quoted.Short(requirement.Title)));
            }
        }
    }
}
