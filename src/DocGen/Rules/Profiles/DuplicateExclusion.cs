using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>An indicator is excluded twice, perhaps for two reasons.</summary>
internal sealed class DuplicateExclusion : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2012", nameof(DuplicateExclusion), Severity.Error,
        new("指标 {0} 已在第 {1} 行删减", "indicator {0} is already excluded in line {1}"),
        new("只留一项，把理由写全", "keep one of them, with the whole reason"),
        new("同一指标只能删减一次；两处理由不同时，无法判断删减说明应写哪一个。",
            "An indicator is excluded once; where two reasons differ, nobody can tell which one the statement of exclusions should give."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        IReadOnlyList<Exclusion> exclusions = profile.Certification.Exclusions;
        Dictionary<string, SourceLocation> first = new(StringComparer.Ordinal);
        for (int i = 0; i < exclusions.Count; i++)
        {
            SourceLocation place = profile.At($"certification.exclusions[{i}].indicator");
            if (exclusions[i].Indicator is { Length: > 0 } indicator && !first.TryAdd(indicator, place))
            {
                report.Add(Info.At(place, Quoted.Short(indicator), first[indicator].Line));
            }
        }
    }
}
