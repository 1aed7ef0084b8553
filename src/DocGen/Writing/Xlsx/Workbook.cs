using System.Globalization;
using DocGen.Model;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Xlsx;

/// <summary>The parts of a workbook.</summary>
internal sealed class Workbook(DocumentIdentity identity, Provenance? provenance, IReadOnlyList<ISheet> sheets)
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
        package.Part("xl/styles.xml", xml => WorkbookStyles.Write(xml, identity.Language));
        package.Part("xl/workbook.xml", WriteWorkbook);
        for (int i = 0; i < sheets.Count; i++)
        {
            package.Part(sheetPaths[i], sheets[i].Write);
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
            xml.Start("sheet"u8).Attribute("name"u8, SheetName(i)).Attribute("sheetId"u8, i + 1);
            if (sheets[i].IsHidden)
            {
                xml.Attribute("state"u8, "hidden");
            }

            xml.Attribute("r:id"u8, $"rId{i + 1}").End();
        }

        xml.End().Start("definedNames"u8);
        for (int i = 0; i < sheets.Count; i++)
        {
            string quoted = Quoted(SheetName(i));
            foreach (SheetRange range in sheets[i].Ranges)
            {
                xml.Start("definedName"u8).Attribute("name"u8, range.Name).Attribute("localSheetId"u8, i);
                if (range.IsHidden)
                {
                    xml.Attribute("hidden"u8, 1);
                }

                xml.Text($"{quoted}!{range.Reference}").End();
            }
        }

        xml.End().End();
    }

    /// <summary>The name of a tab as formulas write it.</summary>
    public static string Quoted(string tab) => $"'{tab.Replace("'", "''", StringComparison.Ordinal)}'";

    private string SheetName(int index) => TabName(sheets[index].Name, index);

    /// <summary>The name on the tab of a sheet: at most 31 characters, none of those that formulas use.</summary>
    public static string TabName(string text, int index)
    {
        string name = string.Concat(text.Select(c => char.IsControl(c) || char.IsSurrogate(c) || @"[]:*?/\".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim('\'', ' ');
        string suffix = index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
        return name[..Math.Min(name.Length, 31 - suffix.Length)] + suffix;
    }
}
