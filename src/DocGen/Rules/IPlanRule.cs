using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules;

/// <summary>A check on what profile, library and plan say together, before any text is composed.</summary>
internal interface IPlanRule
{
    /// <summary>What the rule finds, in words.</summary>
    RuleInfo Info { get; }

    /// <summary>Adds the findings.</summary>
    void Inspect(Plan plan, Library library, Report report);
}
