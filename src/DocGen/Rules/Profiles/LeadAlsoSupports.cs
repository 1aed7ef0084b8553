using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A department is to lead and to support the same indicator: a cell of the matrix holds one mark.</summary>
internal sealed class LeadAlsoSupports : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2017", nameof(LeadAlsoSupports), Severity.Error,
        new("“{0}”是指标 {1} 的主责，不能同时列为配合", "'{0}' leads indicator {1} and cannot support it too"),
        new("从 support 中删除，或改由别的部门主责", "remove it from support, or let another department lead"),
        new("职责分配表每格只有一个标记：▲ 主责或 △ 配合。", "A cell of the responsibility matrix holds one mark: ▲ lead or △ support."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        foreach ((string requirement, Responsibility responsibility) in profile.Responsibilities)
        {
            IReadOnlyList<string> support = responsibility.Support ?? [];
            for (int i = 0; i < support.Count; i++)
            {
                if (support[i] == responsibility.Lead)
                {
                    report.Add(Info.At(
                        profile.At($"responsibilities.{requirement}.support[{i}]"), Quoted.Short(support[i]), Quoted.Short(requirement)));
                }
            }
        }
    }
}
