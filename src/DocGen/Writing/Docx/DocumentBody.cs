using System.Globalization;
using DocGen.Model;
using DocGen.Writing.Zip;
using Markdig.Extensions.CustomContainers;

namespace DocGen.Writing.Docx;

/// <summary>
/// The text of a document in its Word sections: word/document.xml. The places of the contents and of lists of captions are filled at the
/// end, since their entries need the pages of what follows them.
/// </summary>
internal sealed class DocumentBody(DocxRenderer renderer, Document document)
{
    private readonly DeferredXml part = new();
    private readonly PassageControl passage = new(renderer);
    private int contentsDepth;
    private bool? hasCover;
    private bool hasFront;

    private DocumentIdentity Identity => document.Identity;

    /// <summary>Writes all sections; the result is word/document.xml.</summary>
    public CompressedData Write(string endBookmark)
    {
        WordSections sections = new(renderer, EndSection);
        renderer.Xml = part.Xml;
        renderer.Sections = sections;
        renderer.WriteLater = part.Defer;
        part.Xml.TextRoot("w:document"u8).Start("w:body"u8);
        foreach (Section section in document.Sections)
        {
            sections.Want(section.Page);
            hasCover ??= section.Page is PageKind.Cover or PageKind.Front;
            hasFront |= section.Page == PageKind.Front;
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
        return part.Finish(xml =>
        {
            SectionProperties(xml, sections.Open!.Value);
            xml.End().End();
        });
    }

    private int LastPage { get; set; }

    /// <summary>The header and footer parts that the sections refer to.</summary>
    public List<(string Path, Action<WordXml> Write)> HeadersAndFooters(string endBookmark)
    {
        HeaderFooterParts parts = new(Identity);
        string total = hasCover == true ? $"PAGEREF {endBookmark}" : "NUMPAGES";
        string pages = LastPage.ToString(CultureInfo.InvariantCulture);
        List<(string, Action<WordXml>)> list =
        [
            ("word/header1.xml", xml => parts.WriteHeader(xml, landscape: false, total, pages)),
            ("word/footer1.xml", xml => parts.WriteFooter(xml, total, pages)),
        ];
        if (renderer.Sections!.AnyTurned)
        {
            list.Add(("word/header2.xml", xml => parts.WriteHeader(xml, landscape: true, total, pages)));
        }

        if (hasFront)
        {
            list.Add(("word/footer2.xml", HeaderFooterParts.WriteFrontFooter));
        }

        return list;
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

        if (section.Body is { } body)
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
        renderer.Xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.End);
        SectionProperties(renderer.Xml, pages);
        renderer.Xml.End().End();
        passage.Open(interrupted, continued: true);
    }

    private void SectionProperties(WordXml xml, PageRun pages)
    {
        PageKind kind = pages.Kind;
        PageSetup.Write(
            xml,
            pages.IsTurned,
            inner: () =>
            {
                if (kind == PageKind.Cover)
                {
                    return;
                }

                Reference(xml, "w:headerReference"u8, pages.IsTurned ? "rheader2" : "rheader1");
                Reference(xml, "w:footerReference"u8, kind == PageKind.Front ? "rfooter2" : "rfooter1");
            },
            numbers: () =>
            {
                xml.Start("w:pgNumType"u8).Attribute("w:fmt"u8, kind == PageKind.Front ? "upperRoman" : "decimal");
                if (pages.Restarts)
                {
                    xml.Attribute("w:start"u8, 1);
                }

                xml.End();
            },
            boxed: Identity.Header == HeaderKind.Box);
    }

    private static void Reference(WordXml xml, ReadOnlySpan<byte> element, string id) =>
        xml.Start(element).Attribute("w:type"u8, "default").Attribute("r:id"u8, id).End();

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
            renderer.Pages.Text(entry.Number.Length > 0 ? entry.Number + " " : "");
            renderer.Pages.Text(entry.Text);
            renderer.Pages.Text("\t00");
            renderer.Pages.EndParagraph();
        }
    }

    /// <summary>
    /// A contents field that already holds its entries: each a link to its heading's bookmark with the page in a field of its own.
    /// </summary>
    private void WriteContents(WordXml xml)
    {
        List<(OutlineEntry Entry, int Page)> entries =
            [.. document.Outline.Select((entry, index) => (entry, renderer.Pages.PageOf(renderer.HeadingMarks[index]))).Where(item => IsInContents(item.entry))];
        for (int i = 0; i < entries.Count; i++)
        {
            (OutlineEntry entry, int page) = entries[i];
            string shownPage = entry.Kind == HeadingKind.Front ? RomanNumeral.Of(page) : page.ToString(CultureInfo.InvariantCulture);
            xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.Contents(entry.Level)).End();
            if (i == 0)
            {
                WordNames.FieldMark(xml, "begin");
                xml.Run("w:instrText"u8, $" TOC \\o \"1-{contentsDepth}\" \\h \\z \\u ", null);
                WordNames.FieldMark(xml, "separate");
            }

            xml.Start("w:hyperlink"u8).Attribute("w:anchor"u8, entry.Bookmark).Attribute("w:history"u8, 1);
            xml.Run("w:t"u8, (entry.Number.Length > 0 ? entry.Number + " " : "") + entry.Text, null);
            xml.Start("w:r"u8).Empty("w:tab"u8).End();
            xml.Field($"PAGEREF {entry.Bookmark} \\h", shownPage);
            xml.End();
            if (i == entries.Count - 1)
            {
                WordNames.FieldMark(xml, "end");
            }

            xml.End();
        }
    }
}
