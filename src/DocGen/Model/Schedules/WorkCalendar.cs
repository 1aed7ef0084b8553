namespace DocGen.Model.Schedules;

/// <summary>工作日历: the days on which an enterprise works: Monday to Friday without its own days off.</summary>
public sealed class WorkCalendar(IReadOnlyList<DaysOff> daysOff)
{
    /// <summary>The longest search for a workday; longer closures are left as they are.</summary>
    private const int Limit = 400;

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Whole weeks from the week of a day to that of another.</summary>
    public static int Weeks(DateOnly from, DateOnly to) => (Monday(to).DayNumber - Monday(from).DayNumber) / 7;

    /// <summary>Whether work is done on a day.</summary>
    public bool IsWorkday(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !daysOff.Any(off => off.From <= day && day <= off.To);

    /// <summary>The last workday on or before a day.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Search(day, -1);

    /// <summary>The first workday on or after a day.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Search(day, 1);

    /// <summary>The last workday before a day.</summary>
    public DateOnly Before(DateOnly day) => Search(day.AddDays(-1), -1);

    /// <summary>The first workday after a day.</summary>
    public DateOnly After(DateOnly day) => Search(day.AddDays(1), 1);

    /// <summary>A number of workdays later, or earlier where negative.</summary>
    public DateOnly Add(DateOnly day, int workdays)
    {
        for (int i = 0; i < Math.Abs(workdays); i++)
        {
            day = workdays > 0 ? After(day) : Before(day);
        }

        return day;
    }

    /// <summary>The workdays of a period.</summary>
    public IReadOnlyList<DateOnly> Workdays(DateOnly from, DateOnly to) =>
        to < from ? [] : [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).Where(IsWorkday)];

    private DateOnly Search(DateOnly day, int step)
    {
        DateOnly found = day;
        for (int i = 0; i < Limit && !IsWorkday(found); i++)
        {
            found = found.AddDays(step);
        }

        return IsWorkday(found) ? found : day;
    }
}
