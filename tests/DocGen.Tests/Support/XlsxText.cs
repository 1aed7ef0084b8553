using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace DocGen.Tests.Support;

/// <summary>A workbook as readable text, for goldens: the names it defines, then each sheet row by row.</summary>
internal static class XlsxText
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The text.</summary>
    public static string Of(byte[] bytes)
    {
        StringBuilder text = new();
        using ZipArchive archive = new(new MemoryStream(bytes));
        XElement workbook = Load(archive, "xl/workbook.xml");
        foreach (XElement name in workbook.Descendants(Main + "definedName"))
        {
            text.Append((string?)name.Attribute("name")).Append(" = ").Append(name.Value).Append('\n');
        }

        int index = 0;
        foreach (XElement sheet in workbook.Descendants(Main + "sheet"))
        {
            XElement content = Load(archive, $"xl/worksheets/sheet{++index}.xml");
            XElement? pane = content.Descendants(Main + "pane").FirstOrDefault();
            text.Append($"=== {(string?)sheet.Attribute("state")}{(string?)sheet.Attribute("name")} {(string?)content.Element(Main + "dimension")?.Attribute("ref")}")
                .Append($", frozen at {(string?)pane?.Attribute("topLeftCell")}, filter {(string?)content.Element(Main + "autoFilter")?.Attribute("ref")}\n");
            foreach (string[] row in Rows(content))
            {
                text.AppendJoin(" | ", row).Append('\n');
            }

            foreach (XElement rule in content.Descendants(Main + "dataValidation"))
            {
                text.Append($"rule {(string?)rule.Attribute("sqref")} {(string?)rule.Attribute("type")} {(string?)rule.Attribute("operator")} {string.Join(" to ", rule.Elements().Select(item => item.Value))} “{(string?)rule.Attribute("error")}”\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The cells of the first sheet.</summary>
    public static IReadOnlyList<string[]> FirstSheet(byte[] bytes)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        return [.. Rows(Load(archive, "xl/worksheets/sheet1.xml"))];
    }

    /// <summary>The rows of every sheet.</summary>
    public static IReadOnlyList<IReadOnlyList<string[]>> Sheets(byte[] bytes)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        int count = archive.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal));
        return [.. Enumerable.Range(1, count).Select(sheet => (IReadOnlyList<string[]>)[.. Rows(Load(archive, $"xl/worksheets/sheet{sheet}.xml"))])];
    }

    private static IEnumerable<string[]> Rows(XElement sheet) => sheet.Descendants(Main + "row").Select(row =>
        row.Elements(Main + "c").Select(cell => (string?)cell.Element(Main + "v") ?? string.Concat(cell.Descendants(Main + "t").Select(item => item.Value))).ToArray());

    private static XElement Load(ZipArchive archive, string path)
    {
        using Stream stream = archive.GetEntry(path)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }
}
