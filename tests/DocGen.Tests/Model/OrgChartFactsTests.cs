using DocGen.Markup;
using DocGen.Markup.OrgCharts;
using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Model.Pictures;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model;

/// <summary>Who stands under whom in the charts of an enterprise.</summary>
[Collection("sample")]
public sealed class OrgChartFactsTests
{
    [Fact]
    public void The_general_chart_shows_every_department_once_under_its_own()
    {
        OrgUnit top = Chart("all").Top;
        Organization organization = SampleBuild.Run.Plan.Profile.Organization;
        top.Name.Should().Be("总经理");
        top.All.Select(unit => unit.Name).Should().Contain(organization.Departments.Select(department => department.Name.In("zh-CN"))).And.OnlyHaveUniqueItems();
        OrgUnit service = top.Units.Single(unit => unit.IsMarked);
        service.Name.Should().Be("售后服务部");
        service.Units.Select(unit => (unit.Name, unit.Detail, unit.Relation)).Should().Equal(
            ("客服中心", "唐敏，15 人", OrgRelation.Line), ("直属网点", "2 个", OrgRelation.Line), ("委托网点", "20 个", OrgRelation.Contract));
        top.Units.Single(unit => unit.Relation == OrgRelation.Assistant).Name.Should().Be("服务负责人");
    }

    [Fact]
    public void The_chart_of_the_service_system_has_director_supervision_outlets_and_supporting_departments()
    {
        OrgUnit top = Chart("service").Top;
        top.Units.Select(unit => unit.Name).Should().Equal("服务负责人", "质量部", "协同部门");
        top.Units[0].Units.Should().ContainSingle().Which.Units.Select(unit => unit.Name + unit.Detail).Should().Equal(
            "客服中心唐敏，15 人", "北京服务中心北京", "天津服务中心天津", "委托网点河北：11 个", "委托网点北京：5 个", "委托网点天津：4 个");
        top.Units[2].Units.Select(unit => unit.Detail).Should().Contain("物流仓储").And.NotContain("质量管理");
    }

    [Fact]
    public void A_depth_leaves_out_what_stands_deeper()
    {
        Chart("all", 2).Top.All.Select(unit => unit.Name).Should().Contain("售后服务部").And.NotContain("客服中心");
        Chart("all", 1).Top.Units.Should().BeEmpty();
    }

    [Fact]
    public void A_firm_without_a_service_department_has_its_outlets_under_the_top()
    {
        OrgUnit top = Chart("all", change: organization => organization with
        {
            Departments = [.. organization.Departments.Where(department => department.Id is "admin" or "finance")],
            TopManagement = [organization.TopManagement[0] with { Functions = ["top-management", "service"] }],
        }).Top;
        top.Units.Select(unit => unit.Name).Should().Equal("行政人事部", "财务部", "直属网点", "委托网点");
    }

    private static OrgChart Chart(string scope, int depth = 9, Func<Organization, Organization>? change = null)
    {
        Profile profile = SampleBuild.Run.Plan.Profile;
        profile = profile with { Organization = (change ?? (same => same))(profile.Organization) };
        FactScope facts = ProfileFacts.Build(profile, SampleBuild.Run.Library, "zh-CN", _ => true);
        return ProfileOrgChart.Chart(new OrgChartSyntax(scope, depth), new FactsOnly(facts))!;
    }

    private sealed class FactsOnly(FactScope facts) : IValues
    {
        public FactScope Facts => facts;

        public string? Fill(string expression, Markdig.Syntax.MarkdownObject slot) => null;

        public Markdig.Syntax.MarkdownDocument? FillBlocks(string expression) => null;

        public bool Holds(DocGen.Model.Conditions.Condition condition, Markdig.Syntax.MarkdownObject node) => false;

        public IReadOnlyList<Fact> Items(string path, Markdig.Syntax.MarkdownObject node) => [];

        public IValues With(string name, Fact value) => this;

        public Reference? Refer(string target, bool numberOnly, Markdig.Syntax.MarkdownObject link) => null;
    }
}
