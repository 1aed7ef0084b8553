using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>表目录、图目录: a list of captions as Word keeps it, with entries that lead to them and show their pages.</summary>
internal static class CaptionList
{
    /// <summary>The key of the words around a caption's number.</summary>
    public static string Form(CaptionKind kind) => kind == CaptionKind.Table ? "caption.table" : "caption.figure";

    /// <summary>The name under which Word counts captions of a kind: the label that its own dialogs show.</summary>
    public static string Series(CaptionKind kind, Words words) => words[kind == CaptionKind.Table ? "caption.table.series" : "caption.figure.series"];

    /// <summary>The title and a place for the entries, which are known when all captions are written; nothing where there are none.</summary>
    public static void Write(DocxRenderer renderer, CaptionKind kind, string title)
    {
        Words words = renderer.Document.Identity.Words;
        renderer.StartParagraph(StyleId.ContentsTitle);
        renderer.WriteText(title.Length > 0 ? title : words[kind == CaptionKind.Table ? "list-of-tables" : "list-of-figures"]);
        renderer.EndParagraph();
        for (int i = renderer.Captions.Count(kind); i > 0; i--)
        {
            renderer.Pages.StartParagraph(StyleId.TableOfFigures, -1);
            renderer.Pages.EndParagraph();
        }

        renderer.WriteLater(xml => WriteEntries(xml, renderer.Captions.Of(kind), kind, words));
    }

    private static void WriteEntries(WordXml xml, IReadOnlyList<(CaptionEntry Entry, string Page)> entries, CaptionKind kind, Words words)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            (CaptionEntry entry, string page) = entries[i];
            string label = words.Format(Form(kind), entry.Number);
            xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.TableOfFigures).End();
            if (i == 0)
            {
                WordNames.FieldMark(xml, "begin");
                xml.Run("w:instrText"u8, $" TOC \\h \\z \\c \"{Series(kind, words)}\" ", null);
                WordNames.FieldMark(xml, "separate");
            }

            xml.Start("w:hyperlink"u8).Attribute("w:anchor"u8, entry.Bookmark).Attribute("w:history"u8, 1);
            xml.Run("w:t"u8, entry.Text.Trim().Length > 0 ? words.Format("caption.titled", label, entry.Text) : label, null);
            xml.Start("w:r"u8).Empty("w:tab"u8).End();
            xml.Field($"PAGEREF {entry.Bookmark} \\h", page);
            xml.End();
            if (i == entries.Count - 1)
            {
                WordNames.FieldMark(xml, "end");
            }

            xml.End();
        }
    }
}
