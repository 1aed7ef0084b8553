using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Evaluation;

/// <summary>An excluded indicator disappears from checklist, score and pack, and is explained where it must be.</summary>
[Collection("sample")]
public sealed class ExclusionPaperTests
{
    private const string Reason = "公司商品维修周期不超过24小时，不提供代用品";

    [Fact]
    public void It_is_not_checked_and_has_no_records_but_its_reason_is_given()
    {
        Built built = EvaluationBuild.Sample;
        string checklist = EvaluationBuild.Text(built, "R-031", "zh-CN");
        checklist.Should().NotContain("5.2.4.5 代用品").And.Contain(Reason, "among the exclusions at the end");
        checklist.Should().NotContain("是否主动提供代用品");
        EvaluationBuild.Text(built, "AP-17", "zh-CN").Should().NotContain("R-056");
        EvaluationBuild.Text(built, "AP-19", "zh-CN").Should().Contain("5.2.4.5").And.Contain(Reason).And.Contain("适用分值 98* 分").And.Contain("代用品借用登记表");
        EvaluationBuild.Text(built, "PL-01", "zh-CN").Should().Contain(Reason);
    }

    [Fact]
    public void With_none_every_paper_says_so()
    {
        Built built = EvaluationBuild.Of(profile => EvaluationBuild.Excluding(profile), null, "R-031", "R-033", "AP-19");
        EvaluationBuild.Text(built, "R-031", "zh-CN").Should().Contain("5.2.4.5 代用品").And.Contain("没有删减的指标");
        EvaluationBuild.Text(built, "R-033", "zh-CN").Should().Contain("没有删减的指标");
        EvaluationBuild.Text(built, "AP-19", "zh-CN").Should().Contain("全部指标均适用，没有删减").And.NotContain("证明所删减的活动不存在");
        EvaluationBuild.Text(built, "AP-19", "en").Should().Contain("none is excluded");
    }

    [Fact]
    public void Several_are_all_gone()
    {
        Exclusion[] several = [.. ((string[])["5.2.6.1", "5.2.6.2", "5.2.4.5"]).Select(id => new Exclusion(id, new Text("没有这项业务")))];
        Built built = EvaluationBuild.Of(profile => EvaluationBuild.Excluding(profile, several), null, "R-031", "AP-19", "PL-01");
        string checklist = EvaluationBuild.Text(built, "R-031", "zh-CN");
        Standard standard = built.Run.Plan.Standard;
        several.Should().OnlyContain(item => !checklist.Contains($"{item.Indicator} {standard.Find(item.Indicator)!.Title.In("zh-CN")}"), "no line of the checklist has them");
        EvaluationBuild.Text(built, "AP-19", "zh-CN").Should().Contain("下列 3 项指标").And.Contain("适用分值 95* 分");
    }
}
