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

/// <summary>How many documents of a type there are.</summary>
public enum DocumentSeries
{
    /// <summary>The one of its code, or those that topics declare.</summary>
    None,

    /// <summary>One for each course.</summary>
    Course,

    /// <summary>One for each version of the paper of each course.</summary>
    Paper,

    /// <summary>One for each course that has questions: all of them.</summary>
    Bank,
}

/// <summary>What a part of a document becomes on slides, where the type is delivered as slides too.</summary>
public enum SlideRole
{
    /// <summary>A slide for each heading.</summary>
    Content,

    /// <summary>The first slide: enterprise, title, number, version, date.</summary>
    Cover,

    /// <summary>The list of what follows.</summary>
    Agenda,

    /// <summary>Nothing.</summary>
    None,
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
    SourceLocation Place)
{
    /// <summary>Whether it holds wrong options of questions beside the right ones.</summary>
    public bool HasDistractors { get; init; }

    /// <summary>What it becomes on slides; only clauses are content where nothing is said.</summary>
    public SlideRole Slides { get; init; } = Template is null && ContentsDepth == 0 ? SlideRole.Content : SlideRole.None;

    /// <summary>The record form that its template lays out, by code; null where it is that of the document.</summary>
    public string? Form { get; init; }

    /// <summary>Whether it stands once for each session of the course.</summary>
    public bool EachSession { get; init; }

    /// <summary>Whether it is left out, heading and all, where its template writes nothing.</summary>
    public bool IsOptional { get; init; }
}

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

    /// <summary>Whether there is one document, or one for each course or paper of a course.</summary>
    public DocumentSeries Series { get; init; }

    /// <summary>What is put behind the code of a course or paper (TM-04-KEY); empty for nothing.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The step of the schedule with which its documents take effect; null: the effective date of the system.</summary>
    public string? EffectiveAt { get; init; }
}

/// <summary>A document that a topic declares: a procedure, an instruction, a handout.</summary>
public sealed record DocumentDeclaration(
    string Code, string Type, Text Title, string Owner, Conditions.Condition? AppliesIf, SourceLocation Place);
