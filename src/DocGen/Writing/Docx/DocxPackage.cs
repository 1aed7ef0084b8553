using DocGen.Writing.Zip;

namespace DocGen.Writing.Docx;

/// <summary>The container of an Office file: parts and relationships in a zip whose bytes depend on nothing but its parts.</summary>
internal sealed class DocxPackage
{
    private readonly ZipWriter zip = new();

    /// <summary>Writes a part as XML.</summary>
    public void Part(string path, Action<WordXml> write) => Part(path, Xml(write));

    /// <summary>Copies a part.</summary>
    public void Part(string path, ReadOnlySpan<byte> bytes) => Part(path, CompressedData.Of(bytes));

    /// <summary>Adds a part that is compressed already.</summary>
    public void Part(string path, CompressedData data) => zip.Add(path, data);

    /// <summary>The finished file.</summary>
    public byte[] ToArray() => zip.ToArray();

    private static CompressedData Xml(Action<WordXml> write)
    {
        using CompressingStream stream = new(isLast: true);
        using (WordXml xml = new(stream))
        {
            xml.Declaration();
            write(xml);
        }

        return stream.Finish();
    }
}
