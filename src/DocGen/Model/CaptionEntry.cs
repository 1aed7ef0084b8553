using DocGen.Diagnostics;

namespace DocGen.Model;

/// <summary>With what a caption stands, and so in which count its number is.</summary>
public enum CaptionKind
{
    /// <summary>表: the caption stands above.</summary>
    Table,

    /// <summary>图: the caption stands below.</summary>
    Figure,
}

/// <summary>题注: a numbered caption as it will appear, in document order. Its bookmark encloses the number.</summary>
public sealed record CaptionEntry(CaptionKind Kind, int Number, string Text, string Bookmark) : ITarget
{
    /// <inheritdoc/>
    public Anchor? Anchor { get; init; }
}

/// <summary>What a reference can point to: a place with a bookmark.</summary>
public interface ITarget
{
    /// <summary>The name of the bookmark.</summary>
    string Bookmark { get; }

    /// <summary>The id that the author gave it, or null.</summary>
    Anchor? Anchor { get; }
}

/// <summary>An id that an author gave to a heading, table or figure (<c>{#parts}</c>), and in which text it stands.</summary>
public sealed record Anchor(string Id, Origin Origin, SourceLocation Place);
