using DocGen.Diagnostics;

namespace DocGen.Rules;

/// <summary>A check on the composed texts of a package: what one document says against the profile, the plan and the other documents.</summary>
internal interface ITextRule
{
    /// <summary>What the rule finds, in words.</summary>
    RuleInfo Info { get; }

    /// <summary>Adds the findings in the text of a section. Called from several threads.</summary>
    void Inspect(TextReading text, Report report);
}
