using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>The captions of a document as they are written, each with the page that the estimate gives it.</summary>
internal sealed class CaptionProgress(IReadOnlyList<CaptionEntry> entries)
{
    private readonly List<Func<string>> pages = [];
    private int next;

    /// <summary>The caption that is written now.</summary>
    public CaptionEntry Next() => entries[next++];

    /// <summary>The caption just written stands on this page.</summary>
    public void Arrived(Func<string> page) => pages.Add(page);

    /// <summary>How many of a kind there are.</summary>
    public int Count(CaptionKind kind) => entries.Count(entry => entry.Kind == kind);

    /// <summary>Those of a kind with their pages, when all are written.</summary>
    public IReadOnlyList<(CaptionEntry Entry, string Page)> Of(CaptionKind kind) =>
        [.. entries.Zip(pages, (entry, page) => (entry, page())).Where(item => item.entry.Kind == kind)];
}
