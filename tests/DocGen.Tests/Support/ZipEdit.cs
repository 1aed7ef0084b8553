using System.IO.Compression;
using System.Text;

namespace DocGen.Tests.Support;

/// <summary>Changes a part of a file of parts, for tests of what others may have done to it.</summary>
internal static class ZipEdit
{
    /// <summary>The file with the text of a part changed; a text of null takes the part out.</summary>
    public static byte[] Replace(byte[] bytes, string path, Func<string, string?> change)
    {
        using MemoryStream target = new();
        using (ZipArchive from = new(new MemoryStream(bytes)))
        using (ZipArchive to = new(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                using Stream stream = entry.Open();
                using MemoryStream part = new();
                stream.CopyTo(part);
                byte[]? written = part.ToArray();
                if (entry.FullName == path)
                {
                    written = change(Encoding.UTF8.GetString(written)) is { } text ? Encoding.UTF8.GetBytes(text) : null;
                }

                if (written is not null)
                {
                    using Stream added = to.CreateEntry(entry.FullName).Open();
                    added.Write(written);
                }
            }
        }

        return target.ToArray();
    }
}
