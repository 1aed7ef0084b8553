using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Model.Schedules;

namespace DocGen.Planning;

/// <summary>Compares the dates that the profile gives with the course of the project that follows from them, and looks at the rhythms of records.</summary>
internal static class ScheduleCheck
{
    private const int FewestDays = 15;

    /// <summary>Reports what does not fit.</summary>
    public static void Inspect(Plan plan, Library library, Report report)
    {
        Profile profile = plan.Profile;
        Schedule schedule = plan.Schedule;
        CheckProject(profile, schedule, report);
        CheckOperation(profile, library, schedule, report);
        CheckWorkdays(profile, schedule, report);
        CheckSessions(plan, library, report);
        CheckRhythms(plan, library, report);
    }

    private static void CheckProject(Profile profile, Schedule schedule, Report report)
    {
        IReadOnlyList<DaysOff> daysOff = profile.Project?.DaysOff ?? [];
        for (int i = 0; i < daysOff.Count; i++)
        {
            if (daysOff[i].To < daysOff[i].From)
            {
                report.Add(ScheduleFaults.BackwardDaysOff.At(profile.At($"project.days_off[{i}].to"), Day(daysOff[i].From), Day(daysOff[i].To)));
            }
        }

        if (profile.Project?.Start is not { } start || profile.Documents.IssueDate is not { } issue)
        {
            return;
        }

        DateOnly approval = schedule.Calendar.Add(schedule.Calendar.OnOrBefore(schedule.Issue), -2);
        int days = schedule.Calendar.Workdays(start, approval.AddDays(-1)).Count;
        if (start > approval)
        {
            report.Add(ScheduleFaults.ProjectAfterIssue.At(profile.At("project.start"), Day(start), Day(approval), Day(issue)));
        }
        else if (days < FewestDays)
        {
            report.Add(ScheduleFaults.ShortPreparation.At(profile.At("project.start"), Day(start), Day(issue), days, FewestDays));
        }
    }

    private static void CheckOperation(Profile profile, Library library, Schedule schedule, Report report)
    {
        if (profile.Certification is not { EffectiveDate: { } effective, ApplicationDate: { } application })
        {
            return;
        }

        Figures figures = new(profile, library);
        if (application < schedule.EarliestApplication && application >= effective.AddMonths(ScheduleBuilder.FullMonths))
        {
            report.Add(ScheduleFaults.ApplicationBeforeFigure.At(
                profile.At("certification.application_date"), Day(application), figures.Of("operation_months", 0), Day(schedule.EarliestApplication)));
        }

        int months = figures.Of("evaluation_after_months", 1);
        if (schedule["evaluation"].First < effective.AddMonths(months))
        {
            report.Add(ScheduleFaults.EvaluationTooEarly.At(
                profile.At("certification.application_date"), Day(schedule["evaluation"].First), months, Day(effective.AddMonths(months))));
        }

        if (application > effective.AddMonths(12))
        {
            report.Add(ScheduleFaults.LongOperation.At(profile.At("certification.application_date"), Day(effective), Day(application), schedule.Run.Count));
        }
    }

    private static void CheckWorkdays(Profile profile, Schedule schedule, Report report)
    {
        Check("project.start", new Bilingual("咨询项目开始日期", "the start of the project"), profile.Project?.Start);
        Check("documents.issue_date", new Bilingual("发布日期", "the date of issue"), profile.Documents.IssueDate);
        Check("certification.application_date", new Bilingual("计划申请日期", "the planned date of application"), profile.Certification.ApplicationDate);
        IReadOnlyList<TrainingSession> sessions = profile.Training?.Sessions ?? [];
        for (int i = 0; i < sessions.Count; i++)
        {
            Check($"training.sessions[{i}].date", new Bilingual("培训日期", "the date of a session"), sessions[i].Date);
        }

        void Check(string path, Bilingual name, DateOnly? day)
        {
            if (day is { } given && !schedule.Calendar.IsWorkday(given))
            {
                report.Add(ScheduleFaults.StepOnDayOff.At(profile.At(path), name, Day(given)));
            }
        }
    }

    private static void CheckSessions(Plan plan, Library library, Report report)
    {
        Dictionary<string, PlannedCourse> courses = PlannedCourse.Of(plan, library).ToDictionary(course => course.Course.Code);
        IReadOnlyList<TrainingSession> sessions = plan.Profile.Training?.Sessions ?? [];
        for (int i = 0; i < sessions.Count; i++)
        {
            if (courses.TryGetValue(sessions[i].Course, out PlannedCourse? course) && (sessions[i].Date < course.Earliest || sessions[i].Date > course.Latest))
            {
                report.Add(ScheduleFaults.TrainingOutOfTime.At(
                    plan.Profile.At($"training.sessions[{i}].date"), sessions[i].Course, Day(sessions[i].Date!.Value), Day(course.Earliest), Day(course.Latest)));
            }
        }
    }

    private static void CheckRhythms(Plan plan, Library library, Report report)
    {
        Figures figures = new(plan.Profile, library);
        foreach (DocumentType type in library.DocumentTypes.Values.Where(type => type.EffectiveAt is { } step && plan.Schedule.Steps.All(item => item.Id != step)))
        {
            report.Add(ScheduleFaults.UnknownMoment.At(type.Place, type.EffectiveAt, Spelling.DidYouMean(type.EffectiveAt!, plan.Schedule.Steps.Select(step => step.Id))));
        }

        IReadOnlyList<string> moments = [.. Schedule.MomentsOf(plan.Schedule.Steps), Rhythm.Courses];
        foreach (PlannedDocument document in plan.Family("R"))
        {
            if (document.Rhythm is not { } rhythm)
            {
                report.Add(ScheduleFaults.RecordWithoutRhythm.At(document.Form?.Place ?? document.Type.Place, document.Code));
                continue;
            }

            foreach (string key in new[] { rhythm.At, rhythm.After, rhythm.PerYear }.OfType<string>().Where(key => !figures.Has(key) && (key != rhythm.At || !moments.Contains(key))))
            {
                report.Add(ScheduleFaults.UnknownMoment.At(rhythm.Place, key, Spelling.DidYouMean(key, moments.Concat(library.Answers.Keys))));
            }
        }
    }

    private static string Day(DateOnly day) => Printing.IsoDate(day);
}
