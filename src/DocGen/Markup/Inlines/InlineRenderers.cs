using DocGen.Markup.Fields;
using DocGen.Markup.Languages;
using DocGen.Writing.Docx;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Inlines;

/// <summary>Plain text.</summary>
internal sealed class DocxLiteralRenderer : MarkdownObjectRenderer<DocxRenderer, LiteralInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, LiteralInline literal) => renderer.WriteText(TaskSyntax.TextOf(literal));
}

/// <summary>Emphasis in all its kinds, as character styles.</summary>
internal sealed class DocxEmphasisRenderer : MarkdownObjectRenderer<DocxRenderer, EmphasisInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, EmphasisInline emphasis)
    {
        RunStyle before = renderer.Run;
        renderer.Run = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('*' or '_', 1) => before with { Emphasis = true },
            ('*' or '_', _) => before with { Strong = true },
            ('~', 1) => before with { Subscript = true, Superscript = false },
            ('~', _) => before with { Strike = true },
            ('^', _) => before with { Superscript = true, Subscript = false },
            ('+', _) => before with { Inserted = true },
            ('=', _) => before with { Marked = true },
            _ => before,
        };
        renderer.Run = renderer.Run with { Language = LanguageSyntax.Of(emphasis) ?? before.Language };
        renderer.WriteInlines(emphasis);
        renderer.Run = before;
    }
}

/// <summary>Code in a line.</summary>
internal sealed class DocxCodeSpanRenderer : MarkdownObjectRenderer<DocxRenderer, CodeInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, CodeInline code)
    {
        RunStyle before = renderer.Run;
        renderer.Run = before with { Style = StyleId.CodeCharacter };
        renderer.WriteText(code.Content);
        renderer.Run = before;
    }
}

/// <summary>
/// A hard break is a break; a soft one nothing between Chinese characters, which know no word space, and a space elsewhere.
/// </summary>
internal sealed class DocxLineBreakRenderer : MarkdownObjectRenderer<DocxRenderer, LineBreakInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, LineBreakInline lineBreak) => renderer.WriteText(TextOf(lineBreak));

    /// <summary>What a line break reads as.</summary>
    internal static string TextOf(LineBreakInline lineBreak) =>
        lineBreak.IsHard ? "\n" : IsWide(Last(lineBreak.PreviousSibling)) && IsWide(First(lineBreak.NextSibling)) ? "" : " ";

    private static bool IsWide(char character) => character >= 0x2E80;

    private static char Last(Inline? inline) => inline switch
    {
        LiteralInline { Content.IsEmpty: false } literal => literal.Content.Text[literal.Content.End],
        ContainerInline container => Last(container.LastChild),
        _ => ' ',
    };

    private static char First(Inline? inline) => inline switch
    {
        LiteralInline { Content.IsEmpty: false } literal => literal.Content.Text[literal.Content.Start],
        ContainerInline container => First(container.FirstChild),
        _ => ' ',
    };
}

/// <summary>An entity such as <c>&amp;amp;</c>, as its character.</summary>
internal sealed class DocxEntityRenderer : MarkdownObjectRenderer<DocxRenderer, HtmlEntityInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, HtmlEntityInline entity) => renderer.WriteText(entity.Transcoded);
}

/// <summary>A delimiter that opened nothing: it is text after all.</summary>
internal sealed class DocxDelimiterRenderer : IMarkdownObjectRenderer
{
    /// <inheritdoc/>
    public bool Accept(RendererBase renderer, Type objectType) => objectType.IsAssignableTo(typeof(DelimiterInline));

    /// <inheritdoc/>
    public void Write(RendererBase renderer, Markdig.Syntax.MarkdownObject node)
    {
        DocxRenderer docx = (DocxRenderer)renderer;
        DelimiterInline delimiter = (DelimiterInline)node;
        docx.WriteText(delimiter.ToLiteral());
        docx.WriteInlines(delimiter);
    }
}

/// <summary>Inlines that only hold others: a span between double colons, which may name its language, and what is left of a row that was no table.</summary>
internal sealed class DocxContainerInlineRenderer : IMarkdownObjectRenderer
{
    /// <inheritdoc/>
    public bool Accept(RendererBase renderer, Type objectType) =>
        objectType == typeof(CustomContainerInline) || objectType == typeof(ContainerInline);

    /// <inheritdoc/>
    public void Write(RendererBase renderer, Markdig.Syntax.MarkdownObject node)
    {
        DocxRenderer docx = (DocxRenderer)renderer;
        RunStyle before = docx.Run;
        docx.Run = before with { Language = LanguageSyntax.Of(node) ?? before.Language };
        docx.WriteInlines((ContainerInline)node);
        docx.Run = before;
    }
}
