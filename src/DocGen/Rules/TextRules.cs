using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Rules.Texts;

namespace DocGen.Rules;

/// <summary>
/// The checks on the composed texts of a package (DG504x, DG505x): each text is looked at once, in the run that composed it, and let go; what the
/// documents say of each other is drawn together at the end.
/// </summary>
internal static class TextRules
{
    /// <summary>The rules in the order of their codes.</summary>
    public static IReadOnlyList<ITextRule> All { get; } =
    [
        new Leftover(),
        new ForeignContact(),
        new ForeignCreditCode(),
        new ForeignEnterprise(),
        new UnknownDocumentCode(),
        new LimitDiffers(),
        new SupersededEdition(),
        new SignedAfterIssue(),
        new ExcludedPresented(),
        new StarClaimed(),
        new SelfLevelDiffers(),
    ];

    /// <summary>The rules that hold for wrong options of questions too: what they state may be false, how it is written may not.</summary>
    private static readonly IReadOnlyList<ITextRule> OfForm = [.. All.Where(rule => rule is Leftover or ForeignContact or ForeignCreditCode or ForeignEnterprise or UnknownDocumentCode)];

    /// <summary>The checks on all documents together, in the order of their codes.</summary>
    public static IReadOnlyList<RuleInfo> OfPackage { get; } = [Citations.Uncited, Citations.Unlisted, StatedLimits.Fixed, StatedLimits.Disagree, RightAnswerContradicts.Info];

    /// <summary>Runs all rules on a document.</summary>
    public static void Inspect(Document document, PackageFacts package, Report report)
    {
        foreach (SectionText section in document.Texts)
        {
            TextReading text = new(document, section, package);
            foreach (ITextRule rule in section.Section.HasDistractors ? OfForm : All)
            {
                rule.Inspect(text, report);
            }

            if (!section.Section.HasDistractors)
            {
                StatedLimits.Note(text);
            }
        }

        RightAnswerContradicts.Inspect(document, package, report);
        if (document.Planned.Course is null)
        {
            Citations.Note(document, package);
        }
    }

    /// <summary>What shows only when all documents of the package have been read.</summary>
    public static void Conclude(PackageFacts package, Report report)
    {
        Citations.Inspect(package, report);
        StatedLimits.Inspect(package, report);
    }
}
