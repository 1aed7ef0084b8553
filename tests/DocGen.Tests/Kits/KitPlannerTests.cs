using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Model.Schedules;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Kits;

/// <summary>What of the kit each department gets.</summary>
public sealed class KitPlannerTests
{
    private const string Complaints = "5.3.2.1";
    private const string Money = "5.1.3.1";

    [Fact]
    public void Without_a_wish_all_courses_are_made_in_two_versions()
    {
        Report report = new();
        PlannedKit kit = KitBuild.Kits(KitBuild.Run, report, [], []).Should().ContainSingle().Subject;
        kit.Folder.Should().BeEmpty();
        report.Sorted().Should().BeEmpty();
        kit.Documents.Select(document => document.Code).Where(code => code.StartsWith("TM-90", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Should().Equal("TM-90", "TM-90-A", "TM-90-A-KEY", "TM-90-B", "TM-90-B-KEY", "TM-90-BANK", "TM-90-SESSION");
        kit.Documents.Select(document => document.Code).Should().BeEquivalentTo(
            KitBuild.Run.Plan.Documents.Where(document => document.Course is not null).Concat(KitBuild.Run.Plan.Kit).Select(document => document.Code));
    }

    [Fact]
    public void Three_versions_of_one_course()
    {
        PlannedKit kit = KitBuild.Kits(KitBuild.Run, new Report(), [], ["tm-90"], versions: 3).Single();
        kit.Documents.Should().OnlyContain(document => document.Course!.Code == "TM-90");
        kit.Documents.Select(document => document.Paper?.Version).Where(version => version?.Length > 0).Distinct().Should().Equal("A", "B", "C");
    }

    [Fact]
    public void A_department_gets_the_clauses_and_questions_of_what_it_leads_or_supports()
    {
        Carrier care = KitBuild.Marked(Complaints, Money);
        Report report = new();
        PlannedKit kit = KitBuild.Kits(KitBuild.Run, report, [care.Id], ["TM-90"]).Single();
        kit.Folder.Should().Be(care.Id);
        Clauses(kit, "TM-90").Should().BeEquivalentTo(["own.answer", "own.everybody", "own.limit"], "the answer refers to the limit, which would lead nowhere");
        Asked(kit, "TM-90-BANK").Should().HaveCount(6).And.NotContain("own-q07");
        Asked(kit, "TM-90-A").Should().NotContain("own-q07");
        kit.Plan.Practice["TM-90"].Questions.Should().NotContain(question => question.Id == "own-q07");
        report.Sorted().Should().BeEmpty();
    }

    [Fact]
    public void With_fewer_than_five_questions_those_of_the_whole_course_are_used_and_a_finding_says_so()
    {
        Carrier finance = KitBuild.Marked(Money, Complaints);
        Report report = new();
        PlannedKit kit = KitBuild.Kits(KitBuild.Run, report, [finance.Name.In("en")], ["TM-90"]).Single();
        Clauses(kit, "TM-90").Should().BeEquivalentTo(["own.everybody", "own.money", "own.limit"]);
        Asked(kit, "TM-90-BANK").Should().HaveCount(7);
        Diagnostic finding = report.Sorted().Should().ContainSingle().Subject;
        finding.Rule.Name.Should().Be("WholeQuestionsForDepartment");
        finding.Place.Line.Should().BePositive();
        finding.Message(MessageLanguage.En).Should().Contain("only 1 question(s)").And.Contain("all 7");
    }

    [Fact]
    public void The_course_of_evaluators_is_never_cut()
    {
        Carrier evaluator = EvaluationProgramme.TeamOf(KitBuild.Run.Plan)[0];
        PlannedKit kit = KitBuild.Kits(KitBuild.Run, new Report(), [evaluator.Id], ["TM-92"]).Single();
        Clauses(kit, "TM-92").Should().Equal("own.ask");
    }

    [Fact]
    public void A_department_without_a_mark_gets_the_general_course_only_and_whole()
    {
        Report report = new();
        PlannedRun run = KitBuild.With(WithCanteen, report);
        PlannedKit kit = KitBuild.Kits(run, report, ["食堂"], []).Single();
        kit.Documents.Select(document => document.Course!.Code).Distinct().Should().Equal("TM-02");
        Clauses(kit, "TM-02").Should().Equal(run.Plan.Find("TM-02")!.Parts.SelectMany(part => part.Clauses).Select(clause => clause.ClauseId));
        Diagnostic finding = report.Sorted().Should().ContainSingle(item => item.Rule.Name == "DepartmentWithoutMark").Subject;
        finding.Message(MessageLanguage.En).Should().Be("Canteen neither leads nor supports any requirement and gets the general course TM-02 only");
    }

    [Fact]
    public void What_does_not_exist_is_reported_with_the_nearest_name()
    {
        Report report = new();
        KitBuild.Kits(KitBuild.Run, report, ["cares"], ["TM-9", "TM-90"]).Should().BeEmpty();
        report.Sorted().Select(finding => $"{finding.Place} {finding.Rule.Name} {finding.Message(MessageLanguage.En)}").Should().Equal(
            "--course UnknownCourse there is no course 'TM-9'; did you mean 'TM-90'?",
            "--department UnknownDepartment the enterprise has no department 'cares'; did you mean 'care'?");
    }

    [Fact]
    public void A_course_that_the_department_does_not_attend_is_an_error()
    {
        Report report = new();
        PlannedRun run = KitBuild.With(WithCanteen, report);
        KitBuild.Kits(run, report, ["canteen"], ["TM-90"]);
        report.Sorted().Should().ContainSingle(finding => finding.Rule.Name == "CourseNotAttended").Which
            .Message(MessageLanguage.En).Should().Be("Canteen does not attend the course TM-90");
    }

    internal static Profile WithCanteen(Profile profile) => profile with
    {
        Organization = profile.Organization with
        {
            Departments =
            [
                .. profile.Organization.Departments,
                profile.Organization.Departments[0] with { Id = "canteen", Name = new Text(new Dictionary<string, string> { ["zh-CN"] = "食堂", ["en"] = "Canteen" }), Functions = [] },
            ],
        },
    };

    private static IEnumerable<string> Clauses(PlannedKit kit, string code) =>
        kit.Documents.Single(document => document.Code == code).Parts.SelectMany(part => part.Clauses).Select(clause => clause.ClauseId);

    private static IEnumerable<string> Asked(PlannedKit kit, string code) =>
        kit.Documents.Single(document => document.Code == code).Paper!.Questions.Select(question => question.Id);
}
