using DocGen.Composing.Templates;
using DocGen.Model;

namespace DocGen;

/// <summary>
/// What a run works on: the profile, the roots of library and templates, languages, documents and formats chosen (none: those of the
/// document types).
/// </summary>
internal sealed record BuildRequest(
    string ProfilePath,
    IReadOnlyList<string> LibraryRoots,
    IReadOnlyList<string> TemplateRoots,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Only,
    IReadOnlyList<string>? Formats = null)
{
    /// <summary>The look of all documents, instead of the profile's and the document types'.</summary>
    public string? Look { get; init; }

    /// <summary>Whether a requirement without procedure or record stops the run; not so for a command that lists them.</summary>
    public bool StopsAtGaps { get; init; } = true;
}

/// <summary>What loading and planning gave.</summary>
internal sealed record PlannedRun(
    Plan Plan, Library Library, TemplateEngine Templates, IReadOnlyDictionary<string, string> Inputs, string InputsHash, IReadOnlyList<PlannedDocument> Selected)
{
    /// <summary>The number of documents, each language counted.</summary>
    public int Documents => Selected.Count * Plan.Languages.Count;

    /// <summary>From what the files of the run are made.</summary>
    public Provenance Provenance => new(Provenance.PackageIdOf(Plan.Profile.Enterprise.Code, InputsHash), Inputs["profile"], InputsHash, Pipeline.Tool);
}
