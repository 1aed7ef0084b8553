using DocGen.Diagnostics;
using DocGen.Writing.Docx.Layout;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// The document of a look: how to edit it, then a page for each kind of page, on which every style is shown by a paragraph with its name.
/// </summary>
internal sealed class SpecimenPart(LookDefinition look, IEnumerable<string> furniturePaths)
{
    private static readonly Bilingual[] Guide =
    [
        new("在 Word 或 WPS 中修改样式、页面设置、页眉、页脚、编号和封面，存到模板文件夹的 _looks 下；文件名就是版式名。",
            "Change styles, page set-up, headers, footers, numbering and cover in Word or WPS, and save the file under _looks of your templates; its name is the name of the look."),
        new("样式名称不要改。每一节开头的标记说明这一节是哪种页面；正文里的其他文字都是样张，不带入文件。",
            "Keep the names of the styles. The mark at the start of each section says which page it shows; all other text of the body is a specimen and is not copied."),
        new("页眉、页脚和封面中的内容控件由程序填入（企业名称、文件名称、文件编号、版本、发布日期、实施日期、页码）；也可以写成 {{企业名称}}。",
            "Content controls in header, footer and cover are filled in (enterprise, title, number, version, issued, effective, page); {{enterprise}} as plain text will do too."),
        new("改好后用 docgen look check 文件.docx 检查。缺少的样式、页面和编号取自默认版式。",
            "Then run docgen look check FILE.docx. Styles, pages and numbering that are missing come from the default look."),
    ];

    private readonly string[] paths = [.. furniturePaths];
    private int nextPath;

    /// <summary>The relationship id of a header or footer part.</summary>
    public static string RelationshipId(string path) => "r" + Path.GetFileNameWithoutExtension(path);

    /// <summary>Writes word/document.xml.</summary>
    public void Write(WordXml xml)
    {
        xml.Root("w:document"u8).Start("w:body"u8);
        Paragraph(xml, StyleId.PlainHeading, $"版式样张：{look.Title.Zh}（{look.Id}）");
        foreach (Bilingual line in Guide)
        {
            Paragraph(xml, "PlainText", line.Zh);
            Paragraph(xml, StyleId.LookNote, line.En);
        }

        EndSection(xml, look.Pages.First(page => page.Key == PageKey.Body) with { Furniture = [] }, last: false);
        for (int i = 0; i < look.Pages.Count; i++)
        {
            PageDefinition page = look.Pages[i];
            Mark(xml, page.Key);
            Content(xml, page);
            EndSection(xml, page, last: i == look.Pages.Count - 1);
        }

        xml.End().End();
    }

    private void Content(WordXml xml, PageDefinition page)
    {
        switch (page.Key)
        {
            case PageKey.Cover:
                xml.Start("w:sdt"u8).Start("w:sdtPr"u8).Value("w:alias"u8, "封面内容").Value("w:tag"u8, Placeholders.Cover).End().Start("w:sdtContent"u8);
                Styles(xml, ["CoverEnterprise", "Title", "Subtitle", "CoverField", "CoverDate"]);
                xml.End().End();
                break;
            case PageKey.Front:
                Styles(xml, [StyleId.FrontTitle, StyleId.ContentsTitle]);
                foreach (int level in (int[])[1, 2, 3])
                {
                    Contents(xml, level);
                }

                break;
            case PageKey.Body:
                Styles(xml, BodyStyles());
                foreach (TableDefinition table in look.Tables)
                {
                    Paragraph(xml, StyleId.TableLead, Label(table.Id, table.Name));
                    Table(xml, table, page.Geometry.TextWidth);
                }

                Characters(xml);
                break;
            case PageKey.Box or PageKey.Form:
                Styles(xml, ["FormTitle", "FormNumber", "FormSection", "FormNote"]);
                break;
            default:
                Styles(xml, [StyleId.TableCompact]);
                break;
        }
    }

    private string[] BodyStyles()
    {
        string[] elsewhere =
        [
            "CoverEnterprise", "Title", "Subtitle", "CoverField", "CoverDate", StyleId.FrontTitle, StyleId.ContentsTitle, StyleId.Contents(1), StyleId.Contents(2),
            StyleId.Contents(3), "FormTitle", "FormNumber", "FormSection", "FormNote", StyleId.End, StyleId.LookNote,
        ];
        return [.. look.Paragraphs.Select(style => style.Id).Where(id => !elsewhere.Contains(id) && StyleCatalog.Find(id) is not ({ IsOptional: true } or { IsOfBox: true }) && id is not (StyleId.Header or StyleId.Footer))];
    }

    private void Styles(WordXml xml, IEnumerable<string> ids)
    {
        foreach (string id in ids)
        {
            string text = Label(id, look.Paragraphs.First(style => style.Id == id).Name);
            Paragraph(xml, id, text);
        }
    }

    /// <summary>The name of a style and what it is for.</summary>
    private static string Label(string id, string name) =>
        StyleCatalog.Find(id) is { } style ? $"{name} · {style.Chinese[0]}：{style.Purpose.Zh}" : name;

