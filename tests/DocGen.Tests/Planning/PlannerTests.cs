using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Planning;
using DocGen.Planning.Training;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Planning;

/// <summary>Which documents and clauses an enterprise gets.</summary>
[Collection("sample")]
public sealed class PlannerTests
{
    private static readonly Library Library = SampleBuild.Run.Library;
    private static readonly Profile Profile = SampleBuild.Run.Plan.Profile;

    [Fact]
    public void Excluded_requirement_is_not_unmet()
    {
        (Plan plan, IReadOnlyList<Diagnostic> findings) = Plan(Profile);
        findings.Should().BeEmpty();
        CoverageRow row = plan.Coverage.Single(item => item.Requirement.Id == "5.2.4.5");
        row.Exclusion!.Reason.In("zh-CN").Should().Contain("代用品");
        plan.Matrix.Should().NotContain(item => item.Requirement.Id == "5.2.4.5");
    }

    [Fact]
    public void A_form_of_which_all_requirements_are_excluded_is_left_out()
    {
        (Plan plan, _) = Plan(Profile);
        plan.Find("R-056").Should().BeNull();
        plan.LeftOut.Should().Contain(item => item.Code == "R-056");
    }

    [Fact]
    public void Without_the_exclusion_the_form_and_the_clause_return()
    {
        (Plan plan, IReadOnlyList<Diagnostic> findings) = Plan(Profile with { Certification = Profile.Certification with { Exclusions = [] } });
        findings.Should().BeEmpty();
        plan.Find("R-056").Should().NotBeNull();
        plan.Matrix.Should().Contain(item => item.Requirement.Id == "5.2.4.5");
    }

    [Fact]
    public void Excluding_all_that_a_clause_satisfies_puts_the_statement_in_its_place()
    {
        (Plan plan, _) = Plan(Profile);
        PlannedClause clause = plan.Find("SM-01")!.Parts.SelectMany(part => part.Clauses).Single(item => item.ClauseId == "repair.substitutes");
        clause.IsReplaced.Should().BeTrue();
    }

    [Fact]
    public void Nobody_who_installs_leaves_the_requirement_unmet_until_it_is_excluded()
    {
        Profile none = Profile with { Products = [.. Profile.Products.Select(product => product with { Installation = false })] };
        (_, IReadOnlyList<Diagnostic> findings) = Plan(none);
        findings.Should().ContainSingle().Which.Rule.Should().Be(PlanningFaults.UnmetRequirement);
        findings[0].Message(MessageLanguage.En).Should().Contain("5.2.2.2");

        Exclusion exclusion = new("5.2.2.2", new Text("不上门安装"));
        (_, findings) = Plan(none with { Certification = none.Certification with { Exclusions = [.. none.Certification.Exclusions, exclusion] } });
        findings.Should().BeEmpty();
    }

