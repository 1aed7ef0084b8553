namespace DocGen.Model.Schedules;

/// <summary>A step of the course of a project: its first and last day.</summary>
public sealed record ScheduleStep(string Id, DateOnly First, DateOnly Last);

/// <summary>A calendar week of the operation: its number in the project and in the operation, and its days within the operation.</summary>
public sealed record RunWeek(int ProjectWeek, int Number, DateOnly First, DateOnly Last)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(DateOnly day) => First <= day && day <= Last;
}

/// <summary>
/// 时间安排: the course of a project as real dates, from the start of the diagnosis to the decision of the certification body. The dates of
/// the profile stand; all others are worked out around them.
/// </summary>
public sealed record Schedule(WorkCalendar Calendar, IReadOnlyList<ScheduleStep> Steps, IReadOnlyList<RunWeek> Run, DateOnly EarliestApplication)
{
    /// <summary>Moments that are no step of their own, for the rhythm of records.</summary>
    private static readonly string[] Moments = ["start", "before-evaluation", "before-application"];

    private readonly Dictionary<string, ScheduleStep> byId = Steps.ToDictionary(step => step.Id);

    /// <summary>The first day of the project.</summary>
    public DateOnly Start => this["diagnosis"].First;

    /// <summary>The day of issue.</summary>
    public DateOnly Issue => this["release"].First;

    /// <summary>The day from which the system runs.</summary>
    public DateOnly Effective => this["operation"].First;

    /// <summary>The day of the application.</summary>
    public DateOnly Application => this["application"].First;

    /// <summary>The step of an id.</summary>
    public ScheduleStep this[string id] => byId[id];

    /// <summary>The week of the project in which a day lies, from 1.</summary>
    public int WeekOf(DateOnly day) => WorkCalendar.Weeks(Start, day) + 1;

    /// <summary>What records may name as their moment.</summary>
    public static IReadOnlyList<string> MomentsOf(IEnumerable<ScheduleStep> steps) => [.. steps.Select(step => step.Id), .. Moments];

    /// <summary>The day by which a record of a moment is due: the last day of the step; null where there is no such moment.</summary>
    public DateOnly? Moment(string id) => id switch
    {
        "start" => Calendar.OnOrBefore(Effective.AddDays(6)),
        "before-evaluation" => Calendar.Before(this["evaluation"].First),
        "before-application" => Calendar.Before(Application),
        _ => byId.GetValueOrDefault(id)?.Last,
    };
}
