using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Scoring;

/// <summary>Points that do not add up are a fault of the library (worked example 27).</summary>
public sealed class StandardSumTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("docgen-standard").FullName;

    [Theory]
    [InlineData("score: 40, verified: true", "score: 41, verified: true", "DG1290 5.1 has 41 points, those below it 40", "DG1290 GB/T 27922-2011 has 100 points, those below it 101")]
    [InlineData("{ id: \"5.3.2.3\", parent: \"5.3.2\", title: { zh-CN: 外部协调与升级, en: External mediation and escalation }, score: 4", "{ id: \"5.3.2.3\", parent: \"5.3.2\", title: { zh-CN: 外部协调与升级, en: External mediation and escalation }, score: 3", "DG1290 5.3.2 has 11 points, those below it 10")]
    [InlineData("total_score: 100", "total_score: 1000", "DG1290 GB/T 27922-2011 has 1000 points, those below it 100")]
    public void Each_level_is_added_up(string written, string changed, params string[] found)
    {
        string text = File.ReadAllText(Repository.Path("clause-library", "standards", "gbt27922-2011.yaml"));
        text.Should().Contain(written);
        Directory.CreateDirectory(Path.Combine(root, "standards"));
        File.WriteAllText(Path.Combine(root, "standards", "gbt27922-2011.yaml"), text.Replace(written, changed, StringComparison.Ordinal));
        Report report = new();
        LibraryLoader.Load([root], [], report);
        report.Sorted().Select(finding => $"{finding.Rule.Code} {finding.Message(MessageLanguage.En)}").Should().BeEquivalentTo(found);
        report.Sorted().Should().OnlyContain(finding => finding.Place.Line > 1);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
