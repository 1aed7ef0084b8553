namespace DocGen.Diagnostics;

/// <summary>
/// What is known of a kind of finding: a code that is never reused, a name for the fault, its weight, one short sentence
/// that says what is wrong, a hint that says what to do, and an explanation for <c>docgen explain</c>.
/// </summary>
public sealed record RuleInfo(
    string Code,
    string Name,
    Severity Severity,
    Bilingual Message,
    Bilingual Hint,
    Bilingual Explanation)
{
    /// <summary>A finding of this kind at a place.</summary>
    public Diagnostic At(SourceLocation place, params object?[] arguments) => new(this, place, arguments);
}
