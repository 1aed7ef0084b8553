using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>Training on the documents is held before they are issued, or long after they took effect.</summary>
internal sealed class TrainingOutsideRelease : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1322", nameof(TrainingOutsideRelease), Severity.Warning,
        new("宣贯文件的培训 {0} 定于 {1}，应在文件发布（{2}）至实施后 30 天（{3}）之间",
            "the training on the documents, {0}, is planned for {1}; it belongs between their issue ({2}) and 30 days after they take effect ({3})"),
        new("改 training.sessions 的日期",
            "change the date under training.sessions"),
        new("文件没有发布，就无从宣贯；实施一个月以后才宣贯，员工此前是在不了解文件的情况下运行的。只看讲解手册与程序文件的课程（其讲义满足服务制度的指标，或在文件发布后为全体人员举办）。",
            "Nobody can be trained on documents that are not issued, and a month after they took effect staff have worked without knowing them. Only courses on manual and procedures are looked at, those whose handouts serve the requirement of written rules or that are held for everybody when the documents are issued."));

    private const int DaysAfterEffect = 30;

    public void Inspect(Plan plan, Library library, Report report)
    {
        Profile profile = plan.Profile;
        IReadOnlyList<TrainingSession> sessions = profile.Training?.Sessions ?? [];
        if (profile.Documents.IssueDate is not { } issued || profile.Certification.EffectiveDate is not { } effective || effective > DateOnly.MaxValue.AddDays(-DaysAfterEffect))
        {
            return;
        }

        HashSet<Requirement> rules = [.. plan.Documents.Where(document => document.Type.Id == Texts.Citations.DocumentRegister).SelectMany(register => register.Requirements)];
        for (int i = 0; i < sessions.Count; i++)
        {
            bool onDocuments = plan.Find(sessions[i].Course) is { } course
                && (course.Requirements.Any(rules.Contains) || course.Course is { Time: Model.Schedules.CourseTime.Documents, Satisfies.Count: 0 });
            if (onDocuments && (sessions[i].Date < issued || sessions[i].Date > effective.AddDays(DaysAfterEffect)))
            {
                report.Add(Info.At(
                    profile.At($"training.sessions[{i}].date"),
                    sessions[i].Course, Quoted.Day(sessions[i].Date), Quoted.Day(issued), Quoted.Day(effective.AddDays(DaysAfterEffect))) with
                {
                    Related = [profile.At("documents.issue_date"), profile.At("certification.effective_date")],
                });
            }
        }
    }
}
