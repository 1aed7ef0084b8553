using DocGen.Diagnostics;

namespace DocGen.Model.Courses;

/// <summary>An option as it is printed, with its letter (A, B …).</summary>
public sealed record PaperOption(string Letter, string Text, bool IsRight);

/// <summary>
/// A question as it is asked of the people of an enterprise: slots filled, options in the order of the paper. In a bank, where no paper shares out
/// 100 points, <see cref="Points"/> are those that questions of the kind usually have.
/// </summary>
public sealed record PaperQuestion(
    int Number,
    string Id,
    QuestionKind Kind,
    int Difficulty,
    int Points,
    IReadOnlyList<string> Stem,
    IReadOnlyList<PaperOption> Options,
    IReadOnlyList<string> Answers,
    IReadOnlyList<string> Explanation,
    string Clause,
    IReadOnlyList<string> Requirements,
    IReadOnlyList<PlannedDocument> Sources,
    SourceLocation Place)
{
    /// <summary>The letters of the right options (ACD).</summary>
    public string Letters => string.Concat(Options.Where(option => option.IsRight).Select(option => option.Letter));
}
