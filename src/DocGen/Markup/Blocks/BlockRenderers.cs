using DocGen.Markup.Abbreviations;
using DocGen.Markup.Captions;
using DocGen.Markup.Mathematics;
using DocGen.Markup.Pages;
using DocGen.Markup.Pictures;
using DocGen.Writing;
using DocGen.Writing.Docx;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Blocks;

/// <summary>A paragraph, in the style of its surroundings.</summary>
internal sealed class DocxParagraphRenderer : MarkdownObjectRenderer<DocxRenderer, ParagraphBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, ParagraphBlock paragraph) => renderer.WriteParagraph(
        paragraph,
        Figures.PictureOf(paragraph) is not null && renderer.TableDepth == 0 ? StyleId.Figure
            : renderer.ParagraphStyle ?? (renderer.List is not null ? StyleId.ListContinue
                : renderer.LeadsToTable || DrawnPicture.Is(renderer.Next) ? StyleId.TableLead
                : MathSyntax.Display(paragraph) is not null ? StyleId.Equation
                : StyleId.BodyText));
}

/// <summary>
/// A heading in the text of a section. Numbers come from Word's multilevel list through the style; the outline gives the
/// bookmark, so that references and contents agree with them. Inside lists, quotes and cells it is only emphasised text.
/// </summary>
internal sealed class DocxHeadingRenderer : MarkdownObjectRenderer<DocxRenderer, HeadingBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, HeadingBlock heading)
    {
        if (renderer.List is not null || renderer.ParagraphStyle is not null)
        {
            RunStyle before = renderer.Run;
            renderer.Run = before with { Strong = true };
            renderer.WriteParagraph(heading, renderer.ParagraphStyle ?? StyleId.ListContinue);
            renderer.Run = before;
            return;
        }

        renderer.WriteHeading(renderer.Headings.Kind, renderer.Headings.Level + heading.Level, newPage: false, () => renderer.WriteInlines(heading.Inline), heading);
    }
}

/// <summary>A quotation: its paragraphs take the quote style.</summary>
internal sealed class DocxQuoteRenderer : MarkdownObjectRenderer<DocxRenderer, QuoteBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, QuoteBlock quote)
    {
        (string? style, int indent) = (renderer.ParagraphStyle, renderer.Indent);
        renderer.ParagraphStyle = StyleId.Quote;
        renderer.Indent += DocxRenderer.QuoteIndent;
        renderer.WriteBlocks(quote);
        (renderer.ParagraphStyle, renderer.Indent) = (style, indent);
    }
}

/// <summary>Code, line by line.</summary>
internal sealed class DocxCodeBlockRenderer : MarkdownObjectRenderer<DocxRenderer, CodeBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, CodeBlock code)
    {
        for (int i = 0; i < Math.Max(1, code.Lines.Count); i++)
        {
            renderer.StartParagraph(StyleId.Code);
            if (i < code.Lines.Count)
            {
                renderer.WriteText(code.Lines.Lines[i].Slice);
            }

            renderer.EndParagraph();
        }
    }
}

/// <summary>A thematic break starts a new page.</summary>
internal sealed class DocxThematicBreakRenderer : MarkdownObjectRenderer<DocxRenderer, ThematicBreakBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, ThematicBreakBlock block)
    {
        if (PageContainers.IsFree(renderer))
        {
            renderer.WritePageBreak();
            return;
        }

        renderer.Report.Add(WritingFaults.BreakWithin.At(renderer.Origin.Place(block)));
    }
}

/// <summary>Terms in strong type, their definitions indented below.</summary>
internal sealed class DocxDefinitionRenderer : MarkdownObjectRenderer<DocxRenderer, DefinitionList>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, DefinitionList list)
    {
        foreach (DefinitionItem item in list.OfType<DefinitionItem>())
        {
            foreach (Block block in item)
            {
                if (block is DefinitionTerm term)
                {
                    RunStyle before = renderer.Run;
                    renderer.Run = before with { Strong = renderer.ParagraphStyle is not null };
                    renderer.WriteParagraph(term, renderer.ParagraphStyle ?? StyleId.DefinitionTerm);
                    renderer.Run = before;
                }
                else
                {
                    string? style = renderer.ParagraphStyle;
                    renderer.ParagraphStyle ??= StyleId.Definition;
                    renderer.Write(block);
                    renderer.ParagraphStyle = style;
                }
            }
        }
    }
}

/// <summary>Nodes that show nothing where they stand: definitions of links, notes and abbreviations, and blank lines.</summary>
internal sealed class DocxSkippedRenderer : IMarkdownObjectRenderer
{
    /// <inheritdoc/>
    public bool Accept(RendererBase renderer, Type objectType) =>
        objectType == typeof(LinkReferenceDefinitionGroup) || objectType == typeof(LinkReferenceDefinition)
        || objectType == typeof(FootnoteGroup) || objectType == typeof(AbbreviationBlock)
        || objectType == typeof(BlankLineBlock) || objectType == typeof(EmptyBlock);

    /// <inheritdoc/>
    public void Write(RendererBase renderer, MarkdownObject objectToRender)
    {
    }
}

/// <summary>The last resort: a node that nothing else writes is reported, never dropped in silence.</summary>
internal sealed class DocxUnknownRenderer : IMarkdownObjectRenderer
{
    /// <inheritdoc/>
    public bool Accept(RendererBase renderer, Type objectType) => objectType != typeof(MarkdownDocument);

    /// <inheritdoc/>
    public void Write(RendererBase renderer, MarkdownObject node)
    {
        DocxRenderer docx = (DocxRenderer)renderer;
        docx.Report.Add(WritingFaults.UnsupportedNode.At(docx.Origin.Place(node), node.GetType().Name));
    }
}
