namespace DocGen.Writing.Docx;

/// <summary>
/// The languages of a text in Word, which keeps one for each script: Latin words in a Chinese document are English, Chinese names in an
/// English one Chinese.
/// </summary>
internal readonly record struct WordLanguage(string Latin, string EastAsian)
{
    /// <summary>The languages of a document.</summary>
    public static WordLanguage Of(string language)
    {
        string tag = Full(language);
        return IsEastAsian(tag) ? new("en-US", tag) : new(tag, "zh-CN");
    }

    /// <summary>Whether a language is written in Chinese, Japanese or Korean characters.</summary>
    public static bool IsEastAsian(string tag) => tag.Split('-')[0].ToLowerInvariant() is "zh" or "ja" or "ko";

    /// <summary>A tag with the region that Word's dictionaries want. Our English words follow British spelling.</summary>
    public static string Full(string tag) => tag.ToLowerInvariant() switch
    {
        "zh" => "zh-CN",
        "ja" => "ja-JP",
        "ko" => "ko-KR",
        "en" => "en-GB",
        "de" => "de-DE",
        "fr" => "fr-FR",
        "es" => "es-ES",
        "it" => "it-IT",
        "ru" => "ru-RU",
        _ => tag,
    };

    /// <summary>Writes the language of a run.</summary>
    public static void WriteRun(WordXml xml, string language)
    {
        string tag = Full(language);
        xml.Start("w:lang"u8);
        if (IsEastAsian(tag))
        {
            xml.Attribute("w:eastAsia"u8, tag);
        }
        else
        {
            xml.Attribute("w:val"u8, tag);
        }

        xml.End();
    }
}
