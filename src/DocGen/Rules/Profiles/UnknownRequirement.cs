using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>The profile names an indicator that its standard does not have.</summary>
internal sealed class UnknownRequirement : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2010", nameof(UnknownRequirement), Severity.Error,
        new("{1} 没有指标“{0}”", "{1} has no indicator '{0}'"),
        new("改正指标号；可用：{2}", "correct the number; there are: {2}"),
        new("删减、自我评价和职责调整都以指标号指明标准的指标；指标号错了，这一项就没有任何作用。",
            "Exclusions, self-evaluation and overrides of the matrix name indicators of the standard by number; with a wrong number "
            + "they would have no effect."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        if (!library.Standards.TryGetValue(profile.Certification.Standard, out Standard? standard))
        {
            return;
        }

        foreach (RequirementUse use in RequirementUse.Of(profile).Where(use => standard.Find(use.Id) is null))
        {
            report.Add(Info.At(profile.At(use.Path), Quoted.Short(use.Id), standard.Number, Quoted.List(Near(standard, use.Id))));
        }
    }

    /// <summary>What stands under the nearest group that exists above a number; the main groups where there is none.</summary>
    private static IReadOnlyList<string> Near(Standard standard, string id)
    {
        while (id.LastIndexOf('.') is var cut and > 0)
        {
            id = id[..cut];
            IReadOnlyList<string> below = Below(id);
            if (below.Count > 0)
            {
                return below;
            }
        }

        return Below(null);

        IReadOnlyList<string> Below(string? parent) =>
            [.. standard.Requirements.Where(requirement => requirement.Parent == parent).Select(requirement => requirement.Id)];
    }
}
