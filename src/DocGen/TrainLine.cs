using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Packaging;
using DocGen.Planning.Training;

namespace DocGen;

/// <summary>
/// The line of the training kit, beside that of the package: the same plan, cut to departments and courses, then composed, written and saved as
/// any package is.
/// </summary>
internal sealed class TrainLine(Pipeline pipeline, Report report, CancellationToken cancellation)
{
    /// <summary>The whole line; null where an error stopped it and nothing was written.</summary>
    public Package? Build(BuildRequest request, KitRequest wanted, string output)
    {
        if (pipeline.Plan(request) is not { } planned)
        {
            return null;
        }

        Dictionary<string, string> inputs = new(planned.Inputs) { [Manifest.KindInput] = Manifest.TrainingKit };
        PlannedRun run = planned with { Inputs = inputs, InputsHash = Manifest.HashInputs(Pipeline.Tool, inputs) };
        IReadOnlyList<PlannedKit> kits = KitPlanner.Of(run.Plan, run.Library, wanted, report);
        if (report.HasErrors)
        {
            return null;
        }

        using PackageFolder folder = new(output, report);
        if (!folder.IsUsable(wanted.IsPartial, run.InputsHash, Manifest.TrainingKit) || Make(run, kits) is not { } package)
        {
            return null;
        }

        byte[] manifest = Manifest.Write(package, run.Plan.Profile, Pipeline.Tool, run.InputsHash, run.Inputs);
        return folder.Save(package, manifest, wanted.IsPartial, cancellation) ? package : null;
    }

    /// <summary>The files of the kits, each in its folder; null where an error stopped it.</summary>
    public Package? Make(PlannedRun run, IReadOnlyList<PlannedKit> kits)
    {
        List<WrittenFile> files = [];
        foreach (PlannedKit kit in kits)
        {
            if (pipeline.Make(run with { Plan = kit.Plan, Selected = kit.Documents }) is not { } package)
            {
                return null;
            }

            files.AddRange(package.Files.Select(file => kit.Folder.Length == 0 ? file : file with { Path = $"{kit.Folder}/{file.Path}" }));
        }

        Package whole = Packager.Pack(files, report);
        return report.HasErrors ? null : whole;
    }
}
