using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Writing.Docx;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace DocGen.Markup.Tables;

/// <summary>
/// A table: header rows repeat on each page, rows do not break, widths in proportion. A cell that holds only <c>&lt;&lt;</c>
/// belongs to the cell on its left, one with <c>^^</c> to the cell above. A loop repeats the body rows.
/// </summary>
internal sealed class DocxTableRenderer : MarkdownObjectRenderer<DocxRenderer, Table>
{
    private const int SideMargins = 170;

    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, Table table)
    {
        renderer.Sections?.Settle();
        TableSyntax syntax = TableSyntax.Of(table);
        int[] widths = syntax.Widths(renderer.TextWidth);
        Loop? loop = renderer.Loop;
        string style = StyleId.OfTableClass(syntax.Class) ?? StyleId.Table;
        BoxState around = renderer.EnterBox(widths.Sum());
        WordXml xml = renderer.Xml;
        renderer.Pages.StartTable(style);
        xml.Start("w:tbl"u8);
        xml.Start("w:tblPr"u8).Value("w:tblStyle"u8, style);
        TableXml.Properties(xml, widths.Sum(), around.BlockIndent, syntax.HasHeader);
        xml.End();
        TableXml.Grid(xml, widths);
        WriteRows(renderer, table, new Columns(widths, syntax, around), loop);
        xml.End();
        renderer.Pages.EndTable();
        renderer.Leave(around);
        renderer.StartParagraph(StyleId.AfterTable);
        renderer.EndParagraph();
    }

    private static void WriteRows(DocxRenderer renderer, Table table, Columns columns, Loop? loop)
    {
        List<TableRow> rows = [.. table.OfType<TableRow>()];
        PlacedCell[][] placed = TableLayout.Of(rows, columns.Widths.Length);
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsHeader && !TableSyntax.IsEmpty(rows[i]))
            {
                WriteRow(renderer, columns, rows[i], placed[i], 0);
            }
        }

        IValues values = renderer.Values;
        foreach (Fact? item in (IEnumerable<Fact?>?)loop?.Items ?? [null])
        {
            renderer.Values = item is null ? values : values.With(loop!.Name, item);
            for (int i = 0; i < rows.Count; i++)
            {
                if (!rows[i].IsHeader && i == rows.Count - 1 && columns.Syntax.Repeat > 1)
                {
                    WriteRepeated(renderer, columns, rows[i], placed[i]);
                }
                else if (!rows[i].IsHeader)
                {
                    WriteRow(renderer, columns, rows[i], placed[i], columns.Syntax.RowLines(i));
                }
            }
        }

        renderer.Values = values;
        for (int i = 0; i < columns.Syntax.BlankRows; i++)
        {
            WriteBlankRow(renderer, columns);
        }
    }

    private static void WriteRepeated(DocxRenderer renderer, Columns columns, TableRow row, PlacedCell[] cells)
    {
        for (int number = 1; number <= columns.Syntax.Repeat; number++)
        {
            renderer.RowNumber = number;
            WriteRow(renderer, columns, row, cells, columns.Syntax.BlankLines);
        }

        renderer.RowNumber = null;
    }

    private static void WriteRow(DocxRenderer renderer, Columns columns, TableRow row, PlacedCell[] cells, int lines)
    {
        StartRow(renderer, row.IsHeader, lines);
        foreach (PlacedCell cell in cells)
        {
            if (cell is { Cell: null, Rows: 1 })
            {
                WriteEmptyCell(renderer, columns, cell.Column, row.IsHeader ? columns.Syntax.HeadStyle : columns.Syntax.PlainCellStyle);
            }
            else
            {
                WriteCell(renderer, columns, cell, row.IsHeader);
            }
        }

        EndRow(renderer, lines);
    }

    private static void WriteCell(DocxRenderer renderer, Columns columns, PlacedCell placed, bool isHeader)
    {
        int width = 0;
        foreach (int part in columns.Widths.AsSpan(placed.Column, placed.Span))
        {
            width += part;
        }

        WordXml xml = renderer.Xml;
        xml.Start("w:tc"u8).Start("w:tcPr"u8);
        xml.Start("w:tcW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End();
        if (placed.Span > 1)
        {
            xml.Value("w:gridSpan"u8, placed.Span);
        }

        if (placed.Rows != 1)
        {
            xml.Value("w:vMerge"u8, placed.Rows == 0 ? "continue" : "restart");
        }

        xml.Value("w:vAlign"u8, "center").End();
        renderer.Pages.StartCell(renderer.ShareOfWidth(width, columns.Around), placed.Rows);
        renderer.ParagraphStyle = isHeader ? columns.Syntax.HeadStyle : columns.Syntax.CellStyle(placed.Column);
        if (placed is { Cell: { } cell, Rows: > 0 } && EffectiveBlocks.Of(cell, renderer.Values).Any())
        {
            renderer.BoxWidth = width - SideMargins;
            renderer.WriteBlocks(cell);
        }
        else
        {
            renderer.StartParagraph(renderer.ParagraphStyle);
            renderer.EndParagraph();
        }

        renderer.Pages.EndCell();
        xml.End();
    }

    private static void WriteBlankRow(DocxRenderer renderer, Columns columns)
    {
        StartRow(renderer, isHeader: false, columns.Syntax.BlankLines);
        for (int i = 0; i < columns.Widths.Length; i++)
        {
            WriteEmptyCell(renderer, columns, i, columns.Syntax.PlainCellStyle);
        }

        EndRow(renderer, columns.Syntax.BlankLines);
    }

    private static void WriteEmptyCell(DocxRenderer renderer, Columns columns, int column, string style)
    {
        int width = columns.Widths[column];
        renderer.Xml.Start("w:tc"u8).Start("w:tcPr"u8).Start("w:tcW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End().End();
        renderer.Pages.StartCell(renderer.ShareOfWidth(width, columns.Around));
        renderer.StartParagraph(style);
        renderer.EndParagraph();
        renderer.Pages.EndCell();
        renderer.Xml.End();
    }

    private static void StartRow(DocxRenderer renderer, bool isHeader, int lines)
    {
        renderer.Xml.Start("w:tr"u8).Start("w:trPr"u8).Empty("w:cantSplit"u8);
        if (lines > 0)
        {
            renderer.Xml.Start("w:trHeight"u8).Attribute("w:val"u8, lines * 170).Attribute("w:hRule"u8, "atLeast").End();
        }

        if (isHeader)
        {
            renderer.Xml.Empty("w:tblHeader"u8);
        }

        renderer.Xml.End();
        renderer.Pages.StartRow(isHeader);
    }

    private static void EndRow(DocxRenderer renderer, int lines)
    {
        renderer.Xml.End();
        renderer.Pages.EndRow(lines * 8.5);
    }

    /// <summary>The columns of the table being written: their widths, what its attributes say, what is around it.</summary>
    private sealed record Columns(int[] Widths, TableSyntax Syntax, BoxState Around);
}
