using DocGen.Diagnostics;

namespace DocGen.Rules;

/// <summary>A check on outputs: looks at a document as it will be written and reports what keeps some readers out.</summary>
internal interface IDocumentRule
{
    /// <summary>What the rule finds, in words.</summary>
    RuleInfo Info { get; }

    /// <summary>Adds the findings.</summary>
    void Inspect(DocumentReading document, Report report);
}
