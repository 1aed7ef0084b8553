using DocGen.Diagnostics;

namespace DocGen.Loading;

/// <summary>The one way in for files of users: whole, of a bounded size, or a finding that says what is wrong.</summary>
internal static class FileBytes
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>The bytes; null with a finding where the file is missing, unreadable or of more than <paramref name="limit"/> bytes.</summary>
    public static byte[]? Read(string path, SourceLocation place, long limit, Report report)
    {
        try
        {
            FileInfo info = new(path);
            if (!info.Exists)
            {
                report.Add(LoadingFaults.NotFound.At(place));
                return null;
            }

            byte[]? bytes = info.Length > limit ? null : Bounded(path, limit);
            if (bytes is null)
            {
                report.Add(LoadingFaults.TooLarge.At(place, Math.Max(info.Length, limit) / Megabyte, limit / Megabyte));
            }

            return bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            report.Add(LoadingFaults.Unreadable.At(place, fault.Message));
            return null;
        }
    }

    /// <summary>The bytes of a file; null where a device or pipe, whose length nobody knows before, gives more than may be read.</summary>
    private static byte[]? Bounded(string path, long limit)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (file.CanSeek && file.Length > 0)
        {
            byte[] whole = new byte[Math.Min(file.Length, limit)];
            int length = file.ReadAtLeast(whole, whole.Length, throwOnEndOfStream: false);
            return length == whole.Length ? whole : whole[..length];
        }

        using MemoryStream all = new();
        byte[] buffer = new byte[64 * 1024];
        for (int read = file.Read(buffer); read > 0 && all.Length <= limit; read = file.Read(buffer))
        {
            all.Write(buffer, 0, read);
        }

        return all.Length > limit ? null : all.ToArray();
    }
}
