using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Samples;

/// <summary>
/// A second standard of three leaves with its own library, templates and profile, through the same pipeline: nothing in the program is
/// tied to GB/T 27922. Only words and looks are the repository's.
/// </summary>
public sealed class TinyStandardTests : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Samples", "tiny");
    private readonly string shared = Directory.CreateTempSubdirectory("docgen-tiny").FullName;

    public TinyStandardTests()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.Path("templates", "_words")).Concat(Directory.EnumerateFiles(Repository.Path("templates", "_looks"))))
        {
            string copy = Path.Combine(shared, Path.GetRelativePath(Repository.Path("templates"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [Fact]
    public void The_package_of_another_standard_is_built_and_valid()
    {
        Built built = Build();
        built.Report.Sorted().Should().BeEmpty(DiagnosticsText.Lines(built.Report.Sorted(), MessageLanguage.En));
        built.Package.Files.Select(file => file.Path).Should().Equal(
            "zh-CN/MX/XZ-MX-01 分工表.docx", "zh-CN/MX/XZ-MX-01 分工表.xlsx", "zh-CN/R/XZ-R-001 检查表.docx", "zh-CN/SM/XZ-SM-01 照管手册.docx");
        foreach (WrittenFile file in built.Package.Files)
        {
            Validity.AssertValid(file.Bytes, file.Path);
        }
    }

    [Fact]
    public void The_manual_reads_as_verified() => Golden.Verify(DocxText.Of(Build().Bytes("SM-01")), "Samples/Goldens/tiny-SM-01");

    [Fact]
    public void The_matrix_follows_from_functions()
    {
        IEnumerable<string[]> rows = new DocxFile(Build().Bytes("MX-01")).Body.Descendants(W + "tr").Select(row => row.Elements(W + "tc").Select(TextOf).ToArray());
        rows.Should().BeEquivalentTo(
            (string[][])[["指标", "坊主", "铺面", "后堂"], ["A.1", "", "▲", "△"], ["A.2", "", "", "▲"], ["B", "", "▲", ""]],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void Same_as_lets_a_clause_and_a_form_of_the_edition_before_count()
    {
        CoverageRow row = Build().Run.Plan.Coverage.Single(item => item.Requirement.Id == "A.2");
        row.ManualClauses.Should().Equal("care.checks");
        row.Records.Select(record => record.Code).Should().Equal("R-001");
    }

    [Fact]
    public void An_exclusion_stands_in_the_place_of_its_clause()
    {
        Report report = new();
        PlannedRun run = Plan(report);
        Profile profile = run.Plan.Profile;
        profile = profile with { Certification = profile.Certification with { Exclusions = [new Exclusion("B", new Text("没有工具"))] } };
        Plan plan = DocGen.Planning.Planner.Plan(profile, run.Library, ["zh-CN"], report)!;
        string text = DocxText.Of(Built.Of((run with { Plan = plan, Selected = plan.Documents }, report)).Bytes("SM-01"));
        text.Should().Contain("工具清单").And.Contain("指标 B 删减：没有工具。").And.NotContain("质保期");
        plan.Matrix.Select(item => item.Requirement.Id).Should().Equal("A.1", "A.2");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(shared, recursive: true);

    private PlannedRun Plan(Report report)
    {
        BuildRequest request = new(Path.Combine(Folder, "profile.yaml"), [Path.Combine(Folder, "library")], [shared, Path.Combine(Folder, "templates")], [], []);
        PlannedRun? run = new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Plan(request);
        run.Should().NotBeNull(DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        return run!;
    }

    private Built Build()
    {
        Report report = new();
        return Built.Of((Plan(report), report));
    }
}
