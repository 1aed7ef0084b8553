using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Samples;

/// <summary>
/// The other samples: a shop of twelve people, a service provider without goods, a group of 50 departments. Each loads, is planned and
/// written without a finding, and every file is valid; what a firm does not need is left out with a reason.
/// </summary>
public sealed class OtherSampleTests
{
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["hanmo-printer-service"] = ["R-043", "R-046", "R-047", "R-060", "SP-11", "SP-13", "SP-18", "WI-04"],
        ["mingluan-shop"] = ["R-005", "R-046", "R-056", "WI-04", "WI-06"],
        ["yunting-group"] = [],
    };

    public static TheoryData<string> Others { get; } =
        [.. Directory.EnumerateFiles(Repository.Path("samples"), "profile.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Where(name => name != "qinghe-appliances").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Others))]
    public void A_sample_is_made_without_findings(string sample)
    {
        Report report = new();
        Pipeline pipeline = new(report, (_, _, _) => { }, CancellationToken.None);
        PlannedRun? run = pipeline.Plan(SampleBuild.Request with { ProfilePath = Repository.Path("samples", sample, "profile.yaml") });
        run.Should().NotBeNull(DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        Package? package = pipeline.Make(run!);
        DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En).Should().BeEmpty();

        IReadOnlyList<LeftOut> leftOut = run!.Plan.LeftOut;
        leftOut.Where(item => item.Reason.En.Length == 0 || item.Reason.Zh.Length == 0).Should().BeEmpty();
        Expected[sample].Except(leftOut.Select(item => item.Code)).Should().BeEmpty();
        run.Plan.Documents.Select(item => item.Code).Intersect(Expected[sample]).Should().BeEmpty();
        run.Plan.Documents.Select(item => item.Code).Should().Contain(["SM-01", "MX-01", "R-057"]);

        WrittenFile[] files = [.. package!.Files.Where(file => file.Path.EndsWith(".docx", StringComparison.Ordinal) || file.Path.EndsWith(".xlsx", StringComparison.Ordinal))];
        files.Should().HaveCountGreaterThanOrEqualTo(run.Documents);
        Parallel.ForEach(files, file => Validity.AssertValid(file.Bytes, file.Path));
    }
}
