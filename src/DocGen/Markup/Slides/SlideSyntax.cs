namespace DocGen.Markup.Slides;

/// <summary>Where a text is shown.</summary>
internal enum Medium
{
    /// <summary>A Word file: the handout.</summary>
    Word,

    /// <summary>Slides with their notes.</summary>
    Slides,

    /// <summary>Either: what rules read over.</summary>
    Any,
}

/// <summary>
/// <c>::: notes</c>, <c>::: slide-only</c>, <c>::: handout-only</c>, <c>::: columns</c> with <c>::: column</c>, <c>::: picture-right</c>: what only slides or only the
/// handout show, and how a slide is divided.
/// </summary>
internal sealed record SlideSyntax(string Name) : ContainerSyntax
{
    public const string Notes = "notes";
    public const string SlideOnly = "slide-only";
    public const string HandoutOnly = "handout-only";
    public const string Columns = "columns";
    public const string Column = "column";
    public const string PictureRight = "picture-right";

    /// <summary>The words that can follow <c>:::</c>.</summary>
    public static new IReadOnlyList<string> Known { get; } = [Notes, SlideOnly, HandoutOnly, Columns, Column, PictureRight];

    /// <summary>The construct of a word, or null.</summary>
    public static SlideSyntax? Of(string name) => Known.Contains(name) ? new(name) : null;

    /// <summary>Whether the container itself is gone in a medium, with its content or without.</summary>
    public bool Dissolves(Medium medium) => medium != Medium.Slides || Name is SlideOnly or HandoutOnly;

    /// <summary>Whether its content is shown in a medium.</summary>
    public bool IsShown(Medium medium) => medium switch
    {
        Medium.Word => Name is not (Notes or SlideOnly),
        Medium.Slides => Name != HandoutOnly,
        _ => true,
    };
}
