using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Planning;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Planning;

/// <summary>Who leads and who supports.</summary>
[Collection("sample")]
public sealed class MatrixPlannerTests
{
    private static readonly Library Library = SampleBuild.Run.Library;
    private static readonly Profile Profile = SampleBuild.Run.Plan.Profile;

    [Fact]
    public void Every_row_has_one_lead_who_does_not_support_too() =>
        SampleBuild.Run.Plan.Matrix.Should().OnlyContain(row => row.Lead.Id.Length > 0 && !row.Support.Contains(row.Lead) && row.Support.Distinct().Count() == row.Support.Count);

    [Fact]
    public void The_lead_follows_from_the_function_of_the_clause()
    {
        Clause clause = Library.FindClause("repair.intake", "zh-CN")!;
        Row(Profile, "5.2.4.1").Lead.Should().Be(SampleBuild.Run.Plan.Functions[clause.Lead!]);
    }

    [Fact]
    public void Moving_a_function_to_another_department_moves_the_lead()
    {
        Department quality = Profile.Organization.Departments.Single(item => item.Functions.Contains("quality"));
        Profile moved = Profile with
        {
            Organization = Profile.Organization with
            {
                Departments =
                [
                    .. Profile.Organization.Departments.Select(item =>
                        item == quality ? item with { Functions = [.. item.Functions.Where(function => function != "supervision")] }
                        : item.Functions.Contains("finance") ? item with { Functions = [.. item.Functions, "supervision"] }
                        : item),
                ],
            },
        };
        Row(Profile, "5.1.5.1").Lead.Id.Should().Be(quality.Id);
        Row(moved, "5.1.5.1").Lead.Name.In("zh-CN").Should().Be("财务部");
    }

    [Fact]
    public void An_override_of_the_lead_alone_makes_the_former_lead_support()
    {
        Carrier before = Row(Profile, "5.2.4.1").Lead;
        MatrixRow row = Row(Override("5.2.4.1", new Responsibility("gm", null)), "5.2.4.1");
        row.Lead.Id.Should().Be("gm");
        row.Support.Should().Contain(before);
    }

    [Fact]
    public void An_override_of_the_support_replaces_it_in_the_order_of_the_profile()
    {
        MatrixRow row = Row(Override("5.2.4.1", new Responsibility(null, ["care", "finance"])), "5.2.4.1");
        row.Support.Select(carrier => carrier.Id).Should().Equal("finance", "care");
    }

    [Fact]
    public void A_leaf_without_a_clause_has_no_lead()
    {
        Report report = new();
        Planner.Plan(Profile, Library with { Clauses = [.. Library.Clauses.Where(clause => clause.Id != "repair.intake")] }, ["zh-CN"], report);
        report.Sorted().Should().Contain(finding => finding.Rule == PlanningFaults.NoLead);
    }

    [Fact]
    public void Two_clauses_with_different_leads_are_reported()
    {
        Clause clause = Library.FindClause("repair.intake", "zh-CN")!;
        Report report = new();
        Planner.Plan(Profile, Library with { Clauses = [.. Library.Clauses, clause with { Id = "repair.other", Lead = "finance" }] }, ["zh-CN"], report);
        report.Sorted().Should().Contain(finding => finding.Rule == PlanningFaults.TwoLeads);
    }

    private static Profile Override(string leaf, Responsibility responsibility) =>
        Profile with { Responsibilities = new Dictionary<string, Responsibility> { [leaf] = responsibility } };

    private static MatrixRow Row(Profile profile, string leaf) =>
        Planner.Plan(profile, Library, ["zh-CN"], new Report())!.Matrix.Single(row => row.Requirement.Id == leaf);
}
