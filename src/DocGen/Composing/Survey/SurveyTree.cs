using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Composing.Survey;

/// <summary>Makes the blocks of a form as nodes of our document tree: values of a profile become text in it and are never read as markup.</summary>
internal static class SurveyTree
{
    /// <summary>A paragraph, in a style by its class where one is given.</summary>
    public static ParagraphBlock Paragraph(string? style, params IEnumerable<Inline> inlines)
    {
        ContainerInline line = new();
        foreach (Inline inline in inlines)
        {
            line.AppendChild(inline);
        }

        ParagraphBlock paragraph = new() { Inline = line };
        if (style is not null)
        {
            paragraph.GetAttributes().AddClass(style);
        }

        return paragraph;
    }

    /// <summary>Plain words.</summary>
    public static Inline Words(string text) => new LiteralInline(text);

    /// <summary>Strong words.</summary>
    public static Inline Strong(string text)
    {
        EmphasisInline strong = new() { DelimiterChar = '*', DelimiterCount = 2 };
        strong.AppendChild(new LiteralInline(text));
        return strong;
    }

    /// <summary>A table of a class with widths in proportion.</summary>
    public static Table Table(string style, IReadOnlyList<int> widths, IEnumerable<TableRow> rows)
    {
        Table table = new();
        foreach (int _ in widths)
        {
            table.ColumnDefinitions.Add(new TableColumnDefinition());
        }

        HtmlAttributes attributes = table.GetAttributes();
        attributes.AddClass(style);
        attributes.AddProperty("widths", string.Join(' ', widths));
        foreach (TableRow row in rows)
        {
            table.Add(row);
        }

        return table;
    }

    /// <summary>A row of cells.</summary>
    public static TableRow Row(bool isHeader, IEnumerable<TableCell> cells)
    {
        TableRow row = new() { IsHeader = isHeader };
        foreach (TableCell cell in cells)
        {
            row.Add(cell);
        }

        return row;
    }

    /// <summary>A cell over so many columns, a paragraph for each line.</summary>
    public static TableCell Cell(int columns, params IEnumerable<ParagraphBlock> lines)
    {
        TableCell cell = new() { ColumnSpan = columns };
        foreach (ParagraphBlock line in lines)
        {
            cell.Add(line);
        }

        return cell;
    }

    /// <summary>A cell of plain words.</summary>
    public static TableCell Cell(string text, int columns = 1) => Cell(columns, Paragraph(null, Words(text)));
}
