using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Slots;

/// <summary>填空 <c>{{ path | filter }}</c>: the place where a clause shows a fact.</summary>
internal sealed class SlotInline(string expression) : LeafInline
{
    /// <summary>What stands between the braces.</summary>
    public string Expression { get; } = expression;
}

/// <summary>Recognises slots before any other inline, so that a filter's bar never splits a table cell.</summary>
internal sealed class SlotParser : InlineParser
{
    /// <summary>No slot is longer; looking further from each brace would take long on a long line of them.</summary>
    private const int Longest = 2_000;

    public SlotParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
        {
            return false;
        }

        ReadOnlySpan<char> rest = slice.AsSpan()[2..];
        rest = rest[..Math.Min(rest.Length, Longest)];
        int end = rest.IndexOf("}}", StringComparison.Ordinal);
        int line = rest.IndexOf('\n');
        if (end < 0 || (line >= 0 && line < end))
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int lineIndex, out int column);
        processor.Inline = new SlotInline(rest[..end].Trim().ToString())
        {
            Line = lineIndex,
            Column = column,
            Span = new(start, start + end + 3),
        };
        processor.Document.SetData(typeof(JoinedSlots), true);
        slice.Start += end + 4;
        return true;
    }
}

/// <summary>Adds slots to the dialect.</summary>
internal sealed class SlotExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new SlotParser());
        pipeline.DocumentProcessed += tree =>
        {
            if (tree.GetData(typeof(JoinedSlots)) is not null)
            {
                JoinedSlots.Mark(tree);
            }
        };
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

/// <summary>
/// The expressions that a slot may hold: a path and filters with constant arguments. No tags, ranges, or calls, so that no
/// clause can run away.
/// </summary>
internal static partial class SlotExpression
{
    /// <summary>Whether the expression has the allowed form.</summary>
    public static bool IsAllowed(string expression) => expression.Length <= 300 && Allowed().IsMatch(expression);

    /// <summary>The path before the first filter.</summary>
    public static string PathOf(string expression) => expression.Split('|', 2)[0].Trim();

    [GeneratedRegex("""^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*(\s*\|\s*[a-z_]+(\s*:\s*("[^"{}]*"|'[^'{}]*'|-?\d+(\.\d+)?)(\s*,\s*("[^"{}]*"|'[^'{}]*'|-?\d+(\.\d+)?))*)?)*$""")]
    private static partial Regex Allowed();
}
