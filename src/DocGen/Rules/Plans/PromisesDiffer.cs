using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>A commitment and a target give different limits for the same thing.</summary>
internal sealed class PromisesDiffer : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1319", nameof(PromisesDiffer), Severity.Warning,
        new("承诺“{0}”与目标“{1}”的时限不同：{2} 与 {3}",
            "the commitment '{0}' and the target '{1}' give different limits: {2} and {3}"),
        new("让两处的数字相同；目标比承诺严时，说明它们量的是不同的事",
            "give both the same figure; where the target is meant to be stricter, say that they measure different things"),
        new("对外承诺和内部目标说的是同一个时限时，手册、承诺书和考核表会印出两个数；审核员会问按哪一个。",
            "Where the public commitment and the target speak of the same limit, manual, commitment and appraisal would print two figures, and an auditor asks which one holds."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        IReadOnlyList<Limit> promises = Promises.Of(plan.Profile, plan.Languages);
        foreach (Limit commitment in promises.Where(limit => limit.Path.StartsWith("service.commitments", StringComparison.Ordinal)))
        {
            foreach (Limit target in promises.Where(limit => limit.Path.StartsWith("service.targets", StringComparison.Ordinal) && commitment.Contradicts(limit)))
            {
                report.Add(Info.At(plan.Profile.At(commitment.Path), commitment.Words, target.Words, commitment.Quantity.Canonical, target.Quantity.Canonical) with
                {
                    Related = [plan.Profile.At(target.Path)],
                });
            }
        }
    }
}
