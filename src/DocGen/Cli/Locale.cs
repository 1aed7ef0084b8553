using System.Runtime.InteropServices;

namespace DocGen.Cli;

/// <summary>The language of the user's system; the program itself runs without cultures.</summary>
internal static partial class Locale
{
    /// <summary>A name such as zh_CN.UTF-8 or zh-CN; empty where the system says none.</summary>
    public static string Name =>
        ((ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"]) is var names && FirstSet(names) is { } name ? name
        : OperatingSystem.IsWindows() ? WindowsName() : "";

    private static string? FirstSet(ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
            {
                return value;
            }
        }

        return null;
    }

    private static unsafe string WindowsName()
    {
        char* buffer = stackalloc char[85];
        int length = GetUserDefaultLocaleName(buffer, 85);
        return length > 1 ? new string(buffer, 0, length - 1) : "";
    }

    [LibraryImport("kernel32.dll")]
    private static unsafe partial int GetUserDefaultLocaleName(char* name, int length);
}
