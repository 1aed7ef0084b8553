using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>A requirement that applies has no procedure of its own.</summary>
internal sealed class RequirementWithoutProcedure : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1310", nameof(RequirementWithoutProcedure), Severity.Error,
        new("指标 {0}（{1}）没有程序文件",
            "requirement {0} ({1}) has no procedure"),
        new("在某个程序文件的条款或表单中写 satisfies: {0}；活动不存在的，按删减处理",
            "give {0} under satisfies in a clause of a procedure, or exclude it with its reason"),
        new("每个未删减的指标要有手册章节、至少一个程序、至少一个记录和恰好一个主责；缺一项，审核员就问不到“怎么做”或“做了没有”。docgen coverage 列出全部对应关系。整套文件里一个程序文件也没有的（条款库不用程序文件），不查这一项。",
            "Each requirement that applies has a chapter of the manual, at least one procedure, at least one record and exactly one lead; where one is missing, an auditor cannot learn how it is done or whether it was done. docgen coverage lists them all. A package without any procedure, of a library that works without them, is not checked for this."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        if (!plan.Family("SP").Any())
        {
            return;
        }

        foreach (CoverageRow row in plan.Coverage.Where(row => row.Exclusion is null && row.Procedures.Count == 0))
        {
            report.Add(Info.At(plan.Profile.At("certification.standard"), row.Requirement.Id, Quoted.Short(row.Requirement.Title)) with
            {
                Related = [.. row.ManualClauses.Take(1).Select(id => library.FindClause(id, plan.Languages[0])?.Origin.Start).OfType<SourceLocation>()],
            });
        }
    }
}
