using DocGen.Model;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Xlsx;

/// <summary>A ledger as a workbook: the sheet that is filled in and, where a column is chosen from a list, a hidden sheet with the lists.</summary>
internal static class LedgerWorkbook
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Document document, RecordForm form)
    {
        IReadOnlyList<LedgerColumn> columns = LedgerColumn.Of(form, document.Identity.Language);
        LedgerColumn[] chosen = [.. columns.Where(column => column.Options.Count > 0)];
        string lists = document.Identity.Words["ledger.lists"];
        LedgerSheet sheet = new(document, form, columns, Workbook.Quoted(Workbook.TabName(lists, 1)));
        ISheet[] sheets = chosen.Length == 0 ? [sheet] : [sheet, new ListSheet(lists, [.. chosen.Select(column => column.Options)])];
        return new Workbook(document.Identity, document.Provenance, sheets).ToArray();
    }

    /// <summary>The lists that cells are chosen from, a column each.</summary>
    private sealed class ListSheet(string name, IReadOnlyList<IReadOnlyList<string>> lists) : ISheet
    {
        /// <inheritdoc/>
        public string Name => name;

        /// <inheritdoc/>
        public bool IsHidden => true;

        /// <inheritdoc/>
        public IReadOnlyList<SheetRange> Ranges => [];

        /// <inheritdoc/>
        public void Write(WordXml xml)
        {
            xml.Start("worksheet"u8).Attribute("xmlns"u8, SheetXml.Main).Start("sheetData"u8);
            for (int row = 0; row < lists.Max(list => list.Count); row++)
            {
                xml.Start("row"u8).Attribute("r"u8, row + 1);
                for (int column = 0; column < lists.Count; column++)
                {
                    if (row < lists[column].Count)
                    {
                        xml.Start("c"u8).Attribute("r"u8, SheetXml.Cell(column, row + 1)).Attribute("s"u8, (int)CellStyle.Plain);
                        SheetXml.InlineText(xml, lists[column][row]);
                        xml.End();
                    }
                }

                xml.End();
            }

            xml.End().End();
        }
    }
}
