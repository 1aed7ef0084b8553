using System.Collections;
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
        int level = 0;
        foreach (Section section in document.Sections)
        {
            level = Inspect(document, section, level, report);
        }
    }

    /// <summary>The document, inspected section by section as it is written: for one whose text is read only as it is needed.</summary>
    public static Document Watched(Document document, Report report)
    {
        int level = 0;
        return document with { Sections = new WatchedSections(document.Sections, section => level = Inspect(document, section, level, report)) };
    }

    /// <summary>Runs all rules on a section that follows a heading of a level; the level of its last heading.</summary>
    private static int Inspect(Document document, Section section, int levelBefore, Report report)
    {
        DocumentReading reading = DocumentReading.Of(document, section, levelBefore);
        foreach (IDocumentRule rule in All)
        {
            rule.Inspect(reading, report);
        }

        return reading.Headings.Count > 0 ? reading.Headings[^1].Level : levelBefore;
    }

    private sealed class WatchedSections(IReadOnlyList<Section> sections, Action<Section> inspect) : IReadOnlyList<Section>
    {
        public int Count => sections.Count;

        public Section this[int index] => sections[index];

        public IEnumerator<Section> GetEnumerator()
        {
            foreach (Section section in sections)
            {
                inspect(section);
                yield return section;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
