using System.Globalization;
using DocGen.Model;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Xlsx;

/// <summary>A table of a document as a sheet: frozen heading row and first columns, filter, widths by content.</summary>
internal sealed class TableSheet(SheetTable sheet, DocumentIdentity identity) : ISheet
{
    private readonly string last = SheetXml.ColumnName(sheet.Columns - 1);

    /// <inheritdoc/>
    public string Name => sheet.Name;

    /// <inheritdoc/>
    public bool IsHidden => false;

    /// <inheritdoc/>
    public IReadOnlyList<SheetRange> Ranges => [SheetRange.Filter(sheet.HeaderRows, last, sheet.Rows.Count), SheetRange.Titles(1, sheet.HeaderRows)];

    /// <inheritdoc/>
    public void Write(WordXml xml)
    {
        xml.Start("worksheet"u8).Attribute("xmlns"u8, SheetXml.Main);
        xml.Start("sheetPr"u8).Start("pageSetUpPr"u8).Attribute("fitToPage"u8, 1).End().End();
        xml.Start("dimension"u8).Attribute("ref"u8, $"A1:{last}{sheet.Rows.Count}").End();
        int frozen = Math.Min(2, sheet.Columns - 1);
        xml.Start("sheetViews"u8).Start("sheetView"u8).Attribute("workbookViewId"u8, 0);
        xml.Start("pane"u8).Attribute("xSplit"u8, frozen).Attribute("ySplit"u8, sheet.HeaderRows)
            .Attribute("topLeftCell"u8, SheetXml.ColumnName(frozen) + (sheet.HeaderRows + 1).ToString(CultureInfo.InvariantCulture))
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
            WriteRow(xml, row);
        }

        xml.End();
        xml.Start("autoFilter"u8).Attribute("ref"u8, $"A{sheet.HeaderRows}:{last}{sheet.Rows.Count}").End();
        SheetXml.Page(xml, identity);
        xml.End();
    }

    private void WriteRow(WordXml xml, int row)
    {
        xml.Start("row"u8).Attribute("r"u8, row + 1);
        for (int column = 0; column < sheet.Rows[row].Length; column++)
        {
            string text = sheet.Rows[row][column];
            CellKind kind = row < sheet.HeaderRows || text.Length == 0 ? CellKind.Text : sheet.Kinds.ElementAtOrDefault(column);
            CellStyle style = row < sheet.HeaderRows ? CellStyle.Head : kind == CellKind.Number ? CellStyle.Number : kind == CellKind.Date ? CellStyle.Day : text.Length <= 3 ? CellStyle.Mark : CellStyle.Text;
            xml.Start("c"u8).Attribute("r"u8, SheetXml.ColumnName(column) + (row + 1).ToString(CultureInfo.InvariantCulture)).Attribute("s"u8, (int)style);
            if (kind != CellKind.Text)
            {
                xml.Start("v"u8).Text(text).End();
            }
            else if (text.Length > 0)
            {
                SheetXml.InlineText(xml, text);
            }

            xml.End();
        }

        xml.End();
    }
}
