using DocGen.Writing.Docx;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>
/// Makes the PowerPoint file of a look of slides: theme, master, layouts, table style, master of notes, and one slide to see it by. A firm edits such a
/// file in PowerPoint and puts it under <c>templates/_looks</c>.
/// </summary>
internal static class SlideLookBuilder
{
    /// <summary>The table style of the shipped looks.</summary>
    public const string TableStyle = "{6F1C2D0E-5A3B-4C7D-9E21-D0C6E7A1B2C3}";

    /// <summary>The bytes of a look.</summary>
    public static byte[] Build(SlideLookDefinition look)
    {
        DocxPackage package = new();
        IReadOnlyList<LayoutDefinition> layouts = LayoutDefinition.All;
        string[] layoutPaths = [.. layouts.Select((_, index) => $"ppt/slideLayouts/slideLayout{index + 1}.xml")];
        string[] parts =
        [
            "docProps/core.xml", "ppt/presentation.xml", "ppt/presProps.xml", "ppt/tableStyles.xml", "ppt/theme/theme1.xml", "ppt/theme/theme2.xml", "ppt/slideMasters/slideMaster1.xml",
            .. layoutPaths, "ppt/notesMasters/notesMaster1.xml", "ppt/slides/slide1.xml",
        ];
        package.Part("[Content_Types].xml", xml => PackageParts.ContentTypes(xml, parts, PptxNames.ContentType));
        package.Part("_rels/.rels", xml => PackageParts.Relationships(
            xml, [new("rId1", "officeDocument", "ppt/presentation.xml"), new("rId2", "core-properties", "docProps/core.xml")]));
        package.Part("docProps/core.xml", xml => WriteProperties(xml, look));
        package.Part("ppt/_rels/presentation.xml.rels", xml => PackageParts.Relationships(
            xml,
            [
                new("rId1", "slideMaster", "slideMasters/slideMaster1.xml"), new("rId2", "notesMaster", "notesMasters/notesMaster1.xml"), new("rId3", "presProps", "presProps.xml"),
                new("rId4", "theme", "theme/theme1.xml"), new("rId5", "tableStyles", "tableStyles.xml"), new("rId6", "slide", "slides/slide1.xml"),
            ]));
        package.Part("ppt/presentation.xml", WritePresentation);
        package.Part("ppt/presProps.xml", xml => xml.SlideRoot("p:presentationPr"u8).End());
        package.Part("ppt/tableStyles.xml", TableStylePart.Write);
        package.Part("ppt/theme/theme1.xml", xml => ThemePart.Write(xml, look));
        package.Part("ppt/theme/theme2.xml", xml => ThemePart.Write(xml, look));
        package.Part("ppt/slideMasters/slideMaster1.xml", xml => MasterPart.Write(xml, layouts.Count));
        package.Part("ppt/slideMasters/_rels/slideMaster1.xml.rels", xml => PackageParts.Relationships(
            xml, [.. layoutPaths.Select((path, index) => new Relationship($"rId{index + 1}", "slideLayout", ".." + path[3..])), new("rTheme", "theme", "../theme/theme1.xml")]));
        for (int i = 0; i < layouts.Count; i++)
        {
            LayoutDefinition layout = layouts[i];
            package.Part(layoutPaths[i], xml => MasterPart.WriteLayout(xml, layout));
            package.Part($"ppt/slideLayouts/_rels/slideLayout{i + 1}.xml.rels", xml => PackageParts.Relationships(xml, [new("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")]));
        }

        package.Part("ppt/notesMasters/notesMaster1.xml", NotesMasterPart.Write);
        package.Part("ppt/notesMasters/_rels/notesMaster1.xml.rels", xml => PackageParts.Relationships(xml, [new("rId1", "theme", "../theme/theme2.xml")]));
        package.Part("ppt/slides/slide1.xml", xml => WriteSpecimen(xml, look));
        package.Part("ppt/slides/_rels/slide1.xml.rels", xml => PackageParts.Relationships(xml, [new("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")]));
        return package.ToArray();
    }

    private static void WriteProperties(WordXml xml, SlideLookDefinition look)
    {
        xml.Start("cp:coreProperties"u8).Attribute("xmlns:cp"u8, "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .Attribute("xmlns:dc"u8, "http://purl.org/dc/elements/1.1/");
        xml.Start("dc:title"u8).Text($"{look.Title.Zh} {look.Title.En}").End().Start("dc:creator"u8).Text("DocGen").End().End();
    }

    private static void WritePresentation(WordXml xml)
    {
        xml.SlideRoot("p:presentation"u8).Attribute("saveSubsetFonts"u8, 1).Attribute("autoCompressPictures"u8, 0);
        xml.Start("p:sldMasterIdLst"u8).Start("p:sldMasterId"u8).Attribute("id"u8, 2_147_483_660).Attribute("r:id"u8, "rId1").End().End();
        xml.Start("p:notesMasterIdLst"u8).Start("p:notesMasterId"u8).Attribute("r:id"u8, "rId2").End().End();
        xml.Start("p:sldIdLst"u8).Start("p:sldId"u8).Attribute("id"u8, 256).Attribute("r:id"u8, "rId6").End().End();
        xml.Start("p:sldSz"u8).Attribute("cx"u8, ShapeXml.Units(LayoutDefinition.Slide.Width)).Attribute("cy"u8, ShapeXml.Units(LayoutDefinition.Slide.Height)).End();
        xml.Start("p:notesSz"u8).Attribute("cx"u8, 6_858_000).Attribute("cy"u8, 9_144_000).End();
        xml.Start("p:defaultTextStyle"u8);
        for (int level = 0; level < 9; level++)
        {
            xml.Start(PlaceholderXml.LevelName(level)).Attribute("marL"u8, 0).Attribute("algn"u8, "l").Attribute("defTabSz"u8, 914_400);
            xml.Start("a:defRPr"u8).Attribute("sz"u8, 1_800).Attribute("kern"u8, 1_200).SchemeFill("tx1");
            xml.Start("a:latin"u8).Attribute("typeface"u8, "+mn-lt").End().Start("a:ea"u8).Attribute("typeface"u8, "+mn-ea").End().End().End();
        }

        xml.End().End();
    }

    private static void WriteSpecimen(WordXml xml, SlideLookDefinition look)
    {
        xml.SlideRoot("p:sld"u8).Start("p:cSld"u8).OpenTree();
        PlaceholderXml.Write(xml, 2, new PlaceholderDefinition("Title", "ctrTitle", null, null, $"{look.Title.Zh} {look.Title.En}"));
        PlaceholderXml.Write(xml, 3, new PlaceholderDefinition("Subtitle", "subTitle", 1, null, "在“视图 → 幻灯片母版”中修改 / Change it in View → Slide Master"));
        xml.End().End().Start("p:clrMapOvr"u8).Empty("a:masterClrMapping"u8).End().End();
    }
}
