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
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, Table table)
    {
        renderer.Sections?.Settle();
        TableSyntax syntax = TableSyntax.Of(table);
        int indent = renderer.ListTextIndent;
        int total = renderer.Page.TextWidth - indent;
        int[] widths = syntax.Widths(total);
        string? style = renderer.ParagraphStyle;
        var list = renderer.List;
        Loop? loop = renderer.Loop;
        renderer.List = null;
        renderer.TableDepth++;
        WordXml xml = renderer.Xml;
        renderer.Pages.StartTable(StyleId.OfTableClass(syntax.Class) ?? StyleId.Table);
        xml.Start("w:tbl"u8);
        xml.Start("w:tblPr"u8).Value("w:tblStyle"u8, StyleId.OfTableClass(syntax.Class) ?? StyleId.Table);
        xml.Start("w:tblW"u8).Attribute("w:w"u8, widths.Sum()).Attribute("w:type"u8, "dxa").End();
        if (indent > 0)
        {
            xml.Value("w:jc"u8, "left").Start("w:tblInd"u8).Attribute("w:w"u8, indent).Attribute("w:type"u8, "dxa").End();
        }

        xml.Start("w:tblLayout"u8).Attribute("w:type"u8, "fixed").End();
        xml.Start("w:tblLook"u8).Attribute("w:val"u8, syntax.HasHeader ? "0420" : "0400")
            .Attribute("w:firstRow"u8, syntax.HasHeader ? 1 : 0).Attribute("w:lastRow"u8, 0).Attribute("w:firstColumn"u8, 0)
            .Attribute("w:lastColumn"u8, 0).Attribute("w:noHBand"u8, 0).Attribute("w:noVBand"u8, 1).End();
        xml.End();
        xml.Start("w:tblGrid"u8);
        foreach (int width in widths)
        {
            xml.Start("w:gridCol"u8).Attribute("w:w"u8, width).End();
        }

        xml.End();
        WriteRows(renderer, table, syntax, widths, loop);
        xml.End();
        renderer.Pages.EndTable();
        renderer.TableDepth--;
        renderer.List = list;
        renderer.ParagraphStyle = style;
        renderer.StartParagraph(StyleId.AfterTable);
        renderer.EndParagraph();
    }

    private static void WriteRows(DocxRenderer renderer, Table table, TableSyntax syntax, int[] widths, Loop? loop)
    {
        List<TableRow> rows = [.. table.OfType<TableRow>()];
        bool[,] above = TableSyntax.ContinuedCells(rows);
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsHeader && !TableSyntax.IsEmpty(rows[i]))
            {
                WriteRow(renderer, syntax, rows[i], widths, i, above, 0);
            }
        }

        IValues values = renderer.Values;
        foreach (Fact? item in (IEnumerable<Fact?>?)loop?.Items ?? [null])
        {
            renderer.Values = item is null ? values : values.With(loop!.Name, item);
            for (int i = 0; i < rows.Count; i++)
            {
                if (!rows[i].IsHeader)
                {
                    WriteRow(renderer, syntax, rows[i], widths, i, above, syntax.RowLines(i));
                }
            }
        }

        renderer.Values = values;
        for (int i = 0; i < syntax.BlankRows; i++)
        {
            WriteBlankRow(renderer, widths, syntax);
        }
    }

    private static void WriteRow(DocxRenderer renderer, TableSyntax syntax, TableRow row, int[] widths, int index, bool[,] above, int lines)
    {
        StartRow(renderer, row.IsHeader, lines);
        List<TableCell> cells = [.. row.OfType<TableCell>()];
        int column = 0;
        for (int i = 0; i < cells.Count && column < widths.Length;)
        {
            int next = i + 1;
            int span = Math.Max(1, cells[i].ColumnSpan);
            while (next < cells.Count && TableSyntax.Marks(cells[next], "<<"))
            {
                span += Math.Max(1, cells[next].ColumnSpan);
                next++;
            }

            span = Math.Min(span, widths.Length - column);
            int reach = 1;
            while (index + reach < above.GetLength(0) && above[index + reach, i])
            {
                reach++;
            }

            WriteCell(renderer, syntax, cells[i], row.IsHeader, widths.AsSpan(column, span), above[index, i] ? 0 : reach);
            column += span;
            i = next;
        }

        while (column < widths.Length)
        {
            WriteEmptyCell(renderer, widths[column++], syntax);
        }

        EndRow(renderer, lines);
    }

    private static void WriteCell(
        DocxRenderer renderer, TableSyntax syntax, TableCell cell, bool isHeader, ReadOnlySpan<int> widths, int rows)
    {
        int width = 0;
        foreach (int part in widths)
        {
            width += part;
        }

        WordXml xml = renderer.Xml;
        xml.Start("w:tc"u8).Start("w:tcPr"u8);
        xml.Start("w:tcW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End();
        if (widths.Length > 1)
        {
            xml.Value("w:gridSpan"u8, widths.Length);
        }

        if (rows != 1)
        {
            xml.Value("w:vMerge"u8, rows == 0 ? "continue" : "restart");
        }

        xml.Value("w:vAlign"u8, "center").End();
        renderer.Pages.StartCell(renderer.ShareOfWidth(width), rows);
        bool empty = rows == 0 || !EffectiveBlocks.Of(cell, renderer.Values).Any();
        renderer.ParagraphStyle = isHeader ? syntax.HeadStyle : syntax.CellStyle(cell);
        if (empty)
        {
            renderer.StartParagraph(renderer.ParagraphStyle);
            renderer.EndParagraph();
        }
        else
        {
            renderer.WriteBlocks(cell);
        }

        renderer.Pages.EndCell();
        xml.End();
    }

    private static void WriteBlankRow(DocxRenderer renderer, int[] widths, TableSyntax syntax)
    {
        StartRow(renderer, isHeader: false, syntax.BlankLines);
        foreach (int width in widths)
        {
            WriteEmptyCell(renderer, width, syntax);
        }

        EndRow(renderer, syntax.BlankLines);
    }

    private static void WriteEmptyCell(DocxRenderer renderer, int width, TableSyntax syntax)
    {
        renderer.Xml.Start("w:tc"u8).Start("w:tcPr"u8).Start("w:tcW"u8).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End().End();
        renderer.Pages.StartCell(renderer.ShareOfWidth(width));
        renderer.StartParagraph(syntax.PlainCellStyle);
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
}
