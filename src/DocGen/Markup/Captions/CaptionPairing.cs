using DocGen.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Captions;

/// <summary>
/// Finds the caption of each table and figure and puts it where it is printed: above a table, below a figure. A caption belongs to
/// the table that follows it, else to the one before; to the figure before it, else to the one that follows.
/// </summary>
internal static class CaptionPairing
{
    /// <summary>Pairs all of a tree; whether there was one.</summary>
    public static bool Pair(ContainerBlock container)
    {
        bool any = false;
        for (int i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case ParagraphBlock paragraph when CaptionSyntax.KindOf(paragraph) is { } kind:
                    any |= kind == CaptionKind.Table ? PairTable(container, ref i) : PairFigure(container, ref i);
                    break;
                case ParagraphBlock paragraph when container is not TableCell && Figures.PictureOf(paragraph) is { } picture && !IsCaption(container, i + 1):
                    any |= CaptionPicture(container, i, picture);
                    break;
                case ContainerBlock inner and not FootnoteGroup:
                    any |= Pair(inner);
                    break;
            }
        }

        return any;
    }

    /// <summary>The picture that stands alone gets a caption of its own words, unless it is to have no number.</summary>
    private static bool CaptionPicture(ContainerBlock container, int index, LinkInline picture)
    {
        HtmlAttributes? attributes = picture.TryGetAttributes();
        bool hasWords = picture.FirstChild is not null || !string.IsNullOrEmpty(picture.Title);
        if (attributes?.Classes?.Any(name => name is Figures.Unnumbered or Figures.Decorative) == true || (!hasWords && attributes?.Id is null))
        {
            return false;
        }

        container.Insert(index + 1, new CaptionBlock(CaptionKind.Figure, picture) { Id = attributes?.Id, Line = picture.Line, Column = picture.Column, Span = picture.Span });
        return true;
    }

    private static bool PairTable(ContainerBlock container, ref int index)
    {
        ContainerBlock? home = HomeOfTable(container, index + 1, out int at) ?? HomeOfTable(container, index - 1, out at);
        if (home is null || (at > 0 && home[at - 1] is CaptionBlock))
        {
            return false;
        }

        string? id = home[at].TryGetAttributes()?.Id ?? (home as CustomContainer)?.TryGetAttributes()?.Id;
        CaptionBlock caption = CaptionSyntax.Take((ParagraphBlock)container[index], CaptionKind.Table, id);
        container.RemoveAt(index);
        at -= home == container && at > index ? 1 : 0;
        home.Insert(at, caption);
        index += home == container ? 0 : -1;
        return true;
    }

    private static bool PairFigure(ContainerBlock container, ref int index)
    {
        int figure = Figures.Is(container, index - 1) ? index - 1 : Figures.Is(container, index + 1) ? index + 1 : -1;
        if (figure < 0)
        {
            return false;
        }

        string? id = container[figure] is ParagraphBlock paragraph ? Figures.PictureOf(paragraph)?.TryGetAttributes()?.Id : container[figure].TryGetAttributes()?.Id;
        CaptionBlock caption = CaptionSyntax.Take((ParagraphBlock)container[index], CaptionKind.Figure, id);
        container.RemoveAt(index);
        container.Insert(Math.Max(figure, index), caption);
        index = Math.Max(figure, index);
        return true;
    }

    private static bool IsCaption(ContainerBlock container, int index) =>
        index < container.Count && (container[index] is CaptionBlock || (container[index] is ParagraphBlock next && CaptionSyntax.KindOf(next) == CaptionKind.Figure));

    /// <summary>The container that holds the table at a place: a loop with nothing else in it, else the container itself.</summary>
    private static ContainerBlock? HomeOfTable(ContainerBlock container, int index, out int at)
    {
        at = index;
        if (index < 0 || index >= container.Count)
        {
            return null;
        }

        return container[index] switch
        {
            Table => container,
            CustomContainer { Info: "each" } loop and [Table] => HomeOfTable(loop, 0, out at),
            CustomContainer { Info: "each" } loop and [CaptionBlock, Table] => HomeOfTable(loop, 1, out at),
            _ => null,
        };
    }
}
