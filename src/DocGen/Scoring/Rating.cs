using DocGen.Model;
using DocGen.Model.Facts;

namespace DocGen.Scoring;

/// <summary>Works out a self-evaluation. The profile has passed its rules: samples are possible, exclusions have reasons, bonuses are not too many.</summary>
internal static class Rating
{
    private static readonly Fraction Hundred = Fraction.Of(100);

    /// <summary>
    /// The scorecard of an enterprise; null where everything is excluded, from which no score follows (D4). Where service managers are counted
    /// <paramref name="strictly"/>, one too few loses the whole weight (D8).
    /// </summary>
    public static Scorecard? Rate(Profile profile, Standard standard, bool strictly = false)
    {
        HashSet<string> excluded = [.. profile.Certification.Exclusions.Select(exclusion => exclusion.Indicator)];
        LeafScore[] leaves = [.. standard.Leaves.Select(leaf => Rate(leaf, profile, standard, excluded.Contains(leaf.Id), strictly))];
        Level target = standard.Levels.FirstOrDefault(level => level.Code == profile.Certification.TargetLevel) ?? standard.Levels[^1];
        return Rate(standard, leaves, profile.SelfEvaluation?.SpecialDeductions.Count ?? 0, profile.SelfEvaluation?.SpecialBonus.Count ?? 0, target);
    }

    /// <summary>The scorecard of marked leaves.</summary>
    internal static Scorecard? Rate(Standard standard, IReadOnlyList<LeafScore> leaves, int deductions, int bonuses, Level target)
    {
        decimal applicable = leaves.Where(leaf => leaf.Verdict != Verdict.Excluded).Sum(leaf => leaf.Weight);
        if (applicable <= 0)
        {
            return null;
        }

        Fraction obtained = Sum(leaves.Select(leaf => leaf.Marks));
        Fraction raw = obtained / Fraction.Of(applicable) * Hundred;
        SpecialItems special = standard.SpecialItems;
        Fraction items = Fraction.Of((bonuses * special.BonusPoints) - (deductions * special.DeductionPoints));
        Fraction final = Within(raw + items);
        bool fails = deductions >= special.FailAt;
        Level level = fails ? standard.Levels[0] : standard.Levels.Last(item => final >= Fraction.Of(item.Minimum));
        Fraction gap = Fraction.Max(Fraction.Zero, Fraction.Of(target.Minimum) - final);
        return new Scorecard(
            leaves, Groups(standard, leaves), applicable, obtained, raw, deductions, bonuses, final, level, target, gap,
            fails ? null : Close(leaves, (Fraction.Of(target.Minimum) - items) * Fraction.Of(applicable) / Hundred - obtained),
            leaves.All(leaf => leaf.Verdict == Verdict.Excluded || leaf.Leaf.ScoreVerified))
        {
            FailsByDeductions = fails,
        };
    }

    private static LeafScore Rate(Requirement leaf, Profile profile, Standard standard, bool isExcluded, bool strictly)
    {
        decimal weight = leaf.Score ?? 0;
        LeafFinding? finding = profile.SelfEvaluation?.Leaves.GetValueOrDefault(leaf.Id);
        if (isExcluded)
        {
            return new LeafScore(leaf, weight, Verdict.Excluded, Fraction.Zero, Note: finding?.Note);
        }

        if (finding is { Samples: { } samples and > 0, Failed: { } failed })
        {
            return Sampled(leaf, weight, samples, failed, finding.Note);
        }

        if (finding is { Met: false })
        {
            return new LeafScore(leaf, weight, Verdict.NotMet, Fraction.Zero, Note: finding.Note);
        }

        if (finding is null && leaf.Id == standard.ManagerRequirement)
        {
            return Managers(leaf, weight, profile, standard, strictly);
        }

        return new LeafScore(leaf, weight, Verdict.Met, Fraction.Of(weight), Note: finding?.Note);
    }

    /// <summary>The share of certified service managers, as a sample of those required (D8); a certificate counts that is valid on the day of application.</summary>
    private static LeafScore Managers(Requirement leaf, decimal weight, Profile profile, Standard standard, bool strictly)
    {
        Organization organization = profile.Organization;
        int held = organization.CertifiedServiceManagers.Count(manager => !(manager.ValidUntil < profile.Certification.ApplicationDate));
        int required = (int)OrganizationFacts.ManagersRequired(organization.ServiceManagementStaff, standard.ManagerShare);
        return held >= required ? new LeafScore(leaf, weight, Verdict.Met, Fraction.Of(weight))
            : strictly ? new LeafScore(leaf, weight, Verdict.NotMet, Fraction.Zero)
            : Sampled(leaf, weight, required, required - held, null);
    }

    private static LeafScore Sampled(Requirement leaf, decimal weight, int samples, int failed, Text? note) =>
        new(leaf, weight, Verdict.Sampled, Fraction.Of(weight) * Fraction.Of(samples - failed) / Fraction.Of(samples), samples, failed, note);

    private static GroupScore[] Groups(Standard standard, IReadOnlyList<LeafScore> leaves) =>
    [
        .. standard.Requirements.Where(item => !standard.IsLeaf(item)).Select(group =>
        {
            LeafScore[] below = [.. leaves.Where(leaf => IsBelow(standard, leaf.Leaf, group.Id))];
            return new GroupScore(
                group, Sum(below.Select(leaf => leaf.Marks)), below.Where(leaf => leaf.Verdict != Verdict.Excluded).Sum(leaf => leaf.Weight), below.Sum(leaf => leaf.Weight));
        }),
    ];

    private static bool IsBelow(Standard standard, Requirement leaf, string group)
    {
        for (Requirement? at = leaf; at?.Parent is not null; at = standard.Find(at.Parent))
        {
            if (at.Parent == group)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The fewest leaves whose lost marks make up for those that lack: those with the most to gain. The last of them may be the one with the least to
    /// gain that still does it, so that nothing more is asked than is needed.
    /// </summary>
    private static IReadOnlyList<LeafScore>? Close(IReadOnlyList<LeafScore> leaves, Fraction lacking)
    {
        List<LeafScore> lossy = [.. leaves.Where(leaf => !leaf.Lost.IsZero).OrderByDescending(leaf => leaf.Lost)];
        List<LeafScore> chosen = [];
        Fraction gained = Fraction.Zero;
        while (gained < lacking)
        {
            if (chosen.Count == lossy.Count)
            {
                return null;
            }

            Fraction rest = lacking - gained;
            LeafScore next = lossy[chosen.Count];
            LeafScore last = next.Lost >= rest ? lossy.Skip(chosen.Count).Last(leaf => leaf.Lost >= rest) : next;
            chosen.Add(last);
            gained += last.Lost;
        }

        return chosen;
    }

    private static Fraction Within(Fraction points) => Fraction.Min(Hundred, Fraction.Max(Fraction.Zero, points));

    private static Fraction Sum(IEnumerable<Fraction> marks) => marks.Aggregate(Fraction.Zero, (sum, mark) => sum + mark);
}
