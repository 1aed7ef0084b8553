using DocGen.Model;

namespace DocGen.Writing.Docx.Layout;

/// <summary>The pages of a document before anything stands on them: their paper, and how high their headers are.</summary>
internal static class DocumentPages
{
    /// <summary>The estimator for a document.</summary>
    public static PageEstimator Of(Document document, LookMetrics look)
    {
        bool boxed = document.Identity.Header == HeaderKind.Box;
        PageGeometry portrait = PageSetup.Geometry(landscape: false, boxed);
        PageGeometry landscape = PageSetup.Geometry(landscape: true, boxed);
        return new PageEstimator(
            look,
            portrait with { HeaderText = HeaderHeight(document, look, portrait) },
            landscape with { HeaderText = HeaderHeight(document, look, landscape) });
    }

    private static int HeaderHeight(Document document, LookMetrics look, PageGeometry page)
    {
        PageEstimator estimator = new(look, page, page);
        new HeaderFooterParts(document.Identity).LayOut(estimator, page.TextWidth);
        return estimator.Used;
    }
}
