using DocGen.Writing.Docx;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Html;

/// <summary>HTML in a text: it means nothing to us, is reported, and printed as it stands so that nothing vanishes.</summary>
internal sealed class RawHtmlInline(StringSlice content) : LeafInline
{
    /// <summary>A tag, a comment, a declaration, as written.</summary>
    public StringSlice Content { get; } = content;
}

/// <summary>Recognises what a Markdown reader would pass on as HTML; a comment may be left open at the end of its paragraph.</summary>
internal sealed class RawHtmlParser : InlineParser
{
    public RawHtmlParser() => OpeningCharacters = ['<'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        StringSlice rest = slice;
        if (rest.AsSpan().StartsWith("<!--"))
        {
            int end = rest.AsSpan().IndexOf("-->", StringComparison.Ordinal);
            rest.Start = end < 0 ? rest.End + 1 : rest.Start + end + 3;
        }
        else if (!HtmlHelper.TryParseHtmlTag(ref rest, out _))
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new RawHtmlInline(new StringSlice(slice.Text, slice.Start, rest.Start - 1))
        {
            Line = line,
            Column = column,
            Span = new(start, start + rest.Start - slice.Start - 1),
        };
        slice = rest;
        return true;
    }
}

/// <summary>Adds the recognition of HTML to the dialect, after addresses between angle brackets.</summary>
internal sealed class RawHtmlExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertAfter<Markdig.Parsers.Inlines.AutolinkInlineParser>(new RawHtmlParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

/// <summary>HTML as it was written, on one line.</summary>
internal sealed class DocxRawHtmlRenderer : MarkdownObjectRenderer<DocxRenderer, RawHtmlInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, RawHtmlInline html) => renderer.WriteText(TextOf(html));

    /// <summary>What is printed of it.</summary>
    internal static string TextOf(RawHtmlInline html) => html.Content.ToString().Replace('\n', ' ');
}
