namespace DocGen.Diagnostics;

/// <summary>One finding: the rule that made it, the place in the user's file, and the words that fill its message.</summary>
public sealed record Diagnostic(RuleInfo Rule, SourceLocation Place, IReadOnlyList<object?> Arguments)
{
    /// <summary>Other places that the finding is about: what a text contradicts, say.</summary>
    public IReadOnlyList<SourceLocation> Related { get; init; } = [];

    /// <summary>What is wrong.</summary>
    public string Message(MessageLanguage language) => Rule.Message.In(language, [.. Arguments]);

    /// <summary>What to do about it.</summary>
    public string Hint(MessageLanguage language) => Rule.Hint.In(language, [.. Arguments]);
}
