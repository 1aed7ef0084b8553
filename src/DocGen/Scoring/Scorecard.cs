using DocGen.Model;

namespace DocGen.Scoring;

/// <summary>How a leaf was found.</summary>
public enum Verdict
{
    /// <summary>It is met, or nothing else was said.</summary>
    Met,

    /// <summary>It is not met: its weight is lost (S3).</summary>
    NotMet,

    /// <summary>Samples were drawn: the share that failed is lost (S4).</summary>
    Sampled,

    /// <summary>It does not apply: its weight is not counted (S5).</summary>
    Excluded,
}

/// <summary>The marks of a leaf: its weight, how it was found, and of how many samples how many failed.</summary>
public sealed record LeafScore(Requirement Leaf, decimal Weight, Verdict Verdict, Fraction Marks, int Samples = 0, int Failed = 0, Text? Note = null)
{
    /// <summary>The marks that are lost.</summary>
    public Fraction Lost => Verdict == Verdict.Excluded ? Fraction.Zero : Fraction.Of(Weight) - Marks;
}

/// <summary>The marks of a group of leaves: what was obtained of what applies, and of what the standard gives it.</summary>
public sealed record GroupScore(Requirement Group, Fraction Marks, decimal Applicable, decimal Weight)
{
    /// <summary>The marks in percent of what applies; none where nothing does.</summary>
    public Fraction? Percent => Applicable == 0 ? null : Marks / Fraction.Of(Applicable) * Fraction.Of(100);
}

/// <summary>
/// A self-evaluation worked out by the rules of the standard (domain rules S1 to S6, P1 to P4, D1 to D9): score, special items, level, and what
/// lacks to the level aimed at.
/// </summary>
/// <param name="Raw">Marks obtained over the applicable total, times one hundred (S6).</param>
/// <param name="Final">The raw score less a point for each special deduction, plus the bonus, between 0 and 100 (D2, D3).</param>
/// <param name="Level">The level reached.</param>
/// <param name="Target">The level aimed at.</param>
/// <param name="Gap">Points that lack to the level aimed at; none where it is reached.</param>
/// <param name="Closure">The fewest leaves that, put right, close the gap, those with the most to gain first; null where no leaves do.</param>
/// <param name="IsVerified">Whether all weights used are confirmed figures of the standard (D9).</param>
public sealed record Scorecard(
    IReadOnlyList<LeafScore> Leaves,
    IReadOnlyList<GroupScore> Groups,
    decimal Applicable,
    Fraction Obtained,
    Fraction Raw,
    int Deductions,
    int Bonuses,
    Fraction Final,
    Level Level,
    Level Target,
    Fraction Gap,
    IReadOnlyList<LeafScore>? Closure,
    bool IsVerified)
{
    /// <summary>Whether so many special deductions were found that the evaluation fails whatever the score (P3).</summary>
    public bool FailsByDeductions { get; init; }
}
