using System.Globalization;
using DocGen.Model;
using DocGen.Writing.Docx.Layout;

namespace DocGen.Writing.Docx;

/// <summary>Headers and footers: a line with enterprise, number and version, or the box that procedures and forms carry.</summary>
internal sealed class HeaderFooterParts(DocumentIdentity identity)
{
    /// <summary>The header of upright or turned pages.</summary>
    public void WriteHeader(WordXml xml, bool landscape, string totalField, string total)
    {
        xml.Root("w:hdr"u8);
        if (identity.Header == HeaderKind.Box)
        {
            WriteBox(xml, landscape ? PageSetup.LandscapeText : PageSetup.PortraitText, totalField, total);
        }
        else
        {
            Paragraph(xml, landscape ? StyleId.HeaderLandscape : StyleId.Header, () =>
            {
                xml.Run("w:t"u8, identity.Enterprise.Length > 0 ? identity.Enterprise : identity.Title, null);
                xml.Start("w:r"u8).Empty("w:tab"u8).End();
                xml.Run("w:t"u8, $"{identity.Number}  {identity.Version}", null);
            });
        }

        xml.End();
    }

    /// <summary>Takes the room of the header, as <see cref="WriteHeader"/> writes it.</summary>
    public void LayOut(PageEstimator pages, int width)
    {
        if (identity.Header != HeaderKind.Box)
        {
            LayOutParagraph(pages, StyleId.Header, identity.Enterprise);
            return;
        }

        int[] columns = Columns(width);
        Words words = identity.Words;
        string number = string.Format(CultureInfo.InvariantCulture, words["page_of"], 1, 10);
        pages.StartTable(StyleId.Form);
        foreach (string[] row in (string[][])
            [
                [identity.Enterprise, words["box.number"], identity.Number.ToString(), words["box.version"], identity.Version],
                [identity.Title, words["box.effective"], identity.EffectiveDate, words["box.page"], number],
            ])
        {
            pages.StartRow(isHeader: false);
            for (int i = 0; i < row.Length; i++)
            {
                pages.StartCell((double)columns[i] / width);
                LayOutParagraph(pages, i == 0 ? StyleId.BoxTitle : StyleId.BoxLabel, row[i]);
                pages.EndCell();
            }

            pages.EndRow(0);
        }

        pages.EndTable();
        LayOutParagraph(pages, StyleId.AfterTable, "");
    }

    private static void LayOutParagraph(PageEstimator pages, string style, string text)
    {
        pages.StartParagraph(style);
        pages.Text(text);
        pages.EndParagraph();
    }

    private static int[] Columns(int width) => [width - 5500, 1050, 1850, 850, 1750];

    /// <summary>The footer of the body: 第 X 页 共 Y 页.</summary>
    public void WriteFooter(WordXml xml, string totalField, string total)
    {
        xml.Root("w:ftr"u8);
        Paragraph(xml, StyleId.Footer, () => Pages(xml, totalField, total));
        xml.End();
    }

    /// <summary>The footer of the front matter: the page in roman numerals.</summary>
    public static void WriteFrontFooter(WordXml xml)
    {
        xml.Root("w:ftr"u8);
        Paragraph(xml, StyleId.Footer, () => xml.Field("PAGE", "I"));
        xml.End();
    }

    private void Pages(WordXml xml, string totalField, string total)
    {
        string[] words = identity.Words["page_of"].Split("{0}", 2);
        string[] rest = words[^1].Split("{1}", 2);
        xml.Run("w:t"u8, words[0], null).Field("PAGE", "1").Run("w:t"u8, rest[0], null).Field(totalField, total).Run("w:t"u8, rest[^1], null);
    }

    private void WriteBox(WordXml xml, int width, string totalField, string total)
    {
        int[] columns = Columns(width);
        Words words = identity.Words;
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
        Row(xml, columns, identity.Enterprise, words["box.number"], identity.Number.ToString(), words["box.version"], () => xml.Run("w:t"u8, identity.Version, null));
        Row(xml, columns, identity.Title, words["box.effective"], identity.EffectiveDate, words["box.page"], () => Pages(xml, totalField, total));
        xml.End();
        Paragraph(xml, StyleId.AfterTable, () => { });
    }

    private static void Row(WordXml xml, int[] columns, string title, string label, string value, string lastLabel, Action last)
    {
        xml.Start("w:tr"u8).Start("w:trPr"u8).Empty("w:cantSplit"u8).End();
        Cell(xml, columns[0], StyleId.BoxTitle, () => xml.Run("w:t"u8, title, null));
        Cell(xml, columns[1], StyleId.BoxLabel, () => xml.Run("w:t"u8, label, null));
        Cell(xml, columns[2], StyleId.BoxLabel, () => xml.Run("w:t"u8, value, null));
        Cell(xml, columns[3], StyleId.BoxLabel, () => xml.Run("w:t"u8, lastLabel, null));
        Cell(xml, columns[4], StyleId.BoxLabel, last);
        xml.End();
    }

    private static void Cell(WordXml xml, int width, string style, Action write)
    {
        xml.Start("w:tc"u8).Start("w:tcPr"u8).Start("w:tcW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End();
        xml.Value("w:vAlign"u8, "center").End();
        Paragraph(xml, style, write);
        xml.End();
    }

    private static void Paragraph(WordXml xml, string style, Action write)
    {
        xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, style).End();
        write();
        xml.End();
    }
}
