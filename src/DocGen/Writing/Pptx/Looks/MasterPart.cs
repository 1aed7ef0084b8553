using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Drawings;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>The master and the layouts of a shipped look.</summary>
internal static class MasterPart
{
    private static readonly (int Size, double Left, string Bullet)[] BodyLevels =
        [(24, 30, "•"), (20, 56, "–"), (18, 80, "•"), (18, 104, "–"), (18, 128, "•"), (18, 152, "•"), (18, 176, "•"), (18, 200, "•"), (18, 224, "•")];

    /// <summary>Writes p:sldMaster; <paramref name="layouts"/> is the number of layouts.</summary>
    public static void Write(WordXml xml, int layouts)
    {
        xml.SlideRoot("p:sldMaster"u8).Start("p:cSld"u8);
        xml.Start("p:bg"u8).Start("p:bgRef"u8).Attribute("idx"u8, 1001).Val("a:schemeClr"u8, "bg1").End().End();
        xml.OpenTree();
        xml.Block(20, "Rule", new Box(48, 96, 864, 1), fill => fill.SchemeFill("accent1", 60));
        xml.Block(21, "Accent", new Box(48, 94.5, 72, 3), fill => fill.SchemeFill("accent1"));
        int id = 2;
        foreach (PlaceholderDefinition placeholder in LayoutDefinition.Master)
        {
            PlaceholderXml.Write(xml, id++, placeholder);
        }

        xml.End().End();
        xml.Start("p:clrMap"u8);
        foreach ((string name, string value) in (ReadOnlySpan<(string, string)>)
            [("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2"), .. Enumerable.Range(1, 6).Select(number => ($"accent{number}", $"accent{number}")), ("hlink", "hlink"), ("folHlink", "folHlink")])
        {
            xml.Attribute(System.Text.Encoding.ASCII.GetBytes(name), value);
        }

        xml.End().Start("p:sldLayoutIdLst"u8);
        for (int i = 1; i <= layouts; i++)
        {
            xml.Start("p:sldLayoutId"u8).Attribute("id"u8, 2_147_483_660 + i).Attribute("r:id"u8, $"rId{i}").End();
        }

        xml.End();
        xml.Start("p:hf"u8).Attribute("hdr"u8, 0).Attribute("dt"u8, 0).End();
        TextStyles(xml);
        xml.End();
    }

    /// <summary>Writes p:sldLayout.</summary>
    public static void WriteLayout(WordXml xml, LayoutDefinition layout)
    {
        xml.SlideRoot("p:sldLayout"u8).Attribute("type"u8, layout.Type).Attribute("preserve"u8, 1);
        if (layout.IsOnDark || layout.IsCover)
        {
            xml.Attribute("showMasterSp"u8, 0);
        }

        xml.Start("p:cSld"u8).Attribute("name"u8, layout.Name);
        if (layout.IsOnDark)
        {
            xml.Start("p:bg"u8).Start("p:bgPr"u8).SchemeFill("tx2").Empty("a:effectLst"u8).End().End();
        }

        xml.OpenTree();
        if (layout.IsCover)
        {
            xml.Block(20, "Band", new Box(0, 0, 40, LayoutDefinition.Slide.Height), fill => fill.SchemeFill("tx2"));
            xml.Block(21, "Accent", new Box(96, 292, 120, 4), fill => fill.SchemeFill("accent1"));
        }

        if (layout.IsOnDark)
        {
            xml.Block(20, "Accent", new Box(96, 258, 120, 4), fill => fill.SchemeFill("accent1", 40));
        }

        int id = 2;
        foreach (PlaceholderDefinition placeholder in layout.Placeholders)
        {
            PlaceholderXml.Write(xml, id++, placeholder);
        }

        xml.End().End().Start("p:clrMapOvr"u8).Empty("a:masterClrMapping"u8).End().End();
    }

    private static void TextStyles(WordXml xml)
    {
        xml.Start("p:txStyles"u8).Start("p:titleStyle"u8);
        xml.Start("a:lvl1pPr"u8).Attribute("algn"u8, "l").Attribute("defTabSz"u8, 914_400).Attribute("rtl"u8, 0).Attribute("eaLnBrk"u8, 1).Attribute("latinLnBrk"u8, 0).Attribute("hangingPunct"u8, 0);
        Spacing(xml, 100, 0);
        xml.Empty("a:buNone"u8);
        Run(xml, 30, "tx2", "mj", bold: true);
        xml.End().End().Start("p:bodyStyle"u8);
        for (int level = 0; level < BodyLevels.Length; level++)
        {
            (int size, double left, string bullet) = BodyLevels[level];
            xml.Start(PlaceholderXml.LevelName(level)).Attribute("marL"u8, ShapeXml.Units(left)).Attribute("indent"u8, -ShapeXml.Units(level == 0 ? left : left - BodyLevels[level - 1].Left)).Attribute("algn"u8, "l")
                .Attribute("defTabSz"u8, 914_400).Attribute("rtl"u8, 0).Attribute("eaLnBrk"u8, 1).Attribute("latinLnBrk"u8, 0).Attribute("hangingPunct"u8, 0);
            Spacing(xml, 100, level == 0 ? 8 : 5);
            xml.Start("a:buClr"u8).Val("a:schemeClr"u8, "accent1").End();
            xml.Start("a:buFont"u8).Attribute("typeface"u8, "Arial").End().Start("a:buChar"u8).Attribute("char"u8, bullet).End();
            Run(xml, size, "tx1", "mn", bold: false);
            xml.End();
        }

        xml.End().Start("p:otherStyle"u8);
        for (int level = 0; level < 9; level++)
        {
            xml.Start(PlaceholderXml.LevelName(level)).Attribute("marL"u8, 0).Attribute("algn"u8, "l").Attribute("defTabSz"u8, 914_400);
            Run(xml, 18, "tx1", "mn", bold: false);
            xml.End();
        }

        xml.End().End();
    }

    private static void Spacing(WordXml xml, int percent, int before)
    {
        xml.Start("a:lnSpc"u8).Val("a:spcPct"u8, percent * 1_000).End();
        xml.Start("a:spcBef"u8).Val("a:spcPts"u8, before * 100).End();
    }

    private static void Run(WordXml xml, int size, string colour, string font, bool bold)
    {
        xml.Start("a:defRPr"u8).Attribute("sz"u8, size * 100).Attribute("b"u8, bold ? 1 : 0).Attribute("kern"u8, 1_200).SchemeFill(colour);
        foreach ((string element, string script) in (ReadOnlySpan<(string, string)>)[("a:latin", "lt"), ("a:ea", "ea"), ("a:cs", "cs")])
        {
            xml.Start(System.Text.Encoding.ASCII.GetBytes(element)).Attribute("typeface"u8, $"+{font}-{script}").End();
        }

        xml.End();
    }
}
