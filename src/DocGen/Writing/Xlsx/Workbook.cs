using System.Globalization;
using DocGen.Model;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Xlsx;

/// <summary>The parts of a workbook.</summary>
internal sealed class Workbook(DocumentIdentity identity, Provenance? provenance, IReadOnlyList<SheetTable> sheets)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string TypePrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The bytes of the file.</summary>
    public byte[] ToArray()
    {
        DocxPackage package = new();
        string[] sheetPaths = [.. sheets.Select((_, index) => $"xl/worksheets/sheet{index + 1}.xml")];
        string[] custom = provenance is null ? [] : ["docProps/custom.xml"];
        package.Part("[Content_Types].xml", xml => PackageParts.ContentTypes(
            xml, ["docProps/app.xml", "docProps/core.xml", .. custom, "xl/styles.xml", "xl/workbook.xml", .. sheetPaths], ContentType));
        package.Part("_rels/.rels", xml => PackageParts.Relationships(
            xml,
            [
                new("rId1", "officeDocument", "xl/workbook.xml"), new("rId2", "core-properties", "docProps/core.xml"),
                new("rId3", "extended-properties", "docProps/app.xml"), .. custom.Select(path => new Relationship("rId4", "custom-properties", path)),
            ]));
        package.Part("docProps/app.xml", xml => DocumentProperties.WriteApplication(xml, identity));
        package.Part("docProps/core.xml", xml => DocumentProperties.WriteCore(xml, identity));
        if (provenance is not null)
        {
            package.Part("docProps/custom.xml", xml => DocumentProperties.WriteCustom(xml, identity, provenance));
        }

        package.Part("xl/_rels/workbook.xml.rels", xml => PackageParts.Relationships(
            xml,
            [.. sheets.Select((_, index) => new Relationship($"rId{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml")), new("rIdStyles", "styles", "styles.xml")]));
        package.Part("xl/styles.xml", WriteStyles);
        package.Part("xl/workbook.xml", WriteWorkbook);
        for (int i = 0; i < sheets.Count; i++)
        {
            SheetTable sheet = sheets[i];
            package.Part(sheetPaths[i], xml => WriteSheet(xml, sheet));
        }

        return package.ToArray();
    }

    private static string ContentType(string path) => path switch
    {
        "xl/styles.xml" => TypePrefix + "styles+xml",
        "xl/workbook.xml" => TypePrefix + "sheet.main+xml",
        _ when path.StartsWith("xl/worksheets/", StringComparison.Ordinal) => TypePrefix + "worksheet+xml",
        _ => WordNames.ContentType(path),
    };

    private void WriteWorkbook(WordXml xml)
    {
        xml.Start("workbook"u8).Attribute("xmlns"u8, Main).Attribute("xmlns:r"u8, WordNames.Relationships);
        xml.Start("sheets"u8);
        for (int i = 0; i < sheets.Count; i++)
        {
            xml.Start("sheet"u8).Attribute("name"u8, SheetName(i)).Attribute("sheetId"u8, i + 1).Attribute("r:id"u8, $"rId{i + 1}").End();
        }

        xml.End().Start("definedNames"u8);
        for (int i = 0; i < sheets.Count; i++)
        {
            string quoted = $"'{SheetName(i).Replace("'", "''", StringComparison.Ordinal)}'";
            string last = ColumnName(sheets[i].Columns - 1);
            xml.Start("definedName"u8).Attribute("name"u8, "_xlnm._FilterDatabase").Attribute("localSheetId"u8, i).Attribute("hidden"u8, 1)
                .Text($"{quoted}!$A${sheets[i].HeaderRows}:${last}${sheets[i].Rows.Count}").End();
            xml.Start("definedName"u8).Attribute("name"u8, "_xlnm.Print_Titles").Attribute("localSheetId"u8, i).Text($"{quoted}!$1:${sheets[i].HeaderRows}").End();
        }

        xml.End().End();
    }

    private string SheetName(int index)
    {
        string name = string.Concat(sheets[index].Name.Select(c => char.IsControl(c) || char.IsSurrogate(c) || @"[]:*?/\".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim('\'', ' ');
        string suffix = index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
        return name[..Math.Min(name.Length, 31 - suffix.Length)] + suffix;
    }

    private static void WriteStyles(WordXml xml)
    {
        xml.Start("styleSheet"u8).Attribute("xmlns"u8, Main);
        xml.Start("fonts"u8).Attribute("count"u8, 2);
        foreach (bool bold in (ReadOnlySpan<bool>)[false, true])
        {
            xml.Start("font"u8);
            if (bold)
            {
                xml.Empty("b"u8);
            }

            xml.Start("sz"u8).Attribute("val"u8, 10).End().Start("name"u8).Attribute("val"u8, bold ? "黑体" : "宋体").End()
                .Start("charset"u8).Attribute("val"u8, 134).End().End();
        }

        xml.End().Start("fills"u8).Attribute("count"u8, 3);
        xml.Start("fill"u8).Start("patternFill"u8).Attribute("patternType"u8, "none").End().End();
        xml.Start("fill"u8).Start("patternFill"u8).Attribute("patternType"u8, "gray125").End().End();
        xml.Start("fill"u8).Start("patternFill"u8).Attribute("patternType"u8, "solid").Start("fgColor"u8).Attribute("rgb"u8, "FFE7EDF5").End().End().End();
        xml.End().Start("borders"u8).Attribute("count"u8, 2);
        xml.Empty("border"u8).Start("border"u8);
        foreach (string side in (ReadOnlySpan<string>)["left", "right", "top", "bottom"])
        {
            xml.Start(System.Text.Encoding.ASCII.GetBytes(side)).Attribute("style"u8, "thin").Start("color"u8).Attribute("rgb"u8, "FF7F7F7F").End().End();
        }

        xml.End().End();
        xml.Start("cellStyleXfs"u8).Attribute("count"u8, 1).Start("xf"u8).Attribute("numFmtId"u8, 0).Attribute("fontId"u8, 0).Attribute("fillId"u8, 0).Attribute("borderId"u8, 0).End().End();
        xml.Start("cellXfs"u8).Attribute("count"u8, 6);
        Format(xml, 0, 0, 0, null);
        Format(xml, 1, 2, 1, "center");
        Format(xml, 0, 0, 1, "left");
        Format(xml, 0, 0, 1, "center");
        Format(xml, 0, 0, 1, "right", 0);
        Format(xml, 0, 0, 1, "right", 14);
        xml.End().End();
    }

    private static void Format(WordXml xml, int font, int fill, int border, string? align, int number = 49)
    {
        xml.Start("xf"u8).Attribute("numFmtId"u8, number).Attribute("fontId"u8, font).Attribute("fillId"u8, fill).Attribute("borderId"u8, border).Attribute("xfId"u8, 0)
            .Attribute("applyNumberFormat"u8, 1).Attribute("applyFont"u8, 1).Attribute("applyFill"u8, 1).Attribute("applyBorder"u8, 1).Attribute("applyAlignment"u8, 1);
        xml.Start("alignment"u8);
        if (align is not null)
        {
            xml.Attribute("horizontal"u8, align);
        }

        xml.Attribute("vertical"u8, "center").Attribute("wrapText"u8, 1).End().End();
    }

    private void WriteSheet(WordXml xml, SheetTable sheet)
    {
        string last = ColumnName(sheet.Columns - 1);
        xml.Start("worksheet"u8).Attribute("xmlns"u8, Main);
        xml.Start("sheetPr"u8).Start("pageSetUpPr"u8).Attribute("fitToPage"u8, 1).End().End();
        xml.Start("dimension"u8).Attribute("ref"u8, $"A1:{last}{sheet.Rows.Count}").End();
        int frozen = Math.Min(2, sheet.Columns - 1);
        xml.Start("sheetViews"u8).Start("sheetView"u8).Attribute("workbookViewId"u8, 0);
        xml.Start("pane"u8).Attribute("xSplit"u8, frozen).Attribute("ySplit"u8, sheet.HeaderRows)
            .Attribute("topLeftCell"u8, ColumnName(frozen) + (sheet.HeaderRows + 1).ToString(CultureInfo.InvariantCulture))
            .Attribute("activePane"u8, "bottomRight").Attribute("state"u8, "frozen").End();
        xml.Start("selection"u8).Attribute("pane"u8, "bottomRight").End();
        xml.End().End();
        xml.Start("cols"u8);
        int column = 0;
        foreach (double width in sheet.Widths())
        {
            column++;
            xml.Start("col"u8).Attribute("min"u8, column).Attribute("max"u8, column)
                .Attribute("width"u8, width.ToString("0.##", CultureInfo.InvariantCulture)).Attribute("customWidth"u8, 1).End();
        }

        xml.End().Start("sheetData"u8);
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            WriteRow(xml, sheet, row);
        }

        xml.End();
        xml.Start("autoFilter"u8).Attribute("ref"u8, $"A{sheet.HeaderRows}:{last}{sheet.Rows.Count}").End();
        xml.Start("pageMargins"u8).Attribute("left"u8, "0.5").Attribute("right"u8, "0.5").Attribute("top"u8, "0.6").Attribute("bottom"u8, "0.6").Attribute("header"u8, "0.3").Attribute("footer"u8, "0.3").End();
        xml.Start("pageSetup"u8).Attribute("paperSize"u8, 9).Attribute("orientation"u8, "landscape").Attribute("fitToWidth"u8, 1).Attribute("fitToHeight"u8, 0).End();
        string header = $"&L{Literal(identity.Enterprise)}&C{Literal(identity.Title)}&R{Literal($"{identity.Number}  {identity.Version}")}";
        xml.Start("headerFooter"u8).Start("oddHeader"u8).Text(header.AsSpan(0, Math.Min(header.Length, 255))).End().Start("oddFooter"u8).Text("&P / &N").End().End();
        xml.End();
    }

    private static void WriteRow(WordXml xml, SheetTable sheet, int row)
    {
        xml.Start("row"u8).Attribute("r"u8, row + 1);
        for (int column = 0; column < sheet.Rows[row].Length; column++)
        {
            string text = sheet.Rows[row][column];
            CellKind kind = row < sheet.HeaderRows || text.Length == 0 ? CellKind.Text : sheet.Kinds.ElementAtOrDefault(column);
            int style = row < sheet.HeaderRows ? 1 : kind == CellKind.Number ? 4 : kind == CellKind.Date ? 5 : text.Length <= 3 ? 3 : 2;
            xml.Start("c"u8).Attribute("r"u8, ColumnName(column) + (row + 1).ToString(CultureInfo.InvariantCulture)).Attribute("s"u8, style);
            if (kind != CellKind.Text)
            {
                xml.Start("v"u8).Text(text).End();
            }
            else if (text.Length > 0)
            {
                string cut = text[..Math.Min(text.Length, 32_000)];
                xml.Attribute("t"u8, "inlineStr").Start("is"u8).Start("t"u8).Attribute("xml:space"u8, "preserve").Text(cut).End().End();
            }

            xml.End();
        }

        xml.End();
    }

    /// <summary>A text in a header, where an ampersand starts a code.</summary>
    private static string Literal(string text) => text.Replace("&", "&&", StringComparison.Ordinal);

    private static string ColumnName(int index)
    {
        string name = "";
        for (int rest = index; rest >= 0; rest = (rest / 26) - 1)
        {
            name = (char)('A' + (rest % 26)) + name;
        }

        return name;
    }
}
