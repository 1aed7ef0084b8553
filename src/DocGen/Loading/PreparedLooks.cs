using DocGen.Model;

namespace DocGen.Loading;

/// <summary>
/// The shipped looks as the build of the program has prepared them, beside the program. Each file holds for which program and which bytes of
/// the look it was made, so that an edited look is read anew.
/// </summary>
internal static class PreparedLooks
{
    private static readonly byte[] Program = typeof(PreparedLooks).Module.ModuleVersionId.ToByteArray();

    /// <summary>The folder beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "compiled-looks");

    /// <summary>What was made of the look, or null.</summary>
    public static byte[]? Find(string folder, Look look)
    {
        string path = PathOf(folder, look);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            byte[] kept = File.ReadAllBytes(path);
            int start = Program.Length + look.Bytes.Length;
            return kept.Length > start && kept.AsSpan(0, Program.Length).SequenceEqual(Program) && kept.AsSpan(Program.Length, look.Bytes.Length).SequenceEqual(look.Bytes)
                ? kept[start..]
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was made of a look.</summary>
    public static void Keep(string folder, Look look, byte[] prepared)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(PathOf(folder, look), [.. Program, .. look.Bytes, .. prepared]);
    }

    private static string PathOf(string folder, Look look) => Path.Combine(folder, look.Id + ".look");
}
