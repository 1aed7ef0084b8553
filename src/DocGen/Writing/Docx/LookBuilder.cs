namespace DocGen.Writing.Docx;

/// <summary>
/// Makes the look “企业手册” (layout conventions of the enterprise manual): a Word file with every named style that our
/// documents use. A firm edits such a file in Word and puts it under <c>templates/_looks</c>.
/// </summary>
internal static class LookBuilder
{
    /// <summary>The bytes of the look.</summary>
    public static byte[] Build()
    {
        DocxPackage package = new();
        string[] parts = ["word/document.xml", "word/styles.xml", "word/fontTable.xml", "word/settings.xml", "word/numbering.xml"];
        package.Part("[Content_Types].xml", xml => PackageParts.ContentTypes(xml, parts));
        package.Part("_rels/.rels", xml => PackageParts.Relationships(xml, [("rId1", "officeDocument", "word/document.xml", false)]));
        package.Part("word/document.xml", WriteSpecimen);
        package.Part("word/styles.xml", EnterpriseStyles.Write);
        package.Part("word/fontTable.xml", WriteFonts);
        package.Part("word/settings.xml", WriteSettings);
        package.Part("word/numbering.xml", xml => new NumberingPart().Write(
            xml, new Model.Words("zh-CN", new Dictionary<string, string> { ["appendix"] = "附录{0}" })));
        package.Part("word/_rels/document.xml.rels", xml => PackageParts.Relationships(
            xml,
            [
                ("rId1", "styles", "styles.xml", false), ("rId2", "fontTable", "fontTable.xml", false),
                ("rId3", "settings", "settings.xml", false), ("rId4", "numbering", "numbering.xml", false),
            ]));
        return package.ToArray();
    }

    private static void WriteSpecimen(WordXml xml)
    {
        xml.Root("w:document"u8).Start("w:body"u8);
        foreach (StyleDefinition style in EnterpriseStyles.Paragraphs)
        {
            xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, style.Id).End().Run("w:t"u8, style.Name, null).End();
        }

        PageSetup.Write(xml, landscape: false);
        xml.End().End();
    }

    private static void WriteFonts(WordXml xml)
    {
        xml.Root("w:fonts"u8);
        foreach ((string name, string? alternative, string family) in (ReadOnlySpan<(string, string?, string)>)
            [("Times New Roman", null, "roman"), ("宋体", "SimSun", "auto"), ("黑体", "SimHei", "modern"), ("楷体", "KaiTi", "modern"), ("仿宋", "FangSong", "modern"), ("Courier New", null, "modern"), ("Segoe UI Symbol", "MS Gothic", "swiss"), ("Cambria Math", null, "roman")])
        {
            xml.Start("w:font"u8).Attribute("w:name"u8, name);
            if (alternative is not null)
            {
                xml.Value("w:altName"u8, alternative);
            }

            xml.Value("w:family"u8, family).End();
        }

        xml.End();
    }

    private static void WriteSettings(WordXml xml)
    {
        xml.Root("w:settings"u8);
        xml.Start("w:zoom"u8).Attribute("w:percent"u8, 100).End();
        xml.Value("w:defaultTabStop"u8, 420).Value("w:characterSpacingControl"u8, "compressPunctuation");
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
