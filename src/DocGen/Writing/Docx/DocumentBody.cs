using System.Globalization;
using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>
/// The text of a document in its Word sections. What stands before, in and after the contents is kept apart until the end, since
/// the entries need the pages of the headings that follow them.
/// </summary>
internal sealed class DocumentBody(DocxRenderer renderer, Document document)
{
    private readonly MemoryStream beforeContents = new();
    private readonly MemoryStream afterContents = new();
    private PageKind lastKind;
    private int contentsDepth;

    private bool HasCover => document.Sections.Count > 0 && document.Sections[0].Page is PageKind.Cover or PageKind.Front;

    private DocumentIdentity Identity => document.Identity;

    /// <summary>Lays out all sections.</summary>
    public void Write(string endBookmark)
    {
        WordXml before = new(beforeContents);
        WordXml after = new(afterContents);
        renderer.Xml = before;
        PageKind? kind = null;
        foreach (Section section in document.Sections)
        {
            if (kind is { } previous && previous != section.Page)
            {
                EndSection(previous);
            }

            bool opens = kind != section.Page;
            if (opens)
            {
                bool restart = section.Page is PageKind.Front || (section.Page is PageKind.Body && kind is PageKind.Front or PageKind.Cover);
                renderer.Pages.Section(section.Page == PageKind.Landscape, restart, kind is null);
                renderer.IsLandscape = section.Page == PageKind.Landscape;
            }

            kind = section.Page;
            if (section.ContentsDepth > 0)
            {
                contentsDepth = section.ContentsDepth;
                WriteContentsTitle(opens ? false : section.NewPage);
                renderer.Xml = after;
                int entries = document.Outline.Count(entry => IsInContents(entry));
                for (int i = 0; i < entries; i++)
                {
                    renderer.Pages.StartParagraph("TOC1", -1);
                    renderer.Pages.EndParagraph();
                }

                continue;
            }

            WriteSection(section, opens);
        }

        lastKind = kind ?? PageKind.Body;
        renderer.StartParagraph(StyleId.End);
        renderer.WithBookmark(endBookmark, () => { });
        renderer.EndParagraph();
        LastPage = renderer.Pages.Page;
        before.Dispose();
        after.Dispose();
    }

    private int LastPage { get; set; }

    /// <summary>Writes word/document.xml.</summary>
    public void WriteDocument(WordXml xml)
    {
        xml.DocumentRoot().Start("w:body"u8);
        xml.Append(beforeContents.GetBuffer().AsSpan(0, (int)beforeContents.Length));
        if (contentsDepth > 0)
        {
            WriteContents(xml);
        }

        xml.Append(afterContents.GetBuffer().AsSpan(0, (int)afterContents.Length));
        SectionProperties(xml, lastKind);
        xml.End().End();
    }

    /// <summary>The header and footer parts that the sections refer to.</summary>
    public List<(string Path, Action<WordXml> Write)> HeadersAndFooters(string endBookmark)
    {
        HeaderFooterParts parts = new(Identity);
        string total = HasCover ? $"PAGEREF {endBookmark}" : "NUMPAGES";
        string pages = LastPage.ToString(CultureInfo.InvariantCulture);
        List<(string, Action<WordXml>)> list =
        [
            ("word/header1.xml", xml => parts.WriteHeader(xml, landscape: false, total, pages)),
            ("word/footer1.xml", xml => parts.WriteFooter(xml, total, pages)),
        ];
        if (document.Sections.Any(section => section.Page == PageKind.Landscape))
        {
            list.Add(("word/header2.xml", xml => parts.WriteHeader(xml, landscape: true, total, pages)));
        }

        if (document.Sections.Any(section => section.Page == PageKind.Front))
        {
            list.Add(("word/footer2.xml", HeaderFooterParts.WriteFrontFooter));
        }

        return list;
    }

    private void WriteSection(Section section, bool opensWordSection)
    {
        bool newPage = section.NewPage && !opensWordSection;
        renderer.Origin = section.Origin;
        renderer.Values = section.Values;
        renderer.Headings = (section.BodyHeadings, section.BodyLevel);
        if (newPage)
        {
            renderer.Pages.NewPage();
        }

        if (section.Heading is { } heading)
        {
            renderer.WriteHeading(heading.Kind, heading.Level, newPage, () => renderer.WriteText(heading.Text));
        }
        else if (newPage)
        {
            renderer.WritePageBreak();
        }

        if (section.Body is { } body)
        {
            renderer.WriteBlocks(body);
        }
    }

    /// <summary>The last paragraph of a Word section carries its properties.</summary>
    private void EndSection(PageKind kind)
    {
        renderer.Xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.End);
        SectionProperties(renderer.Xml, kind);
        renderer.Xml.End().End();
    }

    private void SectionProperties(WordXml xml, PageKind kind)
    {
        bool restartsAtOne = kind is PageKind.Front || (kind is PageKind.Body && HasCover && !bodyStarted);
        bodyStarted |= kind is PageKind.Body;
        PageSetup.Write(
            xml,
            kind == PageKind.Landscape,
            inner: () =>
            {
                if (kind == PageKind.Cover)
                {
                    return;
                }

                Reference(xml, "w:headerReference"u8, kind == PageKind.Landscape ? "rheader2" : "rheader1");
                Reference(xml, "w:footerReference"u8, kind == PageKind.Front ? "rfooter2" : "rfooter1");
            },
            numbers: () =>
            {
                xml.Start("w:pgNumType"u8).Attribute("w:fmt"u8, kind == PageKind.Front ? "upperRoman" : "decimal");
                if (restartsAtOne)
                {
                    xml.Attribute("w:start"u8, 1);
                }

                xml.End();
            },
            boxed: Identity.Header == HeaderKind.Box);
    }

    private bool bodyStarted;

    private static void Reference(WordXml xml, ReadOnlySpan<byte> element, string id) =>
        xml.Start(element).Attribute("w:type"u8, "default").Attribute("r:id"u8, id).End();

    private void WriteContentsTitle(bool newPage)
    {
        if (newPage)
        {
            renderer.Pages.NewPage();
        }

        renderer.StartParagraph(StyleId.ContentsTitle, pageBreakBefore: newPage);
        renderer.WriteText(Identity.Words["contents"]);
        renderer.EndParagraph();
    }

    private bool IsInContents(OutlineEntry entry) => entry.Kind != HeadingKind.Plain && entry.Level <= contentsDepth;

    /// <summary>
    /// A contents field that already holds its entries: each a link to its heading's bookmark with the page in a field of its own.
    /// </summary>
    private void WriteContents(WordXml xml)
    {
        List<(OutlineEntry Entry, int Page)> entries =
            [.. document.Outline.Select((entry, index) => (entry, renderer.HeadingPages[index])).Where(item => IsInContents(item.entry))];
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
