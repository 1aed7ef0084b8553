using DocGen.Model;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Captions;

/// <summary>
/// 题注: the caption of a table (in the tree right before it) or of a figure (right after it). The words stand in the block itself or,
/// where the figure is a picture with words of its own, in the picture.
/// </summary>
internal sealed class CaptionBlock(CaptionKind kind, LinkInline? picture = null) : LeafBlock(null)
{
    /// <summary>With what it stands.</summary>
    public CaptionKind Kind { get; } = kind;

    /// <summary>The id by which it can be referred to, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The title of the picture, which goes before its alternative text.</summary>
    public string Title => picture?.Title ?? "";

    /// <summary>The words, unless there is a <see cref="Title"/>.</summary>
    public ContainerInline? Words => Inline ?? picture;

    /// <summary>Whether a text has captions at all.</summary>
    public static bool AreIn(MarkdownDocument tree) => tree.GetData(typeof(CaptionBlock)) is true;
}

/// <summary>Recognises captions once a text is parsed.</summary>
internal sealed class CaptionExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += tree =>
    {
        if (CaptionPairing.Pair(tree))
        {
            tree.SetData(typeof(CaptionBlock), true);
        }
    };

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
