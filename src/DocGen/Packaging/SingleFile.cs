using DocGen.Diagnostics;

namespace DocGen.Packaging;

/// <summary>Saves one file whole or not at all.</summary>
internal static class SingleFile
{
    /// <summary>Writes beside the target and renames, over a file that is there only where <paramref name="replace"/>; false with the fault reported where the disk refuses.</summary>
    public static bool Save(string path, byte[] bytes, Report report, bool replace = true)
    {
        if (!replace && File.Exists(path))
        {
            report.Add(PackagingFaults.AlreadyThere.At(new SourceLocation(path)));
            return false;
        }

        try
        {
            string target = Path.GetFullPath(path);
            if (Directory.Exists(target) || Path.EndsInDirectorySeparator(path))
            {
                report.Add(PackagingFaults.IsFolder.At(new SourceLocation(path)));
                return false;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Replace(target, bytes);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            report.Add(PackagingFaults.NotWritable.At(new SourceLocation(path), fault.Message));
            return false;
        }
    }

    /// <summary>Whether a path is none of the files named, whatever way they are written; reported where it is.</summary>
    public static bool IsNone(string path, IEnumerable<string> files, Report report)
    {
        if (path.Length == 0 || !files.Where(file => file.Length > 0).Any(file => string.Equals(Path.GetFullPath(file), Path.GetFullPath(path), StringComparison.Ordinal)))
        {
            return true;
        }

        report.Add(PackagingFaults.OutputIsInput.At(new SourceLocation(path)));
        return false;
    }

    private static void Replace(string target, byte[] bytes)
    {
        string temporary = target + ".docgen-new";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
