using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Rules.Plans;

namespace DocGen.Rules;

/// <summary>The checks on a plan (DG131x): that nothing which an auditor asks for is missing, and that the facts of the profile agree with each other and with the law.</summary>
internal static class PlanRules
{
    /// <summary>The rules in the order of their codes.</summary>
    public static IReadOnlyList<IPlanRule> All { get; } =
    [
        new RequirementWithoutProcedure(),
        new RequirementWithoutRecord(),
        new RegionWithoutOutlet(),
        new OutletOutsideRegions(),
        new LanguagesDiffer(),
        new WarrantyBelowLaw(),
        new WarrantyBelowUnverifiedTerm(),
        new UnknownCategory(),
        new IntroductionDiffers(),
        new PromisesDiffer(),
        new LawCheckedLate(),
        new LawNotInForce(),
        new TrainingOutsideRelease(),
    ];

    /// <summary>Runs all rules; those that find gaps of the coverage only where the caller does not list the gaps itself.</summary>
    public static void Inspect(Plan plan, Library library, Report report, bool findsGaps = true)
    {
        foreach (IPlanRule rule in All.Where(rule => findsGaps || rule is not (RequirementWithoutProcedure or RequirementWithoutRecord)))
        {
            rule.Inspect(plan, library, report);
        }
    }
}
