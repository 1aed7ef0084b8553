using DocGen.Writing.Docx;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>The table style of a shipped look: a heading row in the colour of the look, level lines, every other row tinted.</summary>
internal static class TableStylePart
{
    /// <summary>Writes a:tblStyleLst.</summary>
    public static void Write(WordXml xml)
    {
        xml.Start("a:tblStyleLst"u8).Attribute("xmlns:a"u8, WordNames.Drawing).Attribute("def"u8, SlideLookBuilder.TableStyle);
        xml.Start("a:tblStyle"u8).Attribute("styleId"u8, SlideLookBuilder.TableStyle).Attribute("styleName"u8, "DocGen Table");
        xml.Start("a:wholeTbl"u8);
        Text(xml, "dk1", bold: false);
        xml.Start("a:tcStyle"u8).Start("a:tcBdr"u8);
        foreach (string side in (ReadOnlySpan<string>)["a:left", "a:right", "a:top", "a:bottom", "a:insideH", "a:insideV"])
        {
            xml.Start(System.Text.Encoding.ASCII.GetBytes(side)).Start("a:ln"u8).Attribute("w"u8, 9_525).Attribute("cmpd"u8, "sng").SchemeFill("accent1", 60).End().End();
        }

        xml.End().Start("a:fill"u8).SchemeFill("lt1").End().End().End();
        xml.Start("a:band2H"u8).Start("a:tcStyle"u8).Empty("a:tcBdr"u8).Start("a:fill"u8).SchemeFill("lt2").End().End().End();
        xml.Start("a:firstRow"u8);
        Text(xml, "lt1", bold: true);
        xml.Start("a:tcStyle"u8).Empty("a:tcBdr"u8).Start("a:fill"u8).SchemeFill("accent1").End().End().End();
        xml.End().End();
    }

    private static void Text(WordXml xml, string colour, bool bold)
    {
        xml.Start("a:tcTxStyle"u8);
        if (bold)
        {
            xml.Attribute("b"u8, "on");
        }

        xml.Start("a:fontRef"u8).Attribute("idx"u8, "minor").Val("a:schemeClr"u8, colour).End().Val("a:schemeClr"u8, colour).End();
    }
}
