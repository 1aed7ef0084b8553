using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Rules;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Rules;

/// <summary>Limits of clauses against each other: a figure written out beside its slot, two figures for one matter, and what only looks like either.</summary>
[Collection("sample")]
public sealed class StatedLimitTests
{
    private const string Facts = "answers: { check_days: 5, file_days: 15, talk_hours: 24 }\nlaws: { consumer-law: 消费者权益保护法 }\ndocuments: { R-051: 记录, R-052: 单 }";

    [Theory]
    [InlineData("承接部门自收到通报之日起 {{ answers.check_days }} 日内核对清楚。", "承接部门自收到通报之日起 5 日内核对。", "DG5049 b.md:1:14")]
    [InlineData("The workshop checks the list within {{ answers.check_days }} days of receipt.", "The workshop shall check the list within 5 days of receipt.", "DG5049 b.md:1:42")]
    [InlineData("收到来信后 {{ answers.check_days }} 日内答复，填[#](doc:R-051)。", "答复和理由记入[#](doc:R-051)：收信后 5 日内答复来信人。", "DG5049 b.md:1:27")]
    [InlineData("| 事项 | 时限 |\n|---|---|\n| 核对库存清单 | 开单后 {{ answers.check_days }} 日内 |", "| 事项 | 时限 |\n|---|---|\n| 核对库存清单 | 开单后 5 日内 |", "DG5049 b.md:3:16")]
    [InlineData("承接部门自收到通报之日起 {{ answers.check_days }} 日内核对清楚。", "承接部门自收到通报之日起 6 日内核对。", "DG5058 b.md:1:14")]
    [InlineData("承接部门自收到通报之日起 5 日内核对清楚。", "承接部门自收到通报之日起 6 日内核对。", "DG5058 b.md:1:14")]
    [InlineData("样品清单自送交之日起 {{ answers.check_days }} 日内归还，记入[#](doc:R-052)。", "样品清单自送交之日起 {{ answers.file_days }} 日内归还，记入[#](doc:R-052)。", "DG5058 b.md:1:12")]
    public void A_limit_that_another_clause_states_otherwise_is_found(string one, string other, string found) =>
        Found(one, other).Should().Equal(found);

    [Theory]
    [InlineData("承接部门自收到通报之日起 {{ answers.check_days }} 日内核对清楚。", "承接部门自收到通报之日起 {{ answers.check_days }} 日内核对。")]
    [InlineData("承接部门自收到通报之日起 {{ answers.check_days }} 日内核对清楚。", "库管员在月末 5 日内盘点一次。")]
    [InlineData("投诉自登记之日起 {{ answers.check_days }} 日内核对清楚。", "退货自登记之日起 5 日内核对清楚。")]
    [InlineData("市区自订单确认之日起 {{ answers.check_days }} 日内送到。", "其他地区自订单确认之日起 6 日内送到。")]
    [InlineData("承接部门自收到通报之日起 {{ answers.check_days }} 日内核对清楚。", "依据[](law:consumer-law)，承接部门自收到通报之日起 5 日内核对。")]
    [InlineData("承接部门自收到通报之日起 {{ answers.check_days }} 日内核对清楚。", "承接部门自收到通报之日起 5 日后核对。")]
    [InlineData("承接部门自收到通报之日起 {{ answers.check_days }} 日内核对清楚。", "承接部门自收到通报之日起 6 个月内核对一次。")]
    [InlineData("收货后 7 日内发现故障的退货；\n收货后 15 日内发现故障的换货。", "库管员当日登记。")]
    public void What_another_matter_is_or_the_same_figure_is_not(string one, string other) => Found(one, other).Should().BeEmpty();

    [Fact]
    public void A_finding_names_the_slot_and_the_other_place()
    {
        Diagnostic finding = Report("承接部门自收到通报之日起 {{ answers.check_days }} 日内核对清楚。", "承接部门自收到通报之日起 5 日内核对。").Should().ContainSingle().Subject;
        finding.Message(MessageLanguage.Zh).Should().Contain("写死了 5 日").And.Contain("answers.check_days");
        finding.Hint(MessageLanguage.En).Should().StartWith("write the slot {{ answers.check_days }};");
        finding.Related.Should().ContainSingle().Which.Path.Should().Be("a.md");
    }

    private static string[] Found(string one, string other) => [.. Report(one, other).Select(finding => $"{finding.Rule.Code} {finding.Place}")];

    private static IReadOnlyList<Diagnostic> Report(string one, string other)
    {
        PackageFacts facts = new(SampleBuild.Run.Plan, SampleBuild.Run.Library);
        foreach ((string path, string text) in new[] { ("b.md", other), ("a.md", one) })
        {
            (_, Document document) = TextDocument.Clause(text, FixedValues.FromYaml(Facts), new Report());
            Section section = document.Sections[0] with { Clause = new ClauseVersion(path, 1, "0", "test"), Origin = new Origin(path, 0) };
            TextRules.Inspect(document with { Texts = [PlainText.Placed(section)] }, facts, new Report());
        }

        Report report = new();
        TextRules.Conclude(facts, report);
        return [.. report.Sorted().Where(finding => finding.Rule.Code is "DG5049" or "DG5058")];
    }
}
