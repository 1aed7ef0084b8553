using DocGen.Diagnostics;

namespace DocGen.Planning;

/// <summary>What can be wrong with the dates of a project and the rhythms of its records (DG302x).</summary>
internal static class ScheduleFaults
{
    public static readonly RuleInfo RecordWithoutRhythm = new("DG3020", "RecordWithoutRhythm", Severity.Warning,
        new("记录 {0} 没有频次，运行计划中只能列出名称", "the record {0} has no rhythm; the plan of the run can only name it"),
        new("在 records.yaml（由程序填写的表单在 document.yaml）中写 rhythm", "give rhythm in records.yaml, or in document.yaml for a form that is filled from facts"),
        new("三个月运行计划由各记录的频次算出；没有频次的记录不会出现在任何一周。",
            "The plan of the three-month run follows from the rhythms; a record without one is due in no week."));

    public static readonly RuleInfo UnknownMoment = Error("DG3021", "UnknownMoment",
        new("没有“{0}”这个时刻，也没有这个做法数字{1}", "there is neither a moment nor a practice figure '{0}'{1}"),
        new("改成时间安排的一步，或 answers.yaml 中的键", "name a step of the schedule, or a key of answers.yaml"),
        new("写错的时刻算不出日期，记录会从运行计划中消失。", "No date follows from a misspelt moment, and the record would vanish from the plan."));

    public static readonly RuleInfo ProjectAfterIssue = Error("DG3022", "ProjectAfterIssue",
        new("咨询项目开始于 {0}，晚于文件审批的首日 {1}（发布日期 {2}）", "the project starts on {0}, after the first day of approval {1} (issue on {2})"),
        new("改正 project.start 或 documents.issue_date", "correct project.start or documents.issue_date"),
        new("文件先诊断、编写、审批，后发布；项目不能在审批之后开始。", "Documents are drafted and approved before they are issued; the project cannot start after that."));

    public static readonly RuleInfo ShortPreparation = new("DG3023", "ShortPreparation", Severity.Warning,
        new("从项目开始 {0} 到发布 {1} 只有 {2} 个工作日，诊断、策划和编写至少需要 {3} 个", "from the start of the project on {0} to the issue on {1} there are {2} workdays; diagnosis, organisation and writing need at least {3}"),
        new("提前开始或推迟发布；一般为七周", "start earlier or issue later; seven weeks are usual"),
        new("时间过短时，各步在计划中挤在几天之内，按计划做不完。", "With too little time the steps of the plan crowd into a few days and cannot be carried out."));

    public static readonly RuleInfo StepOnDayOff = new("DG3024", "StepOnDayOff", Severity.Warning,
        new("{0} {1} 不是工作日（周末或放假）", "{0} {1} is no workday (weekend or day off)"),
        new("改到工作日；确实如此的可以不改", "move it to a workday, unless it is meant so"),
        new("发布、申请、培训要有人到场；写在周末或假日的日期，审核员会追问。", "People must be at work for issue, application and training; an auditor asks about dates on weekends and holidays."));

    public static readonly RuleInfo EvaluationTooEarly = Error("DG3025", "EvaluationTooEarly",
        new("内部评价只能排在 {0}，早于体系实施满 {1} 个月之日 {2}", "the internal evaluation can only be held on {0}, before {1} month(s) of operation end on {2}"),
        new("推迟 certification.application_date，或减少 project.days_off", "put certification.application_date later, or shorten project.days_off"),
        new("内部评价、整改、管理评审依次在申请之前完成；评价要在体系运行一段时间之后，才有记录可查。",
            "Evaluation, correction and review are done before the application one after the other; there must have been some operation to evaluate."));

    public static readonly RuleInfo TrainingOutOfTime = new("DG3026", "TrainingOutOfTime", Severity.Warning,
        new("培训 {0} 的日期 {1} 不在 {2} 至 {3} 之间", "the session of {0} on {1} is not between {2} and {3}"),
        new("改培训日期", "change the date of the session"),
        new("文件宣贯在发布之后、实施后 30 天之内；评价员培训在内部评价之前；迎审辅导在现场审核之前。",
            "Training on the documents lies between their issue and 30 days after they take effect; that of evaluators before the evaluation, that for the audit before it."));

    public static readonly RuleInfo BackwardDaysOff = Error("DG3027", "BackwardDaysOff",
        new("放假的最后一天 {1} 早于第一天 {0}", "the last day off {1} is before the first {0}"),
        new("对调或改正 from 与 to", "correct from and to"),
        new("放假的日子用来避开工作安排；前后颠倒的一段不会生效。", "Work is planned around days off; a period that runs backwards would have no effect."));

    public static readonly RuleInfo ApplicationBeforeFigure = Error("DG3028", "ApplicationBeforeFigure",
        new("计划申请日期 {0} 早于 {2}：answers.operation_months 规定运行满 {1} 个月后申请", "the application on {0} is before {2}: answers.operation_months asks for {1} months of operation"),
        new("推迟申请，或改 answers.operation_months", "apply later, or change answers.operation_months"),
        new("手册写明运行满几个月后申请；计划与手册不一致会被审核员发现。", "The manual says after how many months the enterprise applies; a plan that differs is found by the auditor."));

    public static readonly RuleInfo LongOperation = new("DG3029", "LongOperation", Severity.Warning,
        new("体系实施 {0} 到计划申请 {1} 超过 12 个月，运行计划只列前 {2} 周", "more than 12 months lie between the effective date {0} and the application {1}; the plan of the run shows {2} weeks"),
        new("核对两个日期", "check both dates"),
        new("申请一般在运行满三个月后不久提出；相隔很久时多半是日期写错。", "One usually applies soon after three months of operation; a long time is mostly a slip."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        RecordWithoutRhythm, UnknownMoment, ProjectAfterIssue, ShortPreparation, StepOnDayOff, EvaluationTooEarly, TrainingOutOfTime,
        BackwardDaysOff, ApplicationBeforeFigure, LongOperation,
    ];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
