using DocGen.Diagnostics;

namespace DocGen.Model;

/// <summary>文件编号: enterprise code + document code, upper case and unique in the package.</summary>
public readonly record struct DocumentNumber(string Organization, string Code)
{
    /// <inheritdoc/>
    public override string ToString() => Organization.Length == 0 ? Code : $"{Organization}-{Code}";
}

/// <summary>
/// Who carries a function or a mark of the matrix: a position of top management or a department, with the person's name.
/// </summary>
public sealed record Carrier(string Id, Text Name, Text Head);

/// <summary>A row of the responsibility matrix: exactly one lead (▲), any number of supports (△).</summary>
public sealed record MatrixRow(Requirement Requirement, Carrier Lead, IReadOnlyList<Carrier> Support);

/// <summary>
/// A clause in a planned document. Where all that it satisfies is excluded, the statement of the exclusion stands in its place.
/// </summary>
public sealed record PlannedClause(string ClauseId, IReadOnlyList<Requirement> Requirements, IReadOnlyList<Exclusion> Excluded)
{
    /// <summary>Whether the passage is replaced by the statement of its exclusion.</summary>
    public bool IsReplaced => Excluded.Count > 0 && Excluded.Count == Requirements.Count;
}

/// <summary>A part of a planned document with its clauses, in order.</summary>
public sealed record PlannedPart(PartDefinition Definition, IReadOnlyList<PlannedClause> Clauses)
{
    /// <summary>The record whose form it lays out, where that is not the document itself.</summary>
    public PlannedDocument? Record { get; init; }

    /// <summary>The session of a course whose facts fill it in.</summary>
    public Schedules.PlannedSession? Session { get; init; }
}

/// <summary>A document of the package before any text: number, title, owner, parts.</summary>
public sealed record PlannedDocument(
    DocumentNumber Number,
    Text Title,
    DocumentType Type,
    Carrier Owner,
    IReadOnlyList<PlannedPart> Parts,
    RecordForm? Form,
    IReadOnlyList<Requirement> Requirements)
{
    /// <summary>The code without the enterprise (SM-01).</summary>
    public string Code => Number.Code;

    /// <summary>The family, which is its folder.</summary>
    public string Family => Type.Family;

    /// <summary>How long it is kept, for records.</summary>
    public Retention? Retention => Form?.Retention ?? Type.Retention;

    /// <summary>How often it is made, for records.</summary>
    public Schedules.Rhythm? Rhythm => Form?.Rhythm ?? Type.Rhythm;

    /// <summary>The course whose handout, slides, paper, key or session papers it is.</summary>
    public Schedules.Course? Course { get; init; }

    /// <summary>The questions that stand in it: drawn for a paper and its key, all of a course in its bank.</summary>
    public Courses.PlannedPaper? Paper { get; init; }

    /// <summary>The department for which the material of a course is cut; null for all.</summary>
    public Carrier? For { get; init; }
}

/// <summary>对照表: where a leaf of the standard is answered, or why it is excluded.</summary>
public sealed record CoverageRow(
    Requirement Requirement,
    Exclusion? Exclusion,
    IReadOnlyList<string> ManualClauses,
    IReadOnlyList<PlannedDocument> Procedures,
    IReadOnlyList<PlannedDocument> Records)
{
    /// <summary>The work instructions that serve it.</summary>
    public IReadOnlyList<PlannedDocument> Instructions { get; init; } = [];

    /// <summary>The courses whose handouts cover it.</summary>
    public IReadOnlyList<PlannedDocument> Training { get; init; } = [];
}

/// <summary>What was left out of the package, and why.</summary>
public sealed record LeftOut(string Code, Text Title, Bilingual Reason);

/// <summary>编制计划: which documents, which clauses, which numbers; no text yet.</summary>
public sealed record Plan(
    Profile Profile,
    Standard Standard,
    IReadOnlyList<string> Languages,
    IReadOnlyList<PlannedDocument> Documents,
    IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<Carrier> Carriers,
    IReadOnlyDictionary<string, Carrier> Functions,
    IReadOnlyList<MatrixRow> Matrix,
    IReadOnlyList<CoverageRow> Coverage)
{
    /// <summary>What is handed in with the application, in the order of the certification body; null where the library says nothing of it.</summary>
    public ApplicationPack? Pack { get; init; }

    private readonly ILookup<string, (PlannedDocument Document, PlannedClause Clause)> byClause = Documents
        .SelectMany(document => document.Parts.SelectMany(part => part.Clauses).Select(clause => (document, clause))).ToLookup(item => item.clause.ClauseId);

    private readonly Dictionary<string, PlannedDocument> byCode = Documents.ToDictionary(document => document.Code);

    /// <summary>培训资料: papers, keys, question banks and session papers of the courses; delivered, but no controlled documents.</summary>
    public IReadOnlyList<PlannedDocument> Kit { get; init; } = [];

    /// <summary>练习题: the questions that close slides and handout of a course, by its code.</summary>
    public IReadOnlyDictionary<string, Courses.PlannedPaper> Practice { get; init; } = new Dictionary<string, Courses.PlannedPaper>();

    /// <summary>The course of the project as dates.</summary>
    public required Schedules.Schedule Schedule { get; init; }

    /// <summary>The day from which a document holds: that of the system, or of the step that its type names.</summary>
    public DateOnly? EffectiveDate(PlannedDocument document) =>
        document.Type.EffectiveAt is { } step ? Schedule.Steps.FirstOrDefault(item => item.Id == step)?.First : Profile.Certification.EffectiveDate;

    /// <summary>The planned document of a code, or null.</summary>
    public PlannedDocument? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The documents in which a clause stands, in the order of the plan, with how it is planned there.</summary>
    public IEnumerable<(PlannedDocument Document, PlannedClause Clause)> PlacesOf(string clauseId) => byClause[clauseId];

    /// <summary>The documents of a family in order.</summary>
    public IEnumerable<PlannedDocument> Family(string family) => Documents.Where(document => document.Family == family);
}
