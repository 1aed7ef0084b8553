using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary>A rule in words, for <c>explain</c> and for the pages under docs/rules.</summary>
internal static class RuleText
{
    /// <summary>Code, name and weight; what it says; why; what to do.</summary>
    public static string Of(RuleInfo rule, MessageLanguage language)
    {
        string severity = rule.Severity == Severity.Error ? "error" : "warning";
        string text = $"""
            {rule.Code} {rule.Name} ({severity})

            {Raw(rule.Message, language)}

            {Raw(rule.Explanation, language)}

            → {Raw(rule.Hint, language)}

            """;
        return text.ReplaceLineEndings("\n");
    }

    private static string Raw(Bilingual text, MessageLanguage language) =>
        text.In(language, [.. Enumerable.Repeat<object?>("…", 10)]);
}
