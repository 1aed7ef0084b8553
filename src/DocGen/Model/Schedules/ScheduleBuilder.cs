namespace DocGen.Model.Schedules;

/// <summary>
/// Works the course of a project out (document-set §11): preparation ends with the issue of the documents, the operation starts on the
/// effective date, evaluation, correction and review are counted back from the application. Steps of work fall on workdays.
/// </summary>
public static class ScheduleBuilder
{
    /// <summary>Weeks from the start of a project to the week of issue in the usual course.</summary>
    public const int UsualPreparation = 7;

    /// <summary>Weeks from the effective date to the application in the usual course.</summary>
    private const int UsualOperation = 13;

    /// <summary>Full months that a system runs before the application, by the calendar.</summary>
    public const int FullMonths = 3;

    private const int LongestCorrection = 3;
    private const int MostRunWeeks = 53;
    private static readonly DateOnly First = new(1950, 1, 2);
    private static readonly DateOnly Last = new(9000, 1, 1);

    /// <summary>The schedule of a profile.</summary>
    public static Schedule Build(Profile profile, Library library)
    {
        Figures figures = new(profile, library);
        WorkCalendar calendar = new(profile.Project?.DaysOff ?? []);
        DateOnly effective = Sane(profile.Certification.EffectiveDate ?? profile.Documents.IssueDate ?? First);
        DateOnly issue = Sane(profile.Documents.IssueDate is { } given && given <= effective ? given : effective);
        DateOnly earliest = effective.AddMonths(Math.Max(FullMonths, figures.Of("operation_months", FullMonths)));
        DateOnly application = Sane(profile.Certification.ApplicationDate is { } planned && planned > effective.AddMonths(1) ? planned : earliest);
        List<ScheduleStep> steps = [];
        Prepare(steps, calendar, profile.Project?.Start is { } start ? Sane(start) : null, issue);
        steps.Add(new("release", issue, issue));
        DateOnly distributed = Min(calendar.Add(issue, figures.Of("document_issue_days", 3)), Max(issue, calendar.OnOrBefore(effective)));
        steps.Add(new("distribution", issue, distributed));
        steps.Add(new("document-training", calendar.OnOrAfter(issue), calendar.OnOrBefore(effective.AddDays(figures.Of("manual_training_days", 30)))));
        steps.Add(new("operation", effective, application.AddDays(-1)));
        Conclude(steps, calendar, figures, effective, application, EvaluationDays(profile));
        Apply(steps, calendar, application, EvaluationDays(profile));
        return new Schedule(calendar, steps, Run(steps[0].First, effective, application), earliest);
    }

    /// <summary>The days that an internal evaluation takes, by the number of departments.</summary>
    private static int EvaluationDays(Profile profile) => profile.Organization.Departments.Count switch { <= 6 => 1, <= 16 => 2, <= 30 => 3, _ => 4 };

    /// <summary>Diagnosis, organisation and writing in whole weeks as 2 : 1 : 4, then approval; where there are no three weeks, by days.</summary>
    private static void Prepare(List<ScheduleStep> steps, WorkCalendar calendar, DateOnly? start, DateOnly issue)
    {
        DateOnly approved = calendar.OnOrBefore(issue);
        DateOnly approval = calendar.Add(approved, -2);
        DateOnly first = calendar.OnOrAfter(start is { } given && given <= approval ? given : WorkCalendar.Monday(issue).AddDays(-7 * UsualPreparation));
        int weeks = WorkCalendar.Weeks(first, issue);
        DateOnly diagnosed, organized;
        DateOnly written = Max(first, calendar.Before(approval));
        if (weeks >= 3)
        {
            int diagnosis = Math.Max(1, Share(weeks, 2));
            int organization = Math.Max(1, Share(weeks, 1));
            diagnosed = calendar.Before(WorkCalendar.Monday(first).AddDays(7 * diagnosis));
            organized = calendar.Before(WorkCalendar.Monday(first).AddDays(7 * (diagnosis + organization)));
        }
        else
        {
            int days = calendar.Workdays(first, written).Count;
            diagnosed = calendar.Add(first, Math.Max(0, Share(days, 2) - 1));
            organized = calendar.Add(first, Math.Max(0, Share(days, 3) - 1));
        }

        diagnosed = Clamp(diagnosed, first, written);
        DateOnly organize = Clamp(calendar.After(diagnosed), first, written);
        organized = Clamp(organized, organize, written);
        steps.Add(new("diagnosis", first, diagnosed));
        steps.Add(new("steering", first, Min(calendar.Add(first, 2), diagnosed)));
        steps.Add(new("organization", organize, organized));
        steps.Add(new("writing", Clamp(calendar.After(organized), organized, written), written));
        steps.Add(new("approval", Clamp(approval, first, approved), approved));
    }

    /// <summary>A share of sevenths, rounded.</summary>
    private static int Share(int whole, int sevenths) => ((whole * sevenths * 2) + UsualPreparation) / (2 * UsualPreparation);

