namespace DocGen.Cli;

/// <summary>
/// Where the library and the templates that travel with the program lie: in a checkout its own folders, so that findings point at the
/// files that an editor edits; otherwise beside the program.
/// </summary>
internal static class ShippedFolder
{
    /// <summary>The clause library.</summary>
    public static string Library => Path.Combine(Root, "clause-library");

    /// <summary>The templates.</summary>
    public static string Templates => Path.Combine(Root, "templates");

    private static string Root
    {
        get
        {
            for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "DocGen.sln")) && Directory.Exists(Path.Combine(folder.FullName, "clause-library")))
                {
                    return folder.FullName;
                }
            }

            return AppContext.BaseDirectory;
        }
    }
}
