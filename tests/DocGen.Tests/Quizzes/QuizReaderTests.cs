using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Loading.Quizzes;
using DocGen.Model.Courses;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Quizzes;

/// <summary>How the questions of a bank are read, and what is said of those that cannot be.</summary>
public sealed class QuizReaderTests
{
    private const string Good = """
        ---
        courses: [TM-02]
        ---
        # care-q01
        {clause=care.intake difficulty=1}
        最迟多久答复？

        - [ ] 48 小时内
        - [x] 24 小时内

        > 见手册。

        # care-q02
        {clause=care.intake difficulty=2 courses="TM-04 TM-05" applies-if="products_installed"}
        下列哪些是投诉？

        - [x] 不满
        - [ ] 咨询
        - [x] 差评

        > 表示不满的都是投诉。

        # care-q03
        {clause=care.intake difficulty=3}
        可以次日再报。

        - [ ] 正确
        - [x] 错误

        > 当场报。

        # care-q04
        {clause=care.intake difficulty=2}
        说出两点。

        ::: answer
        - 第一点
        - 第二点
        :::

        > 两点都要。

        # care-q05
        {clause=care.intake difficulty=2 kind=case}
        一位顾客来电。

        1. 问什么？
        2. 记在哪里？

        ::: answer
        - 问清经过
        :::

        > 先听后记。
        """;

    [Fact]
    public void The_kind_of_a_question_follows_from_how_it_is_written()
    {
        (IReadOnlyList<Question> questions, IReadOnlyList<Diagnostic> findings) = Read(Good);
        findings.Should().BeEmpty();
        questions.Select(question => question.Kind).Should().Equal(QuestionKind.Single, QuestionKind.Multiple, QuestionKind.TrueFalse, QuestionKind.ShortAnswer, QuestionKind.Case);
        questions[0].Right.Should().Equal(1);
        questions[1].Right.Should().Equal(0, 2);
        questions[1].Courses.Should().Equal("TM-04", "TM-05");
        questions[1].AppliesIf.Should().NotBeNull();
        questions[0].Courses.Should().Equal("TM-02");
        questions[3].Points.Should().HaveCount(2);
        questions[4].Place.Line.Should().Be(43);
    }

    [Theory]
    [InlineData("# a-q1\n{clause=a.b difficulty=1}\n问？\n\n- [ ] 一\n- [ ] 二\n\n> 解释。", "DG1280", 4)]
    [InlineData("# a-q1\n{clause=a.b difficulty=1}\n问？\n\n> 解释。", "DG1280", 4)]
    [InlineData("# a-q1\n{clause=a.b difficulty=1}\n问？\n\n- [x] 一\n- [ ] 二", "DG1281", 4)]
    [InlineData("# a-q1\n{difficulty=1}\n问？\n\n- [x] 一\n- [ ] 二\n\n> 解释。", "DG1282", 5)]
    [InlineData("# a-q1\n问？\n\n- [x] 一\n- [ ] 二\n\n> 解释。", "DG1282 DG1283", 4)]
    [InlineData("# a-q1\n{clause=a.b difficulty=4}\n问？\n\n- [x] 一\n- [ ] 二\n\n> 解释。", "DG1283", 5)]
    [InlineData("# a-q1\n{clause=a.b difficulty=1 claus=x}\n问？\n\n- [x] 一\n- [ ] 二\n\n> 解释。", "DG1283", 5)]
    [InlineData("# a-q1\n{clause=a.b difficulty=1}\n\n- [x] 一\n- [ ] 二\n\n> 解释。", "DG1283", 4)]
    [InlineData("# a-q1\n{clause=a.b difficulty=1}\n问？\n\n- [x] 只有一个\n\n> 解释。", "DG1283", 8)]
    [InlineData("# a-q1\n{clause=a.b difficulty=1 kind=case}\n问？\n\n- [x] 一\n- [ ] 二\n\n> 解释。", "DG1283", 5)]
    [InlineData("# a-q1\n{clause=a.b difficulty=1}\n问。\n\n- [x] 正确\n- [x] 错误\n\n> 解释。", "DG1283", 8)]
    [InlineData("先写一句\n\n# a-q1\n{clause=a.b difficulty=1}\n问？\n\n- [x] 一\n- [ ] 二\n\n> 解释。", "DG1284", 4)]
    [InlineData("# a-q1\n{clause=a.b difficulty=1 applies-if=\"a ==\"}\n问？\n\n- [x] 一\n- [ ] 二\n\n> 解释。", "DG1202", 5)]
    public void A_question_that_cannot_be_asked_is_reported_where_it_stands(string text, string codes, int line)
    {
        (_, IReadOnlyList<Diagnostic> findings) = Read("---\ncourses: [TM-02]\n---\n" + text);
        findings.Select(finding => finding.Rule.Code).Should().Equal(codes.Split(' '), DiagnosticsText.Lines(findings, MessageLanguage.En));
        findings[0].Place.Line.Should().Be(line);
    }

    [Fact]
    public void A_question_of_no_course_is_reported()
    {
        (_, IReadOnlyList<Diagnostic> findings) = Read("# a-q1\n{clause=a.b difficulty=1}\n问？\n\n- [x] 一\n- [ ] 二\n\n> 解释。");
        findings.Should().ContainSingle().Which.Message(MessageLanguage.En).Should().Contain("courses");
    }

    private static (IReadOnlyList<Question> Questions, IReadOnlyList<Diagnostic> Findings) Read(string text)
    {
        string folder = Directory.CreateTempSubdirectory("quiz").FullName;
        try
        {
            string path = Path.Combine(folder, "quiz.zh-CN.md");
            File.WriteAllText(path, text);
            Report report = new();
            return (QuizReader.Read(SourceFile.Read(path, report)!, report), report.Sorted());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
