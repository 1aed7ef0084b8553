namespace DocGen.Writing.Docx;

/// <summary>The character styles and marks around a text.</summary>
internal readonly record struct RunStyle(
    bool Strong = false, bool Emphasis = false, bool Strike = false, bool Subscript = false, bool Superscript = false,
    bool Inserted = false, bool Marked = false, string? Style = null, string? Language = null)
{
    /// <summary>The named character style that says most of it.</summary>
    public string? CharacterStyle => Style ?? (Strong ? StyleId.Strong : Emphasis ? StyleId.Emphasis : null);

    /// <summary>A font of Windows that has the boxes ☐ and ☑.</summary>
    public const string BoxFont = "Segoe UI Symbol";

    /// <summary>
    /// Whether a character belongs to Chinese and Latin writing alike: in a Chinese text Word takes it from the Chinese font only
    /// where the run says so.
    /// </summary>
    public static bool IsAmbiguous(char character) => character is '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '×' or '°' or '±';

    /// <summary>
    /// Writes run properties in the order of the schema; <paramref name="eastAsian"/> hints that ambiguous characters are Chinese.
    /// </summary>
    public void WriteProperties(WordXml xml, bool eastAsian = false, bool rightToLeft = false)
    {
        if (this == default && !eastAsian && !rightToLeft)
        {
            return;
        }

        xml.Start("w:rPr"u8);
        if (CharacterStyle is { } style)
        {
            xml.Value("w:rStyle"u8, style);
        }

        if (eastAsian)
        {
            xml.Start("w:rFonts"u8).Attribute("w:hint"u8, "eastAsia").End();
        }

        if (Strong && CharacterStyle != StyleId.Strong)
        {
            xml.Empty("w:b"u8);
        }

        if (Emphasis && CharacterStyle != StyleId.Emphasis)
        {
            xml.Empty("w:i"u8);
        }

        if (Strike)
        {
            xml.Empty("w:strike"u8);
        }

        if (Marked)
        {
            xml.Value("w:highlight"u8, "yellow");
        }

        if (Inserted)
        {
            xml.Value("w:u"u8, "single");
        }

        if (Subscript || Superscript)
        {
            xml.Value("w:vertAlign"u8, Subscript ? "subscript" : "superscript");
        }

        if (rightToLeft)
        {
            xml.Empty("w:rtl"u8);
        }

        if (Language is not null)
        {
            WordLanguage.WriteRun(xml, Language);
        }

        xml.End();
    }
}
