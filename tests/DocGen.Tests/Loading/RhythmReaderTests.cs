using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Model.Schedules;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Loading;

/// <summary>How often a record is made, as authors write it.</summary>
public sealed class RhythmReaderTests
{
    [Fact]
    public void A_rhythm_is_read_with_all_that_it_says()
    {
        Rhythm rhythm = Read("{ every: half-yearly, month: 6, at: before-evaluation, per_year: surveys_per_year }", out IReadOnlyList<string> codes)!;
        (rhythm.Every, rhythm.Month, rhythm.At, rhythm.PerYear, rhythm.Months).Should().Be((Frequency.HalfYearly, 6, "before-evaluation", "surveys_per_year", 6));
        codes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{ every: event, on: { zh-CN: 报修, en: a report } }")]
    [InlineData("{ every: event, on: 培训, at: courses }")]
    [InlineData("{ every: daily }")]
    [InlineData("{ every: monthly, after: statistics_day }")]
    [InlineData("{ every: quarterly, month: 12 }")]
    [InlineData("{ every: once, at: evaluation-report }")]
    public void What_fits_gives_no_finding(string yaml)
    {
        Read(yaml, out IReadOnlyList<string> codes).Should().NotBeNull();
        codes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{ every: event }", "DG1300")]
    [InlineData("{ every: once }", "DG1301")]
    [InlineData("{ every: daily, on: 报修 }", "DG1302")]
    [InlineData("{ every: daily, at: start }", "DG1302")]
    [InlineData("{ every: monthly, month: 3 }", "DG1302")]
    [InlineData("{ every: weekly, after: statistics_day }", "DG1302")]
    [InlineData("{ every: daily, per_year: checks_per_year }", "DG1302")]
    [InlineData("{ every: fortnightly }", "DG1105")]
    [InlineData("{ on: 报修 }", "DG1102")]
    public void What_does_not_fit_is_found(string yaml, string code)
    {
        Read(yaml, out IReadOnlyList<string> codes);
        codes.Should().ContainSingle().Which.Should().Be(code);
    }

    private static Rhythm? Read(string yaml, out IReadOnlyList<string> codes)
    {
        Report report = new();
        YamlNode node = YamlFile.Read("records.yaml", yaml, report)!;
        new ShapeChecker(report).Check(node, RhythmShapes.Rhythm, "");
        Rhythm? rhythm = RhythmReader.Read(new Cursor(node, "records.yaml"), report);
        codes = [.. report.Sorted().Select(finding => finding.Rule.Code)];
        return rhythm;
    }
}
