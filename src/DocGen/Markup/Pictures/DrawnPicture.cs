using DocGen.Markup.Captions;
using DocGen.Model;
using DocGen.Writing;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Drawings;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace DocGen.Markup.Pictures;

/// <summary>What is the same for all pictures when they are written: where there is room for them, and what is said of them in words.</summary>
internal static class DrawnPicture
{
    /// <summary>Whether a block is drawn: the paragraph before it stays with it.</summary>
    public static bool Is(Block? block) => block is PictureBlock || (block is CustomContainer container && ContainerSyntax.Of(container) is OrgChartSyntax);

    /// <summary>Whether a picture can stand here. In a table or a note there is no room: its words are written, and the author is told.</summary>
    public static bool HasRoom(DocxRenderer renderer, Block block, IEnumerable<string> lines, int parts)
    {
        if (renderer.TableDepth == 0 && !renderer.Notes.IsOpen && parts > 0)
        {
            return true;
        }

        if (parts > 0)
        {
            renderer.Report.Add(WritingFaults.PictureInTable.At(renderer.Origin.Place(block)));
        }

        DrawingParagraph.WriteLines(renderer, lines, renderer.ParagraphStyle ?? StyleId.BodyText);
        return false;
    }

    /// <summary>The words of the caption below the picture, about as long as they will be with number; null where none follows.</summary>
    public static string? Caption(DocxRenderer renderer) => renderer.Next is CaptionBlock caption
        ? "图 00 " + caption.Title + (caption.Title.Length == 0 && caption.Words is { } words ? PlainText.Of(words, renderer.Values) : "")
        : null;

    /// <summary>Name, description and lines of a picture; <paramref name="kind"/> is the key of the fixed word for it.</summary>
    public static DrawingText Words(DocxRenderer renderer, string kind, string title, IReadOnlyList<string> lines, string note = "")
    {
        Words words = renderer.Document.Identity.Words;
        string name = title.Length > 0 ? title : words[kind];
        string opening = name == words[kind] && title.Length > 0 ? "" : words[kind] + words["drawing.colon"];
        return new DrawingText(name, $"{opening}{string.Join(words["drawing.semicolon"], lines)}{words["drawing.stop"]}{note}", lines)
        {
            HasCaption = renderer.Next is CaptionBlock,
        };
    }

    /// <summary>Writes the drawings of a picture, each in a paragraph of its own; the words of all stand with the first.</summary>
    public static void Write(
        DocxRenderer renderer, Block block, string kind, string title, IReadOnlyList<string> lines, IReadOnlyList<Scene> scenes, bool fits, string note = "")
    {
        if (!fits)
        {
            renderer.Report.Add(WritingFaults.PictureTooLarge.At(renderer.Origin.Place(block)));
        }

        DrawingText text = Words(renderer, kind, title, lines, note);
        for (int i = 0; i < scenes.Count; i++)
        {
            string continued = renderer.Document.Identity.Words.Format("drawing.continued", text.Name, i + 1);
            DrawingText part = i == 0 ? text : new DrawingText(continued, continued, []);
            bool newPage = i == 0 && scenes.Count == 1 && DrawingParagraph.TearsCaption(renderer, scenes[i].Height, Caption(renderer));
            DrawingParagraph.WriteScene(renderer, scenes[i], part with { HasCaption = text.HasCaption && i == scenes.Count - 1 }, newPage);
        }
    }
}
