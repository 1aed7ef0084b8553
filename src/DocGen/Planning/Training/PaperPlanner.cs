using DocGen.Model.Courses;
using DocGen.Model.Schedules;

namespace DocGen.Planning.Training;

/// <summary>
/// 组卷: draws the questions of a paper from those that apply, spread over clauses and difficulties, and gives them points that add up to 100.
/// The same seed draws the same paper; versions of a paper differ in their questions where the bank has enough, and in the order of options.
/// </summary>
internal static class PaperPlanner
{
    /// <summary>满分: the points of a whole paper.</summary>
    public const int FullMarks = 100;

    private static readonly QuestionKind[] Kinds = Enum.GetValues<QuestionKind>();

    /// <summary>The paper of a version, counted from 0.</summary>
    public static PlannedPaper Draw(Course course, PaperPlan wanted, IReadOnlyList<Question> questions, int version, string seed)
    {
        List<Question> drawn = [];
        foreach (QuestionKind kind in Kinds)
        {
            IReadOnlyList<Question> some = Spread(questions.Where(question => question.Kind == kind), seed);
            int count = Math.Min(wanted.Of(kind), some.Count);

            // Each version goes on where the one before ended, and begins anew when the bank is used up.
            drawn.AddRange(Enumerable.Range(0, count).Select(i => some[((version * count) + i) % some.Count]));
        }

        foreach (Question other in Spread(questions.Where(question => !drawn.Contains(question)), seed).Take(Math.Max(0, wanted.Total - drawn.Count)))
        {
            drawn.Add(other);
        }

        string name = VersionName(version);
        Question[] ordered = [.. Kinds.SelectMany(kind => Shuffle.Of(drawn.Where(question => question.Kind == kind), seed + name, question => question.Id))];
        IReadOnlyList<int> points = PointsOf([.. ordered.Select(question => question.Kind)]);
        return new PlannedPaper(course, name, [.. ordered.Select((question, i) => new PlannedQuestion(question.Id, points[i], OrderOf(question, seed + name)))]);
    }

    /// <summary>题库: all questions of a course in the order of their ids, each with the points that its kind usually has.</summary>
    public static PlannedPaper Bank(Course course, IReadOnlyList<Question> questions) =>
        new(course, "", [.. questions.Select(question => new PlannedQuestion(question.Id, WeightOf(question.Kind), [.. Enumerable.Range(0, question.Options.Count)]))]);

    /// <summary>A, B … Z, then A1.</summary>
    public static string VersionName(int version) =>
        $"{(char)('A' + (version % 26))}{(version < 26 ? "" : (version / 26).ToString(System.Globalization.CultureInfo.InvariantCulture))}";

    /// <summary>
    /// The points of questions of these kinds: by weight, alike within a kind as far as whole points allow; they add up to 100.
    /// </summary>
    public static IReadOnlyList<int> PointsOf(IReadOnlyList<QuestionKind> kinds)
    {
        if (kinds.Count == 0)
        {
            return [];
        }

        decimal unit = (decimal)FullMarks / kinds.Sum(WeightOf);
        int[] points = [.. kinds.Select(kind => Math.Max(1, (int)(WeightOf(kind) * unit)))];
        (QuestionKind Kind, int Count)[] counts = [.. Kinds.Reverse().Select(kind => (kind, kinds.Count(item => item == kind))).Where(item => item.Item2 > 0)];
        foreach ((QuestionKind kind, int count) in counts.Where(item => FullMarks - points.Sum() >= item.Count))
        {
            Add(points, kinds, kind, 1, count);
        }

        // What is left goes to the kind with the fewest questions: one each as often as it can, the rest to the last of them.
        (QuestionKind fewest, int few) = counts.MinBy(item => item.Count);
        (int each, int over) = Math.DivRem(FullMarks - points.Sum(), few);
        Add(points, kinds, fewest, each, few);
        Add(points, kinds, fewest, Math.Sign(over), Math.Abs(over));
        return points;
    }

    /// <summary>Adds points to the last questions of a kind.</summary>
    private static void Add(int[] points, IReadOnlyList<QuestionKind> kinds, QuestionKind kind, int more, int count)
    {
        for (int i = points.Length - 1; i >= 0 && count > 0; i--)
        {
            if (kinds[i] == kind)
            {
                points[i] += more;
                count--;
            }
        }
    }

    /// <summary>The options of a statement keep their order: right comes before wrong everywhere.</summary>
    private static IReadOnlyList<int> OrderOf(Question question, string seed) =>
        question.Kind == QuestionKind.TrueFalse ? [.. Enumerable.Range(0, question.Options.Count)] : Shuffle.Order(question.Options.Count, seed + question.Id);

    /// <summary>Questions in the order of the seed, but clause after clause, so that a short paper asks of many clauses.</summary>
    private static IReadOnlyList<Question> Spread(IEnumerable<Question> questions, string seed)
    {
        List<(int Round, int At, Question Question)> rounds = [];
        foreach (IGrouping<string, Question> group in Shuffle.Of(questions, seed, question => question.Id).GroupBy(question => question.Clause))
        {
            int before = rounds.Count;
            rounds.AddRange(group.Select((question, i) => (i, before + i, question)));
        }

        return [.. rounds.OrderBy(item => item.Round).ThenBy(item => item.At).Select(item => item.Question)];
    }

    private static int WeightOf(QuestionKind kind) => kind switch
    {
        QuestionKind.Single => 4,
        QuestionKind.Multiple => 5,
        QuestionKind.TrueFalse => 3,
        QuestionKind.ShortAnswer => 8,
        _ => 12,
    };
}
