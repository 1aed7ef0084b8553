using System.Security.Cryptography;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Packaging;

/// <summary>
/// Saves a package: it is written beside the output folder and then takes its place in one step, whole or not at all. Files that did
/// not change keep their time stamp; what a user edited or added is never lost.
/// </summary>
internal sealed class PackageFolder(string path, Report report) : IDisposable
{
    private FileStream? writing;
    private readonly string target = Resolve(path);
    private readonly SourceLocation place = new(path);

    private string Staging => Sibling("new");

    private string Previous => Sibling("old");

    /// <summary>Whether a package may be saved here; checked before any work is done.</summary>
    public bool IsUsable(bool partial, string inputsHash, string? kind = null)
    {
        if (!Lock() || !Recover())
        {
            return false;
        }

        if (File.Exists(target))
        {
            report.Add(PackagingFaults.AlreadyThere.At(place));
            return false;
        }

        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
        {
            return true;
        }

        if (Manifest.Read(Path.Combine(target, Packager.ManifestName)) is not { } manifest)
        {
            report.Add(PackagingFaults.ForeignFolder.At(place));
            return false;
        }

        if (manifest.Kind != kind)
        {
            report.Add(PackagingFaults.OtherKind.At(place, NameOf(manifest.Kind), NameOf(kind)));
            return false;
        }

        bool usable = true;
        foreach ((string file, string hash) in manifest.Hashes)
        {
            string full = Path.Combine(target, file);
            if (File.Exists(full) && HashOf(full) != hash)
            {
                report.Add(PackagingFaults.EditedFile.At(new SourceLocation(Path.Combine(path, file).Replace('\\', '/'))));
                usable = false;
            }
        }

        if (partial && manifest.InputsHash != inputsHash)
        {
            report.Add(PackagingFaults.MixedInputs.At(place, kind is null ? "--only" : "--department, --course"));
            usable = false;
        }

        return usable;
    }

    /// <summary>Saves the package with its manifest; false with the fault reported where the disk refuses.</summary>
    public bool Save(Package package, byte[] manifest, bool partial, CancellationToken cancellation)
    {
        try
        {
            DeleteFolder(Staging);
            Directory.CreateDirectory(Staging);
            HashSet<string> written = new(StringComparer.OrdinalIgnoreCase) { Packager.ManifestName };
            foreach (WrittenFile file in package.Files)
            {
                cancellation.ThrowIfCancellationRequested();
                written.Add(file.Path);
                WriteFile(file.Path, file.Bytes);
            }

            string before = Path.Combine(target, Packager.ManifestName);
            WriteFile(Packager.ManifestName, partial && File.Exists(before) ? Manifest.Merge(File.ReadAllBytes(before), manifest) : manifest);
            KeepOtherFiles(written, partial);
            cancellation.ThrowIfCancellationRequested();
            FolderSwap.Replace(Staging, target, Previous);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            report.Add(PackagingFaults.NotWritable.At(place, fault.Message));
            TryDelete(Staging);
            return false;
        }
        catch (OperationCanceledException)
        {
            TryDelete(Staging);
            throw;
        }
    }

    /// <summary>Lets the next build have the folder.</summary>
    public void Dispose()
    {
        if (writing is not null)
        {
            TryDeleteFile(Sibling("lock"));
            writing.Dispose();
        }
    }

    private static Bilingual NameOf(string? kind) => kind is null ? new("整套文件", "a package") : new("培训资料", "a training kit");

    /// <summary>The folder that a path means: a link leads to the folder behind it.</summary>
    private static string Resolve(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) && new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true) is { } behind ? behind.FullName : full;
    }

    /// <summary>Takes the folder for this build alone; the system lets go of it when the process ends, however it ends.</summary>
    private bool Lock()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
            writing = new FileStream(Sibling("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException) when (File.Exists(Sibling("lock")))
        {
            report.Add(PackagingFaults.InUse.At(place));
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report.Add(PackagingFaults.NotWritable.At(place, fault.Message));
            return false;
        }
    }

    /// <summary>Puts right what a run that was killed left behind: the old folder comes back where the new one never arrived.</summary>
    private bool Recover()
    {
        try
        {
            if (Directory.Exists(Previous) && !Directory.Exists(target))
            {
                Directory.Move(Previous, target);
            }

            TryDelete(Previous);
            TryDelete(Staging);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report.Add(PackagingFaults.NotWritable.At(place, fault.Message));
            return false;
        }
    }

    private void WriteFile(string relative, byte[] bytes)
    {
        string file = Path.Combine(Staging, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        string before = Path.Combine(target, relative);
        if (File.Exists(before) && new FileInfo(before).Length == bytes.Length && File.ReadAllBytes(before).AsSpan().SequenceEqual(bytes))
        {
            File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(before));
        }
    }

    /// <summary>Files that the user put into the folder stay; so does the rest of the package where only a part was made.</summary>
    private void KeepOtherFiles(HashSet<string> written, bool partial)
    {
        if (!Directory.Exists(target))
        {
            return;
        }

        IReadOnlyDictionary<string, string> made =
            Manifest.Read(Path.Combine(target, Packager.ManifestName))?.Hashes ?? new Dictionary<string, string>();
        foreach (string folder in Directory.EnumerateDirectories(target, "*", SearchOption.AllDirectories).Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Directory.CreateDirectory(Path.Combine(Staging, Path.GetRelativePath(target, folder)));
        }

        foreach (string file in Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(target, file).Replace('\\', '/');
            if (written.Contains(relative) || (made.ContainsKey(relative) && !partial))
            {
                continue;
            }

            string copy = Path.Combine(Staging, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
            File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
        }
    }

    private string Sibling(string role) =>
        Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.docgen-{role}");

    private static string HashOf(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void TryDeleteFile(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            DeleteFolder(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
