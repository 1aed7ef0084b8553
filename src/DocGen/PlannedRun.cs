using DocGen.Composing.Templates;
using DocGen.Model;

namespace DocGen;

/// <summary>What loading and planning gave.</summary>
internal sealed record PlannedRun(
    Plan Plan, Library Library, TemplateEngine Templates, IReadOnlyDictionary<string, string> Inputs, string InputsHash, IReadOnlyList<PlannedDocument> Selected)
{
    /// <summary>The number of documents, each language counted.</summary>
    public int Documents => Selected.Count * Plan.Languages.Count;

    /// <summary>From what the files of the run are made.</summary>
    public Provenance Provenance => new(Provenance.PackageIdOf(Plan.Profile.Enterprise.Code, InputsHash), Inputs["profile"], InputsHash, Pipeline.Tool);
}
