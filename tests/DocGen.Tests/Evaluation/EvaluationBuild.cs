using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;

namespace DocGen.Tests.Evaluation;

/// <summary>The papers of evaluation and application of the sample in both languages, with another profile or another library where a test needs one.</summary>
internal static class EvaluationBuild
{
    /// <summary>The papers on which a score stands.</summary>
    public static readonly string[] Scored = ["PL-01", "R-031", "R-033", "AP-16"];

    private static readonly Lazy<Built> Whole = new(() => Of(profile => profile));

    /// <summary>All of them as the sample is.</summary>
    public static Built Sample => Whole.Value;

    /// <summary>Built with a changed profile, own library roots, some papers only.</summary>
    public static Built Of(Func<Profile, Profile> change, IReadOnlyList<string>? roots = null, params string[] only)
    {
        Report report = new();
        PlannedRun run = Plan(change, report, roots);
        IEnumerable<PlannedDocument> selected = run.Plan.Documents.Where(document =>
            only.Length > 0 ? only.Contains(document.Code) : document.Family == ApplicationPack.Family || Scored.Contains(document.Code));
        return Built.Of((run with { Selected = [.. selected] }, report));
    }

    /// <summary>The plan of a changed profile.</summary>
    public static PlannedRun Plan(Func<Profile, Profile> change, Report report, IReadOnlyList<string>? roots = null)
    {
        BuildRequest request = SampleBuild.Request with { Languages = ["zh-CN", "en"], LibraryRoots = [.. SampleBuild.Request.LibraryRoots, .. roots ?? []] };
        PlannedRun? run = new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Plan(request);
        run.Should().NotBeNull(DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        Plan? plan = DocGen.Planning.Planner.Plan(change(run!.Plan.Profile), run.Library, run.Plan.Languages, report);
        return run with { Plan = plan!, Selected = plan!.Documents };
    }

    /// <summary>The text of a paper in a language.</summary>
    public static string Text(Built built, string code, string language) => DocxText.Of(Bytes(built, code, language));

    /// <summary>A paper in a language.</summary>
    public static byte[] Bytes(Built built, string code, string language)
    {
        Document document = built.Documents.Single(item => item.Planned.Code == code && item.Identity.Language == language);
        return built.Package.Files.Single(file => ReferenceEquals(file.Source?.Identity, document.Identity) && file.Path.EndsWith(".docx", StringComparison.Ordinal)).Bytes;
    }

    /// <summary>The profile with other exclusions.</summary>
    public static Profile Excluding(Profile profile, params Exclusion[] exclusions) => profile with { Certification = profile.Certification with { Exclusions = exclusions } };
}
