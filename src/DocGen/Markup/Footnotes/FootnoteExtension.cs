using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Footnotes;

/// <summary>
/// 脚注 <c>text[^id]</c> with <c>[^id]: note</c>. The links back to the text, which Markdig adds for web pages, are taken out: Word has its own
/// way back.
/// </summary>
internal sealed class FootnoteExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += tree =>
    {
        if (tree.LastChild is FootnoteGroup group)
        {
            foreach (Footnote note in group.OfType<Footnote>())
            {
                TakeOutLinksBack(note);
            }
        }
    };

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void TakeOutLinksBack(Footnote note)
    {
        if (note.LastChild is not ParagraphBlock { Inline: { } inlines } last)
        {
            return;
        }

        bool any = false;
        while (inlines.LastChild is FootnoteLink { IsBackLink: true } back)
        {
            back.Remove();
            any = true;
        }

        if (any && inlines.FirstChild is null)
        {
            note.Remove(last);
        }
    }
}
