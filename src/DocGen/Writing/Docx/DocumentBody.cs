using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx.Looks;
using DocGen.Writing.Zip;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace DocGen.Writing.Docx;

/// <summary>
/// The text of a document in its Word sections: word/document.xml. The places of the contents and of lists of captions are filled at the
/// end, since their entries need the pages of what follows them.
/// </summary>
internal sealed class DocumentBody(DocxRenderer renderer, Document document)
{
    private readonly DeferredXml part = new();
    private readonly PassageControl passage = new(renderer);
    private readonly SectionProperties properties = new(renderer.Look, document.Identity);
    private readonly CoverFrame cover = new(
        renderer.Look.Cover, new FurnitureText(document.Identity, "1", "NUMPAGES", "1", name => UnknownPlaceholder(renderer, name)), renderer.Parts);

    private int contentsDepth;
    private bool? hasCover;

    private DocumentIdentity Identity => document.Identity;

    /// <summary>Writes all sections; the result is word/document.xml.</summary>
    public CompressedData Write(string endBookmark)
    {
        WordSections sections = new(renderer, BeginSection, EndSection);
        renderer.Xml = part.Xml;
        renderer.Sections = sections;
        renderer.WriteLater = part.Defer;
        part.Xml.TextRoot("w:document"u8).Start("w:body"u8);
        foreach (Section section in document.Sections)
        {
            sections.Want(section.Page);
            hasCover ??= section.Page is PageKind.Cover or PageKind.Front;
            if (section.ContentsDepth > 0)
            {
                contentsDepth = section.ContentsDepth;
                WriteContentsTitle(!sections.Settle() && section.NewPage);
                part.Defer(WriteContents);
                LayOutContents();
                continue;
            }

            WriteSection(section, sections);
        }

        sections.Stay();
        renderer.StartParagraph(StyleId.End);
        renderer.WithBookmark(endBookmark, () => { });
        renderer.EndParagraph();
        LastPage = renderer.Pages.Page;
        properties.Write(part.Xml, sections.Open!.Value);
        return part.Finish(xml => xml.End().End());
    }

    private int LastPage { get; set; }

    /// <summary>The header and footer parts that the sections refer to.</summary>
    public IReadOnlyList<WrittenPart> HeadersAndFooters(string endBookmark) => properties.Parts(
        hasCover == true ? $"PAGEREF {endBookmark}" : "NUMPAGES", LastPage, renderer.Parts, name => UnknownPlaceholder(renderer, name));

    private static void UnknownPlaceholder(DocxRenderer renderer, string name) => renderer.Report.Add(LookFaults.UnknownPlaceholder.At(
        new SourceLocation($"{renderer.Document.Identity.Look}.docx"), "word/document.xml", name, new Bilingual("", "")));

    /// <summary>What the look has on a cover before its text.</summary>
    private void BeginSection(PageRun pages)
    {
        if (pages.Kind == PageKind.Cover)
        {
            cover.WriteBefore(renderer.Xml);
        }
    }

    private void WriteSection(Section section, WordSections sections)
    {
        renderer.Origin = section.Origin;
        renderer.Values = section.Values;
        renderer.TextValues = section.Values;
        renderer.Headings = (section.BodyHeadings, section.BodyLevel);
        if (section.Heading is { } heading)
        {
            bool newPage = !sections.Settle() && section.NewPage;
            renderer.WriteHeading(heading.Kind, heading.Level, newPage, () => renderer.WriteText(heading.Text));
        }
        else
        {
            OpenPages(section, sections);
        }

        if (section.Body is { } body && !(section.Page == PageKind.Cover && cover.IsWhole && !body.Descendants<HeadingBlock>().Any()))
        {
            passage.Open(section.Clause);
            renderer.WriteBlocks(body);
            passage.Close();
        }
    }

    /// <summary>The pages on which a section without heading begins; they are there before its passage opens.</summary>
    private void OpenPages(Section section, WordSections sections)
    {
        if (section.Body is not { } body || renderer.FirstBlock(body) is not { } first)
        {
            return;
        }

        sections.Turn(first is CustomContainer { Info: "landscape" });
        if (!sections.Settle() && section.NewPage)
        {
            renderer.WritePageBreak();
        }
    }

    /// <summary>The last paragraph of a Word section carries its properties; it never stands in the control of a passage.</summary>
    private void EndSection(PageRun pages)
    {
        ClauseVersion? interrupted = passage.Close();
        if (pages.Kind == PageKind.Cover)
        {
            cover.WriteAfter(renderer.Xml);
        }

        renderer.Xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.End);
        properties.Write(renderer.Xml, pages);
        renderer.Xml.End().End();
        passage.Open(interrupted, continued: true);
    }

    private void WriteContentsTitle(bool newPage)
    {
        renderer.StartParagraph(StyleId.ContentsTitle, pageBreakBefore: newPage);
        renderer.WriteText(Identity.Words["contents"]);
        renderer.EndParagraph();
    }

    private bool IsInContents(OutlineEntry entry) => entry.Kind != HeadingKind.Plain && entry.Level <= contentsDepth;

    /// <summary>The entries take their room before their pages are known; a page has about two digits.</summary>
    private void LayOutContents()
    {
        foreach (OutlineEntry entry in document.Outline.Where(IsInContents))
        {
            renderer.Pages.StartParagraph(StyleId.Contents(entry.Level));
            renderer.Pages.Text(entry.NumberBefore + entry.Text);
            renderer.Pages.Text("\t00");
            renderer.Pages.EndParagraph();
        }
    }

    /// <summary>
    /// A contents field that already holds its entries: each a link to its heading's bookmark with the page in a field of its own.
    /// </summary>
    private void WriteContents(WordXml xml)
    {
        int[] shown = [.. Enumerable.Range(0, document.Outline.Count).Where(index => IsInContents(document.Outline[index]))];
        for (int i = 0; i < shown.Length; i++)
        {
            OutlineEntry entry = document.Outline[shown[i]];
            int page = renderer.Pages.PageOf(renderer.HeadingMarks[shown[i]]);
            string shownPage = NumberText.Of(page, renderer.Paper.NumberFormat(entry.Kind == HeadingKind.Front ? PageKind.Front : PageKind.Body));
            xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.Contents(entry.Level)).End();
            if (i == 0)
            {
                WordNames.FieldMark(xml, "begin");
                xml.Run("w:instrText"u8, $" TOC \\o \"1-{contentsDepth}\" \\h \\z \\u ", null);
                WordNames.FieldMark(xml, "separate");
            }

            xml.Start("w:hyperlink"u8).Attribute("w:anchor"u8, entry.Bookmark).Attribute("w:history"u8, 1);
            xml.Run("w:t"u8, entry.NumberBefore + entry.Text, null);
            xml.Start("w:r"u8).Empty("w:tab"u8).End();
            xml.Field($"PAGEREF {entry.Bookmark} \\h", shownPage);
            xml.End();
            if (i == shown.Length - 1)
            {
                WordNames.FieldMark(xml, "end");
            }

            xml.End();
        }
    }
}
