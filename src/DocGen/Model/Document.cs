using DocGen.Model.Facts;
using Markdig.Syntax;

namespace DocGen.Model;

/// <summary>What a document is, in one language: the words of its cover, header and properties.</summary>
public sealed record DocumentIdentity(
    DocumentNumber Number,
    string Title,
    string Language,
    string Family,
    string Version,
    string Enterprise,
    string IssueDate,
    string EffectiveDate,
    DateOnly Issued,
    HeaderKind Header,
    string Look,
    Words Words);

/// <summary>
/// The values with which a shared tree is read: one resolver for writers and rules alike. It never changes the tree.
/// </summary>
public interface IValues
{
    /// <summary>The names visible here.</summary>
    FactScope Facts { get; }

    /// <summary>The text of a slot; null where it cannot be filled, with the fault reported.</summary>
    string? Fill(string expression, MarkdownObject slot);

    /// <summary>The blocks of a slot that stands alone in a paragraph and holds Markdown of the profile; null otherwise.</summary>
    MarkdownDocument? FillBlocks(string expression);

    /// <summary>Whether a condition holds; a fault is reported at the node.</summary>
    bool Holds(Conditions.Condition condition, MarkdownObject node);

    /// <summary>The items of a loop; a fault is reported at the node.</summary>
    IReadOnlyList<Fact> Items(string path, MarkdownObject node);

    /// <summary>The same values with a loop variable.</summary>
    IValues With(string name, Fact value);

    /// <summary>What a link such as <c>doc:R-049</c>, <c>law:…</c> or <c>#clause</c> shows; null where it is no reference of ours.</summary>
    Reference? Refer(string target, bool numberOnly, MarkdownObject link);
}

/// <summary>
/// The text that a reference shows; where it points into the same document, the bookmark and the number that Word's field
/// gives, with the words around it. Without a number it is a link to the bookmark: no field gives such a text.
/// </summary>
public sealed record Reference(
    string Text, string? Bookmark = null, string Before = "", string Number = "", string After = "", ReferenceKind Kind = ReferenceKind.Number);

/// <summary>What a reference into the same document shows of its target.</summary>
public enum ReferenceKind
{
    /// <summary>The number that Word gives the paragraph.</summary>
    Number,

    /// <summary>The text that the bookmark encloses (the number in a caption, a title without number).</summary>
    Content,

    /// <summary>Words of its own that lead there.</summary>
    Link,

    /// <summary>The number that Word gives the paragraph with those of the levels above.</summary>
    FullNumber,

    /// <summary>A number that no field of Word gives, as text that leads there.</summary>
    Text,
}

/// <summary>A heading that opens a section.</summary>
public sealed record SectionHeading(string Text, HeadingKind Kind, int Level, string Bookmark);

/// <summary>A section: one parsed part, the values to read it with, and the file it came from.</summary>
public sealed record Section(
    PageKind Page,
    bool NewPage,
    SectionHeading? Heading,
    HeadingKind BodyHeadings,
    int BodyLevel,
    MarkdownDocument? Body,
    IValues Values,
    Origin Origin,
    int ContentsDepth = 0,
    ClauseVersion? Clause = null)
{
    /// <summary>Whether it holds wrong options of questions beside the right ones: what it states is not what the enterprise says.</summary>
    public bool HasDistractors { get; init; }

    /// <summary>What it becomes on slides.</summary>
    public SlideRole Slides { get; init; }
}

/// <summary>A numbered heading as it will appear, in document order.</summary>
public sealed record OutlineEntry(HeadingKind Kind, int Level, string Number, string Text, string Bookmark) : ITarget
{
    /// <inheritdoc/>
    public Anchor? Anchor { get; init; }

    /// <summary>The number with the space that parts it from the text; one that ends in a full-width sign needs none.</summary>
    public string NumberBefore => Number.Length == 0 ? "" : Number[^1] < 0x2E80 || char.IsLetter(Number[^1]) ? Number + " " : Number;

    /// <summary>How it is cited where the number as printed will not do.</summary>
    public Citation? Citation { get; init; }
}

/// <summary>文件: a document in one language, ready to be written in any format.</summary>
public sealed record Document(
    DocumentIdentity Identity,
    PlannedDocument Planned,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<OutlineEntry> Outline)
{
    /// <summary>The pictures that its texts show.</summary>
    public ImageSource Images { get; init; } = ImageSource.None;

    /// <summary>From what the document is made; null for Markdown that belongs to no package.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Its texts as they are read, for the checks on the whole package; let go once these have run.</summary>
    public IReadOnlyList<SectionText> Texts { get; init; } = [];

    /// <summary>The questions that stand in it, as they are asked.</summary>
    public IReadOnlyList<Courses.PaperQuestion> Questions { get; init; } = [];

    /// <summary>The captions of tables and figures, in document order.</summary>
    public IReadOnlyList<CaptionEntry> Captions { get; init; } = [];

    /// <summary>How its look numbers headings.</summary>
    public HeadingNumbering Numbering { get; init; } = HeadingNumbering.Default;
}
