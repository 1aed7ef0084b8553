using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules;

/// <summary>A lint on inputs: looks at a profile with its library and standard and reports what a user can fix.</summary>
internal interface IProfileRule
{
    /// <summary>What the rule finds, in words.</summary>
    RuleInfo Info { get; }

    /// <summary>
    /// Adds the findings. The report holds what reading the file found, so that a rule can ask whether an absent value was
    /// reported already before it draws conclusions from the absence.
    /// </summary>
    void Inspect(Profile profile, Library library, Report report);
}
