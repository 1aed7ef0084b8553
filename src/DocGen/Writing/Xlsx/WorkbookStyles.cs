using System.Text;
using DocGen.Model.Facts;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Xlsx;

/// <summary>The formats of cells; the number of each is its place in the list that is written.</summary>
internal enum CellStyle
{
    Plain,
    Head,
    Text,
    Mark,
    Number,
    Day,
    Title,
    About,
    Entry,
    Choice,
    EntryDate,
    EntryTime,
    EntryDateTime,
    EntryCount,
    EntryNumber,
    EntryPercent,
    EntryMoney,
}

/// <summary>Writes the fonts, fills, borders and formats of a workbook.</summary>
internal static class WorkbookStyles
{
    private const int AsText = 49;
    private const int IsoDate = 164;
    private const int IsoDateTime = 165;
    private const int Percent = 166;

    /// <summary>Font, fill, border, alignment and number format of each <see cref="CellStyle"/>.</summary>
    private static readonly (int Font, int Fill, int Border, string? Align, int Number)[] Formats =
    [
        (0, 0, 0, null, AsText), (1, 2, 1, "center", AsText), (0, 0, 1, "left", AsText), (0, 0, 1, "center", AsText), (0, 0, 1, "right", 0), (0, 0, 1, "right", 14),
        (2, 0, 0, "center", AsText), (3, 0, 0, "left", AsText), (0, 0, 1, "left", AsText), (0, 0, 1, "center", AsText), (0, 0, 1, "center", IsoDate), (0, 0, 1, "center", 20),
        (0, 0, 1, "center", IsoDateTime), (0, 0, 1, "right", 1), (0, 0, 1, "right", 0), (0, 0, 1, "right", Percent), (0, 0, 1, "right", 4),
    ];

    /// <summary>Writes the part.</summary>
    public static void Write(WordXml xml, string language)
    {
        bool chinese = Printing.IsChinese(language);
        xml.Start("styleSheet"u8).Attribute("xmlns"u8, SheetXml.Main);
        xml.Start("numFmts"u8).Attribute("count"u8, 3);
        NumberFormat(xml, IsoDate, "yyyy\\-mm\\-dd");
        NumberFormat(xml, IsoDateTime, "yyyy\\-mm\\-dd\\ hh:mm");
        NumberFormat(xml, Percent, "0.0%");
        xml.End().Start("fonts"u8).Attribute("count"u8, 4);
        Font(xml, bold: false, 10, chinese);
        Font(xml, bold: true, 10, chinese);
        Font(xml, bold: true, 16, chinese);
        Font(xml, bold: false, 9, chinese);
        xml.End().Start("fills"u8).Attribute("count"u8, 3);
        xml.Start("fill"u8).Start("patternFill"u8).Attribute("patternType"u8, "none").End().End();
        xml.Start("fill"u8).Start("patternFill"u8).Attribute("patternType"u8, "gray125").End().End();
        xml.Start("fill"u8).Start("patternFill"u8).Attribute("patternType"u8, "solid").Start("fgColor"u8).Attribute("rgb"u8, "FFE7EDF5").End().End().End();
        xml.End().Start("borders"u8).Attribute("count"u8, 2);
        xml.Empty("border"u8).Start("border"u8);
        foreach (string side in (ReadOnlySpan<string>)["left", "right", "top", "bottom"])
        {
            xml.Start(Encoding.ASCII.GetBytes(side)).Attribute("style"u8, "thin").Start("color"u8).Attribute("rgb"u8, "FF7F7F7F").End().End();
        }

        xml.End().End();
        xml.Start("cellStyleXfs"u8).Attribute("count"u8, 1).Start("xf"u8).Attribute("numFmtId"u8, 0).Attribute("fontId"u8, 0).Attribute("fillId"u8, 0).Attribute("borderId"u8, 0).End().End();
        xml.Start("cellXfs"u8).Attribute("count"u8, Formats.Length);
        foreach ((int font, int fill, int border, string? align, int number) in Formats)
        {
            Format(xml, font, fill, border, align, number);
        }

        xml.End().End();
    }

    private static void NumberFormat(WordXml xml, int id, string code) =>
        xml.Start("numFmt"u8).Attribute("numFmtId"u8, id).Attribute("formatCode"u8, code).End();

    private static void Font(WordXml xml, bool bold, int size, bool chinese)
    {
        xml.Start("font"u8);
        if (bold)
        {
            xml.Empty("b"u8);
        }

        xml.Start("sz"u8).Attribute("val"u8, size).End();
        if (chinese)
        {
            xml.Start("name"u8).Attribute("val"u8, bold ? "黑体" : "宋体").End().Start("charset"u8).Attribute("val"u8, 134).End();
        }
        else
        {
            xml.Start("name"u8).Attribute("val"u8, "Arial").End();
        }

        xml.End();
    }

    private static void Format(WordXml xml, int font, int fill, int border, string? align, int number)
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
}
