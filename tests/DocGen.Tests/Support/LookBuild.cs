using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Tests.Support;

/// <summary>Documents of the sample in a look other than their own.</summary>
internal static class LookBuild
{
    /// <summary>Some documents in a look of the library.</summary>
    public static Built Of(string look, params string[] codes)
    {
        Report report = new();
        PlannedRun run = SampleBuild.PlanWith(
            profile => profile with { Documents = profile.Documents with { Look = look, Languages = ["zh-CN"] } }, report, codes);
        return Built.Of((run, report));
    }

    /// <summary>Some documents in a firm's look.</summary>
    public static Built Of(Look look, params string[] codes)
    {
        Report report = new();
        PlannedRun run = SampleBuild.PlanWith(
            profile => profile with { Documents = profile.Documents with { Look = look.Id, Languages = ["zh-CN"] } }, report, codes);
        Dictionary<string, Look> looks = new(run.Library.Looks) { [look.Id] = look };
        return Built.Of((run with { Library = run.Library with { Looks = looks } }, report));
    }
}
