using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>On what pages text stands: the kind of page, and whether it is turned.</summary>
internal readonly record struct PageRun(PageKind Kind, bool IsTurned, bool Restarts);

/// <summary>
/// The Word sections of a document. One opens when the first text wants other pages than the last did, so that none is ever empty;
/// the <paramref name="end"/> of one writes its properties, the <paramref name="begin"/> what the look has on its first page.
/// </summary>
internal sealed class WordSections(DocxRenderer renderer, Action<PageRun> begin, Action<PageRun> end)
{
    private PageRun wanted = new(PageKind.Body, false, false);

    /// <summary>The section that is open, once there is text.</summary>
    public PageRun? Open { get; private set; }

    /// <summary>Whether nothing stands in the section yet.</summary>
    public bool IsFresh { get; set; }

    /// <summary>The text that follows stands on such pages.</summary>
    public void Want(PageKind kind)
    {
        bool restarts = kind != Open?.Kind && (kind is PageKind.Front || (kind is PageKind.Body && Open?.Kind is PageKind.Front or PageKind.Cover));
        wanted = new PageRun(kind, kind == PageKind.Landscape, restarts);
    }

    /// <summary>The text that follows stands on turned pages, or on those of its section again.</summary>
    public void Turn(bool turned) => wanted = wanted with { IsTurned = turned || wanted.Kind == PageKind.Landscape, Restarts = wanted.Restarts && IsNew };

    /// <summary>What follows the last text opens no section.</summary>
    public void Stay() => wanted = Open ?? wanted;

    /// <summary>Opens the section that the text to come wants; whether a new page began with it.</summary>
    public bool Settle()
    {
        if (!IsNew)
        {
            return false;
        }

        (PageRun? before, Open) = (Open, wanted);
        if (before is { } ended)
        {
            end(ended);
        }

        renderer.Page = renderer.Paper.Of(wanted);
        renderer.Pages.Section(renderer.Page, wanted.Restarts, before is null);
        IsFresh = true;
        begin(wanted);
        return true;
    }

    private bool IsNew => Open is not { } open || open.Kind != wanted.Kind || open.IsTurned != wanted.IsTurned;
}
