using System.Runtime.CompilerServices;

namespace DocGen.Tests.Support;

/// <summary>The checkout that the tests belong to.</summary>
internal static class Repository
{
    /// <summary>Its root, which holds DocGen.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of the tests' sources.</summary>
    public static string Tests => Path("tests", "DocGen.Tests");

    /// <summary>The profile of the sample enterprise.</summary>
    public static string SampleProfile => Path("samples", "qinghe-appliances", "profile.yaml");

    /// <summary>A path below the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The source files of the program, without what the compiler wrote.</summary>
    public static IEnumerable<string> Sources => Directory.EnumerateFiles(Path("src", "DocGen"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Below(file).Split('/').Any(part => part is "obj" or "bin"))
        .Order(StringComparer.Ordinal);

    /// <summary>A path as seen from the root, with '/'.</summary>
    public static string Below(string file) => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/');

    /// <summary>From this file upwards; from the test's program where the compiler was told to hide the real path.</summary>
    private static string Find([CallerFilePath] string file = "") =>
        Upwards(file) ?? Upwards(AppContext.BaseDirectory) ?? throw new DirectoryNotFoundException("no DocGen.sln above " + file);

    private static string? Upwards(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "DocGen.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
