using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A service target that sets no bound, or one that nobody can meet.</summary>
internal sealed class TargetBound : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2026", nameof(TargetBound), Severity.Error,
        new("目标“{0}”{1}", "the target '{0}' {1}"),
        new("给出 at_least（不低于）或 at_most（不超过）；两者都给时 at_least ≤ at_most；百分数不超过 100",
            "give at_least or at_most; with both, at_least ≤ at_most; a percentage is no more than 100"),
        new("目标印在手册、承诺和讲义中，写成“不低于”或“不超过”；没有界限的目标无法考核，自相矛盾的目标无法达到。",
            "Targets are printed in the manual, the commitment and the handouts as at least or at most; one without a bound cannot be "
            + "checked, one that contradicts itself cannot be met."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        for (int i = 0; i < profile.Service.Targets.Count; i++)
        {
            Target target = profile.Service.Targets[i];
            string path = $"service.targets[{i}]";
            bool isRead = !report.HasErrorAt(profile.At(path + ".at_least")) && !report.HasErrorAt(profile.At(path + ".at_most"));
            if (isRead && Fault(target) is var (key, fault))
            {
                report.Add(Info.At(profile.At(path + key), target.Id.Length > 0 ? target.Id : Quoted.Short(target.Name), fault));
            }
        }
    }

    /// <summary>What is wrong, and at which key.</summary>
    private static (string Key, Bilingual Fault)? Fault(Target target)
    {
        bool isPercentage = target.Unit.All.Any(unit => unit is "%" or "％");
        return target switch
        {
            { AtLeast: null, AtMost: null } => ("", new("没有给出 at_least 或 at_most", "has neither at_least nor at_most")),
            { AtLeast: > 100 } when isPercentage => (".at_least", Percentage(target.AtLeast)),
            { AtMost: > 100 } when isPercentage => (".at_most", Percentage(target.AtMost)),
            { AtLeast: { } least, AtMost: { } most } when least > most =>
                (".at_least", new($"的 at_least {least} 大于 at_most {most}", $"has at_least {least} above at_most {most}")),
            _ => null,
        };
    }

    private static Bilingual Percentage(decimal? value) => new($"为 {value}%，超过 100%", $"is {value}%, more than 100%");
}
