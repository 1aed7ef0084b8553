using System.Text;
using DocGen.Diagnostics;

namespace DocGen.Packaging;

/// <summary>The folder of a client: its profile and the schema that helps to write it.</summary>
internal static class ClientFolder
{
    /// <summary>Makes the folder; a profile that is there already is never touched.</summary>
    public static bool Create(string folder, string profile, string schema, Report report)
    {
        string path = Path.Combine(folder, "profile.yaml");
        if (File.Exists(path))
        {
            report.Add(PackagingFaults.AlreadyThere.At(new SourceLocation(path)));
            return false;
        }

        return SingleFile.Save(path, Encoding.UTF8.GetBytes(profile), report)
            && SingleFile.Save(Path.Combine(folder, "profile.schema.json"), Encoding.UTF8.GetBytes(schema), report);
    }
}
