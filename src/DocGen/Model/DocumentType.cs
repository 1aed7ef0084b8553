using DocGen.Diagnostics;

namespace DocGen.Model;

/// <summary>On what kind of page a part stands.</summary>
public enum PageKind
{
    /// <summary>No header, footer or number.</summary>
    Cover,

    /// <summary>Roman page numbers.</summary>
    Front,

    /// <summary>Arabic page numbers from 1.</summary>
    Body,

    /// <summary>As the body, on a turned page.</summary>
    Landscape,
}

/// <summary>How a heading is numbered.</summary>
public enum HeadingKind
{
    /// <summary>0.1, 0.2 …</summary>
    Front,

    /// <summary>1, 1.1, 1.1.1 …</summary>
    Chapter,

    /// <summary>附录A, A.1 …</summary>
    Appendix,

    /// <summary>Not numbered and not in the contents.</summary>
    Plain,
}

/// <summary>What stands at the head of each page.</summary>
public enum HeaderKind
{
    /// <summary>A line: enterprise left, number and version right.</summary>
    Line,

    /// <summary>A box of enterprise, title, number, version, page, effective date, as procedures carry.</summary>
    Box,

    /// <summary>The same box on the page of a form, which a look may lay out with narrower margins.</summary>
    Form,
}

/// <summary>
/// A part of a document type, in order. Exactly one of template, clauses (of topics, or all that name the document) and
/// contents makes its text; a title makes it a chapter.
/// </summary>
public sealed record PartDefinition(
    PageKind Page,
    HeadingKind Heading,
    Text? Title,
    string? Id,
    string? Template,
    IReadOnlyList<string> Topics,
    bool AllClauses,
    int ContentsDepth,
    bool NewPage,
    SourceLocation Place);

/// <summary>
/// 文件类型: which parts a document has. With a code it is one document; without, the topics declare documents of the type.
/// </summary>
public sealed record DocumentType(
    string Id,
    string Family,
    string? Code,
    Text? Title,
    string? Owner,
    string Look,
    HeaderKind Header,
    IReadOnlyList<string> Formats,
    IReadOnlyList<string> Satisfies,
    Retention? Retention,
    string? ExcludedClause,
    string? ClauseNote,
    IReadOnlyList<PartDefinition> Parts,
    SourceLocation Place)
{
    /// <summary>How often a record of the type is made; null for what is no record.</summary>
    public Schedules.Rhythm? Rhythm { get; init; }

    /// <summary>The step of the schedule with which its documents take effect; null: the effective date of the system.</summary>
    public string? EffectiveAt { get; init; }
}

/// <summary>A document that a topic declares: a procedure, an instruction, a handout.</summary>
public sealed record DocumentDeclaration(
    string Code, string Type, Text Title, string Owner, Conditions.Condition? AppliesIf, SourceLocation Place);
