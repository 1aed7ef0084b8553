using System.Xml.Linq;
using DocGen.Writing.Docx.Layout;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>Takes the room of a header or footer, whose height may push the text of the page.</summary>
internal static class FurnitureLayout
{
    private const double PointsOfEmu = 1 / 12_700.0;

    /// <summary>Lays out the blocks of a header, a footer or a cell on a width in twips.</summary>
    public static void LayOut(PageEstimator pages, XElement container, int width)
    {
        foreach (XElement block in container.Elements())
        {
            if (block.Name == W + "p")
            {
                Paragraph(pages, block);
            }
            else if (block.Name == W + "tbl")
            {
                Table(pages, block, width);
            }
            else if (block.Name == W + "sdt" && block.Element(W + "sdtContent") is { } content)
            {
                LayOut(pages, content, width);
            }
        }
    }

    private static void Paragraph(PageEstimator pages, XElement paragraph)
    {
        pages.StartParagraph(paragraph.Element(W + "pPr").Value("pStyle") ?? StyleId.Normal);
        foreach (XElement item in paragraph.Descendants().Where(item => item.Ancestors(W + "p").First() == paragraph))
        {
            if (item.Name == W + "t")
            {
                pages.Text(item.Value);
            }
            else if (item.Name == W + "tab" && item.Parent!.Name == W + "r")
            {
                pages.Text("\t");
            }
            else if (item.Name.LocalName == "inline" && item.Elements().FirstOrDefault(size => size.Name.LocalName == "extent") is { } extent)
            {
                pages.Object(Points(extent, "cx"), Points(extent, "cy"));
            }
        }

        pages.EndParagraph();
    }

    private static void Table(PageEstimator pages, XElement table, int width)
    {
        pages.StartTable(table.Element(W + "tblPr").Value("tblStyle"));
        foreach (XElement row in table.Elements(W + "tr"))
        {
            pages.StartRow(isHeader: false);
            XElement[] cells = [.. row.Elements(W + "tc")];
            foreach (XElement cell in cells)
            {
                int own = cell.Element(W + "tcPr")?.Element(W + "tcW") is { } given ? LookStyles.Number(given, "w") : 0;
                pages.StartCell(own > 0 ? (double)own / width : 1.0 / cells.Length);
                LayOut(pages, cell, own);
                pages.EndCell();
            }

            int minimum = row.Element(W + "trPr")?.Element(W + "trHeight") is { } height ? LookStyles.Number(height, "val") : 0;
            pages.EndRow(minimum / 20.0);
        }

        pages.EndTable();
    }

    private static double Points(XElement extent, string side) =>
        long.TryParse((string?)extent.Attribute(side), System.Globalization.CultureInfo.InvariantCulture, out long emu) && emu is > 0 and < 100_000_000 ? emu * PointsOfEmu : 0;
}
