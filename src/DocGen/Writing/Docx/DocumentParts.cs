namespace DocGen.Writing.Docx;

/// <summary>
/// What a document part refers to besides its own XML: links, pictures, charts, footnotes. Each gets a relationship id that depends on
/// the order of its first use only, so that the same document gives the same bytes.
/// </summary>
internal sealed class DocumentParts
{
    private const string Media = "word/media/image";
    private readonly List<Relationship> relationships = [];
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly List<ExtraPart> parts;
    private readonly Dictionary<string, int> counts;

    public DocumentParts()
        : this([], new Dictionary<string, int>(StringComparer.Ordinal))
    {
    }

    private DocumentParts(List<ExtraPart> parts, Dictionary<string, int> counts) => (this.parts, this.counts) = (parts, counts);

    /// <summary>The same parts, seen from another part of the file (the footnotes) that has relationships of its own.</summary>
    public DocumentParts Beside() => new(parts, counts);

    /// <summary>Relationships of word/document.xml beyond the fixed ones, in order.</summary>
    public IReadOnlyList<Relationship> Relationships => relationships;

    /// <summary>Parts beyond the fixed ones.</summary>
    public IReadOnlyList<ExtraPart> Parts => parts;

    /// <summary>The relationship id of an external link.</summary>
    public string Link(string url) => Known("link:" + url, () => Relate("rLink", "hyperlink", url, external: true));

    /// <summary>The relationship id of a picture; the same bytes share one part.</summary>
    public string Picture(string extension, byte[] bytes)
    {
        ExtraPart? part = parts.Find(known => known.Path.StartsWith(Media, StringComparison.Ordinal) && (ReferenceEquals(known.Bytes, bytes) || known.Bytes.AsSpan().SequenceEqual(bytes)));
        if (part is null)
        {
            part = new ExtraPart($"{Media}{Next(Media)}.{extension}", MediaType(extension), bytes);
            parts.Add(part);
        }

        return Known("picture:" + part.Path, () => Relate("rPicture", "image", part.Path["word/".Length..], external: false));
    }

    /// <summary>
    /// Adds a part (a chart, the footnotes) related to word/document.xml; its own relationships are parts or links beside it.
    /// </summary>
    public string Add(string idPrefix, ExtraPart part, string relationshipType)
    {
        parts.Add(part);
        return Relate(idPrefix, relationshipType, part.Path["word/".Length..], external: false);
    }

    /// <summary>
    /// The relationship id of a part that header, footer or text may share (a logo of the look); it is added once.
    /// </summary>
    public string Share(string idPrefix, ExtraPart part, string relationshipType) => Known("part:" + part.Path, () =>
    {
        AddUnrelated(part);
        return Relate(idPrefix, relationshipType, part.Path["word/".Length..], external: false);
    });

    /// <summary>Adds a part that only another part refers to (the workbook behind a chart), once.</summary>
    public void AddUnrelated(ExtraPart part)
    {
        if (!parts.Exists(known => known.Path == part.Path))
        {
            parts.Add(part);
        }
    }

    private string Relate(string idPrefix, string type, string target, bool external)
    {
        string id = idPrefix + Next(idPrefix);
        relationships.Add(new Relationship(id, type, target, external));
        return id;
    }

    /// <summary>The next number, from 1, of a kind of name.</summary>
    public int Next(string kind) => counts[kind] = counts.GetValueOrDefault(kind) + 1;

    private string Known(string key, Func<string> make)
    {
        if (!known.TryGetValue(key, out string? id))
        {
            id = make();
            known.Add(key, id);
        }

        return id;
    }

    private static string MediaType(string extension) => extension switch
    {
        "png" => "image/png",
        "jpg" or "jpeg" => "image/jpeg",
        "svg" => "image/svg+xml",
        _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, null),
    };
}

/// <summary>A relationship of a part.</summary>
internal sealed record Relationship(string Id, string Type, string Target, bool External = false);

/// <summary>A part of a Word file beyond the fixed ones: its path, content type, bytes, and its own relationships.</summary>
internal sealed record ExtraPart(string Path, string ContentType, byte[] Bytes, IReadOnlyList<Relationship>? Relationships = null);
