using System.Globalization;
using DocGen.Model.Pictures;
using DocGen.Writing.Xlsx;

namespace DocGen.Writing.Docx.Charts;

/// <summary>Adds a chart to a document: its part, and the workbook that opens when somebody edits its data.</summary>
internal static class ChartParts
{
    private const string ChartContent = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string WorkbookContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The relationship id of the chart.</summary>
    public static string Add(DocxRenderer renderer, DataChart chart)
    {
        string number = renderer.Parts.Next("word/charts/chart").ToString(CultureInfo.InvariantCulture);
        ChartData data = new(chart, renderer.Document.Identity.Words);
        string workbook = $"word/embeddings/chart{number}.xlsx";
        renderer.Parts.AddUnrelated(new ExtraPart(workbook, WorkbookContent, new Workbook(renderer.Document.Identity, null, [new TableSheet(data.Table, renderer.Document.Identity)]).ToArray()));
        using MemoryStream bytes = new();
        using (WordXml xml = new(bytes))
        {
            xml.Declaration();
            new ChartXml(xml, chart, data).Write(renderer.Document.Identity.Language, "rId1");
        }

        return renderer.Parts.Add("rChart", new ExtraPart(
            $"word/charts/chart{number}.xml", ChartContent, bytes.ToArray(),
            [new Relationship("rId1", "package", $"../embeddings/chart{number}.xlsx", false)]), "chart");
    }
}
