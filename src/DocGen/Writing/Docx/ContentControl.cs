using DocGen.Model.Facts;

namespace DocGen.Writing.Docx;

/// <summary>What a content control is called on the screen and by programs, and whether it still shows a hint only.</summary>
internal sealed record ControlLabel(string? Title, string? Tag, bool IsHint);

/// <summary>
/// The controls of a form (ECMA-376, part 1, 17.5.2): text, date, choice, and the check box that Word 2010 added. They stand in the
/// line and take no more room than their text.
/// </summary>
internal static class ContentControl
{
    /// <summary>A control for any text.</summary>
    public static void WriteText(DocxRenderer renderer, ControlLabel label, string shown, bool isLong, bool isRich = false) =>
        Write(renderer, label, shown, StyleId.Placeholder, xml =>
        {
            if (isRich)
            {
                xml.Empty("w:richText"u8);
                return;
            }

            xml.Start("w:text"u8);
            if (isLong)
            {
                xml.Attribute("w:multiLine"u8, 1);
            }

            xml.End();
        });

    /// <summary>A control for a day, in the form of the document's language or in the short one of tables.</summary>
    public static void WriteDate(DocxRenderer renderer, ControlLabel label, DateOnly? date, string shown, bool isShort) =>
        Write(renderer, label, shown, StyleId.Placeholder, xml =>
        {
            bool chinese = Printing.IsChinese(renderer.Document.Identity.Language);
            xml.Start("w:date"u8);
            if (date is not null)
            {
                xml.Attribute("w:fullDate"u8, Printing.IsoDate(date) + "T00:00:00Z");
            }

            xml.Value("w:dateFormat"u8, isShort ? "yyyy-MM-dd" : chinese ? "yyyy年M月d日" : "d MMMM yyyy").Value("w:lid"u8, chinese ? "zh-CN" : "en-GB");
            xml.Value("w:storeMappedDataAs"u8, "dateTime").Value("w:calendar"u8, "gregorian").End();
        });

    /// <summary>A control for one of several texts.</summary>
    public static void WriteChoice(DocxRenderer renderer, ControlLabel label, IReadOnlyList<string> items, string shown) =>
        Write(renderer, label, shown, StyleId.Placeholder, xml =>
        {
            xml.Start("w:dropDownList"u8);
            foreach (string item in items)
            {
                xml.Start("w:listItem"u8).Attribute("w:displayText"u8, item).Attribute("w:value"u8, item).End();
            }

            xml.End();
        });

    /// <summary>A box that is ticked by a click.</summary>
    public static void WriteCheckBox(DocxRenderer renderer, ControlLabel label, bool isChecked) =>
        Write(renderer, label, isChecked ? "☑" : "☐", StyleId.CheckBox, xml =>
        {
            xml.Start("w14:checkbox"u8);
            xml.Start("w14:checked"u8).Attribute("w14:val"u8, isChecked ? 1 : 0).End();
            State(xml, "w14:checkedState"u8, "2611");
            State(xml, "w14:uncheckedState"u8, "2610");
            xml.End();
        });

    private static void State(WordXml xml, ReadOnlySpan<byte> element, string character) =>
        xml.Start(element).Attribute("w14:val"u8, character).Attribute("w14:font"u8, RunStyle.BoxFont).End();

    private static void Write(DocxRenderer renderer, ControlLabel label, string shown, string style, Action<WordXml> kind)
    {
        WordXml xml = renderer.Xml;
        xml.Start("w:sdt"u8).Start("w:sdtPr"u8);
        if (label.Title is { } title)
        {
            xml.Value("w:alias"u8, title.Length > 64 ? title[..64] : title);
        }

        if (label.Tag is { } tag)
        {
            xml.Value("w:tag"u8, tag);
        }

        xml.Value("w:id"u8, FirstId + renderer.Parts.Next("control"));
        if (label.IsHint)
        {
            xml.Empty("w:showingPlcHdr"u8);
        }

        kind(xml);
        xml.End().Start("w:sdtContent"u8);
        RunStyle before = renderer.Run;
        renderer.Run = label.IsHint || style == StyleId.CheckBox ? before with { Style = style } : before;
        renderer.WriteText(shown);
        renderer.Run = before;
        xml.End().End();
    }

    /// <summary>Ids of fields start here, apart from those of other controls in the document.</summary>
    private const int FirstId = 270_000_000;
}
