using DocGen.Model.Schedules;

namespace DocGen.Model.Facts;

/// <summary><c>session.*</c>: what is planned of a session of a course, for the papers that are filled in at it. Names of people are not among them.</summary>
public static class SessionFacts
{
    /// <summary>The first segment of their paths.</summary>
    public const string Root = "session";

    private static readonly string[] Members = ["course", "trainer", "date", "place", "hours", "audience", "pass_mark"];

    /// <summary>The paths that a field of a form may name.</summary>
    public static IReadOnlyList<string> Paths => [.. Members.Select(member => $"{Root}.{member}")];

    /// <summary>The facts of a session; what the profile does not say is absent and stays blank.</summary>
    public static Fact Of(PlannedSession session, Profile profile, Library library, string language)
    {
        Course course = session.Course.Course;
        return ProfileFacts.Record(
            ("course", Fact.Of($"{course.Code} {course.Title.In(language)}")),
            ("trainer", Fact.Of(profile.Training?.Trainer?.In(language))),
            ("date", Fact.Of(session.Held.Day, Printing.IsoDate(session.Held.Day))),
            ("place", Fact.Of(session.Held.Place?.In(language))),
            ("hours", Fact.Of(session.Course.Hours)),
            ("audience", Fact.Of((session.For?.Name ?? course.Who).In(language))),
            ("pass_mark", Fact.Of(new Figures(profile, library).Of("exam_pass_mark", 80))));
    }
}
