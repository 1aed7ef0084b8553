using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Rules.Profiles;

namespace DocGen.Rules;

/// <summary>The rules on profiles (DG20xx), and their run after a profile was read.</summary>
internal static class ProfileRules
{
    /// <summary>The rules in the order of their codes.</summary>
    public static IReadOnlyList<IProfileRule> All { get; } =
    [
        new CreditCodeCheck(),
        new DuplicateId(),
        new UnknownFunction(),
        new UncarriedFunction(),
        new DoublyCarriedFunction(),
        new UnknownParent(),
        new ParentCycle(),
        new UnknownStandard(),
        new UnknownLevel(),
        new UnknownRequirement(),
        new NotALeaf(),
        new DuplicateExclusion(),
        new ForbiddenExclusion(),
        new EverythingExcluded(),
        new ExcludedButEvaluated(),
        new UnknownCarrier(),
        new LeadAlsoSupports(),
        new DateOrder(),
        new TrainingSessionDate(),
        new ExpiredQualification(),
        new ExpiredManagerCertificate(),
        new SampleOutOfRange(),
        new TooManyBonuses(),
        new MissingLanguage(),
        new UnknownDocumentLanguage(),
        new TargetBound(),
        new StaffSum(),
        new TooFewServiceManagers(),
        new ManagementStaffSum(),
        new OutletWithoutRegion(),
        new EmptyList(),
        new AnswerKind(),
        new UnknownAnswer(),
    ];

    /// <summary>
    /// Runs all rules. A finding at a place where the report holds an error already is dropped: it follows from that error.
    /// </summary>
    public static void Inspect(Profile profile, Library library, Report report)
    {
        IReadOnlyList<Diagnostic> known = report.Sorted();
        List<Diagnostic> found = [];
        foreach (IProfileRule rule in All)
        {
            Report scratch = new();
            foreach (Diagnostic finding in known)
            {
                scratch.Add(finding);
            }

            rule.Inspect(profile, library, scratch);
            found.AddRange(scratch.Sorted().Where(finding => finding.Rule == rule.Info && !report.HasErrorAt(finding.Place)));
        }

        found.ForEach(report.Add);
    }
}
