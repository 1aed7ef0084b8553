using DocGen.Writing.Docx;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Footnotes;

/// <summary>
/// The mark of a note, and with its first mention the note. Slots of a note are filled as in its text, outside any loop. Within a note Word
/// knows no further note: its text stands there in brackets.
/// </summary>
internal sealed class DocxFootnoteRenderer : MarkdownObjectRenderer<DocxRenderer, FootnoteLink>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, FootnoteLink link)
    {
        if (renderer.Notes.IsOpen)
        {
            renderer.WriteText(PlainText.InBrackets(link.Footnote, renderer.Values));
            return;
        }

        renderer.Notes.Mention(link.Footnote, renderer.TextValues, link.Footnote.Links.Count > 1, () => WriteNote(renderer, link.Footnote));
    }

    private static void WriteNote(DocxRenderer renderer, Footnote note)
    {
        if (EffectiveBlocks.Of(note, renderer.Values).FirstOrDefault() is { Block: ParagraphBlock })
        {
            renderer.OpenNextParagraphWith(renderer.Notes.WriteNumber);
        }
        else
        {
            renderer.StartParagraph(StyleId.FootnoteText);
            renderer.Notes.WriteNumber();
            renderer.EndParagraph();
        }

        renderer.WriteBlocks(note);
    }
}
