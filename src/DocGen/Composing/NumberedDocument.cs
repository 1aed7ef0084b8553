using DocGen.Composing.Slots;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Composing;

/// <summary>Gives a document its outline and captions, and its targets their numbers.</summary>
internal static class NumberedDocument
{
    /// <summary>The document with numbers. Headings that refer to others are read once more, when all numbers are known.</summary>
    public static Document Of(Document document, DocumentTargets targets, Report report)
    {
        Document numbered = Read(document);
        targets.Fill(numbered, report);
        if (targets.WasAskedEarly)
        {
            numbered = Read(document);
            targets.Fill(numbered, report);
        }

        return numbered;
    }

    private static Document Read(Document document)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        OutlineBuilder outline = new(document.Numbering.In(document.Identity.Words), taken);
        CaptionBuilder captions = new(taken);
        foreach (Section section in document.Sections)
        {
            outline.Add(section);
            captions.Add(section);
        }

        return document with { Outline = outline.Entries, Captions = captions.Entries };
    }
}
