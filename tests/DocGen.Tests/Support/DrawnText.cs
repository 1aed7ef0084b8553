using System.Text;
using System.Xml.Linq;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Support;

/// <summary>
/// A drawing as readable text: <c>{drawing name: alternative text}</c>, then a line per shape with its outline and text, or the kind of a chart and
/// a line per series with what it refers to and its figures.
/// </summary>
internal static class DrawnText
{
    /// <summary>The drawing, or null for a picture from a file.</summary>
    public static string? Of(XElement drawing, DocxFile file, Func<XElement, string> paragraph)
    {
        XElement? chart = drawing.Descendants().FirstOrDefault(item => item.Name.LocalName == "chart");
        XElement[] shapes = [.. drawing.Descendants().Where(item => item.Name.LocalName == "wsp")];
        if (chart is null && shapes.Length == 0)
        {
            return null;
        }

        XElement properties = drawing.Descendants().First(item => item.Name.LocalName == "docPr");
        StringBuilder text = new($"{{drawing {(string?)properties.Attribute("name")}: {(string?)properties.Attribute("descr")}}}");
        foreach (XElement shape in shapes.Where(item => item.Descendants(W + "p").Any()))
        {
            string outline = (string?)shape.Descendants().First(item => item.Name.LocalName == "prstGeom").Attribute("prst") ?? "";
            text.Append("\n    (").Append(outline).Append(") ").AppendJoin(" ¶ ", shape.Descendants(W + "p").Select(paragraph));
        }

        if (chart is not null)
        {
            Series(text, file.Parts["word/" + file.TargetsBeside(drawing)[(string)chart.Attribute(R + "id")!]].Root!);
        }

        return text.ToString();
    }

    private static void Series(StringBuilder text, XElement chart)
    {
        text.Append("\n    ").Append(chart.Descendants().First(item => item.Name.LocalName == "plotArea").Elements().ElementAt(1).Name.LocalName);
        foreach (XElement series in chart.Descendants().Where(item => item.Name.LocalName == "ser"))
        {
            text.Append("\n    ").AppendJoin(" | ", series.Descendants().Where(item => item.Name.LocalName is "f" or "v").Select(item => item.Value));
        }
    }
}