    private static void Contents(WordXml xml, int level)
    {
        xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.Contents(level)).End();
        xml.Run("w:t"u8, $"toc {level} · 目录 {level}", null).Start("w:r"u8).Empty("w:tab"u8).End().Run("w:t"u8, "1", null).End();
    }

    private static void Table(WordXml xml, TableDefinition table, int width)
    {
        bool compact = table.Id == StyleId.Matrix;
        xml.Start("w:tbl"u8).Start("w:tblPr"u8).Value("w:tblStyle"u8, table.Id);
        xml.Start("w:tblW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End();
        xml.Start("w:tblLook"u8).Attribute("w:val"u8, "0420").Attribute("w:firstRow"u8, 1).Attribute("w:lastRow"u8, 0).Attribute("w:firstColumn"u8, 0)
            .Attribute("w:lastColumn"u8, 0).Attribute("w:noHBand"u8, 0).Attribute("w:noVBand"u8, 1).End().End();
        xml.Start("w:tblGrid"u8).Start("w:gridCol"u8).Attribute("w:w"u8, width / 2).End().Start("w:gridCol"u8).Attribute("w:w"u8, width - (width / 2)).End().End();
        foreach (string style in (string[])[compact ? StyleId.TableCompactHead : StyleId.TableHead, compact ? StyleId.TableCompact : StyleId.TableText])
        {
            xml.Start("w:tr"u8);
            for (int i = 0; i < 2; i++)
            {
                xml.Start("w:tc"u8).Start("w:tcPr"u8).Start("w:tcW"u8).Attribute("w:w"u8, i == 0 ? width / 2 : width - (width / 2)).Attribute("w:type"u8, "dxa").End().End();
                Paragraph(xml, style, StyleCatalog.Find(style)!.Name);
                xml.End();
            }

            xml.End();
        }

        xml.End();
        Paragraph(xml, StyleId.AfterTable, "");
    }

    private void Characters(WordXml xml)
    {
        xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.BodyText).End();
        foreach (CharacterDefinition style in look.Characters)
        {
            xml.Run("w:t"u8, $"{style.Name} · {StyleCatalog.Find(style.Id)?.Chinese[0]}", style.Id).Run("w:t"u8, "　", null);
        }

        xml.End();
    }

    /// <summary>Says which page the section shows.</summary>
    private static void Mark(WordXml xml, string key)
    {
        Bilingual name = PageKey.Name(key);
        xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.LookNote).End();
        xml.Start("w:sdt"u8).Start("w:sdtPr"u8).Value("w:alias"u8, $"页面：{name.Zh}").Value("w:tag"u8, Placeholders.PagePrefix + key).End().Start("w:sdtContent"u8);
        xml.Run("w:t"u8, $"页面：{name.Zh} / page: {key}", null).End().End().End();
    }

    private void EndSection(WordXml xml, PageDefinition page, bool last)
    {
        if (!last)
        {
            xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.LookNote);
        }

        PageGeometry geometry = page.Geometry;
        xml.Start("w:sectPr"u8);
        foreach (FurnitureDefinition item in page.Furniture)
        {
            xml.Start(item.IsHeader ? "w:headerReference"u8 : "w:footerReference"u8).Attribute("w:type"u8, item.Type).Attribute("r:id"u8, RelationshipId(paths[nextPath++])).End();
        }

        xml.Start("w:pgSz"u8).Attribute("w:w"u8, geometry.Width).Attribute("w:h"u8, geometry.Height);
        if (geometry.IsLandscape)
        {
            xml.Attribute("w:orient"u8, "landscape");
        }

        xml.End();
        xml.Start("w:pgMar"u8).Attribute("w:top"u8, geometry.Top).Attribute("w:right"u8, geometry.Right)
            .Attribute("w:bottom"u8, geometry.Bottom).Attribute("w:left"u8, geometry.Left)
            .Attribute("w:header"u8, geometry.Header).Attribute("w:footer"u8, geometry.Footer).Attribute("w:gutter"u8, 0).End();
        xml.Start("w:pgNumType"u8).Attribute("w:fmt"u8, page.NumberFormat).End();
        if (page.HasFirst)
        {
            xml.Empty("w:titlePg"u8);
        }

        if (geometry.LinePitch is { } pitch)
        {
            xml.Start("w:docGrid"u8).Attribute("w:type"u8, page.CharSpace is null ? "lines" : "linesAndChars").Attribute("w:linePitch"u8, pitch);
            if (page.CharSpace is { } space)
            {
                xml.Attribute("w:charSpace"u8, space);
            }

            xml.End();
        }

        xml.End();
        if (!last)
        {
            xml.End().End();
        }
    }

    private static void Paragraph(WordXml xml, string style, string text)
    {
        xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, style).End();
        if (text.Length > 0)
        {
            xml.Run("w:t"u8, text, null);
        }

        xml.End();
    }
}
