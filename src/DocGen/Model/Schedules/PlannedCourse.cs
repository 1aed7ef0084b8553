using DocGen.Diagnostics;

namespace DocGen.Model.Schedules;

/// <summary>When a course is held.</summary>
public enum CourseTime
{
    /// <summary>While the system is prepared.</summary>
    Preparation,

    /// <summary>Between the issue of the documents and some days after they take effect.</summary>
    Documents,

    /// <summary>Before the internal evaluation.</summary>
    Evaluation,

    /// <summary>Before the audit.</summary>
    Audit,
}

/// <summary>课程: what a course of the yearly training is, for whom, and when in the course of the project it is held.</summary>
public sealed record Course(
    string Code, Text Title, Text Who, int Hours, string? Figure, string Audience, IReadOnlyList<string> Satisfies, CourseTime Time, SourceLocation Place)
{
    /// <summary>How many questions of each kind its paper has; null where it has none.</summary>
    public Courses.PaperPlan? Paper { get; init; }

    /// <summary>Whether it is the course for everybody, also for a department that neither leads nor supports any requirement.</summary>
    public bool IsGeneral { get; init; }
}

/// <summary>A session of a course: as the profile gives it, or worked out.</summary>
public sealed record CourseSession(DateOnly Day, Text? Place, bool IsGiven);

/// <summary>A session as its papers are prepared for it: the course, the day, and the department where the papers are one department's.</summary>
public sealed record PlannedSession(PlannedCourse Course, CourseSession Held, Carrier? For);

/// <summary>A course with its sessions, those who attend it, and the days between which it should be held.</summary>
public sealed record PlannedCourse(Course Course, int Hours, IReadOnlyList<CourseSession> Sessions, IReadOnlyList<Carrier> Audience, DateOnly Earliest, DateOnly Latest)
{
    /// <summary>The courses of the library in order.</summary>
    public static IReadOnlyList<PlannedCourse> Of(Plan plan, Library library)
    {
        Figures figures = new(plan.Profile, library);
        List<PlannedCourse> planned = [];
        Dictionary<CourseTime, int> counts = [];
        HashSet<DateOnly> taken = [.. (plan.Profile.Training?.Sessions ?? []).Select(session => session.Date).OfType<DateOnly>()];
        foreach (Course course in library.Courses)
        {
            int number = counts[course.Time] = counts.GetValueOrDefault(course.Time) + 1;
            (DateOnly earliest, DateOnly latest) = Window(course.Time, plan.Schedule);
            CourseSession[] given =
            [
                .. (plan.Profile.Training?.Sessions ?? []).Where(session => session.Course == course.Code && session.Date is not null)
                    .OrderBy(session => session.Date).Select(session => new CourseSession(session.Date!.Value, session.Place, true)),
            ];
            planned.Add(new PlannedCourse(
                course, course.Figure is { } figure ? figures.Of(figure, course.Hours) : course.Hours, given.Length > 0 ? given : [new CourseSession(Day(course.Time, number, plan.Schedule, latest, taken), null, false)],
                AudienceOf(course, plan), earliest, latest));
        }

        return planned;
    }

    private static (DateOnly Earliest, DateOnly Latest) Window(CourseTime time, Schedule schedule) => time switch
    {
        CourseTime.Preparation => (schedule.Start, schedule["document-training"].Last),
        CourseTime.Documents => (schedule.Issue, schedule["document-training"].Last),
        CourseTime.Evaluation => (schedule.Start, schedule.Calendar.Before(schedule["evaluation"].First)),
        _ => (schedule.Start, schedule["audit"].First),
    };

    /// <summary>Every second workday for the courses on documents, so that people can still do their work.</summary>
    private static DateOnly Day(CourseTime time, int number, Schedule schedule, DateOnly latest, HashSet<DateOnly> taken)
    {
        DateOnly day = time switch
        {
            CourseTime.Preparation => schedule["diagnosis"].Last,
            CourseTime.Documents => schedule.Calendar.Add(schedule.Issue, (2 * number) - 1),
            CourseTime.Evaluation => schedule.Calendar.After(schedule["evaluation-plan"].Last),
            _ => schedule["readiness"].First,
        };
        while (taken.Contains(day) && day < latest)
        {
            day = schedule.Calendar.After(day);
        }

        day = day < latest ? day : latest;
        taken.Add(day);
        return day;
    }

    /// <summary>Those whose departments the course is for: by the matrix for the requirements that it serves. The general one is for all departments.</summary>
    private static IReadOnlyList<Carrier> AudienceOf(Course course, Plan plan)
    {
        HashSet<string> leaves = [.. course.Satisfies.SelectMany(plan.Standard.Resolve).Select(leaf => leaf.Id)];
        HashSet<Carrier> marked =
        [
            .. plan.Matrix.Where(row => leaves.Count == 0 || leaves.Contains(row.Requirement.Id) || leaves.Any(id => row.Requirement.Id.StartsWith(id + ".", StringComparison.Ordinal)))
                .SelectMany(row => row.Support.Prepend(row.Lead)),
        ];
        if (course.IsGeneral)
        {
            marked.UnionWith(ResponsibilityShare.WithoutMark(plan));
        }

        return course.Audience == "evaluators" ? EvaluationProgramme.TeamOf(plan) : [.. plan.Carriers.Where(marked.Contains)];
    }
}
