using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup;

/// <summary>How deep a text may be nested, so that no text makes the program end for want of stack.</summary>
internal static class NestingLimit
{
    /// <summary>The most levels of blocks, and of marks within a line.</summary>
    public const int Depth = 120;

    /// <summary>The tree of a text; null where it is nested deeper.</summary>
    public static MarkdownDocument? Parse(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            MarkdownDocument tree = Markdown.Parse(markdown, pipeline);
            return tree.Descendants<LeafBlock>().Any(leaf => leaf.Inline is { } inlines && leaf.Span.Length > 2 * Depth && IsTooDeep(inlines)) ? null : tree;
        }
        catch (ArgumentException)
        {
            // Markdig stops so at its own limit, which does not count emphasis.
            return null;
        }
    }

    /// <summary>Walks the marks of a line without going deeper itself.</summary>
    private static bool IsTooDeep(ContainerInline inlines)
    {
        int depth = 0;
        Inline? at = inlines.FirstChild;
        while (at is not null)
        {
            if (at is ContainerInline { FirstChild: { } inner })
            {
                if (++depth > Depth)
                {
                    return true;
                }

                at = inner;
                continue;
            }

            while (at is not null && at.NextSibling is null)
            {
                at = at.Parent == inlines ? null : at.Parent;
                depth--;
            }

            at = at?.NextSibling;
        }

        return false;
    }
}
