using System.Globalization;
using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>
/// The content control around the passage of a clause. Its tag says which clause, version and text went in
/// (<c>complaints.intake@3#1f2e3d4c5b6a</c>), so that the passage can be found again in a file that a client edited. It is not shown and
/// locks nothing; headings of sections, page breaks before them and ends of Word sections stay outside. It is declared as a building
/// block (ADR 16): LibreOffice takes a plain rich-text control for a form field of one line, shows field codes in it and drops the tag.
/// </summary>
internal sealed class PassageControl(DocxRenderer renderer)
{
    /// <summary>The longest tag or title that Word accepts.</summary>
    public const int Limit = 64;

    private ClauseVersion? open;
    private long start;

    /// <summary>Opens the control of a clause; what is no clause has none. After an interruption it is marked as continued.</summary>
    public void Open(ClauseVersion? clause, bool continued = false)
    {
        open = clause;
        if (clause is null)
        {
            return;
        }

        WordXml xml = renderer.Xml;
        string tag = TagOf(clause) + (continued ? "+" : "");
        xml.Start("w:sdt"u8).Start("w:sdtPr"u8);
        xml.Value("w:alias"u8, Shortened(clause.Title, Limit)).Value("w:tag"u8, tag).Value("w:id"u8, renderer.Parts.Next("w:sdt"));
        xml.Start("w15:appearance"u8).Attribute("w15:val"u8, "hidden").End();
        xml.Start("w:docPartObj"u8).Value("w:docPartGallery"u8, "Quick Parts").Value("w:docPartCategory"u8, tag).End().End();
        xml.Start("w:sdtContent"u8);
        start = xml.Position;
    }

    /// <summary>Closes the control that is open, and says whose it was. Word wants a paragraph in each: an empty passage gets one that takes no room.</summary>
    public ClauseVersion? Close()
    {
        if (open is { } clause)
        {
            if (renderer.Xml.Position == start)
            {
                renderer.StartParagraph(StyleId.End);
                renderer.EndParagraph();
            }

            renderer.Xml.End().End();
            open = null;
            return clause;
        }

        return null;
    }

    /// <summary>The tag: <c>id@version#</c> and twelve digits of the hash; an id too long ends in digits of its own hash.</summary>
    public static string TagOf(ClauseVersion clause)
    {
        string rest = string.Create(CultureInfo.InvariantCulture, $"@{clause.Version}#{clause.Hash[..Math.Min(12, clause.Hash.Length)]}");
        int room = Limit - 1 - rest.Length;
        string id = clause.Id;
        if (id.Length > room)
        {
            id = $"{id[..(room - 9)]}~{ShortHash.Of(id)}";
        }

        return id + rest;
    }

    private static string Shortened(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        return text[..end] + "…";
    }
}
