using DocGen.Markup.Fields;
using DocGen.Markup.Mathematics;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Markup.Tables;

/// <summary>
/// Reads a table of bars as soon as its paragraph is closed, line by line and cell by cell, so that ten thousand rows cost ten times as
/// much as a thousand (Markdig's own reader takes the whole table as one line of text, each bar nested in the one before it). A bar
/// within a slot, a formula, a form field or code, or after a backslash, is text. What is not plainly a table is left to Markdig.
/// </summary>
internal static class PipeTableReader
{
    /// <summary>Puts a table in the place of a closed paragraph that is one.</summary>
    public static void Read(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Parent: { } parent } paragraph || paragraph.Lines.Count < 2)
        {
            return;
        }

        StringLineGroup lines = paragraph.Lines;
        HtmlAttributes? attributes = AttributesOf(lines.Lines[0].Slice);
        int head = attributes is null ? 0 : 1;
        if (lines.Count < head + 2 || !Holds(lines.Lines[head].Slice, '|') || Columns(lines.Lines[head + 1].Slice.ToString()) is not { } columns)
        {
            return;
        }

        Table table = new() { Line = paragraph.Line, Column = paragraph.Column, Span = paragraph.Span, IsOpen = false };
        table.ColumnDefinitions.AddRange(columns);
        for (int i = head; i < lines.Count; i++)
        {
            if (i == head + 1)
            {
                continue;
            }

            table.Add(RowOf(lines.Lines[i], isHeader: i == head));
        }

        (attributes ?? paragraph.TryGetAttributes())?.CopyTo(table.GetAttributes());
        int index = parent.IndexOf(paragraph);
        parent.RemoveAt(index);
        parent.Insert(index, table);
    }

    private static HtmlAttributes? AttributesOf(StringSlice line)
    {
        line.TrimStart();
        return line.CurrentChar == '{' && Markdig.Extensions.GenericAttributes.GenericAttributesParser.TryParse(ref line, out HtmlAttributes? attributes)
            && line.AsSpan().IsWhiteSpace() ? attributes : null;
    }

    private static bool Holds(StringSlice line, char character) => line.AsSpan().Contains(character);

    /// <summary>The columns of the line below the heads; null where it is no such line.</summary>
    private static List<TableColumnDefinition>? Columns(string line)
    {
        string text = line.Trim();
        bool barred = text.Contains('|', StringComparison.Ordinal);
        text = text.StartsWith('|') ? text[1..] : text;
        text = text.EndsWith('|') ? text[..^1] : text;
        List<TableColumnDefinition> columns = [];
        foreach (string part in text.Split('|'))
        {
            string rule = part.Trim();
            (bool left, bool right) = (rule.StartsWith(':'), rule.EndsWith(':'));
            if (rule.Trim(':') is not { Length: > 0 } dashes || dashes.Any(character => character != '-') || rule.Length - dashes.Length > 2
                || (left ? 1 : 0) + (right ? 1 : 0) != rule.Length - dashes.Length)
            {
                return null;
            }

            columns.Add(new TableColumnDefinition
            {
                Alignment = left && right ? TableColumnAlign.Center : left ? TableColumnAlign.Left : right ? TableColumnAlign.Right : null,
            });
        }

        return barred ? columns : null;
    }

    private static TableRow RowOf(StringLine line, bool isHeader)
    {
        TableRow row = new() { IsHeader = isHeader, Line = line.Line, Column = line.Column };
        StringSlice slice = line.Slice;
        string text = slice.Text;
        int end = slice.End;
        while (end >= slice.Start && char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        int start = slice.Start;
        while (start <= end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        bool closed = false;
        start += start <= end && text[start] == '|' ? 1 : 0;
        for (int i = start; i <= end; i += LengthOf(text.AsSpan(i, end + 1 - i), i > slice.Start ? text[i - 1] : '\0'))
        {
            closed = text[i] == '|';
            if (closed)
            {
                row.Add(CellOf(line, start, i - 1));
                start = i + 1;
            }
        }

        if (!closed && start <= end)
        {
            row.Add(CellOf(line, start, end));
        }

        return row;
    }

    /// <summary>How many characters belong together at the start of a text, so that a bar among them divides no cells.</summary>
    private static int LengthOf(ReadOnlySpan<char> text, char before)
    {
        int length = text[0] switch
        {
            '\\' => Math.Min(2, text.Length),
            '{' when text.StartsWith("{{") && text.IndexOf("}}", StringComparison.Ordinal) is > 0 and var close => close + 2,
            '[' => FieldSyntax.Measure(text),
            '$' => MathSyntax.Measure(text, before, out _),
            '`' => CodeSpan(text),
            _ => 1,
        };
        return Math.Max(1, length);
    }

    private static int CodeSpan(ReadOnlySpan<char> text)
    {
        int ticks = text.IndexOfAnyExcept('`');
        ticks = ticks < 0 ? text.Length : ticks;
        for (int i = ticks; i < text.Length; i++)
        {
            int run = 0;
            while (i + run < text.Length && text[i + run] == '`')
            {
                run++;
            }

            if (run == ticks)
            {
                return i + run;
            }

            i += run;
        }

        return ticks;
    }

    private static TableCell CellOf(StringLine line, int start, int end)
    {
        string text = line.Slice.Text;
        while (start <= end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end >= start && char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        int shift = start - line.Slice.Start;
        ParagraphBlock paragraph = new() { Line = line.Line, Column = line.Column + shift, Span = new(line.Position + shift, line.Position + shift + end - start), IsOpen = false };
        StringLine content = new(new StringSlice(text, start, end), line.Line, line.Column + shift, line.Position + shift, NewLine.None);
        paragraph.AppendLine(ref content.Slice, content.Column, content.Line, content.Position, trackTrivia: false);
        return new TableCell { Line = paragraph.Line, Column = paragraph.Column, Span = paragraph.Span, IsOpen = false }.With(paragraph);
    }

    private static TableCell With(this TableCell cell, ParagraphBlock paragraph)
    {
        cell.Add(paragraph);
        return cell;
    }
}

/// <summary>Adds the reader of tables to the dialect.</summary>
internal sealed class PipeTableExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Find<ParagraphBlockParser>()!.Closed += PipeTableReader.Read;

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
