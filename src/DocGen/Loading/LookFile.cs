using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Loading;

/// <summary>Reads the bytes of a look; what they hold is for the writer to judge.</summary>
internal static class LookFile
{
    private const long SizeLimit = 32 * 1024 * 1024;

    /// <summary>The look, named after its file; null with a finding where the file is missing, unreadable or too large.</summary>
    public static Look? Read(string path, Report report, string? shownAs = null)
    {
        SourceLocation place = new((shownAs ?? path).Replace('\\', '/'));
        try
        {
            FileInfo info = new(path);
            if (!info.Exists)
            {
                report.Add(LoadingFaults.NotFound.At(place));
                return null;
            }

            if (info.Length > SizeLimit)
            {
                report.Add(LoadingFaults.TooLarge.At(place, info.Length / 1024 / 1024, SizeLimit / 1024 / 1024));
                return null;
            }

            return new Look(Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path), place);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            report.Add(LoadingFaults.Unreadable.At(place, fault.Message));
            return null;
        }
    }
}
