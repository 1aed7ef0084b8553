using DocGen.Model;

namespace DocGen.Composing.Slots;

/// <summary>The sections of a document that can be referred to, by clause or part id; filled once the outline is known.</summary>
internal sealed class DocumentTargets(string document)
{
    private readonly Dictionary<string, string> bookmarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutlineEntry> entries = new(StringComparer.Ordinal);

    /// <summary>The number of the document.</summary>
    public string Document { get; } = document;

    /// <summary>Whether its first level are chapters (a manual) and not sections (a procedure).</summary>
    public bool HasChapters { get; private set; }

    /// <summary>All ids.</summary>
    public IEnumerable<string> Ids => bookmarks.Keys;

    /// <summary>The bookmark for an id: stable, unique in the document, at most 40 characters as Word demands.</summary>
    public string Bookmark(string id)
    {
        if (bookmarks.TryGetValue(id, out string? known))
        {
            return known;
        }

        string name = "c_" + string.Concat(id.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));
        if (name.Length > 40 || bookmarks.ContainsValue(name))
        {
            string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id)))[..8];
            name = $"{name[..Math.Min(name.Length, 31)]}_{hash}";
        }

        bookmarks.Add(id, name);
        return name;
    }

    /// <summary>Keeps the outline to resolve references.</summary>
    public void Fill(IEnumerable<OutlineEntry> outline)
    {
        List<OutlineEntry> all = [.. outline];
        HasChapters = all.Any(entry => entry.Kind == HeadingKind.Front);
        foreach (OutlineEntry entry in all)
        {
            entries.TryAdd(entry.Bookmark, entry);
        }
    }

    /// <summary>The heading of an id, or null.</summary>
    public OutlineEntry? Find(string id) => bookmarks.TryGetValue(id, out string? bookmark) ? entries.GetValueOrDefault(bookmark) : null;
}
