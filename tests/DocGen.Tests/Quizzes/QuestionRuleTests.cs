using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Planning.Training;
using DocGen.Rules;
using DocGen.Rules.Texts;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Quizzes;

/// <summary>What is found in a bank as a whole: answers against the profile, languages against each other, options against options.</summary>
[Collection("sample")]
public sealed class QuestionRuleTests
{
    [Theory]
    [InlineData("报修后，市区最迟几小时内上门？", "12 小时内", "DG5064")]
    [InlineData("报修后，市区最迟多久上门？", "12 小时内", "DG5064")]
    [InlineData("报修后怎样做？", "市区 48 小时内上门", "DG5064")]
    [InlineData("What is promised after a fault report?", "On site within 48 hours in town", "DG5064")]
    [InlineData("报修后，市区最迟几小时内上门？", "24 小时内", "")]
    [InlineData("报修后，其他地区最迟几小时内上门？", "48 小时内", "")]
    [InlineData("填写哪张表？", "维修服务记录单", "")]
    public void A_right_answer_agrees_with_the_commitments(string stem, string right, string code) =>
        Findings(Question(stem, [right, "另一个"], [0])).Should().Equal(code.Length == 0 ? [] : [code]);

    [Fact]
    public void What_wrong_options_say_is_no_fault()
    {
        Findings(Question("报修后，市区最迟几小时内上门？", ["24 小时内", "市区 48 小时内上门"], [0])).Should().BeEmpty();
        Findings(Question("市区 48 小时内上门。", ["正确", "错误"], [1], QuestionKind.TrueFalse)).Should().BeEmpty();
        Findings(Question("市区 48 小时内上门。", ["正确", "错误"], [0], QuestionKind.TrueFalse)).Should().Equal("DG5064");
    }

    [Fact]
    public void Explanations_and_points_agree_too()
    {
        PaperQuestion question = Question("报修后怎样做？", ["派工", "等待"], [0]);
        Findings(question with { Explanation = ["市区 48 小时内上门。"] }).Should().Equal("DG5064");
        Findings(question with { Options = [], Answers = ["市区 48 小时内上门"], Kind = QuestionKind.ShortAnswer }).Should().Equal("DG5064");
    }

    [Fact]
    public void Each_question_of_a_bank_is_found_faulty_where_it_is()
    {
        Library library = SampleBuild.Run.Library;
        Question some = library.Questions.First(question => question.Language == "zh-CN" && question.Kind == QuestionKind.Single);
        Question twin = library.FindQuestion(some.Id, "en")!;
        Check(library.Questions).Should().BeEmpty();
        Check([some with { Clause = "no.such" }, twin with { Clause = "no.such" }]).Should().Contain("DG3030");
        Check([some with { Courses = ["TM-99"] }, twin with { Courses = ["TM-99"] }]).Should().Contain("DG3031");
        Check([some, twin with { Difficulty = some.Difficulty + 1 }]).Should().Equal("DG3032");
        Check([some, twin with { Options = [.. twin.Options.Reverse()] }]).Should().HaveCountLessThan(2);
        Check([some, twin with { Options = [.. twin.Options.Select(option => option with { IsRight = !option.IsRight })] }]).Should().Equal("DG3032");
        Check([some]).Should().Equal("DG3033");

        IEnumerable<string> Check(IReadOnlyList<Question> questions)
        {
            Report report = new();
            QuestionCheck.Inspect(SampleBuild.Run.Plan, library with { Questions = questions }, report);
            return report.Sorted().Select(finding => finding.Rule.Code);
        }
    }

    private static IEnumerable<string> Findings(PaperQuestion question)
    {
        Document bank = SampleBuild.Documents.First(document => document.Planned.Type.Series == DocumentSeries.Bank);
        Report report = new();
        RightAnswerContradicts.Inspect(bank with { Questions = [question] }, new PackageFacts(SampleBuild.Run.Plan, SampleBuild.Run.Library), report);
        return report.Sorted().Select(finding => finding.Rule.Code).Distinct();
    }

    private static PaperQuestion Question(string stem, string[] options, int[] right, QuestionKind kind = QuestionKind.Single) => new(
        1, "q-1", kind, 1, 4, [stem], [.. options.Select((option, i) => new PaperOption(((char)('A' + i)).ToString(), option, right.Contains(i)))], [], ["见手册。"], "repair.intake", [], [],
        new SourceLocation("quiz.zh-CN.md", 1, 1));
}
