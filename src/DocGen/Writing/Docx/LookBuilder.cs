using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>
/// Makes the Word file of a look from its definition: specimen pages with every style, headers and footers with content controls, the
/// numbering of headings and lists. A firm edits such a file in Word and puts it under <c>templates/_looks</c>.
/// </summary>
internal static class LookBuilder
{
    /// <summary>The looks that ship; the first is the default.</summary>
    public static IReadOnlyList<LookDefinition> Shipped => [EnterpriseStyles.Look, OfficialStyles.Look, StandardStyles.Look];

    /// <summary>The default look.</summary>
    public static byte[] Build() => Build(EnterpriseStyles.Look);

    /// <summary>The bytes of a look.</summary>
    public static byte[] Build(LookDefinition look)
    {
        DocxPackage package = new();
        List<(string Path, FurnitureDefinition Furniture)> furniture = [];
        foreach (FurnitureDefinition item in look.Pages.SelectMany(page => page.Furniture))
        {
            int number = 1 + furniture.Count(known => known.Furniture.IsHeader == item.IsHeader);
            furniture.Add(($"word/{(item.IsHeader ? "header" : "footer")}{number}.xml", item));
        }

        string[] parts =
        [
            "docProps/core.xml", "word/document.xml", "word/styles.xml", "word/fontTable.xml", "word/settings.xml", "word/numbering.xml",
            .. furniture.Select(item => item.Path),
        ];
        package.Part("[Content_Types].xml", xml => PackageParts.ContentTypes(xml, parts, WordNames.ContentType));
        package.Part("_rels/.rels", xml => PackageParts.Relationships(
            xml, [new("rId1", "officeDocument", "word/document.xml"), new("rId2", "core-properties", "docProps/core.xml")]));
        package.Part("docProps/core.xml", xml => WriteProperties(xml, look));
        package.Part("word/document.xml", xml => new SpecimenPart(look, furniture.Select(item => item.Path)).Write(xml));
        package.Part("word/styles.xml", new StylesPart(look).Write);
        package.Part("word/fontTable.xml", xml => WriteFonts(xml, look.Fonts));
        package.Part("word/settings.xml", xml => WriteSettings(xml, look.HasEvenPages));
        package.Part("word/numbering.xml", xml => ListsPart.Write(xml, look.Lists));
        foreach ((string path, FurnitureDefinition item) in furniture)
        {
            package.Part(path, item.Write);
        }

        package.Part("word/_rels/document.xml.rels", xml => PackageParts.Relationships(
            xml,
            [
                new("rId1", "styles", "styles.xml"), new("rId2", "fontTable", "fontTable.xml"),
                new("rId3", "settings", "settings.xml"), new("rId4", "numbering", "numbering.xml"),
                .. furniture.Select(item => new Relationship(SpecimenPart.RelationshipId(item.Path), item.Furniture.IsHeader ? "header" : "footer", item.Path["word/".Length..])),
            ]));
        return package.ToArray();
    }

    private static void WriteProperties(WordXml xml, LookDefinition look)
    {
        xml.Start("cp:coreProperties"u8)
            .Attribute("xmlns:cp"u8, "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .Attribute("xmlns:dc"u8, "http://purl.org/dc/elements/1.1/");
        xml.Start("dc:title"u8).Text($"版式 · {look.Title.Zh} · {look.Id}").End().End();
    }

    private static void WriteFonts(WordXml xml, IEnumerable<FontDefinition> fonts)
    {
        xml.Root("w:fonts"u8);
        foreach (FontDefinition font in fonts)
        {
            xml.Start("w:font"u8).Attribute("w:name"u8, font.Name);
            if (font.Alternatives is not null)
            {
                xml.Value("w:altName"u8, font.Alternatives);
            }

            xml.Value("w:family"u8, font.Family).End();
        }

        xml.End();
    }

    private static void WriteSettings(WordXml xml, bool hasEvenPages)
    {
        xml.Root("w:settings"u8);
        xml.Start("w:zoom"u8).Attribute("w:percent"u8, 100).End();
        xml.Value("w:defaultTabStop"u8, 420);
        if (hasEvenPages)
        {
            xml.Empty("w:evenAndOddHeaders"u8);
        }

        xml.Value("w:characterSpacingControl"u8, "compressPunctuation");
        xml.Start("w:compat"u8);
        xml.Empty("w:spaceForUL"u8).Empty("w:balanceSingleByteDoubleByteWidth"u8).Empty("w:doNotLeaveBackslashAlone"u8)
            .Empty("w:ulTrailSpace"u8).Empty("w:doNotExpandShiftReturn"u8).Empty("w:useFELayout"u8);
        foreach ((string name, string value) in (ReadOnlySpan<(string, string)>)
            [("compatibilityMode", "15"), ("overrideTableStyleFontSizeAndJustification", "1"), ("enableOpenTypeFeatures", "1"), ("doNotFlipMirrorIndents", "1")])
        {
            xml.Start("w:compatSetting"u8).Attribute("w:name"u8, name)
                .Attribute("w:uri"u8, "http://schemas.microsoft.com/office/word").Attribute("w:val"u8, value).End();
        }

        xml.End();
        xml.Start("w:themeFontLang"u8).Attribute("w:val"u8, "en-US").Attribute("w:eastAsia"u8, "zh-CN").End();
        xml.End();
    }
}
