using DocGen.Diagnostics;
using DocGen.Markup.Pictures;
using DocGen.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Slides;

/// <summary>Finds constructs of slides that stand where no slide can be divided so, and those that show nothing.</summary>
internal static class SlideLint
{
    private const int MostColumns = 3;

    /// <summary>Inspects a tree, whose containers need not be read yet.</summary>
    public static void Inspect(ContainerBlock container, Origin origin, Report report)
    {
        foreach (Block block in container)
        {
            if (block is CustomContainer { Info: { } name } custom && SlideSyntax.Of(name) is not null)
            {
                InspectPlace(custom, name, origin, report);
                InspectContent(custom, name, origin, report);
            }

            if (block is HeadingBlock heading && Around(heading).FirstOrDefault(around => around is CustomContainer { Info: SlideSyntax.Notes or SlideSyntax.Column or SlideSyntax.Columns or SlideSyntax.PictureRight }) is CustomContainer divided)
            {
                report.Add(SlideMarkupFaults.HeadingWithin.At(origin.Place(heading), divided.Info));
            }

            if (block is ContainerBlock inner)
            {
                Inspect(inner, origin, report);
            }
        }
    }

    private static void InspectPlace(CustomContainer container, string name, Origin origin, Report report)
    {
        foreach (Block around in Around(container))
        {
            string? outer = (around as CustomContainer)?.Info;
            if (name == SlideSyntax.Column && outer == SlideSyntax.Columns)
            {
                return;
            }

            if (outer is not ("if" or "else" or "each") && !(name != SlideSyntax.Column && MayHold(outer, name)))
            {
                report.Add(SlideMarkupFaults.Misplaced.At(origin.Place(container), name, outer is null ? "" : "::: " + outer));
                return;
            }
        }

        if (name == SlideSyntax.Column)
        {
            report.Add(SlideMarkupFaults.Misplaced.At(origin.Place(container), name, ""));
        }
    }

    /// <summary>What is for one medium only may be divided or hold notes; nothing else nests.</summary>
    private static bool MayHold(string? outer, string name) => outer switch
    {
        SlideSyntax.SlideOnly => name is SlideSyntax.Notes or SlideSyntax.Columns or SlideSyntax.PictureRight,
        SlideSyntax.HandoutOnly => name is SlideSyntax.Columns or SlideSyntax.PictureRight,
        SlideSyntax.Column or SlideSyntax.Columns or SlideSyntax.PictureRight => name is SlideSyntax.SlideOnly or SlideSyntax.HandoutOnly,
        _ => false,
    };

    private static void InspectContent(CustomContainer container, string name, Origin origin, Report report)
    {
        if (container.Count == 0)
        {
            report.Add(SlideMarkupFaults.Empty.At(origin.Place(container), name));
        }
        else if (name == SlideSyntax.Columns)
        {
            int columns = container.Descendants<CustomContainer>().Count(inner => inner.Info == SlideSyntax.Column);
            bool isFixed = container.Descendants<CustomContainer>().All(inner => inner.Info is not ("if" or "each"));
            if (columns < 2 ? isFixed : columns > MostColumns && isFixed)
            {
                report.Add(SlideMarkupFaults.NumberOfColumns.At(origin.Place(container), columns));
            }

            foreach (Block stray in Strays(container))
            {
                report.Add(SlideMarkupFaults.Misplaced.At(origin.Place(stray), Words(stray), "::: columns"));
            }
        }
        else if (name == SlideSyntax.PictureRight && !container.Descendants().Any(IsPicture))
        {
            report.Add(SlideMarkupFaults.NoPicture.At(origin.Place(container)));
        }
    }

    /// <summary>What stands between the columns and in none of them.</summary>
    private static IEnumerable<Block> Strays(ContainerBlock container) => container.SelectMany(block => block switch
    {
        CustomContainer { Info: "if" or "else" or "each" } inner => Strays(inner),
        CustomContainer { Info: SlideSyntax.Column } or BlankLineBlock => [],
        _ => new[] { block },
    });

    private static string Words(Block block) => block is CustomContainer container ? container.Info ?? "" : block.GetType().Name.Replace("Block", "", StringComparison.Ordinal);

    private static bool IsPicture(MarkdownObject node) => node is PictureBlock or LinkInline { IsImage: true } or CustomContainer { Info: "org-chart" };

    private static IEnumerable<Block> Around(Block block)
    {
        for (ContainerBlock? around = block.Parent; around is not null and not MarkdownDocument; around = around.Parent)
        {
            yield return around;
        }
    }
}
