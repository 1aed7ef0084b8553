using DocGen.Model.Schedules;

namespace DocGen.Model.Facts;

/// <summary><c>schedule.*</c> and <c>project.*</c>: the course of the project as dates, and who consults.</summary>
internal static class ScheduleFacts
{
    public static void Add(Dictionary<string, Fact> roots, Profile profile, Library library, string language, Words words)
    {
        Schedule schedule = ScheduleBuilder.Build(profile, library);
        Dictionary<string, Fact> steps = schedule.Steps.ToDictionary(step => step.Id, step => Step(step, schedule, language, words));
        steps["earliest_application"] = EnterpriseFacts.Date(schedule.EarliestApplication, language);
        steps["run_weeks"] = Fact.Of(schedule.Run.Count);
        steps["project_weeks"] = Fact.Of(schedule.WeekOf(schedule.Application));
        roots["schedule"] = Fact.Record(steps);
        roots["project"] = ProfileFacts.Record(
            ("consultant", Fact.Of(profile.Project?.Consultant?.In(language) ?? words["plan.consultant"])),
            ("days_off", Fact.List((profile.Project?.DaysOff ?? []).Select(off => ProfileFacts.Named(
                off.Name.In(language), ("name", Fact.Of(off.Name.In(language))), ("period", Fact.Of(Period(off.From, off.To, words))))))));
    }

    /// <summary>A period as it stands in a table: 2026-11-25 至 2026-11-30, or a single day.</summary>
    public static string Period(DateOnly first, DateOnly last, Words words) =>
        first == last ? Printing.IsoDate(first) : words.Format("plan.period", Printing.IsoDate(first), Printing.IsoDate(last));

    private static Fact Step(ScheduleStep step, Schedule schedule, string language, Words words)
    {
        (int from, int to) = (schedule.WeekOf(step.First), schedule.WeekOf(step.Last));
        return ProfileFacts.Named(
            Period(step.First, step.Last, words),
            ("start", EnterpriseFacts.Date(step.First, language)),
            ("end", EnterpriseFacts.Date(step.Last, language)),
            ("first", Fact.Of(step.First, Printing.IsoDate(step.First))),
            ("last", Fact.Of(step.Last, Printing.IsoDate(step.Last))),
            ("weeks", Fact.Of(from == to ? Fact.Number(from) : words.Format("plan.range", from, to))));
    }
}
