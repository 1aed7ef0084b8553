using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Captions;

/// <summary>图: which blocks are figures, so that a caption can belong to them.</summary>
internal static class Figures
{
    /// <summary>The class of a picture that stands alone and yet is no figure (a logo).</summary>
    public const string Unnumbered = "unnumbered";

    /// <summary>The class of a picture that only adorns.</summary>
    public const string Decorative = "decorative";

    /// <summary>The fenced blocks that are drawn.</summary>
    private static readonly string[] Drawn = ["flow", "chart", "org"];

    /// <summary>Whether the block at a place is a figure.</summary>
    public static bool Is(ContainerBlock container, int index) =>
        index >= 0 && index < container.Count && container[index] switch
        {
            ParagraphBlock paragraph => PictureOf(paragraph) is not null,
            FencedCodeBlock fence => Drawn.Contains(fence.Info),
            CustomContainer drawn => drawn.Info == "org-chart",
            _ => false,
        };

    /// <summary>Whether a node is a picture that stands alone, outside a table.</summary>
    public static bool Is(MarkdownObject node) =>
        node is LinkInline { IsImage: true, Parent.ParentBlock: ParagraphBlock { Parent: not TableCell } paragraph } && ReferenceEquals(PictureOf(paragraph), node);

    /// <summary>The picture that stands alone in a paragraph, or null.</summary>
    public static LinkInline? PictureOf(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true } picture } inlines && ReferenceEquals(inlines.LastChild, picture) ? picture : null;
}
