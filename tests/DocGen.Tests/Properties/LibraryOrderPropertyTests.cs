using CsCheck;
using DocGen.Cli;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Model;
using DocGen.Planning;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Properties;

/// <summary>In which order files were made or are listed by the disk has no part in the result.</summary>
[Collection("sample")]
public sealed class LibraryOrderPropertyTests
{
    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Repository.Path("clause-library"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Path("clause-library"), file))];

    [Fact]
    public void Files_made_in_another_order_give_the_same_plan()
    {
        string expected = PlanCommand.Print(SampleBuild.Run, MessageLanguage.En);
        expected.Should().Contain("QH-SM-01");
        Gen.Shuffle(Files).Sample(
            order =>
            {
                string folder = Directory.CreateTempSubdirectory("docgen-order").FullName;
                try
                {
                    foreach (string file in order)
                    {
                        string copy = Path.Combine(folder, file);
                        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                        File.Copy(Repository.Path("clause-library", file), copy);
                    }

                    Report report = new();
                    Library library = LibraryLoader.Load([folder], [Repository.Path("templates")], report);
                    Plan? plan = Planner.Plan(SampleBuild.Run.Plan.Profile, library, ["zh-CN"], report);
                    PlanCommand.Print(SampleBuild.Run with { Plan = plan!, Selected = [.. plan!.Documents, .. plan.Kit] }, MessageLanguage.En).Should().Be(expected);
                    library.InputHashes.Should().BeEquivalentTo(SampleBuild.Run.Library.InputHashes);
                }
                finally
                {
                    Directory.Delete(folder, recursive: true);
                }
            },
            iter: 4, threads: 1);
    }
}
