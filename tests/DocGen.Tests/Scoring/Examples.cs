using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Model;
using DocGen.Scoring;
using DocGen.Tests.Support;

namespace DocGen.Tests.Scoring;

/// <summary>Leaves written as words, and the shipped standard with the sample's profile.</summary>
internal static partial class Examples
{
    /// <summary>The shipped standard.</summary>
    public static readonly Standard Standard = LibraryLoader.Load([Repository.Path("clause-library")], [], new Report()).Standards["gbt27922-2011"];

    private static readonly Profile Sample = ProfileLoader.Load(Repository.Path("samples", "qinghe-appliances", "profile.yaml"), new Report())!.Value.Profile;

    /// <summary>Leaves such as <c>95 met, 5 of 10 failed 2, 3 lost, 4 excluded</c>.</summary>
    public static LeafScore[] Leaves(string words) =>
    [
        .. words.Split(", ").Select((word, index) =>
        {
            Match match = Form().Match(word);
            decimal weight = decimal.Parse(match.Groups["weight"].Value, CultureInfo.InvariantCulture);
            Requirement leaf = new($"{index + 1}", null, new Text("指标"), weight, true, false, ExclusionRule.Conditional, []);
            int samples = match.Groups["n"].Success ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) : 0;
            int failed = match.Groups["f"].Success ? int.Parse(match.Groups["f"].Value, CultureInfo.InvariantCulture) : 0;
            return match.Groups["state"].Value switch
            {
                "met" => new LeafScore(leaf, weight, Verdict.Met, Fraction.Of(weight)),
                "lost" => new LeafScore(leaf, weight, Verdict.NotMet, Fraction.Zero),
                "excluded" => new LeafScore(leaf, weight, Verdict.Excluded, Fraction.Zero),
                _ => new LeafScore(leaf, weight, Verdict.Sampled, Fraction.Of(weight) * Fraction.Of(samples - failed) / Fraction.Of(samples), samples, failed),
            };
        }),
    ];

    /// <summary>The scorecard of such leaves, aimed at five stars.</summary>
    public static Scorecard? Rate(string leaves, int deductions, int bonuses) => Rating.Rate(Standard, Leaves(leaves), deductions, bonuses, Standard.Levels[^1]);

    /// <summary>The sample with so many service-management staff and certified managers, and nothing else found.</summary>
    public static Scorecard RateManagers(int staff, int held, bool strictly) => Rating.Rate(
        Sample with
        {
            Organization = Sample.Organization with
            {
                ServiceManagementStaff = staff,
                CertifiedServiceManagers = [.. Enumerable.Repeat(Sample.Organization.CertifiedServiceManagers[0] with { ValidUntil = null }, held)],
            },
            SelfEvaluation = null,
        },
        Standard,
        strictly)!;

    /// <summary>Two decimals, cut.</summary>
    public static string Cut(Fraction points) => points.Cut().ToString("0.00", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<weight>[0-9.]+) (?<state>met|lost|excluded|of (?<n>\d+) failed (?<f>\d+))$")]
    private static partial Regex Form();
}
