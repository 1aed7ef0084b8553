using System.Runtime.InteropServices;

namespace DocGen.Packaging;

/// <summary>
/// Puts a finished folder in the place of another. Linux and macOS exchange two folders in one atomic step; elsewhere two renames do
/// it, and the next run restores the old folder where a killed run stopped between them.
/// </summary>
internal static partial class FolderSwap
{
    private const int CurrentDirectory = -100;
    private const uint Exchange = 2;

    /// <summary>Replaces <paramref name="target"/> by <paramref name="finished"/>.</summary>
    public static void Replace(string finished, string target, string previous)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(finished, target);
            return;
        }

        if (TryExchange(finished, target))
        {
            Directory.Delete(finished, recursive: true);
            return;
        }

        Directory.Move(target, previous);
        try
        {
            Directory.Move(finished, target);
        }
        catch
        {
            Directory.Move(previous, target);
            throw;
        }

        Directory.Delete(previous, recursive: true);
    }

    private static bool TryExchange(string left, string right)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameLinux(CurrentDirectory, left, CurrentDirectory, right, Exchange) == 0
                : OperatingSystem.IsMacOS() && RenameMac(left, right, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameLinux(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameMac(string oldPath, string newPath, uint flags);
}
