using System.Globalization;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>What one slide refers to: its layout, links, pictures, charts, its page of notes.</summary>
internal sealed record SlideParts(DeckParts Deck, string Folder)
{
    private readonly List<Relationship> relationships = [];
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The relationships, in order.</summary>
    public IReadOnlyList<Relationship> Relationships => relationships;

    /// <summary>The relationship of a part of the presentation.</summary>
    public string Relate(string type, string path) => Known(type + ":" + path, id => new Relationship(id, type, "../" + path[Folder.Length..]));

    /// <summary>The relationship of an address.</summary>
    public string Link(string url) => Known("link:" + url, id => new Relationship(id, "hyperlink", url, External: true));

    private string Known(string key, Func<string, Relationship> make)
    {
        if (!known.TryGetValue(key, out string? id))
        {
            id = "rId" + (relationships.Count + 1).ToString(CultureInfo.InvariantCulture);
            known.Add(key, id);
            relationships.Add(make(id));
        }

        return id;
    }
}
