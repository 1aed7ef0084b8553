using DocGen.Model;
using DocGen.Model.Schedules;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model.Schedules;

/// <summary>The course of a project worked out from the dates of a profile (document-set §11).</summary>
[Collection("sample")]
public sealed class ScheduleTests
{
    private static readonly string[] Given = ["release", "operation", "application", "distribution"];

    private static Schedule Of(string issue, string effective, string application, string? start = null, params DaysOff[] off) =>
        ScheduleBuilder.Build(Profile(issue, effective, application, start, off), SampleBuild.Run.Library);

    internal static Profile Profile(string issue, string effective, string application, string? start = null, params DaysOff[] off)
    {
        Profile profile = SampleBuild.Run.Plan.Profile;
        return profile with
        {
            Documents = profile.Documents with { IssueDate = DateOnly.Parse(issue) },
            Certification = profile.Certification with { EffectiveDate = DateOnly.Parse(effective), ApplicationDate = DateOnly.Parse(application) },
            Project = new Project(start is null ? null : DateOnly.Parse(start), null, off),
        };
    }

    [Fact]
    public void The_usual_course_takes_the_usual_weeks()
    {
        Schedule schedule = Of("2026-11-25", "2026-11-25", "2027-02-25", "2026-10-05");
        Weeks(schedule, "diagnosis").Should().Be((1, 2));
        Weeks(schedule, "organization").Should().Be((3, 3));
        Weeks(schedule, "writing").Should().Be((4, 7));
        Weeks(schedule, "approval").Should().Be((8, 8));
        Weeks(schedule, "evaluation").Should().Be((18, 18));
        Weeks(schedule, "correction").Item2.Should().Be(19);
        Weeks(schedule, "review").Should().Be((20, 20));
        Weeks(schedule, "application").Should().Be((21, 21));
    }

    [Fact]
    public void Without_a_start_the_documents_are_issued_in_the_eighth_week()
    {
        Schedule schedule = Of("2026-11-25", "2026-12-01", "2027-03-01");
        schedule.Start.Should().Be(new DateOnly(2026, 10, 5));
        schedule.WeekOf(schedule.Issue).Should().Be(8);
    }

    [Theory]
    [InlineData("2026-11-25", "2026-12-01", "2027-03-01")]
    [InlineData("2026-11-25", "2026-12-01", "2027-03-15")]
    [InlineData("2026-11-25", "2026-12-01", "2027-06-30")]
    [InlineData("2026-11-30", "2026-11-30", "2027-02-28")]
    [InlineData("2026-08-31", "2026-08-31", "2026-11-30")]
    [InlineData("2027-10-09", "2027-11-13", "2028-02-13")]
    [InlineData("2027-12-31", "2028-01-31", "2028-04-30")]
    [InlineData("2027-11-29", "2027-11-30", "2028-02-29")]
    public void Steps_follow_one_another_on_workdays_and_the_dates_given_stand(string issue, string effective, string application)
    {
        DaysOff festival = new(new DateOnly(2027, 2, 5), new DateOnly(2027, 2, 11), Text.Empty);
        Schedule schedule = Of(issue, effective, application, null, festival);
        schedule.Issue.Should().Be(DateOnly.Parse(issue));
        schedule.Effective.Should().Be(DateOnly.Parse(effective));
        schedule.Application.Should().Be(DateOnly.Parse(application));
        foreach (ScheduleStep step in schedule.Steps)
        {
            step.Last.Should().BeOnOrAfter(step.First, "{0} does not run backwards", step.Id);
            if (!Given.Contains(step.Id))
            {
                schedule.Calendar.IsWorkday(step.First).Should().BeTrue("{0} starts on {1:yyyy-MM-dd}", step.Id, step.First);
                schedule.Calendar.IsWorkday(step.Last).Should().BeTrue("{0} ends on {1:yyyy-MM-dd}", step.Id, step.Last);
            }
        }

        string[] order = ["diagnosis", "organization", "writing", "approval", "release", "evaluation", "correction", "review", "application", "document-review", "audit", "audit-correction", "decision"];
        foreach ((string one, string next) in order.Zip(order.Skip(1)))
        {
            schedule[next].First.Should().BeOnOrAfter(schedule[one].Last, "{0} follows {1}", next, one);
        }

        schedule["evaluation"].First.Should().BeOnOrAfter(schedule.Effective.AddMonths(1));
        schedule["review"].Last.Should().BeBefore(schedule.Application);
        schedule["review-report"].Last.Should().BeBefore(schedule.Application);
        schedule["evaluation-report"].Last.Should().BeBefore(schedule["review"].First);
        schedule["evaluation-plan"].Last.Should().BeBefore(schedule["evaluation"].First);
    }

