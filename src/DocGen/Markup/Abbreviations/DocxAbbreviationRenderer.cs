using DocGen.Writing.Docx;
using Markdig.Renderers;

namespace DocGen.Markup.Abbreviations;

/// <summary>
/// A short form as it stands; where it first stands in the running text of the document, what it means follows in brackets. One
/// renderer serves one document.
/// </summary>
internal sealed class DocxAbbreviationRenderer : MarkdownObjectRenderer<DocxRenderer, AbbreviationInline>
{
    private readonly HashSet<string> explained = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, AbbreviationInline place)
    {
        renderer.WriteText(place.Definition.Label);
        if (!place.MayExplain || !explained.Add(place.Definition.Label))
        {
            return;
        }

        (string open, string close) = Brackets.Around(PlainText.Of(place.Definition, renderer.Values));
        renderer.WriteText(open);
        renderer.WriteInlines(place.Definition.Inline);
        renderer.WriteText(close);
    }
}
