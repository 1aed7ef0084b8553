namespace DocGen.Converting;

/// <summary>
/// The LibreOffice of this machine: its program, and the Pythons that may know how to drive it, best first (its own, then the system's).
/// </summary>
internal sealed record OfficeProgram(string Program, IReadOnlyList<string> Pythons)
{
    /// <summary>The environment variable that names another one.</summary>
    public const string Variable = "DOCGEN_SOFFICE";

    /// <summary>The LibreOffice that the variable names, else that of PATH, else of the usual places; null where there is none.</summary>
    public static OfficeProgram? Find(string? named, string? path)
    {
        IEnumerable<string> folders = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        IEnumerable<string> candidates = named is not null
            ? [named]
            : [.. folders.SelectMany(folder => Names("soffice").Concat(Names("libreoffice")).Select(name => Path.Combine(folder, name))), .. UsualPlaces()];
        return candidates.FirstOrDefault(File.Exists) is { } program ? new OfficeProgram(program, [.. PythonsFor(program, folders)]) : null;
    }

    /// <summary>The LibreOffice of this machine as the environment tells.</summary>
    public static OfficeProgram? Find() => Find(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("PATH"));

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsWindows())
        {
            foreach (Environment.SpecialFolder folder in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86])
            {
                yield return Path.Combine(Environment.GetFolderPath(folder), "LibreOffice", "program", "soffice.exe");
            }
        }

        yield return "/usr/lib/libreoffice/program/soffice";
        yield return "/usr/lib64/libreoffice/program/soffice";
        yield return "/opt/libreoffice/program/soffice";
        yield return "/Applications/LibreOffice.app/Contents/MacOS/soffice";
    }

    /// <summary>A Python that lies beside the program comes with it; on a Mac it has a folder of its own.</summary>
    private static IEnumerable<string> PythonsFor(string program, IEnumerable<string> folders)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(File.ResolveLinkTarget(program, returnFinalTarget: true)?.FullName ?? program))!;
        IEnumerable<string> candidates =
        [
            .. Names("python").Select(name => Path.Combine(folder, name)),
            Path.Combine(folder, "..", "Resources", "python"),
            "/usr/bin/python3",
            .. folders.SelectMany(item => Names("python3").Select(name => Path.Combine(item, name))),
        ];
        return candidates.Where(File.Exists).Distinct().Take(4);
    }

    private static IEnumerable<string> Names(string name) => OperatingSystem.IsWindows() ? [name + ".exe"] : [name];
}
