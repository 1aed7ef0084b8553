using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Drawings;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>The master of the pages with notes: the slide above, what is said to it below.</summary>
internal static class NotesMasterPart
{
    private static readonly Box Picture = new(54, 66, 432, 243);
    private static readonly Box Text = new(54, 333, 432, 340);

    /// <summary>Writes p:notesMaster.</summary>
    public static void Write(WordXml xml)
    {
        xml.SlideRoot("p:notesMaster"u8).Start("p:cSld"u8);
        xml.Start("p:bg"u8).Start("p:bgRef"u8).Attribute("idx"u8, 1001).Val("a:schemeClr"u8, "bg1").End().End().OpenTree();
        xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(2, "Slide Image Placeholder");
        xml.Start("p:cNvSpPr"u8).Start("a:spLocks"u8).Attribute("noGrp"u8, 1).Attribute("noRot"u8, 1).Attribute("noChangeAspect"u8, 1).End().End();
        xml.Start("p:nvPr"u8).Start("p:ph"u8).Attribute("type"u8, "sldImg").Attribute("idx"u8, 2).End().End().End();
        xml.Start("p:spPr"u8).Transform("a:xfrm"u8, Picture).Geometry("rect").Empty("a:noFill"u8);
        xml.Start("a:ln"u8).Attribute("w"u8, 9_525).SchemeFill("tx1").End().End().End();
        PlaceholderXml.Write(xml, 3, new PlaceholderDefinition("Notes Placeholder", "body", 3, Text, "单击此处编辑备注 / Notes") { Anchor = "t" });
        PlaceholderXml.Write(xml, 4, new PlaceholderDefinition("Slide Number Placeholder", "sldNum", 5, new Box(306, 684, 180, 24), "‹#›") { Anchor = "b", Sizes = [12], Align = "r", Field = "slidenum" });
        xml.End().End();
        xml.Start("p:clrMap"u8).Attribute("bg1"u8, "lt1").Attribute("tx1"u8, "dk1").Attribute("bg2"u8, "lt2").Attribute("tx2"u8, "dk2");
        for (int i = 1; i <= 6; i++)
        {
            xml.Attribute(System.Text.Encoding.ASCII.GetBytes($"accent{i}"), $"accent{i}");
        }

        xml.Attribute("hlink"u8, "hlink").Attribute("folHlink"u8, "folHlink").End();
        xml.Start("p:notesStyle"u8);
        for (int level = 0; level < 9; level++)
        {
            xml.Start(PlaceholderXml.LevelName(level)).Attribute("marL"u8, ShapeXml.Units(18 * level)).Attribute("algn"u8, "l");
            xml.Start("a:defRPr"u8).Attribute("sz"u8, 1_200).Attribute("kern"u8, 1_200).SchemeFill("tx1");
            xml.Start("a:latin"u8).Attribute("typeface"u8, "+mn-lt").End().Start("a:ea"u8).Attribute("typeface"u8, "+mn-ea").End().End().End();
        }

        xml.End().End();
    }
}
