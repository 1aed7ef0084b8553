namespace DocGen.Model.Schedules;

/// <summary>A record of the package with the days by which it is due in a period.</summary>
public sealed record DueRecord(PlannedDocument Document, Rhythm Rhythm, IReadOnlyList<DateOnly> Days)
{
    /// <summary>Whether it is due in a week: one of its days lies there, or it is made every week.</summary>
    public bool IsDue(RunWeek week) => Rhythm.IsEveryWeek || Days.Any(week.Holds);
}

/// <summary>记录日历: which records of a package are due when, from their rhythms and the schedule.</summary>
public static class RecordCalendar
{
    /// <summary>The records with a rhythm, in the order of the plan, with their days from one day to another.</summary>
    public static IReadOnlyList<DueRecord> Of(Plan plan, Library library, DateOnly from, DateOnly to)
    {
        Figures figures = new(plan.Profile, library);
        IReadOnlyList<DateOnly> courses = [.. PlannedCourse.Of(plan, library).SelectMany(course => course.Sessions).Select(session => session.Day)];
        return
        [
            .. plan.Family("R").Where(document => document.Rhythm is not null).Select(document => (Document: document, Rhythm: document.Rhythm!.In(figures)))
                .Select(item => new DueRecord(
                    item.Document,
                    item.Rhythm,
                    [.. Days(item.Rhythm, plan.Schedule, figures, courses, to).Where(day => from <= day && day <= to).Distinct().Order()])),
        ];
    }

    /// <summary>The days by which a record is due up to a day.</summary>
    public static IEnumerable<DateOnly> Days(Rhythm rhythm, Schedule schedule, Figures figures, IReadOnlyList<DateOnly> courses, DateOnly to)
    {
        if (rhythm.At == Rhythm.Courses)
        {
            return courses;
        }

        DateOnly? first = rhythm.At is not { } at ? null
            : schedule.Moment(at) ?? (figures.Has(at) ? schedule.Calendar.OnOrBefore(schedule.Effective.AddDays(figures.Of(at, 0))) : null);
        return rhythm.Every switch
        {
            Frequency.Once => first is { } day ? [day] : [],
            Frequency.Event or Frequency.Daily or Frequency.Weekly => first is { } day ? [day] : [],
            Frequency.Monthly => Monthly(rhythm, schedule, figures, to),
            _ => Turns(rhythm, schedule, first, to),
        };
    }

    /// <summary>
    /// The end of each calendar month of operation, or the day of the next month that its figure names. What would be due after the application
    /// for a month that ends before it, is due before it.
    /// </summary>
    private static IEnumerable<DateOnly> Monthly(Rhythm rhythm, Schedule schedule, Figures figures, DateOnly to)
    {
        DateOnly last = schedule.Calendar.Before(schedule.Application);
        for (DateOnly month = new(schedule.Effective.Year, schedule.Effective.Month, 1); month <= to; month = month.AddMonths(1))
        {
            DateOnly next = month.AddMonths(1);
            DateOnly due = schedule.Calendar.OnOrBefore(
                rhythm.After is { } after ? next.AddDays(Math.Clamp(figures.Of(after, 1), 1, 28) - 1) : next.AddDays(-1));
            yield return due >= schedule.Application && next <= schedule.Application ? last : due < schedule.Effective ? schedule.Calendar.OnOrAfter(schedule.Effective) : due;
        }
    }

    /// <summary>Turns of several months: from the first moment on, later ones in the calendar month named, if one is, half a turn after it at the soonest; or at the end of the calendar month named, or at the end of each full period of operation.</summary>
    private static IEnumerable<DateOnly> Turns(Rhythm rhythm, Schedule schedule, DateOnly? first, DateOnly to)
    {
        if (first is { } moment)
        {
            IEnumerable<DateOnly> later = rhythm.Month is { } named ? MonthEnds(named, rhythm.Months, moment.AddMonths((rhythm.Months + 1) / 2), to) : Every(moment.AddMonths(rhythm.Months), rhythm.Months, to);
            foreach (DateOnly day in later.Prepend(moment))
            {
                yield return schedule.Calendar.OnOrBefore(day);
            }
        }
        else if (rhythm.Month is { } month)
        {
            foreach (DateOnly day in MonthEnds(month, rhythm.Months, schedule.Effective, to))
            {
                yield return schedule.Calendar.OnOrBefore(day);
            }
        }
        else
        {
            for (int turn = 1; schedule.Effective.AddMonths(turn * rhythm.Months).AddDays(-1) is var day && day <= to; turn++)
            {
                yield return schedule.Calendar.OnOrBefore(day);
            }
        }
    }

    private static IEnumerable<DateOnly> Every(DateOnly first, int months, DateOnly to)
    {
        for (DateOnly day = first; day <= to; day = day.AddMonths(months))
        {
            yield return day;
        }
    }

    /// <summary>The last days of a calendar month and of those that follow it by so many months.</summary>
    private static IEnumerable<DateOnly> MonthEnds(int month, int months, DateOnly from, DateOnly to)
    {
        for (DateOnly day = new(from.Year, from.Month, 1); day <= to; day = day.AddMonths(1))
        {
            if ((day.Month - month) % months == 0)
            {
                yield return day.AddMonths(1).AddDays(-1);
            }
        }
    }
}
