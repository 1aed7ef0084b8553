using DocGen.Diagnostics;
using DocGen.Markup.Abbreviations;
using DocGen.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace DocGen.Markup.Pages;

/// <summary>
/// Finds what stands where it cannot work: page breaks, turned pages and lists of captions inside something, or with text in them;
/// lists nested deeper than Word counts; abbreviations defined twice.
/// </summary>
internal static class PlaceLint
{
    private const int LevelsOfWord = 9;

    /// <summary>Inspects a tree, whose containers need not be read yet.</summary>
    public static void Inspect(MarkdownDocument tree, Origin origin, Report report)
    {
        HashSet<string> abbreviations = new(StringComparer.Ordinal);
        Inspect(tree, origin, report, abbreviations, lists: 0);
    }

    private static void Inspect(ContainerBlock container, Origin origin, Report report, HashSet<string> abbreviations, int lists)
    {
        foreach (Block block in container)
        {
            switch (block)
            {
                case AbbreviationBlock definition when !abbreviations.Add(definition.Label):
                    report.Add(ReferenceFaults.LostDefinition.At(origin.Place(definition), definition.Label));
                    break;
                case ListBlock when lists == LevelsOfWord:
                    report.Add(ReferenceFaults.ListTooDeep.At(origin.Place(block), LevelsOfWord));
                    break;
                case CustomContainer custom when IsOfPages(custom):
                    InspectPlace(custom, origin, report);
                    break;
            }

            if (block is ContainerBlock inner)
            {
                Inspect(inner, origin, report, abbreviations, lists + (block is ListBlock ? 1 : 0));
            }
        }
    }

    private static void InspectPlace(CustomContainer container, Origin origin, Report report)
    {
        if (!IsFree(container))
        {
            report.Add(ReferenceFaults.MisplacedContainer.At(origin.Place(container), container.Info));
        }

        if (container.Info != "landscape" && container.Count > 0)
        {
            report.Add(ReferenceFaults.ContainerNotEmpty.At(origin.Place(container[0]), container.Info));
        }
    }

    private static bool IsOfPages(CustomContainer container) => container.Info is "page-break" or "landscape" or "list-of-tables" or "list-of-figures";

    /// <summary>Conditions and loops vanish, and so does the container of turned pages; anything else is around the text.</summary>
    private static bool IsFree(Block block)
    {
        for (ContainerBlock? around = block.Parent; around is not null; around = around.Parent)
        {
            if (around is not MarkdownDocument && around is not CustomContainer { Info: "if" or "else" or "each" or "landscape" or "handout-only" })
            {
                return false;
            }
        }

        return true;
    }
}
