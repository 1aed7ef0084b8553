using DocGen.Model;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx.Layout;

/// <summary>The pages of a look for one document: their paper, how high header and footer are on them, and how they are counted.</summary>
internal sealed class DocumentPages
{
    private readonly PageGeometry?[] known = new PageGeometry?[(int)PageKind.Landscape + 1];
    private readonly DocumentIdentity identity;

    public DocumentPages(DocumentIdentity identity, LookParts look)
    {
        this.identity = identity;
        Look = look;
        Estimator = new PageEstimator(look.Metrics, Of(PageKind.Body));
    }

    /// <summary>The look.</summary>
    public LookParts Look { get; }

    /// <summary>The estimator for the document.</summary>
    public PageEstimator Estimator { get; }

    /// <summary>The pages of a section.</summary>
    public PageGeometry Of(PageRun pages) => Of(pages.IsTurned ? PageKind.Landscape : pages.Kind);

    /// <summary>The pages of a kind of part.</summary>
    public PageGeometry Of(PageKind kind)
    {
        if (known[(int)kind] is { } page)
        {
            return page;
        }

        LookPage own = Look.Pages.Of(kind, identity.Header);
        page = own.Geometry with { HeaderText = Height(own, isHeader: true), FooterText = Height(own, isHeader: false) };
        known[(int)kind] = page;
        return page;
    }

    /// <summary>How the pages of a kind of part are counted.</summary>
    public string NumberFormat(PageKind kind) => Look.Pages.Of(kind, identity.Header).NumberFormat;

    private int Height(LookPage page, bool isHeader)
    {
        if (!page.Furniture.TryGetValue(new FurnitureSlot(isHeader, "default"), out LookFurniture? piece))
        {
            return 0;
        }

        PageEstimator estimator = new(Look.Metrics, page.Geometry);
        FurnitureText text = new(identity, "1", "NUMPAGES", "10", _ => { });
        FurnitureLayout.LayOut(estimator, text.Fill(piece.Root), page.Geometry.TextWidth);
        return estimator.Used;
    }
}
