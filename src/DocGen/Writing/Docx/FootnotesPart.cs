using System.Globalization;
using System.Runtime.CompilerServices;
using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>
/// 脚注: word/footnotes.xml, written as the text comes to each note. A note is numbered once in its document; where it is mentioned
/// again, a field repeats its number.
/// </summary>
internal sealed class FootnotesPart(DocxRenderer renderer)
{
    private const string Path = "word/footnotes.xml";
    private readonly MemoryStream stream = new();
    private readonly DocumentParts parts = renderer.Parts.Beside();
    private readonly ConditionalWeakTable<object, List<CalledNote>> known = [];
    private int count;
    private WordXml? xml;

    /// <summary>Whether the text being written is that of a note.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether the document has no note.</summary>
    public bool IsEmpty => xml is null;

    /// <summary>
    /// Writes the mark of a note of a text and, the first time, the note. <paramref name="isMentionedAgain"/>: other places will repeat the number.
    /// </summary>
    public void Mention(object note, IValues valuesOfText, bool isMentionedAgain, Action write)
    {
        List<CalledNote> called = known.GetOrCreateValue(note);
        if (called.Find(mention => mention.Text.Equals(valuesOfText)) is { Number: int number })
        {
            RunStyle before = renderer.Run;
            renderer.Run = new RunStyle(Style: StyleId.FootnoteReference);
            renderer.WriteField($"NOTEREF {Bookmark(number)} \\f \\h", number.ToString(CultureInfo.InvariantCulture));
            renderer.Run = before;
            return;
        }

        int id = ++count;
        called.Add(new CalledNote(valuesOfText, id));
        if (isMentionedAgain)
        {
            renderer.WithBookmark(Bookmark(id), () => WriteMark(id));
        }
        else
        {
            WriteMark(id);
        }

        IsOpen = true;
        WordXml notes = xml ??= Begin();
        notes.Start("w:footnote"u8).Attribute("w:id"u8, id);
        var here = (renderer.Xml, renderer.Parts, renderer.Values, renderer.ParagraphStyle, renderer.Run);
        BoxState box = renderer.LeaveText();
        (renderer.Xml, renderer.Parts, renderer.Values, renderer.ParagraphStyle, renderer.Run) = (notes, parts, valuesOfText, StyleId.FootnoteText, default);
        renderer.Pages.StartFootnote();
        write();
        renderer.Pages.EndFootnote();
        renderer.Leave(box);
        (renderer.Xml, renderer.Parts, renderer.Values, renderer.ParagraphStyle, renderer.Run) = here;
        notes.End();
        IsOpen = false;
    }

    /// <summary>The number of the note at the beginning of its text.</summary>
    public void WriteNumber()
    {
        Mark(renderer.Xml).Empty("w:footnoteRef"u8).End();
        renderer.Xml.Run("w:t"u8, " ", null);
        LayOut(count);
        renderer.Pages.Text(" ");
    }

    /// <summary>Adds the part to the file, with what its notes refer to.</summary>
    public void Close(DocumentParts document)
    {
        if (xml is not null)
        {
            xml.End();
            xml.Dispose();
            document.Add("rNotes", new ExtraPart(Path, WordNames.ContentType(Path), stream.ToArray(), parts.Relationships.Count > 0 ? parts.Relationships : null), "footnotes");
        }
    }

    private void WriteMark(int id)
    {
        Mark(renderer.Xml).Start("w:footnoteReference"u8).Attribute("w:id"u8, id).End().End();
        LayOut(id);
    }

    private void LayOut(int number) =>
        renderer.Pages.Text(number.ToString(CultureInfo.InvariantCulture), new RunStyle(Style: StyleId.FootnoteReference));

    private static WordXml Mark(WordXml xml) =>
        xml.Start("w:r"u8).Start("w:rPr"u8).Value("w:rStyle"u8, StyleId.FootnoteReference).End();

    private WordXml Begin()
    {
        WordXml notes = new(stream);
        notes.Declaration();
        notes.TextRoot("w:footnotes"u8);
        Separator(notes, "separator", -1);
        Separator(notes, "continuationSeparator", 0);
        return notes;
    }

    private static void Separator(WordXml xml, string kind, int id)
    {
        xml.Start("w:footnote"u8).Attribute("w:type"u8, kind).Attribute("w:id"u8, id);
        xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, StyleId.FootnoteText).End();
        xml.Start("w:r"u8).Empty(kind == "separator" ? "w:separator"u8 : "w:continuationSeparator"u8).End();
        xml.End().End();
    }

    private static string Bookmark(int number) => "note_" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a note as a text calls it: the same passage may stand in a document for several texts.</summary>
    private sealed record CalledNote(IValues Text, int Number);
}
