using DocGen.Cli;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Model;
using DocGen.Scoring;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Evaluation;

/// <summary>The weights of a licensed copy in one file of the firm's own root: they replace, the mark goes, and what does not fit is found in that file.</summary>
[Collection("sample")]
public sealed class WeightOverlayTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("docgen-weights").FullName;

    [Fact]
    public void With_all_weights_no_paper_and_no_score_has_the_mark()
    {
        Write([.. SampleBuild.Run.Plan.Standard.Leaves.Select(leaf => $"  {leaf.Id}: {leaf.Score}")]);
        Built built = EvaluationBuild.Of(profile => profile, [root], [.. EvaluationBuild.Scored, "SM-01"]);
        foreach (string code in (string[])[.. EvaluationBuild.Scored, "SM-01"])
        {
            EvaluationBuild.Text(built, code, "zh-CN").Should().NotContain("未经核实").And.NotContain("未经标准授权文本核实").And.NotMatchRegex(@"\d\*");
            EvaluationBuild.Text(built, code, "en").Should().NotContain("not verified").And.NotContain("not been verified").And.NotMatchRegex(@"\d\*");
        }

        Scorecard card = Rating.Rate(built.Run.Plan.Profile, built.Run.Plan.Standard)!;
        ScoreText.Print(card, MessageLanguage.Zh).Should().NotContain("未经核实");
        EvaluationBuild.Text(EvaluationBuild.Sample, "PL-01", "zh-CN").Should().MatchRegex(@"\d\*", "the shipped weights have it");
    }

    [Fact]
    public void A_weight_that_is_given_replaces_and_is_verified_and_its_group_follows()
    {
        Write("  5.1.1.1: 2", "  5.1.1.2: 4");
        Standard standard = Load(out Report report);
        report.Sorted().Should().BeEmpty();
        standard.Find("5.1.1.1")!.Should().Match<Requirement>(leaf => leaf.Score == 2 && leaf.ScoreVerified);
        standard.Find("5.1.1")!.Should().Match<Requirement>(group => group.Score == 6 && group.ScoreVerified);
        standard.Find("5.1.3.1")!.ScoreVerified.Should().BeFalse();
        standard.Leaves.Should().HaveCount(40);
        standard.ManagerRequirement.Should().Be("5.1.2.2");
    }

    [Theory]
    [InlineData("  5.1.1.1: 4", "4:12 DG1290 5.1 has 40 points, those below it 41")]
    [InlineData("  5.1.1: 7", "4:10 DG1290 5.1.1 has 7 points, those below it 6", "4:10 DG1290 5.1 has 40 points, those below it 41")]
    [InlineData("  5.1.1.9: 4", "4:12 DG1342 the standard GB/T 27922-2011 has no indicator '5.1.1.9'; did you mean '5.1.1.1'?")]
    public void What_does_not_fit_is_found_in_the_file(string line, params string[] found)
    {
        Write(line);
        Load(out Report report);
        Found(report).Should().BeEquivalentTo(found);
        report.Sorted().Should().OnlyContain(finding => finding.Place.Path.EndsWith("gbt27922-2011.weights.yaml"));
    }

    [Fact]
    public void Weights_for_a_standard_that_is_not_there_are_an_error()
    {
        Write("  5.1.1.1: 3");
        string file = Path.Combine(root, "standards", "gbt27922-2011.weights.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("standard: gbt27922-2011", "standard: gbt27922-2012", StringComparison.Ordinal));
        Load(out Report report);
        Found(report).Should().Equal("1:11 DG1341 these weights are for a standard 'gbt27922-2012' that the library does not hold; did you mean 'gbt27922-2011'?");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void Write(params string[] lines)
    {
        Directory.CreateDirectory(Path.Combine(root, "standards"));
        File.WriteAllText(
            Path.Combine(root, "standards", "gbt27922-2011.weights.yaml"),
            "standard: gbt27922-2011\nsource: { zh-CN: 正式文本, en: Licensed copy }\nweights:\n" + string.Join('\n', lines) + "\n");
    }

    private Standard Load(out Report report)
    {
        report = new();
        return LibraryLoader.Load([Repository.Path("clause-library"), root], [], report).Standards["gbt27922-2011"];
    }

    private static IEnumerable<string> Found(Report report) =>
        report.Sorted().Select(finding => $"{finding.Place.Line}:{finding.Place.Column} {finding.Rule.Code} {finding.Message(MessageLanguage.En)}");
}
