using DocGen.Diagnostics;
using DocGen.Model.Conditions;
using Markdig.Syntax;

namespace DocGen.Model.Courses;

/// <summary>题型: how a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>单选题: exactly one option is right.</summary>
    Single,

    /// <summary>多选题: two or more options are right.</summary>
    Multiple,

    /// <summary>判断题: a statement that is right or wrong.</summary>
    TrueFalse,

    /// <summary>简答题: some points to be named.</summary>
    ShortAnswer,

    /// <summary>案例题: a case with questions on it.</summary>
    Case,
}

/// <summary>选项: an option of a question as its author wrote it.</summary>
public sealed record QuestionOption(LeafBlock Words, bool IsRight);

/// <summary>
/// 试题: a question of the bank in one language, with the clause that gives its answer. Its tree is parsed once and never changed; the slots in
/// it are filled like those of a clause, so that the right answer follows the profile.
/// </summary>
public sealed record Question(
    string Id,
    string Language,
    QuestionKind Kind,
    IReadOnlyList<string> Courses,
    string Clause,
    int Difficulty,
    Condition? AppliesIf,
    MarkdownDocument Tree,
    IReadOnlyList<QuestionOption> Options,
    IReadOnlyList<LeafBlock> Points,
    QuoteBlock Explanation,
    IReadOnlySet<Block> NotStem,
    Origin Origin,
    SourceLocation Place)
{
    /// <summary>The blocks of the stem as they apply are those of the tree but these: options, points to be named and explanation.</summary>
    public bool IsOfStem(Block block) => !NotStem.Contains(block);

    /// <summary>The places of the right options, from 0.</summary>
    public IEnumerable<int> Right => Enumerable.Range(0, Options.Count).Where(i => Options[i].IsRight);
}
