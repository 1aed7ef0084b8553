using DocGen.Model;
using DocGen.Model.Facts;

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
    /// <summary>The profile.</summary>
    public Profile Profile => Plan.Profile;
}
