using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A function is carried twice: a requirement would have two leads.</summary>
internal sealed class DoublyCarriedFunction : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2005", nameof(DoublyCarriedFunction), Severity.Error,
        new("职能“{0}”已由“{1}”承担（第 {2} 行）", "the function '{0}' is carried already, by '{1}' (line {2})"),
        new("只留在一个部门；参与的部门用 responsibilities 中的 support 写明",
            "leave it with one department; name the other under support in responsibilities"),
        new("每项指标有且只有一个主责部门，所以每个职能只能由一个部门或最高管理层承担。",
            "Each indicator has exactly one lead, so each function is carried by exactly one department or position of top management."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        Dictionary<string, (string Carrier, SourceLocation Place)> first = new(StringComparer.Ordinal);
        foreach (OrganizationUnit unit in OrganizationUnit.Of(profile))
        {
            for (int i = 0; i < unit.Functions.Count; i++)
            {
                SourceLocation place = profile.At($"{unit.Path}.functions[{i}]");
                if (!first.TryAdd(unit.Functions[i], (unit.Id, place)))
                {
                    (string carrier, SourceLocation earlier) = first[unit.Functions[i]];
                    report.Add(Info.At(place, Quoted.Short(unit.Functions[i]), Quoted.Short(carrier), earlier.Line));
                }
            }
        }
    }
}
