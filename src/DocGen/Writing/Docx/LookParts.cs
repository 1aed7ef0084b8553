using System.IO.Compression;
using DocGen.Model;
using DocGen.Writing.Docx.Layout;

namespace DocGen.Writing.Docx;

/// <summary>The parts of a look that every document copies as they are.</summary>
internal sealed record LookParts(byte[] Styles, byte[] FontTable, byte[] Settings)
{
    private readonly Lazy<LookMetrics> metrics = new(() => LookMetrics.Read(Styles, Settings));

    /// <summary>What the layout of pages needs to know of the styles.</summary>
    public LookMetrics Metrics => metrics.Value;

    /// <summary>Takes the parts out of a Word file; null where it is none or lacks its styles.</summary>
    public static LookParts? Read(Look look)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(look.Bytes), ZipArchiveMode.Read);
            return Part(archive, "word/styles.xml") is { } styles
                && Part(archive, "word/fontTable.xml") is { } fonts
                && Part(archive, "word/settings.xml") is { } settings
                ? new LookParts(styles, fonts, settings)
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[]? Part(ZipArchive archive, string path)
    {
        if (archive.GetEntry(path) is not { } entry)
        {
            return null;
        }

        using Stream stream = entry.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
