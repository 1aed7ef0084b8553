using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Tables;

/// <summary>
/// Reads tables drawn with bars and plus signs, in which Chinese characters are as wide as two columns, as every editor shows them. Each
/// such character is followed by a filler while the lines are cut into cells; the fillers are taken out again when the table is
/// closed. Lines that are even by the count of characters are read so, too.
/// </summary>
internal sealed class GridTableReader : GridTableParser
{
    /// <summary>A character that no text can hold.</summary>
    private const char Filler = '\uFDD0';
    private const string FillerText = "\uFDD0";

    /// <summary>A line with fillers is a text of its own, and no longer than this; other slices share the text of the whole document.</summary>
    private const int LongestLine = 2_000;

    public GridTableReader()
    {
        OpeningCharacters = null;
        Closed += CloseTable;
    }

    /// <summary>The line, from 0, that does not fit the columns of a table; null where all do.</summary>
    public static int? UnevenLine(Table table) => table.GetData(typeof(GridTableReader)) as int?;

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        StringSlice line = processor.Line;
        string text = line.AsSpan().TrimEnd().ToString();
        if (text.StartsWith('|') || text.StartsWith('+'))
        {
            int width = block.GetData(typeof(GridTableParser)) as int? ?? 0;
            if (text.StartsWith('+') && text.Contains('=', StringComparison.Ordinal))
            {
                Align((Table)block, text);
            }

            string? fitting = Fitting(text, width);
            if (fitting is null && block.GetData(typeof(GridTableReader)) is null)
            {
                block.SetData(typeof(GridTableReader), processor.LineIndex);
            }
            else if (fitting is not null && (block.GetData(typeof(GridCells)) as GridCells)?.Spaced(fitting, Filler) is var spaced && !ReferenceEquals(spaced ?? fitting, text))
            {
                processor.Line = new StringSlice(spaced ?? fitting);
            }
        }

        return base.TryContinue(processor, block);
    }

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        // Markdig takes a cell's text right after its bar for indented; where the line cannot be spaced, this makes the best of it.
        if (processor is { ColumnBeforeIndent: 0, Column: > 0 } && processor.StartBeforeIndent == processor.Start)
        {
            processor.RestartIndent();
        }

        if (processor.CurrentChar != '+')
        {
            return BlockState.None;
        }

        string drawn = processor.Line.AsSpan().TrimEnd().ToString();
        BlockState state = base.TryOpen(processor);
        if (state != BlockState.None && processor.NewBlocks.TryPeek(out Block? table))
        {
            table.SetData(typeof(GridTableParser), drawn.Length);
            table.SetData(typeof(GridCells), new GridCells(drawn));
        }

        return state;
    }

    /// <summary>Colons in the line below the heads align the columns, as they do in the first line.</summary>
    private static void Align(Table table, string line)
    {
        string[] parts = line.Trim('+').Split('+');
        for (int i = 0; i < parts.Length && parts.Length == table.ColumnDefinitions.Count; i++)
        {
            (bool left, bool right) = (parts[i].StartsWith(':'), parts[i].EndsWith(':'));
            table.ColumnDefinitions[i].Alignment = left && right ? TableColumnAlign.Center
                : left ? TableColumnAlign.Left
                : right ? TableColumnAlign.Right
                : table.ColumnDefinitions[i].Alignment;
        }
    }

    /// <summary>The line as wide as the table: as it is, or with fillers; null where it is neither.</summary>
    private static string? Fitting(string text, int width)
    {
        if (text.Length == width)
        {
            return text;
        }

        foreach (bool ambiguous in (ReadOnlySpan<bool>)[false, true])
        {
            StringBuilder filled = new(width);
            foreach (char character in text)
            {
                filled.Append(character);
                if (IsWide(character) || (ambiguous && Writing.Docx.RunStyle.IsAmbiguous(character)))
                {
                    filled.Append(Filler);
                }
            }

            if (filled.Length == width && width <= LongestLine)
            {
                return filled.ToString();
            }
        }

        return null;
    }

    /// <summary>Whether a character takes two columns; a pair of surrogates has two already.</summary>
    private static bool IsWide(char character) => character is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF' and not '\u303F')
        or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');

    /// <summary>Takes the fillers out of a closed paragraph: one in a cell, or all lines of what turned out to be no table.</summary>
    internal static void CloseParagraph(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock leaf)
        {
            TakeOutFillers(leaf);
        }
    }

    private static void CloseTable(BlockProcessor processor, Block block)
    {
        foreach (LeafBlock leaf in block.Descendants<LeafBlock>())
        {
            TakeOutFillers(leaf);
        }
    }

    private static void TakeOutFillers(LeafBlock leaf)
    {
        for (int i = 0; i < leaf.Lines.Count; i++)
        {
            ref StringLine line = ref leaf.Lines.Lines[i];
            if (line.Slice.Text is { Length: <= LongestLine } text && text.Contains(Filler, StringComparison.Ordinal))
            {
                line.Column -= text.AsSpan(0, Math.Min(line.Slice.Start, text.Length)).Count(Filler);
                line.Slice = new StringSlice(line.Slice.ToString().Replace(FillerText, "", StringComparison.Ordinal));
            }
        }
    }
}

/// <summary>Adds tables drawn with bars and plus signs to the dialect.</summary>
internal sealed class GridTableReaderExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new GridTableReader());
        pipeline.BlockParsers.Find<ParagraphBlockParser>()!.Closed += GridTableReader.CloseParagraph;
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
