using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Rules.Documents;

namespace DocGen.Rules;

/// <summary>
/// The checks on documents (DG507x): that a reader who hears a document, or walks through it by its headings, gets all that others see.
/// </summary>
internal static class DocumentRules
{
    /// <summary>The rules in the order of their codes.</summary>
    public static IReadOnlyList<IDocumentRule> All { get; } =
    [
        new SkippedHeadingLevel(),
        new TableWithoutHeader(),
        new PictureWithoutText(),
        new UntitledDocument(),
        new IllFormedLanguage(),
    ];

    /// <summary>Runs all rules on a document.</summary>
    public static void Inspect(Document document, Report report)
    {
        DocumentReading reading = DocumentReading.Of(document);
        foreach (IDocumentRule rule in All)
        {
            rule.Inspect(reading, report);
        }
    }
}
