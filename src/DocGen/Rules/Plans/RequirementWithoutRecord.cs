using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>A requirement that applies has no record form of its own.</summary>
internal sealed class RequirementWithoutRecord : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1311", nameof(RequirementWithoutRecord), Severity.Error,
        new("指标 {0}（{1}）没有记录表单",
            "requirement {0} ({1}) has no record form"),
        new("在 records.yaml 的某个表单中写 satisfies: {0}；活动不存在的，按删减处理",
            "give {0} under satisfies of a form in records.yaml, or exclude it with its reason"),
        new("每个未删减的指标要有手册章节、至少一个程序、至少一个记录和恰好一个主责；缺一项，审核员就问不到“怎么做”或“做了没有”。docgen coverage 列出全部对应关系。整套文件里一个记录表单也没有的，不查这一项。",
            "Each requirement that applies has a chapter of the manual, at least one procedure, at least one record and exactly one lead; where one is missing, an auditor cannot learn how it is done or whether it was done. docgen coverage lists them all. A package without any record form is not checked for this."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        if (!plan.Family("R").Any())
        {
            return;
        }

        foreach (CoverageRow row in plan.Coverage.Where(row => row.Exclusion is null && row.Records.Count == 0))
        {
            report.Add(Info.At(plan.Profile.At("certification.standard"), row.Requirement.Id, Quoted.Short(row.Requirement.Title)) with
            {
                Related = [.. row.ManualClauses.Take(1).Select(id => library.FindClause(id, plan.Languages[0])?.Origin.Start).OfType<SourceLocation>()],
            });
        }
    }
}
