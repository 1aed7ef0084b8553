namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// Headers and footers of the shipped looks, with content controls in place of what a document says of itself; the specimen text in
/// them shows what will stand there.
/// </summary>
internal static class FurnitureXml
{
    /// <summary>A content control for a fact, with its specimen.</summary>
    public static void Placeholder(WordXml xml, string tag, Action? content = null)
    {
        (string name, string specimen) = Placeholders.Describe(tag);
        xml.Start("w:sdt"u8).Start("w:sdtPr"u8).Value("w:alias"u8, name).Value("w:tag"u8, tag).End().Start("w:sdtContent"u8);
        if (content is null)
        {
            xml.Run("w:t"u8, specimen, null);
        }
        else
        {
            content();
        }

        xml.End().End();
    }

    /// <summary>A line: enterprise left, number and version right.</summary>
    public static void Line(WordXml xml, string style)
    {
        xml.Root("w:hdr"u8);
        Paragraph(xml, style, () =>
        {
            Placeholder(xml, "enterprise");
            xml.Start("w:r"u8).Empty("w:tab"u8).End();
            Placeholder(xml, "number");
            xml.Run("w:t"u8, "  ", null);
            Placeholder(xml, "version");
        });
        xml.End();
    }

    /// <summary>A header with one fact.</summary>
    public static void Header(WordXml xml, string style, string tag)
    {
        xml.Root("w:hdr"u8);
        Paragraph(xml, style, () => Placeholder(xml, tag));
        xml.End();
    }

    /// <summary>An empty header or footer.</summary>
    public static void Blank(WordXml xml, bool isHeader)
    {
        xml.Root(isHeader ? "w:hdr"u8 : "w:ftr"u8);
        Paragraph(xml, isHeader ? StyleId.AfterTable : StyleId.Footer, () => { });
        xml.End();
    }

    /// <summary>A footer with the page (<c>page</c>), or the page and how many there are (<c>page-of</c>), between signs.</summary>
    public static void Footer(WordXml xml, string style, string tag, string before = "", string after = "")
    {
        xml.Root("w:ftr"u8);
        Paragraph(xml, style, () =>
        {
            Text(xml, before);
            Page(xml, tag);
            Text(xml, after);
        });
        xml.End();
    }

    /// <summary>The box that procedures and forms carry: enterprise, title, number, version, page, effective date.</summary>
    public static void Box(WordXml xml, int width)
    {
        int[] columns = [width - 5500, 1050, 1850, 850, 1750];
        xml.Root("w:hdr"u8);
        xml.Start("w:tbl"u8).Start("w:tblPr"u8).Value("w:tblStyle"u8, StyleId.Form);
        xml.Start("w:tblW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End();
        xml.Start("w:tblLayout"u8).Attribute("w:type"u8, "fixed").End();
        xml.Start("w:tblLook"u8).Attribute("w:val"u8, "0400").Attribute("w:firstRow"u8, 0).Attribute("w:lastRow"u8, 0)
            .Attribute("w:firstColumn"u8, 0).Attribute("w:lastColumn"u8, 0).Attribute("w:noHBand"u8, 0).Attribute("w:noVBand"u8, 1).End().End();
        xml.Start("w:tblGrid"u8);
        foreach (int column in columns)
        {
            xml.Start("w:gridCol"u8).Attribute("w:w"u8, column).End();
        }

        xml.End();
        Row(xml, columns, ["enterprise", "word:box.number", "number", "word:box.version", "version"]);
        Row(xml, columns, ["title", "word:box.effective", "effective", "word:box.page", "page-of"]);
        xml.End();
        Paragraph(xml, StyleId.AfterTable, () => { });
        xml.End();
    }

    private static void Page(WordXml xml, string tag) => Placeholder(xml, tag, () =>
    {
        if (tag == "page")
        {
            xml.Field("PAGE", "1");
            return;
        }

        xml.Run("w:t"u8, "第 ", null).Field("PAGE", "1").Run("w:t"u8, " 页 共 ", null).Field("NUMPAGES", "9").Run("w:t"u8, " 页", null);
    });

    private static void Row(WordXml xml, int[] columns, string[] tags)
    {
        xml.Start("w:tr"u8).Start("w:trPr"u8).Empty("w:cantSplit"u8).End();
        for (int i = 0; i < tags.Length; i++)
        {
            string tag = tags[i];
            xml.Start("w:tc"u8).Start("w:tcPr"u8).Start("w:tcW"u8).Attribute("w:w"u8, columns[i]).Attribute("w:type"u8, "dxa").End();
            xml.Value("w:vAlign"u8, "center").End();
            Paragraph(xml, i == 0 ? StyleId.BoxTitle : StyleId.BoxLabel, () =>
            {
                if (tag == "page-of")
                {
                    Page(xml, tag);
                }
                else
                {
                    Placeholder(xml, tag);
                }
            });
            xml.End();
        }

        xml.End();
    }

    private static void Text(WordXml xml, string text)
    {
        if (text.Length > 0)
        {
            xml.Run("w:t"u8, text, null);
        }
    }

    private static void Paragraph(WordXml xml, string style, Action write)
    {
        xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, style).End();
        write();
        xml.End();
    }
}
