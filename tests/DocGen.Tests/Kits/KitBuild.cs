using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Model.Schedules;
using DocGen.Planning;
using DocGen.Planning.Training;
using DocGen.Tests.Support;
using FluentAssertions;

namespace DocGen.Tests.Kits;

/// <summary>The sample with three small courses of its own: TM-90 for two departments and everybody, TM-91 for everybody, TM-92 for evaluators.</summary>
internal static class KitBuild
{
    private static readonly Lazy<PlannedRun> Loaded = new(() =>
    {
        Report report = new();
        BuildRequest request = SampleBuild.Request with { LibraryRoots = [Repository.Path("clause-library"), Repository.Path("tests/DocGen.Tests/Kits/library")] };
        PlannedRun? run = new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Plan(request);
        run.Should().NotBeNull(DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        return run!;
    });

    /// <summary>The plan of the sample.</summary>
    public static PlannedRun Run => Loaded.Value;

    /// <summary>The same with another profile.</summary>
    public static PlannedRun With(Func<Profile, Profile> change, Report report)
    {
        Profile profile = change(Run.Plan.Profile);
        Plan? plan = Planner.Plan(profile, Run.Library, profile.Documents.Languages, report);
        plan.Should().NotBeNull();
        return Run with { Plan = plan! };
    }

    /// <summary>The kits of a run.</summary>
    public static IReadOnlyList<PlannedKit> Kits(PlannedRun run, Report report, string[] departments, string[] courses, int versions = 2) =>
        KitPlanner.Of(run.Plan, run.Library, new KitRequest(departments, courses, versions), report);

    /// <summary>The files of kits by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files(PlannedRun run, IReadOnlyList<PlannedKit> kits)
    {
        Report report = new();
        Package? package = new TrainLine(new Pipeline(report, (_, _, _) => { }, CancellationToken.None), report, CancellationToken.None).Make(run, kits);
        package.Should().NotBeNull(DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        return package!.Files.ToDictionary(file => file.Path, file => file.Bytes);
    }

    /// <summary>The department of the sample that leads or supports a requirement and not another one.</summary>
    public static Carrier Marked(string requirement, string not) => Run.Plan.Carriers.First(carrier =>
        Has(carrier, requirement) && !Has(carrier, not) && Run.Plan.Profile.Organization.Departments.Any(department => department.Id == carrier.Id));

    private static bool Has(Carrier carrier, string requirement) => ResponsibilityShare.Of(Run.Plan, carrier).Contains(requirement);
}
