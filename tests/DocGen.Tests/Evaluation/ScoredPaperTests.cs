using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Model;
using DocGen.Scoring;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Evaluation;

/// <summary>What the papers print of the self-evaluation is what <see cref="Rating"/> works out, and nothing looks like a certificate.</summary>
[Collection("sample")]
public sealed class ScoredPaperTests
{
    private const string NotVerified = "分值未经核实：";

    private static Scorecard Card => Rating.Rate(SampleBuild.Run.Plan.Profile, SampleBuild.Run.Plan.Standard)!;

    [Theory]
    [InlineData("PL-01")]
    [InlineData("AP-16")]
    public void A_report_prints_score_level_gap_and_marks_by_group_and_leaf(string code)
    {
        foreach (string language in (string[])["zh-CN", "en"])
        {
            string text = EvaluationBuild.Text(EvaluationBuild.Sample, code, language);
            text.Should().Contain(Points(Card.Raw) + "*").And.Contain(Points(Card.Final) + "*").And.Contain(Points(Card.Obtained) + "*");
            text.Should().Contain(Card.Level.Title.In(language) + "*").And.Contain(Card.Target.Title.In(language));
            foreach (LeafScore leaf in Card.Leaves.Where(leaf => leaf.Verdict != Verdict.Excluded))
            {
                string marks = Points(leaf.Marks) + (leaf.Leaf.ScoreVerified ? "" : "*");
                Lines(text, leaf.Leaf.Id).Should().Contain(line => line.Contains(marks), "{0} of {1} has {2}", leaf.Leaf.Id, code, marks);
            }

            foreach (GroupScore group in Card.Groups.Where(group => group.Percent is not null))
            {
                Lines(text, group.Group.Id).Should().Contain(line => line.Contains(Points(group.Marks)) && line.Contains(Points(group.Percent!.Value)));
            }
        }
    }

    [Fact]
    public void The_gap_report_goes_from_gap_to_owner_and_documents()
    {
        string text = EvaluationBuild.Text(EvaluationBuild.Sample, "PL-01", "zh-CN");
        foreach (LeafScore leaf in Card.Leaves.Where(leaf => !leaf.Lost.IsZero))
        {
            CoverageRow row = SampleBuild.Run.Plan.Coverage.Single(item => item.Requirement == leaf.Leaf);
            text.Should().Contain($"{leaf.Leaf.Title.In("zh-CN")}（{leaf.Leaf.Id}）").And.Contain(leaf.Note!.In("zh-CN"));
            text.Should().Contain($"补齐后可增加 {Points(leaf.Lost)}*").And.Contain(SampleBuild.Run.Plan.Matrix.Single(item => item.Requirement == leaf.Leaf).Lead.Name.In("zh-CN"));
            row.Records.Should().OnlyContain(record => text.Contains(record.Number.ToString()));
        }

        text.Should().Contain("一份保修卡条款低于法定期限").And.Contain("整机保修六年，高于法定期限");
    }

    [Fact]
    public void The_gap_report_names_the_fewest_indicators_that_close_the_gap()
    {
        Profile Worse(Profile profile) => profile with
        {
            SelfEvaluation = profile.SelfEvaluation! with
            {
                Leaves = new Dictionary<string, LeafFinding>(profile.SelfEvaluation.Leaves) { ["5.3.1.1"] = new(false, null, null, null), ["5.3.1.3"] = new(false, null, null, null) },
            },
        };
        Scorecard card = Rating.Rate(Worse(SampleBuild.Run.Plan.Profile), SampleBuild.Run.Plan.Standard)!;
        card.Closure.Should().NotBeEmpty();
        string text = EvaluationBuild.Text(EvaluationBuild.Of(Worse, null, "PL-01"), "PL-01", "zh-CN");
        text.Should().Contain($"还差 {card.Gap.Cut(2, up: true).ToString("0.00", CultureInfo.InvariantCulture)}* 分。补齐下列 {card.Closure!.Count} 项指标");
        string closing = text[text.IndexOf("补齐下列", StringComparison.Ordinal)..];
        card.Closure.Should().OnlyContain(leaf => closing.Contains(leaf.Leaf.Id) && closing.Contains(Points(leaf.Lost)));
    }

