namespace DocGen.Writing.Docx;

/// <summary>The properties that all our tables have: a fixed layout of a given width, indented with the text around them.</summary>
internal static class TableXml
{
    /// <summary>What follows the style in a table's properties.</summary>
    public static void Properties(WordXml xml, int width, int indent, bool hasHeader)
    {
        xml.Start("w:tblW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End();
        if (indent > 0)
        {
            xml.Value("w:jc"u8, "left").Start("w:tblInd"u8).Attribute("w:w"u8, indent).Attribute("w:type"u8, "dxa").End();
        }

        xml.Start("w:tblLayout"u8).Attribute("w:type"u8, "fixed").End();
        xml.Start("w:tblLook"u8).Attribute("w:val"u8, hasHeader ? "0420" : "0400")
            .Attribute("w:firstRow"u8, hasHeader ? 1 : 0).Attribute("w:lastRow"u8, 0).Attribute("w:firstColumn"u8, 0)
            .Attribute("w:lastColumn"u8, 0).Attribute("w:noHBand"u8, 0).Attribute("w:noVBand"u8, 1).End();
    }

    /// <summary>The widths of the columns.</summary>
    public static void Grid(WordXml xml, ReadOnlySpan<int> widths)
    {
        xml.Start("w:tblGrid"u8);
        foreach (int width in widths)
        {
            xml.Start("w:gridCol"u8).Attribute("w:w"u8, width).End();
        }

        xml.End();
    }
}
