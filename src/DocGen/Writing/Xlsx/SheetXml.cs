using System.Globalization;
using DocGen.Model;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Xlsx;

/// <summary>What all sheets write alike.</summary>
internal static class SheetXml
{
    /// <summary>The namespace of SpreadsheetML.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The text of the cell that was started, as far as a cell can hold it.</summary>
    public static void InlineText(WordXml xml, string text) => xml.Attribute("t"u8, "inlineStr").Start("is"u8).Start("t"u8)
        .Attribute("xml:space"u8, "preserve").Text(text.AsSpan(0, Math.Min(text.Length, 32_000))).End().End();

    /// <summary>A4 turned, on the width of one page; enterprise, title, number and version at the head, the page at the foot.</summary>
    public static void Page(WordXml xml, DocumentIdentity identity)
    {
        xml.Start("pageMargins"u8).Attribute("left"u8, "0.5").Attribute("right"u8, "0.5").Attribute("top"u8, "0.6").Attribute("bottom"u8, "0.6").Attribute("header"u8, "0.3").Attribute("footer"u8, "0.3").End();
        xml.Start("pageSetup"u8).Attribute("paperSize"u8, 9).Attribute("orientation"u8, "landscape").Attribute("fitToWidth"u8, 1).Attribute("fitToHeight"u8, 0).End();
        string header = $"&L{Literal(identity.Enterprise)}&C{Literal(identity.Title)}&R{Literal($"{identity.Number}  {identity.Version}")}";
        xml.Start("headerFooter"u8).Start("oddHeader"u8).Text(header.AsSpan(0, Math.Min(header.Length, 255))).End().Start("oddFooter"u8).Text("&P / &N").End().End();
    }

    /// <summary>A text in a header, where an ampersand starts a code.</summary>
    private static string Literal(string text) => text.Replace("&", "&&", StringComparison.Ordinal);

    /// <summary>A cell by the place of its column and the number of its row.</summary>
    public static string Cell(int column, int row) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A, B … Z, AA …</summary>
    public static string ColumnName(int index)
    {
        string name = "";
        for (int rest = index; rest >= 0; rest = (rest / 26) - 1)
        {
            name = (char)('A' + (rest % 26)) + name;
        }

        return name;
    }
}
