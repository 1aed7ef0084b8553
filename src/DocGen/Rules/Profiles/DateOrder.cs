using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>Two dates stand in an order that cannot be: issued before established, applied for before three months of operation.</summary>
internal sealed class DateOrder : IProfileRule
{
    /// <summary>How long the system must have run before the application.</summary>
    private const int MonthsOfOperation = 3;

    private static readonly Bilingual Established = new("企业成立日期", "the date of establishment");
    private static readonly Bilingual RecordsSince = new("经营记录起始日期", "the start of the business records");
    private static readonly Bilingual Issue = new("文件发布日期", "the date of issue");
    private static readonly Bilingual Effective = new("体系实施日期", "the effective date");
    private static readonly Bilingual Application = new("计划申请日期", "the planned date of application");

    public RuleInfo Info { get; } = new("DG2018", nameof(DateOrder), Severity.Error,
        new("{0} {1} 早于{2} {3}", "{0} {1} is before {2} {3}"),
        new("改正其中一个日期：成立 ≤ 经营记录起始 ≤ 文件发布 ≤ 体系实施，实施满三个月后申请",
            "correct one of them: establishment ≤ business records ≤ issue ≤ effective date, and three months later the application"),
        new("文件先发布后实施；申请时体系须已运行满三个月；经营记录不会早于企业成立。日期不合顺序的文件包在审核时会被退回。",
            "Documents are issued before they take effect; at the application the system must have run for three full months; no business "
            + "record is older than the enterprise. An auditor sends back a package whose dates do not follow."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        DateOnly? established = profile.Enterprise.Established;
        DateOnly? records = profile.BusinessRecordsSince;
        DateOnly? issue = profile.Documents.IssueDate;
        DateOnly? effective = profile.Certification.EffectiveDate;

        Check("business_records_since", RecordsSince, records, Established, established);
        Check("documents.issue_date", Issue, issue, RecordsSince, records);
        if (records is null)
        {
            Check("documents.issue_date", Issue, issue, Established, established);
        }

        Check("certification.effective_date", Effective, effective, Issue, issue);
        if (effective is { } start)
        {
            DateOnly end = start > DateOnly.MaxValue.AddMonths(-MonthsOfOperation) ? DateOnly.MaxValue : start.AddMonths(MonthsOfOperation);
            Bilingual months = new($"体系自 {start:yyyy-MM-dd} 运行满三个月之日", $"three full months of operation (from {start:yyyy-MM-dd}) end on");
            Check("certification.application_date", Application, profile.Certification.ApplicationDate, months, end);
        }

        void Check(string path, Bilingual laterName, DateOnly? later, Bilingual earlierName, DateOnly? earlier)
        {
            if (later < earlier)
            {
                report.Add(Info.At(profile.At(path), laterName, Quoted.Day(later), earlierName, Quoted.Day(earlier)));
            }
        }
    }
}