    [Fact]
    public void The_checklist_groups_each_applicable_indicator_below_its_lead_once()
    {
        Plan plan = SampleBuild.Run.Plan;
        string text = EvaluationBuild.Text(EvaluationBuild.Sample, "R-031", "zh-CN");
        foreach (IGrouping<Carrier, MatrixRow> group in plan.Matrix.GroupBy(row => row.Lead))
        {
            int start = text.IndexOf($"受评部门：{group.Key.Name.In("zh-CN")}（主责指标 {group.Count()} 项", StringComparison.Ordinal);
            start.Should().BePositive("{0} is checked", group.Key.Name);
            int end = text.IndexOf("受评部门：", start + 1, StringComparison.Ordinal);
            string part = end < 0 ? text[start..] : text[start..end];
            part.Should().Contain($"不得为{group.Key.Name.In("zh-CN")}");
            group.Should().OnlyContain(row => part.Contains($"{row.Requirement.Id} {row.Requirement.Title.In("zh-CN")}"));
        }

        text.Should().Contain("预评（待核实）：样本 20，不符合 2：两家网点未公示收费标准");
    }

    [Theory]
    [InlineData("R-031")]
    [InlineData("R-033")]
    public void A_form_of_the_evaluation_leaves_its_results_blank(string code)
    {
        string text = EvaluationBuild.Text(EvaluationBuild.Sample, code, "zh-CN");
        int annex = text.IndexOf("附：预评结果", StringComparison.Ordinal);
        annex.Should().BePositive();
        text[..annex].Should().NotContain(Points(Card.Final)).And.NotContain(Points(Card.Obtained)).And.Contain("‹CheckBox ☐›)\u00A0五星级").And.Contain("自评等级（不是认证等级）");
        text[annex..].Should().Contain(Points(Card.Final)).And.Contain("radarChart").And.Contain("barChart");
    }

    [Fact]
    public void A_confirmed_total_has_no_mark_and_one_less_an_unverified_weight_has()
    {
        string text = EvaluationBuild.Text(EvaluationBuild.Sample, "PL-01", "zh-CN");
        Lines(text, "5.1").Should().Contain(line => Regex.IsMatch(line, @"\b40 \|"));
        Lines(text, "5.2").Should().Contain(line => line.Contains("33* |"), "two marks of 5.2 are excluded");
        text.Should().Contain("98* |");
        EvaluationBuild.Text(EvaluationBuild.Of(profile => EvaluationBuild.Excluding(profile), null, "PL-01"), "PL-01", "zh-CN").Should().MatchRegex(@"适用分值› \| \[TableText\] 100 \|");
    }

    [Fact]
    public void Every_paper_with_a_score_says_that_weights_are_not_verified_and_what_that_means() =>
        EvaluationBuild.Scored.Should().OnlyContain(code => EvaluationBuild.Text(EvaluationBuild.Sample, code, "zh-CN").Contains(NotVerified)
            && EvaluationBuild.Text(EvaluationBuild.Sample, code, "en").Contains("Weights not verified:"));

    [Fact]
    public void Without_findings_there_is_no_score_no_level_and_no_chart_but_weights_and_a_sentence()
    {
        Built built = EvaluationBuild.Of(profile => profile with { SelfEvaluation = null }, null, EvaluationBuild.Scored);
        foreach (string code in EvaluationBuild.Scored)
        {
            string text = EvaluationBuild.Text(built, code, "zh-CN");
            text.Should().Contain("企业尚未预评").And.NotContain("radarChart").And.NotContain("barChart").And.NotContain("100.00").And.NotContain("未发现差距");
            Regex.Matches(text, "五星级").Count.Should().BeLessThan(3, "a level stands only as the one aimed at or to be ticked in {0}", code);
            Validity.AssertValid(EvaluationBuild.Bytes(built, code, "en"), code);
        }

        EvaluationBuild.Text(built, "R-031", "zh-CN").Should().Contain("主责指标").And.NotContain("预评（待核实）");
    }

    private static IEnumerable<string> Lines(string text, string id) => text.Split('\n').Where(line => Regex.IsMatch(line, $@"(?<![\d.]){Regex.Escape(id)}(?![\d.])"));

    private static string Points(Fraction points) => points.Cut().ToString("0.00", CultureInfo.InvariantCulture);
}
