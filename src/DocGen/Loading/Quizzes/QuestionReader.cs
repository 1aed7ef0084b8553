using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Courses;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Loading.Quizzes;

/// <summary>Reads one question: heading with its id, line of attributes, stem, options or points to be named, explanation.</summary>
internal sealed class QuestionReader(string path, string language, IReadOnlyList<string> courses, string[] lines, int first, int next, Report report)
{
    private static readonly string[] Known = ["clause", "difficulty", "courses", "kind", "applies-if"];
    private static readonly string[][] Verdicts = [["正确", "错误"], ["True", "False"]];
    private readonly string id = lines[first][2..].Trim();
    private bool failed;

    /// <summary>The question; null where it cannot be understood, with every fault reported.</summary>
    public Question? Read()
    {
        int body = first + 1;
        while (body < next && lines[body].Trim().Length == 0)
        {
            body++;
        }

        IReadOnlyDictionary<string, string>? attributes = body < next ? QuizReader.Attributes(lines[body]) : null;
        SourceLocation header = new(path, (attributes is null ? first : body) + 1, 1);
        body += attributes is null ? 0 : 1;
        attributes ??= new Dictionary<string, string>();
        foreach (string key in attributes.Keys.Where(key => !Known.Contains(key)))
        {
            Fault(header, new($"不认识“{key}”{Spelling.DidYouMean(key, Known).Zh}", $"'{key}' is not known{Spelling.DidYouMean(key, Known).En}"));
        }

        if (attributes.GetValueOrDefault("clause") is not { Length: > 0 } clause)
        {
            failed = true;
            report.Add(QuizFaults.QuestionWithoutClause.At(header, id));
            clause = "";
        }

        int difficulty = int.TryParse(attributes.GetValueOrDefault("difficulty", ""), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : 0;
        if (difficulty is < 1 or > 3)
        {
            Fault(header, new("difficulty 写 1（易）、2（中）或 3（难）", "give difficulty as 1 (easy), 2 or 3 (hard)"));
        }

        string[] own = attributes.GetValueOrDefault("courses", "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (own.Length == 0 && courses.Count == 0)
        {
            Fault(header, new("没有写明用于哪些课程（courses）", "it does not say for which courses it is (courses)"));
        }

        Origin origin = new(path, body);
        MarkdownDocument tree = Dialect.Parse(string.Join('\n', lines[body..next]));
        TreeLint.Inspect(tree, origin, report, isQuestion: true);
        return Read(tree, origin, attributes.GetValueOrDefault("kind"), clause, difficulty, own.Length > 0 ? own : courses, ConditionOf(attributes, header), header);
    }

    private Question? Read(
        MarkdownDocument tree, Origin origin, string? kindName, string clause, int difficulty, IReadOnlyList<string> forCourses, Condition? condition, SourceLocation header)
    {
        ListBlock? options = tree.OfType<ListBlock>().LastOrDefault(list => list.OfType<ListItemBlock>().Any(IsOption));
        CustomContainer? answer = tree.OfType<CustomContainer>().LastOrDefault(container => container.Info == "answer");
        QuoteBlock? explanation = tree.LastOrDefault() as QuoteBlock;
        QuestionOption[] choices = [.. (options?.OfType<ListItemBlock>() ?? []).Select(OptionOf).OfType<QuestionOption>()];
        LeafBlock[] points = [.. (answer?.OfType<ListBlock>() ?? []).SelectMany(list => list.OfType<ListItemBlock>()).Select(item => item.FirstOrDefault()).OfType<LeafBlock>()];
        HashSet<Block> notStem = [.. new Block?[] { options, answer, explanation }.OfType<Block>()];
        SourceLocation place = new(path, first + 1, 1);
        if (!tree.Any(block => !notStem.Contains(block)))
        {
            Fault(place, new("没有题干", "it has no stem"));
        }

        if (options is not null && choices.Length != options.Count)
        {
            Fault(origin.Place(options), new("每个选项写成 - [ ] 或 - [x] 加一段文字", "write each option as - [ ] or - [x] and one paragraph"));
        }

        if (options is not null && (choices.Length < 2 || choices.Length > 8))
        {
            Fault(origin.Place(options), new($"有 {choices.Length} 个选项，应为 2 至 8 个", $"it has {choices.Length} options; give 2 to 8"));
        }

        if (options is not null && answer is not null)
        {
            Fault(origin.Place(answer), new("有选项的试题不写 ::: answer", "a question with options has no ::: answer"));
        }

        if (!choices.Any(choice => choice.IsRight) && points.Length == 0)
        {
            failed = true;
            report.Add(QuizFaults.QuestionWithoutAnswer.At(place, id));
        }

        if (explanation is null)
        {
            failed = true;
            report.Add(QuizFaults.QuestionWithoutExplanation.At(place, id));
        }

        QuestionKind kind = choices.Length == 0 ? kindName == "case" ? QuestionKind.Case : QuestionKind.ShortAnswer
            : IsVerdict(choices) ? QuestionKind.TrueFalse
            : choices.Count(choice => choice.IsRight) > 1 ? QuestionKind.Multiple
            : QuestionKind.Single;
        if (kindName is not null and not "case" || (kindName == "case" && kind != QuestionKind.Case))
        {
            Fault(header, new("kind 只能写 case，并用 ::: answer 列出要点；其他题型由选项得出", "kind is 'case' or nothing, with its points in ::: answer; other kinds follow from the options"));
        }

        if (kind == QuestionKind.TrueFalse && choices.Count(choice => choice.IsRight) != 1)
        {
            Fault(origin.Place(options!), new("判断题只能有一个正确答案", "a statement is either true or false"));
        }

        return failed ? null : new Question(id, language, kind, forCourses, clause, difficulty, condition, tree, choices, points, explanation!, notStem, origin, place);
    }

    private Condition? ConditionOf(IReadOnlyDictionary<string, string> attributes, SourceLocation header)
    {
        if (attributes.GetValueOrDefault("applies-if") is not { } text)
        {
            return null;
        }

        Condition? condition = ConditionParser.Parse(text, out string? fault);
        if (condition is null)
        {
            failed = true;
            report.Add(MarkupFaults.BadCondition.At(header, text, fault));
        }

        return condition;
    }

    private static bool IsOption(ListItemBlock item) => item.FirstOrDefault() is LeafBlock { Inline.FirstChild: TaskList };

    private static QuestionOption? OptionOf(ListItemBlock item) =>
        item is [LeafBlock { Inline.FirstChild: TaskList task } words] ? new QuestionOption(words, task.Checked) : null;

    /// <summary>Whether the options are those of a statement: right and wrong.</summary>
    private static bool IsVerdict(QuestionOption[] choices)
    {
        string[] words = [.. choices.Select(choice => choice.Words.Inline!.OfType<LiteralInline>().Count() == 1 ? choice.Words.Inline!.OfType<LiteralInline>().First().Content.ToString().Trim() : "")];
        return Verdicts.Any(words.SequenceEqual);
    }

    private void Fault(SourceLocation place, Bilingual what)
    {
        failed = true;
        report.Add(QuizFaults.BadQuestion.At(place, id, what));
    }
}
