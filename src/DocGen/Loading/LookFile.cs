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
        return FileBytes.Read(path, place, SizeLimit, report) is { } bytes ? new Look(Path.GetFileNameWithoutExtension(path), bytes, place) : null;
    }
}
