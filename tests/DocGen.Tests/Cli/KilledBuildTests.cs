using System.Diagnostics;
using System.Security.Cryptography;
using DocGen.Packaging;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Cli;

/// <summary>A build that is killed leaves the old package or the new one, whole, and the next build puts all in order.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("docgen-kill").FullName;

    [Fact]
    public async Task A_killed_build_leaves_a_whole_package()
    {
        string profile = File.ReadAllText(Repository.SampleProfile);
        await Build(profile, "", 0);
        HashSet<string> wholes = [Whole()];
        (string Line, int Milliseconds)[] moments = [("load", 0), ("compose", 20), ("write", 0), ("save", 0), ("save", 4), ("save", 8), ("save", 12), ("save", 16)];
        for (int i = 0; i < moments.Length; i++)
        {
            await Build(profile.Replace("version: A/0", $"version: A/{i + 1}", StringComparison.Ordinal), moments[i].Line, moments[i].Milliseconds);
            wholes.Add(Whole());
        }

        await Build(profile.Replace("version: A/0", "version: B/0", StringComparison.Ordinal), "", 0);
        wholes.Should().NotContain(Whole(), "an undisturbed build brings the new package");
        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Should().BeEquivalentTo("out", "profile.yaml");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Runs the real program; kills it some time after it printed a line, where one is given.</summary>
    private async Task Build(string profile, string killAfter, int milliseconds)
    {
        string file = Path.Combine(folder, "profile.yaml");
        await File.WriteAllTextAsync(file, profile);
        ProcessStartInfo start = new("dotnet", [typeof(Pipeline).Assembly.Location, "build", file, "-o", Path.Combine(folder, "out")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        List<string> errors = [];
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            errors.Add(line);
            if (killAfter.Length > 0 && line == killAfter)
            {
                await Task.Delay(milliseconds);
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        await output;
        if (killAfter.Length == 0)
        {
            process.ExitCode.Should().Be(0, string.Join('\n', errors));
        }
    }

    /// <summary>The hash of the manifest, after every file that it lists was found as it says, and no other file of ours beside.</summary>
    private string Whole()
    {
        string output = Path.Combine(folder, "out");
        byte[] bytes = File.ReadAllBytes(Path.Combine(output, Packager.ManifestName));
        Manifest manifest = Manifest.Read(Path.Combine(output, Packager.ManifestName))!;
        manifest.Hashes.Should().NotBeEmpty();
        foreach ((string path, string hash) in manifest.Hashes)
        {
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(output, path)))).Should().Be(hash, "{0} is of the same package", path);
        }

        Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Should().HaveCount(manifest.Hashes.Count + 1);
        return Convert.ToHexString(SHA256.HashData(bytes));
    }
}
