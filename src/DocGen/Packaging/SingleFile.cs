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
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            string temporary = target + ".docgen-new";
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, target, overwrite: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            report.Add(PackagingFaults.NotWritable.At(new SourceLocation(path), fault.Message));
            return false;
        }
    }
}
