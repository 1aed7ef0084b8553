using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Courses;
using DocGen.Model.Facts;
using DocGen.Scoring;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Composing.Templates;

/// <summary>What a template may look at: the plan, the library, the document it writes a part of, and its language.</summary>
public sealed record PartModel(
    Plan Plan,
    Library Library,
    PlannedDocument Document,
    DocumentIdentity Identity,
    string Language,
    Words Words,
    FactScope Facts,
    PlannedClause? Clause)
{
    /// <summary>The self-evaluation worked out; null where the enterprise gave none.</summary>
    public Scorecard? Score { get; init; }

    /// <summary>Whether a condition of the library holds for the enterprise.</summary>
    public Func<Condition, bool> Applies { get; init; } = _ => true;

    /// <summary>The questions that stand in the document, as they are asked.</summary>
    public IReadOnlyList<PaperQuestion> Questions { get; init; } = [];

    /// <summary>The record whose form is laid out: the document itself, or one among the papers of an event.</summary>
    public PlannedDocument Record { get; init; } = Document;

    /// <summary>The terms whose names stand in the clauses of the document, in the order of the library.</summary>
    public IReadOnlyList<Term> Glossary => Templates.Glossary.Of(this);

    /// <summary>The profile.</summary>
    public Profile Profile => Plan.Profile;

    /// <summary>Whether the clauses of this document cite another one.</summary>
    public bool Cites(PlannedDocument document) => document.Code != Document.Code && Cited.Contains(document.Code);

    private HashSet<string> Cited => field ??=
    [
        .. Document.Parts.SelectMany(part => part.Clauses)
            .Select(clause => Library.FindClause(clause.ClauseId, Language)).OfType<Clause>()
            .SelectMany(clause => clause.Tree.Descendants<LinkInline>())
            .Select(link => link.Url ?? "").Where(url => url.StartsWith("doc:", StringComparison.Ordinal)).Select(url => url[4..]),
    ];
}
