using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>The profile names a group where a single indicator belongs: only leaves are met, scored, led and excluded.</summary>
internal sealed class NotALeaf : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2011", nameof(NotALeaf), Severity.Error,
        new("“{0}”（{1}）是一组指标，不是单项指标", "'{0}' ({1}) is a group of indicators, not a single one"),
        new("逐项写出：{2}", "name them one by one: {2}"),
        new("只有最下一级指标才评分、删减和分配主责；整组删减须逐项写明，各有各的理由。",
            "Only indicators of the lowest tier are scored, excluded and led; to exclude a group, name each with its own reason."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        if (!library.Standards.TryGetValue(profile.Certification.Standard, out Standard? standard))
        {
            return;
        }

        foreach (RequirementUse use in RequirementUse.Of(profile))
        {
            if (standard.Find(use.Id) is { } requirement && !standard.IsLeaf(requirement))
            {
                report.Add(Info.At(
                    profile.At(use.Path), use.Id, Quoted.Short(requirement.Title), Quoted.List(LeavesBelow(standard, requirement))));
            }
        }
    }

    private static IReadOnlyList<string> LeavesBelow(Standard standard, Requirement group)
    {
        HashSet<string> inside = [group.Id];
        int before;
        do
        {
            before = inside.Count;
            inside.UnionWith(
                [.. standard.Requirements.Where(item => item.Parent is { } parent && inside.Contains(parent)).Select(item => item.Id)]);
        }
        while (inside.Count > before);

        return [.. standard.Leaves.Where(leaf => inside.Contains(leaf.Id)).Select(leaf => leaf.Id)];
    }
}