    [Fact]
    public void Documents_stand_in_the_order_of_families_and_codes()
    {
        string[] codes = [.. Plan(Profile).Plan.Documents.Select(document => document.Code)];
        codes.Should().StartWith(["SM-01", "MX-01"]);
        codes.Should().OnlyHaveUniqueItems();
        string[] records = [.. codes.Where(code => code.StartsWith("R-", StringComparison.Ordinal))];
        records.Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void Clauses_of_a_chapter_stand_in_the_order_of_the_standard()
    {
        PlannedPart repair = Plan(Profile).Plan.Find("SM-01")!.Parts.Single(part => part.Definition.Topics.Contains("repair"));
        repair.Clauses.SelectMany(clause => clause.Requirements).Select(leaf => leaf.Id)
            .Should().Equal("5.2.4.1", "5.2.4.2", "5.2.4.3", "5.2.4.4", "5.2.4.5");
    }

    [Fact]
    public void A_clause_for_a_document_that_is_not_there_is_reported()
    {
        Clause clause = Library.FindClause("repair.intake", "zh-CN")!;
        (_, IReadOnlyList<Diagnostic> findings) = Plan(Profile, WithClause(clause with { For = ["SM-01", "SM-02"] }));
        findings.Should().ContainSingle().Which.Rule.Should().Be(PlanningFaults.UnknownDocument);
    }

    [Fact]
    public void A_clause_that_no_part_takes_is_reported()
    {
        Clause clause = Library.FindClause("repair.intake", "zh-CN")!;
        (_, IReadOnlyList<Diagnostic> findings) = Plan(Profile, Library with { Clauses = [.. Library.Clauses, clause with { Id = "stray.clause" }] });
        findings.Should().Contain(finding => finding.Rule == PlanningFaults.ClauseNotPlaced);
    }

    [Fact]
    public void A_reference_to_no_requirement_is_reported()
    {
        Clause clause = Library.FindClause("repair.intake", "zh-CN")!;
        (_, IReadOnlyList<Diagnostic> findings) = Plan(Profile, WithClause(clause with { Satisfies = [.. clause.Satisfies, "gbt27922-2011:5.9.9"] }));
        findings.Should().ContainSingle().Which.Rule.Should().Be(PlanningFaults.UnknownReference);
    }

    [Fact]
    public void A_misspelt_name_in_the_condition_of_a_form_is_reported()
    {
        RecordForm form = Library.Records["R-066"] with { AppliesIf = new DocGen.Model.Conditions.Given("products_instaled") };
        Dictionary<string, RecordForm> records = new(Library.Records) { ["R-066"] = form };
        (Plan plan, IReadOnlyList<Diagnostic> findings) = Plan(Profile, Library with { Records = records });
        findings.Should().ContainSingle("the form is {0}, and nobody asked for that", plan.Find("R-066") is null ? "left out" : "there");
    }

    [Fact]
    public void A_misspelt_name_in_the_condition_of_a_clause_is_reported()
    {
        Clause clause = Library.FindClause("flows.recall", "zh-CN")!;
        (_, IReadOnlyList<Diagnostic> findings) = Plan(Profile, WithClause(clause with { AppliesIf = new DocGen.Model.Conditions.Given("products_instaled") }));
        findings.Should().ContainSingle("the clause would be left out in silence");
    }

    [Fact]
    public void Texts_of_a_clause_agree_on_all_but_their_words()
    {
        Clause clause = Library.FindClause("flows.recall", "en")!;
        string[] Codes(Clause changed, params string[] languages)
        {
            Report report = new();
            Planner.Plan(Profile, WithClause(changed), languages, report);
            return [.. report.Sorted().Select(finding => $"{finding.Rule.Code} {string.Join(' ', finding.Place.Path.Split('/')[^1])}")];
        }

        Codes(clause, "zh-CN", "en").Should().BeEmpty();
        Codes(clause with { Lead = "finance" }, "zh-CN", "en").Should().Equal("DG3013 flows.recall.en.md");
        Codes(clause with { AppliesIf = new DocGen.Model.Conditions.Given("products_installed") }, "zh-CN", "en").Should().Equal("DG3013 flows.recall.en.md");
        Codes(clause with { Version = clause.Version - 1 }, "zh-CN", "en").Should().Equal("DG3014 flows.recall.en.md");
        Codes(clause with { Version = clause.Version + 1 }, "zh-CN", "en").Should().Equal("DG3014 flows.recall.zh-CN.md");
        Codes(clause with { Version = clause.Version - 1 }, "zh-CN").Should().BeEmpty("nobody asked for English");
    }

    [Fact]
    public void A_library_with_other_clauses_finds_them()
    {
        Clause clause = Library.FindClause("repair.intake", "zh-CN")!;
        Library.FindClause(clause.Id, clause.Language).Should().NotBeNull();
        (Library with { Clauses = [clause with { Id = "repair.other" }] }).FindClause("repair.other", clause.Language).Should().NotBeNull();
    }

    [Fact]
    public void A_language_without_clauses_is_reported_once_with_their_number()
    {
        Report report = new();
        Planner.Plan(Profile, Library, ["zh-CN", "xx"], report);
        report.Sorted().Select(finding => finding.Rule).Should().BeEquivalentTo([PlanningFaults.MissingTranslation, TrainingFaults.MissingQuestion]);
        report.Sorted().Should().ContainSingle(finding => finding.Rule == PlanningFaults.MissingTranslation).Which.Message(MessageLanguage.En).Should().MatchRegex("^[0-9]{2,} clause");
    }

    [Fact]
    public void An_unknown_standard_gives_no_plan()
    {
        Report report = new();
        Planner.Plan(Profile with { Certification = Profile.Certification with { Standard = "none" } }, Library, ["zh-CN"], report).Should().BeNull();
    }

    private static Library WithClause(Clause changed) =>
        Library with { Clauses = [.. Library.Clauses.Select(clause => clause.Id == changed.Id && clause.Language == changed.Language ? changed : clause)] };

    private static (Plan Plan, IReadOnlyList<Diagnostic> Findings) Plan(Profile profile, Library? library = null)
    {
        Report report = new();
        return (Planner.Plan(profile, library ?? Library, ["zh-CN"], report)!, report.Sorted());
    }
}
