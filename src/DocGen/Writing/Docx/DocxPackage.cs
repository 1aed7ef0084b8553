using System.IO.Compression;

namespace DocGen.Writing.Docx;

/// <summary>
/// The container of an Office file: parts and relationships in a zip whose bytes depend on nothing but its parts (fixed time
/// stamps and order).
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly MemoryStream stream = new();
    private readonly ZipArchive archive;

    public DocxPackage() => archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Writes a part as XML.</summary>
    public void Part(string path, Action<WordXml> write)
    {
        using Stream entry = Open(path);
        using WordXml xml = new(entry);
        xml.Declaration();
        write(xml);
    }

    /// <summary>Copies a part.</summary>
    public void Part(string path, ReadOnlySpan<byte> bytes)
    {
        using Stream entry = Open(path);
        entry.Write(bytes);
    }

    /// <summary>The finished file.</summary>
    public byte[] ToArray()
    {
        archive.Dispose();
        return stream.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        archive.Dispose();
        stream.Dispose();
    }

    private Stream Open(string path)
    {
        ZipArchiveEntry entry = archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }
}
