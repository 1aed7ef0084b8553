using DocGen.Model;
using DocGen.Model.Schedules;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model.Schedules;

/// <summary>Workdays around weekends and days off.</summary>
public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Plain = new([]);
    private static readonly WorkCalendar Festival = new([new DaysOff(new DateOnly(2027, 2, 5), new DateOnly(2027, 2, 11), Text.Empty)]);

    [Theory]
    [InlineData("2026-11-28", "2026-11-27", "2026-11-30")]
    [InlineData("2026-11-29", "2026-11-27", "2026-11-30")]
    [InlineData("2026-11-30", "2026-11-30", "2026-11-30")]
    public void A_weekend_gives_way_to_Friday_or_Monday(string day, string before, string after)
    {
        Plain.OnOrBefore(DateOnly.Parse(day)).Should().Be(DateOnly.Parse(before));
        Plain.OnOrAfter(DateOnly.Parse(day)).Should().Be(DateOnly.Parse(after));
    }

    [Fact]
    public void Days_off_are_no_workdays()
    {
        Festival.OnOrBefore(new DateOnly(2027, 2, 11)).Should().Be(new DateOnly(2027, 2, 4));
        Festival.OnOrAfter(new DateOnly(2027, 2, 5)).Should().Be(new DateOnly(2027, 2, 12));
        Festival.Add(new DateOnly(2027, 2, 4), 2).Should().Be(new DateOnly(2027, 2, 15), "Friday the 12th is the first, Monday the second");
        Festival.Add(new DateOnly(2027, 2, 12), -1).Should().Be(new DateOnly(2027, 2, 4));
        Festival.Workdays(new DateOnly(2027, 2, 1), new DateOnly(2027, 2, 14)).Should().HaveCount(5);
    }

    [Fact]
    public void Weeks_begin_on_Monday()
    {
        WorkCalendar.Monday(new DateOnly(2026, 12, 6)).Should().Be(new DateOnly(2026, 11, 30));
        WorkCalendar.Weeks(new DateOnly(2026, 12, 6), new DateOnly(2026, 12, 7)).Should().Be(1);
        WorkCalendar.Weeks(new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 13)).Should().Be(0);
    }

    [Fact]
    public void A_closure_without_end_ends_the_search()
    {
        WorkCalendar closed = new([new DaysOff(new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1), Text.Empty)]);
        closed.OnOrBefore(new DateOnly(2026, 12, 1)).Should().Be(new DateOnly(2026, 12, 1));
        closed.Workdays(new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 31)).Should().BeEmpty();
    }
}
