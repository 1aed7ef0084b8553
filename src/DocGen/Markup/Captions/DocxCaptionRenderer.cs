using System.Globalization;
using DocGen.Model;
using DocGen.Writing.Docx;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Captions;

/// <summary>A caption: 表, a SEQ field in the bookmark that references repeat, and the words.</summary>
internal sealed class DocxCaptionRenderer : MarkdownObjectRenderer<DocxRenderer, CaptionBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, CaptionBlock caption)
    {
        CaptionEntry entry = renderer.Captions.Next();
        Words words = renderer.Document.Identity.Words;
        string[] around = words[CaptionList.Form(entry.Kind)].Split("{0}", 2);
        renderer.StartParagraph(entry.Kind == CaptionKind.Table ? StyleId.TableCaption : StyleId.Caption);
        renderer.WriteText(around[0]);
        renderer.WithBookmark(
            entry.Bookmark,
            () => renderer.WriteField($"SEQ {CaptionList.Series(entry.Kind, words)} \\* ARABIC", entry.Number.ToString(CultureInfo.InvariantCulture)));
        renderer.WriteText(around.Length > 1 ? around[1] : "");
        if (caption.Title.Length > 0 || caption.Words?.Any(inline => inline is not LiteralInline { Content.IsEmpty: true }) == true)
        {
            renderer.WriteText(words.Format("caption.titled", "", ""));
            if (caption.Title.Length > 0)
            {
                renderer.WriteText(caption.Title);
            }
            else
            {
                renderer.WriteInlines(caption.Words);
            }
        }

        renderer.EndParagraph();
        renderer.Captions.Arrived(renderer.ShownPage());
    }
}
