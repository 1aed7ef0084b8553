using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Alerts;

/// <summary>
/// Makes an alert of a quotation whose first line is its kind alone, wherever it stands: in a list, in a condition too, where GitHub and so
/// Markdig's own extension know none.
/// </summary>
internal static partial class AlertReader
{
    /// <summary>The kinds, in order of weight.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["note", "tip", "important", "warning", "caution"];

    /// <summary>Puts an alert in the place of a closed quotation that is one.</summary>
    public static void Read(BlockProcessor processor, Block block)
    {
        if (block is not QuoteBlock { Parent: { } parent, Count: > 0 } quote || quote[0] is not ParagraphBlock first
            || !first.Lines.Lines[0].Slice.AsSpan().TrimStart().StartsWith("[!")
            || KindLine().Match(first.Lines.Lines[0].Slice.ToString()) is not { Success: true } match)
        {
            return;
        }

        AlertBlock alert = new(new StringSlice(match.Groups[1].Value)) { Line = quote.Line, Column = quote.Column, Span = quote.Span, IsOpen = false };
        first.Lines.RemoveAt(0);
        if (first.Lines.Count == 0)
        {
            quote.RemoveAt(0);
        }
        else
        {
            (first.Line, first.Column) = (first.Lines.Lines[0].Line, first.Lines.Lines[0].Column);
        }

        while (quote.Count > 0)
        {
            Block child = quote[0];
            quote.RemoveAt(0);
            alert.Add(child);
        }

        int index = parent.IndexOf(quote);
        parent.RemoveAt(index);
        parent.Insert(index, alert);
    }

    [GeneratedRegex(@"^\s*\[!([A-Za-z]{2,20})\]\s*$")]
    private static partial Regex KindLine();
}

/// <summary>Adds alerts to the dialect.</summary>
internal sealed class AlertExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Find<QuoteBlockParser>()!.Closed += AlertReader.Read;

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
