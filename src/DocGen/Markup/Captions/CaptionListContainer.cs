using DocGen.Writing;
using DocGen.Writing.Docx;
using Markdig.Extensions.CustomContainers;

namespace DocGen.Markup.Captions;

/// <summary><c>::: list-of-tables</c> and <c>::: list-of-figures</c>.</summary>
internal static class CaptionListContainer
{
    /// <summary>Writes the list; one without entries is reported and left out.</summary>
    public static void Write(DocxRenderer renderer, CustomContainer container, CaptionListSyntax list)
    {
        if (renderer.Captions.Count(list.Kind) == 0)
        {
            renderer.Report.Add(WritingFaults.EmptyCaptionList.At(renderer.Origin.Place(container), container.Info));
            return;
        }

        CaptionList.Write(renderer, list.Kind, list.Title);
    }
}
