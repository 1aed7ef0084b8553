namespace DocGen.Writing.Docx;

/// <summary>Names of namespaces, content types and relationships of the Open XML format (ECMA-376).</summary>
internal static class WordNames
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string WordGroup = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    public const string WordShape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    public const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    public const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public const string VectorDrawing = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    public const string Decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    public const string Mathematics = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>The content type of a part of a Word file by its path.</summary>
    public static string ContentType(string path) => path switch
    {
        "docProps/core.xml" => "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml" => "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        "docProps/custom.xml" => "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        "word/document.xml" => Word + "document.main+xml",
        "word/styles.xml" => Word + "styles+xml",
        "word/numbering.xml" => Word + "numbering+xml",
        "word/settings.xml" => Word + "settings+xml",
        "word/footnotes.xml" => Word + "footnotes+xml",
        "word/fontTable.xml" => Word + "fontTable+xml",
        _ when path.StartsWith("word/header", StringComparison.Ordinal) => Word + "header+xml",
        _ when path.StartsWith("word/footer", StringComparison.Ordinal) => Word + "footer+xml",
        _ => "application/xml",
    };

    /// <summary>Opens the root element of a part with the namespaces that we use.</summary>
    public static WordXml Root(this WordXml xml, ReadOnlySpan<byte> name) =>
        xml.Start(name).Attribute("xmlns:w"u8, Main).Attribute("xmlns:r"u8, Relationships);

    /// <summary>Opens word/document.xml or the notes, with the namespaces that stand in the text; readers that do not know the newer ones pass over them.</summary>
    public static WordXml TextRoot(this WordXml xml, ReadOnlySpan<byte> name) => xml.Root(name)
        .Attribute("xmlns:wp"u8, WordDrawing).Attribute("xmlns:a"u8, Drawing).Attribute("xmlns:wpg"u8, WordGroup).Attribute("xmlns:wps"u8, WordShape)
        .Attribute("xmlns:m"u8, Mathematics).Attribute("xmlns:mc"u8, Compatibility)
        .Attribute("xmlns:w14"u8, Word2010).Attribute("xmlns:w15"u8, Word2012).Attribute("mc:Ignorable"u8, "w14 w15");

    /// <summary>A complex field with its cached result: the runs between its marks.</summary>
    public static WordXml Field(this WordXml xml, string instruction, string cached, string? characterStyle = null)
    {
        FieldMark(xml, "begin");
        Run(xml, "w:instrText"u8, $" {instruction} ", null);
        FieldMark(xml, "separate");
        Run(xml, "w:t"u8, cached, characterStyle);
        FieldMark(xml, "end");
        return xml;
    }

    /// <summary>One of the marks of a complex field.</summary>
    public static void FieldMark(WordXml xml, string kind) =>
        xml.Start("w:r"u8).Start("w:fldChar"u8).Attribute("w:fldCharType"u8, kind).End().End();

    /// <summary>A run with text.</summary>
    public static WordXml Run(this WordXml xml, ReadOnlySpan<byte> element, string text, string? characterStyle)
    {
        xml.Start("w:r"u8);
        if (characterStyle is not null)
        {
            xml.Start("w:rPr"u8).Value("w:rStyle"u8, characterStyle).End();
        }

        return xml.Start(element).Attribute("xml:space"u8, "preserve").Text(text).End().End();
    }
}
