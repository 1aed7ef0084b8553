using System.Globalization;
using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Xlsx;

/// <summary>
/// The sheet of a ledger: title, number, keeper and instructions at the head, which stays in view and is printed on each page; below it rows that
/// have the formats of their columns, and rules for what may be entered.
/// </summary>
internal sealed class LedgerSheet(Document document, RecordForm form, IReadOnlyList<LedgerColumn> columns, string lists) : ISheet
{
    /// <summary>So many rows are made ready to be filled in.</summary>
    private const int ReadyRows = 200;

    private readonly DocumentIdentity identity = document.Identity;
    private readonly string last = SheetXml.ColumnName(columns.Count - 1);
    private readonly int head = form.Note is null ? 3 : 4;

    /// <inheritdoc/>
    public string Name => identity.Title;

    /// <inheritdoc/>
    public bool IsHidden => false;

    /// <inheritdoc/>
    public IReadOnlyList<SheetRange> Ranges => [SheetRange.Filter(head, last, head + ReadyRows), SheetRange.Titles(1, head)];

    /// <inheritdoc/>
    public void Write(WordXml xml)
    {
        xml.Start("worksheet"u8).Attribute("xmlns"u8, SheetXml.Main);
        xml.Start("sheetPr"u8).Start("pageSetUpPr"u8).Attribute("fitToPage"u8, 1).End().End();
        xml.Start("dimension"u8).Attribute("ref"u8, $"A1:{last}{head}").End();
        string first = SheetXml.Cell(0, head + 1);
        xml.Start("sheetViews"u8).Start("sheetView"u8).Attribute("workbookViewId"u8, 0);
        xml.Start("pane"u8).Attribute("ySplit"u8, head).Attribute("topLeftCell"u8, first).Attribute("activePane"u8, "bottomLeft").Attribute("state"u8, "frozen").End();
        xml.Start("selection"u8).Attribute("pane"u8, "bottomLeft").Attribute("activeCell"u8, first).Attribute("sqref"u8, first).End();
        xml.End().End();
        xml.Start("sheetFormatPr"u8).Attribute("defaultRowHeight"u8, 22).Attribute("customHeight"u8, 1).End();
        xml.Start("cols"u8);
        for (int i = 0; i < columns.Count; i++)
        {
            xml.Start("col"u8).Attribute("min"u8, i + 1).Attribute("max"u8, i + 1).Attribute("width"u8, columns[i].Width.ToString("0.#", CultureInfo.InvariantCulture))
                .Attribute("style"u8, (int)columns[i].Style).Attribute("customWidth"u8, 1).End();
        }

        xml.End().Start("sheetData"u8);
        WriteHead(xml);
        xml.End();
        xml.Start("autoFilter"u8).Attribute("ref"u8, $"A{head}:{last}{head + ReadyRows}").End();
        xml.Start("mergeCells"u8).Attribute("count"u8, head - 1);
        for (int row = 1; row < head; row++)
        {
            xml.Start("mergeCell"u8).Attribute("ref"u8, $"A{row}:{last}{row}").End();
        }

        xml.End();
        new LedgerRules(columns, identity.Words, lists, head + 1, head + ReadyRows).Write(xml);
        SheetXml.Page(xml, identity);
        xml.End();
    }

    private void WriteHead(WordXml xml)
    {
        Words words = identity.Words;
        string about = string.Join(Printing.Gap(identity.Language),
        [
            identity.Enterprise, Said("box.number", identity.Number.ToString()), Said("box.version", identity.Version), Said("box.effective", identity.EffectiveDate),
            words.Format("form.keeper", document.Planned.Owner.Name.In(identity.Language), Printing.Retention(form.Retention, words)),
        ]);
        WriteMerged(xml, 1, identity.Title, CellStyle.Title, 32);
        WriteMerged(xml, 2, about, CellStyle.About, 18);
        if (form.Note is { } note)
        {
            string text = note.In(identity.Language);
            double lines = Math.Ceiling(LedgerColumn.CharacterWidth(text) * 0.9 / columns.Sum(column => column.Width));
            WriteMerged(xml, 3, text, CellStyle.About, 4 + (int)(lines * 13));
        }

        StartRow(xml, head, 8 + (14 * columns.Max(column => column.HeadLines)));
        for (int i = 0; i < columns.Count; i++)
        {
            xml.Start("c"u8).Attribute("r"u8, SheetXml.Cell(i, head)).Attribute("s"u8, (int)CellStyle.Head);
            SheetXml.InlineText(xml, columns[i].Head);
            xml.End();
        }

        xml.End();
    }

    private string Said(string label, string value) => identity.Words.Format("form.option", identity.Words[label], value);

    private void WriteMerged(WordXml xml, int row, string text, CellStyle style, int height)
    {
        StartRow(xml, row, height);
        for (int i = 0; i < columns.Count; i++)
        {
            xml.Start("c"u8).Attribute("r"u8, SheetXml.Cell(i, row)).Attribute("s"u8, (int)style);
            if (i == 0)
            {
                SheetXml.InlineText(xml, text);
            }

            xml.End();
        }

        xml.End();
    }

    private static void StartRow(WordXml xml, int row, int height) =>
        xml.Start("row"u8).Attribute("r"u8, row).Attribute("ht"u8, height).Attribute("customHeight"u8, 1);
}