    /// <summary>
    /// Review in the week before the application, evaluation before the weeks of correction: one week in the usual course, up to three where the
    /// operation is longer and the evaluation does not come too early by it.
    /// </summary>
    private static void Conclude(List<ScheduleStep> steps, WorkCalendar calendar, Figures figures, DateOnly effective, DateOnly application, int days)
    {
        DateOnly week = WorkCalendar.Monday(application).AddDays(-7);
        DateOnly review = calendar.OnOrBefore(week.AddDays(2));
        if (review < week && calendar.OnOrAfter(week) is var later && later < week.AddDays(5))
        {
            review = later;
        }

        DateOnly corrected = calendar.Before(WorkCalendar.Monday(review));
        DateOnly earliest = effective.AddMonths(figures.Of("evaluation_after_months", 1));
        int most = Math.Clamp(1 + WorkCalendar.Weeks(effective, application) - UsualOperation, 1, LongestCorrection);
        (DateOnly First, DateOnly Last) evaluation = default;
        for (int correction = most; correction >= 1 && (correction == most || evaluation.First < earliest); correction--)
        {
            evaluation = Days(calendar, WorkCalendar.Monday(corrected).AddDays(-7 * correction), days);
        }

        DateOnly last = calendar.Before(application);
        DateOnly notice = calendar.OnOrBefore(evaluation.First.AddDays(-figures.Of("evaluation_notice_days", 7)));
        steps.Add(new("evaluation-plan", notice, notice));
        steps.Add(new("evaluation", evaluation.First, evaluation.Last));
        steps.Add(new("correction", calendar.After(evaluation.Last), Max(corrected, calendar.After(evaluation.Last))));
        DateOnly report = Max(evaluation.Last, Min(calendar.OnOrBefore(evaluation.Last.AddDays(figures.Of("evaluation_report_days", 7))), calendar.Before(review)));
        steps.Add(new("evaluation-report", Min(calendar.After(evaluation.Last), report), report));
        DateOnly called = calendar.OnOrBefore(review.AddDays(-figures.Of("review_notice_days", 7)));
        steps.Add(new("review-plan", called, called));
        steps.Add(new("review", review, review));
        DateOnly reported = Max(review, Min(calendar.OnOrBefore(review.AddDays(figures.Of("review_report_days", 7))), last));
        steps.Add(new("review-report", Min(calendar.After(review), reported), reported));
        steps.Add(new("readiness", Min(calendar.After(review), Max(last, review)), Max(last, review)));
    }

    /// <summary>Days in a row in a week that has as many workdays; an earlier week where this one has not.</summary>
    private static (DateOnly First, DateOnly Last) Days(WorkCalendar calendar, DateOnly monday, int days)
    {
        for (int back = 0; back < 12; back++)
        {
            IReadOnlyList<DateOnly> workdays = calendar.Workdays(monday.AddDays(-7 * back), monday.AddDays((-7 * back) + 4));
            if (workdays.Count >= days)
            {
                int skip = workdays.Count > days ? 1 : 0;
                return (workdays[skip], workdays[skip + days - 1]);
            }
        }

        return (calendar.OnOrBefore(monday), calendar.OnOrBefore(monday));
    }

    /// <summary>What follows the application; its days are the certification body's to set.</summary>
    private static void Apply(List<ScheduleStep> steps, WorkCalendar calendar, DateOnly application, int days)
    {
        steps.Add(new("application", application, application));
        steps.Add(new("document-review", calendar.After(application), calendar.OnOrBefore(application.AddDays(14))));
        DateOnly audit = calendar.OnOrAfter(WorkCalendar.Monday(application).AddDays(29));
        DateOnly audited = calendar.Add(audit, days - 1);
        steps.Add(new("audit", audit, audited));
        steps.Add(new("audit-correction", calendar.After(audited), calendar.OnOrBefore(audited.AddDays(30))));
        DateOnly decided = calendar.OnOrBefore(application.AddMonths(3));
        steps.Add(new("decision", decided, decided));
    }

    private static IReadOnlyList<RunWeek> Run(DateOnly start, DateOnly effective, DateOnly application)
    {
        int count = Math.Min(MostRunWeeks, WorkCalendar.Weeks(effective, application.AddDays(-1)) + 1);
        DateOnly monday = WorkCalendar.Monday(effective);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new RunWeek(
                WorkCalendar.Weeks(start, effective) + 1 + i,
                i + 1,
                Max(effective, monday.AddDays(7 * i)),
                Min(application.AddDays(-1), monday.AddDays((7 * i) + 6)))),
        ];
    }

    /// <summary>A day around which there is room to reckon.</summary>
    private static DateOnly Sane(DateOnly day) => Clamp(day, First, Last);

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Clamp(DateOnly day, DateOnly first, DateOnly last) => Max(first, Min(day, last));
}
