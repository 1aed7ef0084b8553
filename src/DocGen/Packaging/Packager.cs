using System.Text;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Packaging;

/// <summary>Puts written files together: their paths, and the manifest that lists them.</summary>
internal static class Packager
{
    /// <summary>The name of the manifest in the output folder.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>The path of a document in the package: <c>language/family/number title.format</c>.</summary>
    public static string PathOf(DocumentIdentity identity, string format) =>
        $"{identity.Language}/{identity.Family}/{FileName($"{identity.Number} {identity.Title}")}.{format}";

    /// <summary>The package; two files of one path are an error.</summary>
    public static Package Pack(IReadOnlyList<WrittenFile> files, Report report)
    {
        HashSet<string> paths = new(StringComparer.OrdinalIgnoreCase);
        foreach (WrittenFile file in files.Where(file => !paths.Add(file.Path)))
        {
            report.Add(PackagingFaults.SamePath.At(new SourceLocation(file.Path), file.Path));
        }

        return new Package([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    /// <summary>A title as a file name that every system accepts, at most 120 bytes.</summary>
    internal static string FileName(string title)
    {
        StringBuilder name = new();
        int bytes = 0;
        foreach (Rune rune in title.EnumerateRunes())
        {
            Rune safe = Rune.IsControl(rune) || rune == Rune.ReplacementChar || "\\/:*?\"<>|".Contains(rune.ToString(), StringComparison.Ordinal) ? new Rune('_') : rune;
            bytes += safe.Utf8SequenceLength;
            if (bytes > 120)
            {
                break;
            }

            name.Append(safe);
        }

        return name.ToString().Trim(' ', '.');
    }
}
