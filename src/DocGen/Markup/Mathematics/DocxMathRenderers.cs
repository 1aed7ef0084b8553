using DocGen.Writing.Docx;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Mathematics;

/// <summary>A formula in the line; one that is not understood, which was reported, stands as it was written.</summary>
internal sealed class DocxMathInlineRenderer : MarkdownObjectRenderer<DocxRenderer, MathInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, MathInline math)
    {
        MathNode formula = TexParser.Parse(math.Content.ToString(), out MathFault? fault);
        if (fault is not null)
        {
            renderer.WriteText(MathSyntax.Written(math).Replace('\n', ' '));
            return;
        }

        bool display = math.Parent?.ParentBlock is ParagraphBlock paragraph && MathSyntax.Display(paragraph) is not null;
        DocxFormula.Write(renderer, formula, display);
    }
}

/// <summary>A formula on lines of its own.</summary>
internal sealed class DocxMathBlockRenderer : MarkdownObjectRenderer<DocxRenderer, MathBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, MathBlock block)
    {
        MathNode formula = TexParser.Parse(MathSyntax.Source(block), out MathFault? fault);
        if (fault is not null)
        {
            DocxFormula.WriteSource(renderer, block);
            return;
        }

        renderer.StartParagraph(renderer.ParagraphStyle ?? (renderer.List is not null ? StyleId.ListContinue : StyleId.Equation), content: block);
        DocxFormula.Write(renderer, formula, isDisplay: true);
        renderer.EndParagraph();
    }
}
