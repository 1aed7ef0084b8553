using DocGen.Writing.Docx;
using Markdig.Extensions.CustomContainers;

namespace DocGen.Markup.Pages;

/// <summary>
/// <c>::: page-break</c> and <c>::: landscape</c>. They stand free in the text: in a list, table, quotation or note Word has no new page
/// to give.
/// </summary>
internal static class PageContainers
{
    /// <summary>Whether the place being written is the text of a section itself.</summary>
    public static bool IsFree(DocxRenderer renderer) =>
        renderer.List is null && renderer.TableDepth == 0 && renderer.ParagraphStyle is null && !renderer.Notes.IsOpen;

    /// <summary>Writes a text on turned pages; what follows stands on upright ones again.</summary>
    public static void WriteTurned(DocxRenderer renderer, CustomContainer container)
    {
        renderer.Sections?.Turn(true);
        renderer.WriteBlocks(container);
        renderer.Sections?.Turn(false);
    }
}
