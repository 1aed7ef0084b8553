using DocGen.Model;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Charts;
using DocGen.Writing.Pptx.Layout;
using DocGen.Writing.Xlsx;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>Writes a chart as PowerPoint's own, with its figures in a workbook behind it, in the colours and fonts of the look.</summary>
internal static class ChartFrame
{
    private const int TextSize = 1_400;

    /// <summary>Writes p:graphicFrame.</summary>
    public static void Write(WordXml xml, SlideParts parts, PlacedChart placed, int id, DocumentIdentity identity)
    {
        string path = parts.Deck.Chart(() => Parts(placed, identity));
        xml.Start("p:graphicFrame"u8).Start("p:nvGraphicFramePr"u8).Named(id, placed.Chart.Name, placed.Chart.Description);
        xml.Empty("p:cNvGraphicFramePr"u8).Empty("p:nvPr"u8).End().Transform("p:xfrm"u8, placed.Box);
        xml.Start("a:graphic"u8).Start("a:graphicData"u8).Attribute("uri"u8, PptxNames.Chart);
        xml.Start("c:chart"u8).Attribute("xmlns:c"u8, PptxNames.Chart).Attribute("r:id"u8, parts.Relate("chart", path)).End().End().End().End();
    }

    private static (byte[] Chart, byte[] Workbook) Parts(PlacedChart placed, DocumentIdentity identity)
    {
        ChartData data = new(placed.Chart.Chart, identity.Words);
        using MemoryStream bytes = new();
        using (WordXml xml = new(bytes))
        {
            xml.Declaration();
            ChartXml chart = new(xml, placed.Chart.Chart, data)
            {
                TextSize = TextSize,
                Palette = [.. Enumerable.Range(1, 6).Select(number => $"accent{number}")],
                Fonts = null,
            };
            chart.Write(identity.Language, "rId1");
        }

        return (bytes.ToArray(), new Workbook(identity, null, [new TableSheet(data.Table, identity)]).ToArray());
    }
}
