using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Schedules;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model.Schedules;

/// <summary>From the rhythm of a record to the days by which it is due.</summary>
[Collection("sample")]
public sealed class RecordCalendarTests
{
    private static readonly Library Library = SampleBuild.Run.Library;

    private static string[] Days(Rhythm rhythm, string application = "2027-03-15", int months = 3)
    {
        Profile profile = ScheduleTests.Profile("2026-11-25", "2026-12-01", application);
        Schedule schedule = ScheduleBuilder.Build(profile, Library);
        DateOnly to = schedule.Effective.AddMonths(months);
        return [.. RecordCalendar.Days(rhythm, schedule, new Figures(profile, Library), [new DateOnly(2026, 11, 26)], to).Where(day => day <= to).Select(day => day.ToString("yyyy-MM-dd"))];
    }

    private static Rhythm Of(Frequency every, string? at = null, int? month = null, string? after = null) => new(every, null, month, at, after, null, new SourceLocation("x"));

    [Fact]
    public void Months_end_on_their_last_workday() =>
        Days(Of(Frequency.Monthly)).Should().Equal("2026-12-31", "2027-01-29", "2027-02-26");

    [Fact]
    public void Statistics_are_due_in_the_next_month_and_before_an_early_application()
    {
        Days(Of(Frequency.Monthly, after: "statistics_day"), months: 4).Should().StartWith(["2027-01-05", "2027-02-05", "2027-03-05"]);
        Days(Of(Frequency.Monthly, after: "statistics_day"), "2027-03-01").Should().Equal("2027-01-05", "2027-02-05", "2027-02-26");
    }

    [Fact]
    public void A_quarter_ends_with_the_calendar_or_with_three_months_of_operation()
    {
        Days(Of(Frequency.Quarterly, month: 12), months: 12).Should().Equal("2026-12-31", "2027-03-31", "2027-06-30", "2027-09-30");
        Days(Of(Frequency.Quarterly), months: 12).Should().Equal("2027-02-26", "2027-05-31", "2027-08-31", "2027-11-30");
    }

    [Fact]
    public void The_first_turn_comes_at_its_moment_or_after_days_that_a_figure_gives()
    {
        Days(Of(Frequency.Yearly, at: "first_plan_days"), months: 12).Should().Equal("2026-12-16");
        Days(Of(Frequency.Quarterly, at: "first_check_days"), months: 6).Should().Equal("2026-12-31", "2027-03-31");
        Days(Of(Frequency.Once, at: "review")).Should().BeEmpty("the review of an application in the middle of March lies after three months");
        Days(Of(Frequency.Once, at: "review"), months: 4).Should().Equal("2027-03-10");
        Days(Of(Frequency.Event, at: Rhythm.Courses)).Should().Equal("2026-11-26");
        Days(Of(Frequency.Event)).Should().BeEmpty();
    }

    [Fact]
    public void Later_turns_come_in_the_month_named() =>
        Days(Of(Frequency.Yearly, month: 12, at: "first_plan_days"), months: 26).Should().Equal("2026-12-16", "2027-12-31", "2028-12-29");

    [Theory]
    [InlineData(1, Frequency.Yearly)]
    [InlineData(2, Frequency.HalfYearly)]
    [InlineData(4, Frequency.Quarterly)]
    [InlineData(12, Frequency.Monthly)]
    [InlineData(52, Frequency.Weekly)]
    public void The_enterprise_says_how_often(int times, Frequency every)
    {
        Profile profile = SampleBuild.Run.Plan.Profile with { Answers = new Dictionary<string, Answer> { ["complaint_reports_per_year"] = new(times, Text.Empty) } };
        Rhythm rhythm = new(Frequency.Quarterly, null, null, null, null, "complaint_reports_per_year", new SourceLocation("x"));
        rhythm.In(new Figures(profile, Library)).Every.Should().Be(every);
    }

    [Fact]
    public void Each_record_of_the_sample_has_a_rhythm_and_what_is_not_made_on_events_is_due_before_the_application()
    {
        Plan plan = SampleBuild.Run.Plan;
        plan.Family("R").Where(document => document.Rhythm is null).Select(document => document.Code).Should().BeEmpty();
        RecordCalendar.Of(plan, Library, plan.Schedule.Start, plan.Schedule.Application.AddDays(-1))
            .Where(item => item.Rhythm.Every != Frequency.Event && !item.Rhythm.IsEveryWeek && item.Days.Count == 0).Select(item => item.Document.Code).Should().BeEmpty();
    }
}
