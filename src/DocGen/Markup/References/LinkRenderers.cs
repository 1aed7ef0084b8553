using DocGen.Model;
using DocGen.Writing;
using DocGen.Writing.Docx;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.References;

/// <summary>
/// A reference of ours (document, law, term, section, table, figure) as its text, with a live REF field where it points into the document;
/// any other link as a Word hyperlink.
/// </summary>
internal sealed class DocxLinkRenderer : MarkdownObjectRenderer<DocxRenderer, LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
        {
            renderer.Report.Add(WritingFaults.PictureAsText.At(renderer.Origin.Place(link), link.Url));
            renderer.WriteInlines(link);
            return;
        }

        string url = link.Url ?? "";
        bool numberOnly = ReferenceSyntax.AsksForNumber(link);
        bool bare = link.FirstChild is null || numberOnly;
        if ((bare || ReferenceSyntax.IsInternal(link)) && renderer.Values.Refer(url, numberOnly, link) is { } reference)
        {
            if (bare)
            {
                WriteReference(renderer, reference);
            }
            else
            {
                WriteInternal(renderer, reference.Bookmark, () => renderer.WriteInlines(link));
            }

            return;
        }

        if (link.FirstChild is null)
        {
            return;
        }

        if (!HyperlinkTarget.IsSafe(url))
        {
            renderer.WriteInlines(link);
            return;
        }

        RunStyle before = renderer.Run;
        renderer.Xml.Start("w:hyperlink"u8).Attribute("r:id"u8, renderer.Parts.Link(url));
        renderer.Run = before with { Style = StyleId.Hyperlink };
        renderer.WriteInlines(link);
        renderer.Xml.End();
        renderer.Run = before;
    }

    private static void WriteReference(DocxRenderer renderer, Reference reference)
    {
        if (reference.Bookmark is null)
        {
            renderer.WriteText(reference.Text);
            return;
        }

        if (reference.Kind == ReferenceKind.Text)
        {
            renderer.Xml.Start("w:hyperlink"u8).Attribute("w:anchor"u8, reference.Bookmark).Attribute("w:history"u8, 1);
            renderer.WriteText(reference.Text);
            renderer.Xml.End();
            return;
        }

        if (reference.Kind == ReferenceKind.Link)
        {
            WriteInternal(renderer, reference.Bookmark, () => renderer.WriteText(reference.Text));
            return;
        }

        renderer.WriteText(reference.Before);
        renderer.WriteField($"REF {reference.Bookmark}{Switch(reference.Kind)} \\h", reference.Number);
        renderer.WriteText(reference.After);
    }

    private static string Switch(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Number => " \\r",
        ReferenceKind.FullNumber => " \\w",
        _ => "",
    };

    /// <summary>Words that lead to a place in the document; where there is none, only the words.</summary>
    private static void WriteInternal(DocxRenderer renderer, string? bookmark, Action write)
    {
        if (bookmark is null)
        {
            write();
            return;
        }

        RunStyle before = renderer.Run;
        renderer.Xml.Start("w:hyperlink"u8).Attribute("w:anchor"u8, bookmark).Attribute("w:history"u8, 1);
        renderer.Run = before with { Style = StyleId.Hyperlink };
        write();
        renderer.Xml.End();
        renderer.Run = before;
    }
}

/// <summary>An address between angle brackets.</summary>
internal sealed class DocxAutolinkRenderer : MarkdownObjectRenderer<DocxRenderer, AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, AutolinkInline link)
    {
        string url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (!HyperlinkTarget.IsSafe(url))
        {
            renderer.WriteText(link.Url);
            return;
        }

        RunStyle before = renderer.Run;
        renderer.Xml.Start("w:hyperlink"u8).Attribute("r:id"u8, renderer.Parts.Link(url));
        renderer.Run = before with { Style = StyleId.Hyperlink };
        renderer.WriteText(link.Url);
        renderer.Xml.End();
        renderer.Run = before;
    }
}

/// <summary>Which addresses may become a hyperlink in a client's file.</summary>
internal static class HyperlinkTarget
{
    /// <summary>Web and mail addresses that are well-formed.</summary>
    public static bool IsSafe(string url) =>
        url.Length < 2_000 && Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
        && uri.Scheme is "http" or "https" or "mailto" && !url.Any(character => char.IsControl(character) || char.IsSurrogate(character))
        && Uri.IsWellFormedUriString(url, UriKind.Absolute);
}
