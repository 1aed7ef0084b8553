using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>A law was confirmed as current only after the documents that rest on it were issued.</summary>
internal sealed class LawCheckedLate : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1320", nameof(LawCheckedLate), Severity.Warning,
        new("“{0}”的核对日期 {1} 晚于文件发布日期 {2}",
            "'{0}' was checked on {1}, after the documents were issued on {2}"),
        new("推迟文件发布日期，或在发布前核对该文件并写明日期",
            "issue the documents later, or check the law before and give that date"),
        new("法规清单先确认，手册后批准；发布之后才确认的清单，说明手册依据的文本当时没有核对。",
            "The list of laws is confirmed before the manual is approved; confirmed later, it says that the texts behind the manual had not been checked."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        foreach (Law law in library.Laws.Where(law => law.Checked > plan.Profile.Documents.IssueDate))
        {
            report.Add(Info.At(plan.Profile.At("documents.issue_date"), Quoted.Short(law.Title), Quoted.Day(law.Checked), Quoted.Day(plan.Profile.Documents.IssueDate)) with
            {
                Related = [law.Place],
            });
        }
    }
}