    [Theory]
    [InlineData("2026-12-01", "2027-03-01")]
    [InlineData("2026-11-30", "2027-02-28")]
    [InlineData("2027-11-30", "2028-02-29")]
    [InlineData("2026-12-15", "2027-03-15")]
    public void Three_full_months_are_counted_by_the_calendar(string effective, string earliest) =>
        Of(effective, effective, "2028-12-01").EarliestApplication.Should().Be(DateOnly.Parse(earliest));

    [Fact]
    public void A_later_application_gives_time_for_correction_first()
    {
        Schedule shortest = Of("2026-11-25", "2026-12-01", "2027-03-02");
        Schedule longer = Of("2026-11-25", "2026-12-01", "2027-03-16");
        WorkCalendar.Weeks(shortest["evaluation"].First, shortest["review"].First).Should().Be(2);
        WorkCalendar.Weeks(longer["evaluation"].First, longer["review"].First).Should().Be(4);
    }

    [Fact]
    public void Days_off_move_the_evaluation_to_a_week_with_enough_workdays()
    {
        DaysOff festival = new(new DateOnly(2027, 2, 5), new DateOnly(2027, 2, 12), Text.Empty);
        Of("2026-11-25", "2026-12-01", "2027-03-01")["evaluation"].First.Should().Be(new DateOnly(2027, 2, 9));
        Of("2026-11-25", "2026-12-01", "2027-03-01", null, festival)["evaluation"].First.Should().Be(new DateOnly(2027, 2, 2));
    }

    [Fact]
    public void A_short_preparation_is_divided_by_days()
    {
        Schedule schedule = Of("2026-11-25", "2026-12-01", "2027-03-01", "2026-11-16");
        schedule["diagnosis"].First.Should().Be(new DateOnly(2026, 11, 16));
        schedule["writing"].Last.Should().BeBefore(schedule["approval"].First);
        schedule["organization"].First.Should().BeAfter(schedule["diagnosis"].Last);
    }

    [Fact]
    public void The_weeks_of_operation_cover_each_day_until_the_application_once()
    {
        Schedule schedule = Of("2026-11-25", "2026-12-01", "2027-03-15");
        schedule.Run[0].First.Should().Be(schedule.Effective);
        schedule.Run[^1].Last.Should().Be(schedule.Application.AddDays(-1));
        schedule.Run.Zip(schedule.Run.Skip(1)).Should().OnlyContain(pair => pair.First.Last.AddDays(1) == pair.Second.First && pair.Second.First.DayOfWeek == DayOfWeek.Monday);
        schedule.Run.Select(week => week.ProjectWeek).Should().Equal(Enumerable.Range(schedule.WeekOf(schedule.Effective), schedule.Run.Count));
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("2026-12-01", "2026-12-01", "9999-12-31")]
    [InlineData("2026-12-01", "2026-12-01", "2026-12-02")]
    public void Absurd_dates_give_some_schedule(string issue, string effective, string application) =>
        Of(issue, effective, application).Run.Should().NotBeEmpty().And.HaveCountLessThan(60);

    private static (int, int) Weeks(Schedule schedule, string step) => (schedule.WeekOf(schedule[step].First), schedule.WeekOf(schedule[step].Last));
}
