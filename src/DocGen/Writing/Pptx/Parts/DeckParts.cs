using System.Globalization;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>The parts that slides share: pictures, charts with their workbooks. Each is written once.</summary>
internal sealed class DeckParts(string folder)
{
    private readonly List<(byte[] Bytes, string Path)> pictures = [];
    private readonly List<ExtraPart> parts = [];
    private int charts;

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<ExtraPart> Parts => parts;

    /// <summary>The path of a picture.</summary>
    public string Picture(string extension, string contentType, byte[] bytes)
    {
        if (pictures.FirstOrDefault(known => ReferenceEquals(known.Bytes, bytes) || known.Bytes.AsSpan().SequenceEqual(bytes)) is { Path: { } path })
        {
            return path;
        }

        string added = $"{folder}media/slide-picture{pictures.Count + 1}.{extension}";
        pictures.Add((bytes, added));
        parts.Add(new ExtraPart(added, contentType, bytes));
        return added;
    }

    /// <summary>The path of a chart; <paramref name="make"/> gives its bytes and those of its workbook.</summary>
    public string Chart(Func<(byte[] Chart, byte[] Workbook)> make)
    {
        string number = (++charts).ToString(CultureInfo.InvariantCulture);
        (byte[] chart, byte[] workbook) = make();
        string book = $"slide-chart{number}.xlsx";
        string path = $"{folder}charts/slide-chart{number}.xml";
        parts.Add(new ExtraPart(folder + "embeddings/" + book, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook));
        parts.Add(new ExtraPart(path, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chart, [new Relationship("rId1", "package", "../embeddings/" + book)]));
        return path;
    }
}
