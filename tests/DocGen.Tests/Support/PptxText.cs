using System.Text;
using System.Xml.Linq;
using static DocGen.Tests.Support.PptxFile;

namespace DocGen.Tests.Support;

/// <summary>
/// A PowerPoint file as readable text, for specs and goldens: each slide with the type of its layout and its title, a line for each paragraph with its mark
/// (<c>•</c>, <c>1.</c>) by level, rows of tables between bars, <c>▌</c> for boxes, <c>{…}</c> for pictures, drawings and charts with their words, <c>»</c> for
/// what is said to it. Texts beside one another follow one another.
/// </summary>
internal static class PptxText
{
    /// <summary>All slides.</summary>
    public static string Of(byte[] bytes)
    {
        PptxFile file = new(bytes);
        StringBuilder text = new();
        for (int i = 0; i < file.Slides.Count; i++)
        {
            Slide(file, file.Slides[i], i + 1, text);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Slide(PptxFile file, string path, int number, StringBuilder text)
    {
        XElement slide = file.Xml(path);
        XElement layout = file.Xml(file.RelatedOf(path, "slideLayouts")!);
        text.Append("--- ").Append(number).Append(" (").Append((string?)layout.Attribute("type")).Append(") ");
        foreach (XElement shape in Shapes(slide))
        {
            string? type = (string?)PlaceholderOf(shape)?.Attribute("type");
            if (type is "title" or "ctrTitle")
            {
                text.Append(string.Concat(shape.Descendants(A + "t").Select(item => item.Value))).Append('\n');
            }
            else if (type is not ("ftr" or "sldNum"))
            {
                Shape(shape, (string?)layout.Attribute("type") is "title" or "secHead", text);
            }
        }

        if (file.RelatedOf(path, "notesSlides") is { } notes)
        {
            foreach (XElement paragraph in Shapes(file.Xml(notes)).Where(shape => (string?)PlaceholderOf(shape)?.Attribute("type") == "body").Descendants(A + "p"))
            {
                text.Append("» ").Append(Words(paragraph)).Append('\n');
            }
        }
    }

    private static void Shape(XElement shape, bool isPlain, StringBuilder text)
    {
        XElement? about = shape.Elements().Select(item => item.Element(P + "cNvPr")).FirstOrDefault(item => item is not null);
        string words = (string?)about?.Attribute("descr") ?? "";
        if (shape.Descendants(A + "tbl").FirstOrDefault() is { } table)
        {
            foreach (XElement row in table.Elements(A + "tr"))
            {
                text.Append("| ").AppendJoin(" | ", row.Elements(A + "tc").Select(cell => cell.Attribute("hMerge") is not null ? "<<" : cell.Attribute("vMerge") is not null ? "^^" : string.Join(" / ", cell.Descendants(A + "p").Select(Words)))).Append(" |\n");
            }
        }
        else if (shape.Name.LocalName is "grpSp" or "pic" or "graphicFrame")
        {
            text.Append('{').Append(shape.Name.LocalName switch { "grpSp" => "drawing", "pic" => "picture", _ => "chart" }).Append(' ').Append(words.Length > 0 ? words : "-").Append("}\n");
        }
        else if (shape.Element(P + "txBody") is { } body && body.Descendants(A + "t").Any())
        {
            int counted = 0;
            bool isBox = shape.Element(P + "spPr")?.Element(A + "solidFill") is not null;
            foreach (XElement paragraph in body.Elements(A + "p"))
            {
                text.Append(isBox ? "▌ " : "").Append(Mark(paragraph, isPlain, ref counted)).Append(Words(paragraph)).Append('\n');
            }
        }
    }

    private static string Mark(XElement paragraph, bool isPlain, ref int counted)
    {
        XElement? properties = paragraph.Element(A + "pPr");
        int level = (int?)properties?.Attribute("lvl") ?? 0;
        string indent = new(' ', 2 * level);
        if (properties?.Element(A + "buAutoNum") is { } numbered)
        {
            counted = Math.Max(counted + 1, (int?)numbered.Attribute("startAt") ?? 1);
            return $"{indent}{counted}. ";
        }

        return indent + (isPlain || properties?.Element(A + "buNone") is not null ? "" : "• ");
    }

    private static string Words(XElement paragraph) => string.Concat(paragraph.Elements().Select(item => item.Name.LocalName switch
    {
        "br" => "⏎",
        "r" when (string?)item.Element(A + "rPr")?.Attribute("b") == "1" => $"**{item.Element(A + "t")!.Value}**",
        "r" when item.Element(A + "rPr")?.Attribute("baseline") is not null => $"^{item.Element(A + "t")!.Value}^",
        "r" or "fld" => item.Element(A + "t")!.Value,
        _ => "",
    }));
}
