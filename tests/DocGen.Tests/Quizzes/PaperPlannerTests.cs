using CsCheck;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Model.Schedules;
using DocGen.Planning.Training;
using FluentAssertions;
using Markdig.Syntax;
using Xunit;

namespace DocGen.Tests.Quizzes;

/// <summary>How papers are drawn: points, versions, stable order.</summary>
public sealed class PaperPlannerTests
{
    private static readonly SourceLocation Nowhere = new("test", 1, 1);
    private static readonly Course Course = new("TM-09", new Text("课"), new Text("人"), 2, null, "matrix", [], CourseTime.Documents, Nowhere);

    [Fact]
    public void Points_of_any_paper_add_up_to_100_and_differ_by_one_at_most_within_a_kind() =>
        Gen.Int[0, 4].Array[1, 60].Sample(numbers =>
        {
            QuestionKind[] kinds = [.. numbers.Select(number => (QuestionKind)number)];
            IReadOnlyList<int> points = PaperPlanner.PointsOf(kinds);
            bool alike = kinds.Zip(points).GroupBy(pair => pair.First).All(group => group.Max(pair => pair.Second) - group.Min(pair => pair.Second) <= 1);
            return points.Sum() == 100 && points.All(point => point > 0) && alike;
        });

    [Fact]
    public void The_usual_papers_give_the_same_points_to_each_question_of_a_kind_but_the_longest()
    {
        QuestionKind[] kinds = [.. Kinds(QuestionKind.Single, 8), .. Kinds(QuestionKind.Multiple, 4), .. Kinds(QuestionKind.TrueFalse, 5), .. Kinds(QuestionKind.ShortAnswer, 2), QuestionKind.Case];
        IReadOnlyList<int> points = PaperPlanner.PointsOf(kinds);
        kinds.Zip(points).Where(pair => pair.First != QuestionKind.Case).GroupBy(pair => pair.First).Should().OnlyContain(group => group.Select(pair => pair.Second).Distinct().Count() == 1);
    }

    [Fact]
    public void The_same_seed_draws_the_same_paper_and_another_question_in_the_bank_moves_no_option()
    {
        Question[] bank = Bank(12);
        PaperPlan wanted = new(5, 0, 0, 0, 0);
        PlannedPaper first = PaperPlanner.Draw(Course, wanted, bank, 0, "seed");
        PaperPlanner.Draw(Course, wanted, [.. bank.Reverse()], 0, "seed").Should().BeEquivalentTo(first, options => options.WithStrictOrdering());
        PlannedPaper more = PaperPlanner.Draw(Course, wanted, Bank(13), 0, "seed");
        foreach (PlannedQuestion question in more.Questions.Where(question => first.Questions.Any(other => other.Id == question.Id)))
        {
            question.Order.Should().Equal(first.Questions.First(other => other.Id == question.Id).Order);
        }
    }

    [Fact]
    public void Versions_share_no_question_where_the_bank_has_enough()
    {
        PlannedPaper[] papers = [.. Enumerable.Range(0, 2).Select(version => PaperPlanner.Draw(Course, new PaperPlan(5, 0, 0, 0, 0), Bank(10), version, "seed"))];
        papers.Select(paper => paper.Version).Should().Equal("A", "B");
        papers[0].Questions.Select(question => question.Id).Should().NotIntersectWith(papers[1].Questions.Select(question => question.Id));
    }

    [Fact]
    public void Other_kinds_stand_in_for_questions_that_are_missing()
    {
        PlannedPaper paper = PaperPlanner.Draw(Course, new PaperPlan(4, 2, 2, 0, 0), Bank(10), 0, "seed");
        paper.Questions.Should().HaveCount(8);
        paper.Questions.Sum(question => question.Points).Should().Be(100);
    }

    [Fact]
    public void A_short_paper_asks_of_as_many_clauses_as_it_can()
    {
        Question[] bank = [.. Bank(12).Select((question, i) => question with { Clause = $"topic.clause-{i % 4}" })];
        string[] ids = [.. PaperPlanner.Draw(Course, new PaperPlan(4, 0, 0, 0, 0), bank, 0, "seed").Questions.Select(question => question.Id)];
        bank.Where(question => ids.Contains(question.Id)).Select(question => question.Clause).Should().OnlyHaveUniqueItems();
    }

    private static IEnumerable<QuestionKind> Kinds(QuestionKind kind, int count) => Enumerable.Repeat(kind, count);

    private static Question[] Bank(int count) =>
    [
        .. Enumerable.Range(1, count).Select(i => new Question(
            $"q{i:00}", "zh-CN", QuestionKind.Single, ["TM-09"], $"topic.clause-{i}", 1, null, [], [.. Enumerable.Range(0, 4).Select(at => new QuestionOption(new ParagraphBlock(), at == 0))],
            [], new QuoteBlock(null!), new HashSet<Block>(), new Origin("test", 0), Nowhere)),
    ];
}
