using DocGen.Diagnostics;
using DocGen.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DocGen.Writing.Xlsx;

/// <summary>
/// Writes the tables of a document as a workbook, one sheet each: frozen heading row and first columns, filter, landscape print on one
/// page width with the heading repeated.
/// </summary>
internal sealed class XlsxWriter(
    Func<ContainerBlock, IValues, IEnumerable<EffectiveBlock>> effective, Func<TableCell, IValues, string> textOf) : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public byte[] Write(Document document, Report report)
    {
        if (document.Planned.Form is { IsLedger: true } form)
        {
            return LedgerWorkbook.Write(document, form);
        }

        List<SheetTable> sheets = [];
        foreach (Section section in document.Sections.Where(section => section.Body is not null))
        {
            foreach (EffectiveBlock block in Tables(section.Body!, section.Values))
            {
                sheets.Add(Read((Table)block.Block, block, sheets.Count == 0 ? document.Identity.Title : $"{document.Identity.Title} {sheets.Count + 1}"));
            }
        }

        return new Workbook(document.Identity, document.Provenance, [.. sheets.Where(sheet => sheet.HeaderRows > 0).Select(sheet => new TableSheet(sheet, document.Identity))]).ToArray();
    }

    /// <summary>The tables of a text, also those on turned pages.</summary>
    private IEnumerable<EffectiveBlock> Tables(ContainerBlock container, IValues values) => effective(container, values).SelectMany(block =>
        block.Block is Table ? [block] : block.Block is CustomContainer inner ? Tables(inner, block.Values) : []);

    private SheetTable Read(Table table, EffectiveBlock block, string name)
    {
        List<string[]> rows = [];
        int header = 0;
        foreach (TableRow row in table.OfType<TableRow>())
        {
            foreach (IValues values in row.IsHeader || block.Loop is not { } loop ? [block.Values] : loop.Items.Select(item => block.Values.With(loop.Name, item)))
            {
                rows.Add([.. row.OfType<TableCell>().Select(cell => textOf(cell, values))]);
            }

            header += row.IsHeader ? 1 : 0;
        }

        return new SheetTable(name, header, rows);
    }
}
