using DocGen.Diagnostics;

namespace DocGen.Model.Schedules;

/// <summary>How often a record is made.</summary>
public enum Frequency
{
    /// <summary>Whenever something happens.</summary>
    Event,

    /// <summary>On each workday.</summary>
    Daily,

    /// <summary>Each week.</summary>
    Weekly,

    /// <summary>Each month.</summary>
    Monthly,

    /// <summary>Each quarter.</summary>
    Quarterly,

    /// <summary>Twice a year.</summary>
    HalfYearly,

    /// <summary>Once a year.</summary>
    Yearly,

    /// <summary>Once, at its moment.</summary>
    Once,
}

/// <summary>
/// 频次: how often a record is made; what triggers it (<paramref name="On"/>), the calendar month of its turn, the moment of its first turn
/// (<paramref name="At"/>: a step of the schedule, or a practice figure of days after the effective date), the practice figure that says by
/// which day of the following month it is done (<paramref name="After"/>), and the one that says how many times a year (<paramref name="PerYear"/>).
/// </summary>
public sealed record Rhythm(Frequency Every, Text? On, int? Month, string? At, string? After, string? PerYear, SourceLocation Place)
{
    /// <summary>The rhythm of an enterprise: as often as its practice figure says.</summary>
    public Rhythm In(Figures figures) => PerYear is null ? this : this with
    {
        Every = figures.Of(PerYear, 12 / Math.Max(1, Months)) switch
        {
            <= 1 => Frequency.Yearly,
            2 => Frequency.HalfYearly,
            <= 4 => Frequency.Quarterly,
            <= 12 => Frequency.Monthly,
            _ => Frequency.Weekly,
        },
    };

    /// <summary>The name of the moment at which the courses are held.</summary>
    public const string Courses = "courses";

    /// <summary>How the frequencies are written in files, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["event", "daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly", "once"];

    /// <summary>How it is written in files.</summary>
    public string Name => Names[(int)Every];

    /// <summary>The months from turn to turn; 0 where it has no such turns.</summary>
    public int Months => Every switch { Frequency.Monthly => 1, Frequency.Quarterly => 3, Frequency.HalfYearly => 6, Frequency.Yearly => 12, _ => 0 };

    /// <summary>Whether it is made in every week without a day of its own.</summary>
    public bool IsEveryWeek => Every is Frequency.Daily or Frequency.Weekly;
}
