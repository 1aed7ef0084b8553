using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Evaluation;

/// <summary>The check points of the shipped library are complete, and what is wrong with a firm's own is found at its line.</summary>
[Collection("sample")]
public sealed class CheckPointTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("docgen-checks").FullName;

    [Fact]
    public void Every_indicator_has_two_to_four_points_methods_and_advice_in_both_languages()
    {
        Library library = SampleBuild.Run.Library;
        library.Checks.Keys.Should().BeEquivalentTo(SampleBuild.Run.Plan.Standard.Leaves.Select(leaf => $"gbt27922-2011:{leaf.Id}"));
        library.Checks.Values.Should().OnlyContain(check => check.Points.Count >= 2 && check.Points.Count <= 4 && check.Methods.Count > 0);
        library.Checks.Values.SelectMany(check => check.Points.Select(point => point.Text).Append(check.Advice))
            .Should().OnlyContain(text => text.Has("zh-CN") && text.Has("en") && text.In("zh-CN") != text.In("en"));
    }

    [Theory]
    [InlineData("indicator: gbt27922-2011:5.1.1.9", "{ zh-CN: 甲, en: A }", "DG3", 1)]
    [InlineData("indicator: gbt27922-2011:5.1.1.1", "{ zh-CN: \"{{ answers.nosuch }}\", en: A }", "DG1346", 4)]
    [InlineData("indicator: gbt27922-2011:5.1.1.1", "{ zh-CN: \"{{ enterprise.nam }}\", en: A }", "DG3", 4)]
    [InlineData("indicator: gbt27922-2011:5.1.1.1", "{ zh-CN: 甲 }", "DG1347", 4)]
    [InlineData("indicator: gbt27922-2011:5.1.1.1", "{ zh-CN: 甲, en: A, fr: B, }\n      applies-if: \"== 1\"", "DG12", 5)]
    public void A_fault_is_found_at_its_line(string indicator, string text, string code, int line)
    {
        Report report = Inspect($"- {indicator}\n  methods: [records]\n  points:\n    - text: {text}\n  advice: {{ zh-CN: 改, en: Mend }}\n");
        report.Sorted().Where(finding => finding.Place.Path.EndsWith("checks.yaml")).Should()
            .Contain(finding => finding.Rule.Code.StartsWith(code) && finding.Place.Line == line, DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
    }

    [Fact]
    public void A_later_root_wins_by_indicator()
    {
        Report report = Inspect("- indicator: gbt27922-2011:5.1.1.1\n  methods: [interview]\n  points:\n    - text: { zh-CN: 自己的问题, en: Our own question }\n  advice: { zh-CN: 改, en: Mend }\n");
        report.Sorted().Should().BeEmpty();
        Built built = EvaluationBuild.Of(profile => profile, [root], "R-031");
        EvaluationBuild.Text(built, "R-031", "zh-CN").Should().Contain("自己的问题").And.NotContain("职责分配表中每项适用指标是否恰有一个主责");
    }

    [Fact]
    public void An_indicator_without_points_is_a_warning_where_it_applies()
    {
        Report report = new();
        PlannedRun run = SampleBuild.PlanWith(profile => profile, report);
        Library library = run.Library with { Checks = run.Library.Checks.Where(item => !item.Key.EndsWith(":5.1.3.1") && !item.Key.EndsWith(":5.2.4.5")).ToDictionary() };
        DocGen.Planning.Planner.Plan(run.Plan.Profile, library, ["zh-CN"], report);
        report.Sorted().Where(finding => finding.Rule.Code == "DG1340").Should().ContainSingle().Which.Message(MessageLanguage.En).Should().Contain("5.1.3.1");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private Report Inspect(string checks)
    {
        Directory.CreateDirectory(Path.Combine(root, "topics", "own"));
        File.WriteAllText(Path.Combine(root, "topics", "own", "checks.yaml"), checks);
        Report report = new();
        new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Plan(SampleBuild.Request with { LibraryRoots = [.. SampleBuild.Request.LibraryRoots, root] });
        if (!report.HasErrors)
        {
            new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Plan(
                SampleBuild.Request with { Languages = ["zh-CN", "en"], LibraryRoots = [.. SampleBuild.Request.LibraryRoots, root] });
        }

        return report;
    }
}
