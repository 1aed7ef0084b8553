using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Writing.Pptx.Content;

/// <summary>
/// What a heading opens on slides: title, level, what stands below it, what is said to it. It becomes one slide, or several where it does not fit on
/// one.
/// </summary>
internal sealed record SlideTopic(string Title, int Level, SourceLocation Place)
{
    /// <summary>Cover, list of what follows, or content.</summary>
    public SlideRole Role { get; init; }

    /// <summary>What stands on it.</summary>
    public List<SlideBlock> Blocks { get; } = [];

    /// <summary>What the speaker says.</summary>
    public List<SlideParagraph> Notes { get; } = [];

    /// <summary>The clause that it comes from, or null.</summary>
    public string? Clause { get; init; }

    /// <summary>The documents that it cites, in order.</summary>
    public List<string> Cited { get; } = [];

    /// <summary>Whether how long it is depends on the enterprise (the text has loops), so that no author can shorten it.</summary>
    public bool IsFromFacts { get; init; }

    /// <summary>Whether it opens a section of the presentation: the title of a clause or part.</summary>
    public bool OpensSection { get; init; }
}
