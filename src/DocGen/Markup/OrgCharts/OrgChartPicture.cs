using DocGen.Markup.Pictures;
using DocGen.Model.Pictures;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Docx.Drawings.OrgCharts;
using Markdig.Syntax;

namespace DocGen.Markup.OrgCharts;

/// <summary>Writes an organisation chart, whether it came from a list or from the profile.</summary>
internal static class OrgChartPicture
{
    /// <summary>Draws the chart where there is room.</summary>
    public static void Write(DocxRenderer renderer, Block block, OrgChart? chart)
    {
        if (!DrawnPicture.HasRoom(renderer, block, chart?.Describe() ?? [], chart?.Top.Count ?? 0))
        {
            return;
        }

        string[] dotted = [.. chart!.Top.All.Where(unit => unit.Relation == OrgRelation.Contract).Select(unit => unit.Name)];
        string note = dotted.Length == 0 ? "" : renderer.Document.Identity.Words.Format("drawing.dotted", string.Join(", ", dotted));
        IReadOnlyList<Scene> scenes = OrgDrawing.Draw(
            chart, DrawingParagraph.AvailableWidth(renderer), DrawingParagraph.AvailableHeight(renderer, DrawnPicture.Caption(renderer)), out bool fits);
        DrawnPicture.Write(renderer, block, "drawing.org", chart.Title, [.. chart.Describe()], scenes, fits, note);
    }
}
