using DocGen.Writing.Docx;
using DocGen.Writing.Pptx.Content;
using DocGen.Writing.Pptx.Layout;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>Writes a table as PowerPoint's own, in the table style of the look.</summary>
internal static class TableXml
{
    /// <summary>Writes p:graphicFrame.</summary>
    public static void Write(WordXml xml, TextXml text, PlacedTable placed, int id, string? style)
    {
        SlideTable table = placed.Table;
        xml.Start("p:graphicFrame"u8).Start("p:nvGraphicFramePr"u8).Named(id, "Table " + id.ToString(System.Globalization.CultureInfo.InvariantCulture), table.Name);
        xml.Start("p:cNvGraphicFramePr"u8).Start("a:graphicFrameLocks"u8).Attribute("noGrp"u8, 1).End().End().Empty("p:nvPr"u8).End();
        xml.Transform("p:xfrm"u8, placed.Box);
        xml.Start("a:graphic"u8).Start("a:graphicData"u8).Attribute("uri"u8, PptxNames.Table).Start("a:tbl"u8).Start("a:tblPr"u8);
        if (table.Head.Count > 0)
        {
            xml.Attribute("firstRow"u8, 1);
        }

        xml.Attribute("bandRow"u8, 1);
        if (style is not null)
        {
            xml.Start("a:tableStyleId"u8).Text(style).End();
        }

        xml.End().Start("a:tblGrid"u8);
        foreach (double width in placed.Widths)
        {
            xml.Start("a:gridCol"u8).Attribute("w"u8, ShapeXml.Units(width)).End();
        }

        xml.End();
        IReadOnlyList<SlideCell>[] rows = [.. table.Head, .. table.Rows];
        for (int i = 0; i < rows.Length; i++)
        {
            xml.Start("a:tr"u8).Attribute("h"u8, ShapeXml.Units(placed.Heights[i]));
            foreach (SlideCell cell in rows[i])
            {
                Cell(xml, text, cell, placed.Size);
            }

            xml.End();
        }

        xml.End().End().End().End();
    }

    private static void Cell(WordXml xml, TextXml text, SlideCell cell, double size)
    {
        xml.Start("a:tc"u8);
        if (cell.Rows > 1)
        {
            xml.Attribute("rowSpan"u8, cell.Rows);
        }

        if (cell.Columns > 1)
        {
            xml.Attribute("gridSpan"u8, cell.Columns);
        }

        if (cell.IsCoveredAcross)
        {
            xml.Attribute("hMerge"u8, 1);
        }

        if (cell.IsCoveredDown)
        {
            xml.Attribute("vMerge"u8, 1);
        }

        xml.Start("a:txBody"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8);
        text.Sized(cell.Paragraphs, size, cell.Align switch { CellAlign.Centre => "ctr", CellAlign.Right => "r", _ => null });
        xml.End();
        long side = ShapeXml.Units(TableFit.SideMargin);
        long top = ShapeXml.Units(TableFit.TopMargin);
        xml.Start("a:tcPr"u8).Attribute("marL"u8, side).Attribute("marR"u8, side).Attribute("marT"u8, top).Attribute("marB"u8, top).Attribute("anchor"u8, "ctr").End();
        xml.End();
    }
}
