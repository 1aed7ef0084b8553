using DocGen.Diagnostics;
using DocGen.Markup.Tables;
using DocGen.Model;
using DocGen.Writing.Pptx.Content;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DocGen.Markup.Slides.Reading;

/// <summary>Reads a table: loops unrolled, cells that belong together joined. Blank rows of forms are not shown: nobody writes on a slide.</summary>
internal sealed class SlideTables(SlideInlines inlines)
{
    /// <summary>The table with its values.</summary>
    public SlideTable Read(Table table, IValues values, Loop? loop, SourceLocation place)
    {
        TableSyntax syntax = TableSyntax.Of(table);
        double[] shares = [.. syntax.Widths(100_000).Select(width => width / 100_000.0)];
        List<TableRow> rows = [.. table.OfType<TableRow>()];
        PlacedCell[][] placed = TableLayout.Of(rows, shares.Length);
        List<SlideCell[]> head = [];
        List<SlideCell[]> body = [];
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsHeader && !TableSyntax.IsEmpty(rows[i]))
            {
                head.Add(Row(table, placed[i], values, true));
            }
        }

        foreach (IValues current in loop is null ? [values] : loop.Items.Select(item => values.With(loop.Name, item)))
        {
            for (int i = 0; i < rows.Count; i++)
            {
                if (!rows[i].IsHeader)
                {
                    body.Add(Row(table, placed[i], current, false));
                }
            }
        }

        string name = string.Join(" · ", (head.FirstOrDefault() ?? body.FirstOrDefault() ?? []).SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.Text));
        return new SlideTable(shares, head, body, name, place);
    }

    private SlideCell[] Row(Table table, PlacedCell[] cells, IValues values, bool isHead)
    {
        List<SlideCell> row = [];
        foreach (PlacedCell cell in cells)
        {
            CellAlign align = isHead ? CellAlign.Centre : (cell.Column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[cell.Column].Alignment : null) switch
            {
                TableColumnAlign.Center => CellAlign.Centre,
                TableColumnAlign.Right => CellAlign.Right,
                _ => CellAlign.Left,
            };
            row.Add(new SlideCell(
                cell is { Cell: { } content, Rows: > 0 } ? Paragraphs(content, values) : [], align, cell.Span, Math.Max(1, cell.Rows), IsCoveredDown: cell.Rows == 0));
            for (int i = 1; i < cell.Span; i++)
            {
                row.Add(new SlideCell([], align, IsCoveredAcross: true, IsCoveredDown: cell.Rows == 0));
            }
        }

        return [.. row];
    }

    private List<SlideParagraph> Paragraphs(ContainerBlock container, IValues values)
    {
        List<SlideParagraph> paragraphs = [];
        foreach (EffectiveBlock block in EffectiveBlocks.OnSlides(container, values))
        {
            switch (block.Block)
            {
                case ParagraphBlock or HeadingBlock:
                    List<SlideRun> runs = inlines.Read(((LeafBlock)block.Block).Inline, block.Values, out var pictures);
                    runs.AddRange(pictures.Select(picture => new SlideRun(PlainText.Of(picture, block.Values))));
                    paragraphs.Add(new SlideParagraph(runs));
                    break;
                case CodeBlock code:
                    paragraphs.AddRange(code.Lines.Lines.AsSpan(0, code.Lines.Count).ToArray().Select(line => new SlideParagraph([new(line.Slice.ToString())], ParagraphRole.Code)));
                    break;
                case ListBlock list:
                    IEnumerable<IValues> scopes = block.Loop is not { } loop ? [block.Values] : loop.Items.Select(item => block.Values.With(loop.Name, item));
                    foreach ((IValues current, ListItemBlock item) in scopes.SelectMany(current => list.OfType<ListItemBlock>().Select(item => (current, item))))
                    {
                        int first = paragraphs.Count;
                        paragraphs.AddRange(Paragraphs(item, current));
                        if (paragraphs.Count > first)
                        {
                            paragraphs[first] = paragraphs[first] with { Mark = list.IsOrdered ? ItemMark.Number : ItemMark.Bullet, Level = 1, Start = first + 1 };
                        }
                    }

                    break;
                case Table inner:
                    foreach (TableRow row in inner.OfType<TableRow>())
                    {
                        paragraphs.Add(new SlideParagraph([new(string.Join(" | ", row.OfType<TableCell>().Select(cell => PlainText.Of(cell, block.Values))))]));
                    }

                    break;
                case ContainerBlock other:
                    paragraphs.AddRange(Paragraphs(other, block.Values));
                    break;
            }
        }

        return paragraphs;
    }
}
