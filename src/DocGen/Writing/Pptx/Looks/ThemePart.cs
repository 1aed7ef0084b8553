using DocGen.Writing.Docx;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>The theme of a shipped look: colours, fonts of both scripts, plain lines and fills.</summary>
internal static class ThemePart
{
    private static readonly byte[][] AccentNames = [.. Enumerable.Range(1, 6).Select(number => System.Text.Encoding.ASCII.GetBytes($"a:accent{number}"))];

    /// <summary>Writes a:theme.</summary>
    public static void Write(WordXml xml, SlideLookDefinition look)
    {
        xml.Start("a:theme"u8).Attribute("xmlns:a"u8, WordNames.Drawing).Attribute("name"u8, look.Title.En).Start("a:themeElements"u8);
        Colours(xml, look);
        xml.Start("a:fontScheme"u8).Attribute("name"u8, look.Title.En);
        Fonts(xml, "a:majorFont"u8, look.Fonts.LatinHead, look.Fonts.ChineseHead);
        Fonts(xml, "a:minorFont"u8, look.Fonts.LatinBody, look.Fonts.ChineseBody);
        xml.End();
        Formats(xml, look);
        xml.End().Empty("a:objectDefaults"u8).Empty("a:extraClrSchemeLst"u8).End();
    }

    private static void Colours(WordXml xml, SlideLookDefinition look)
    {
        ThemeColours colours = look.Colours;
        xml.Start("a:clrScheme"u8).Attribute("name"u8, look.Title.En);
        Colour(xml, "a:dk1"u8, colours.Dark1);
        Colour(xml, "a:lt1"u8, colours.Light1);
        Colour(xml, "a:dk2"u8, colours.Dark2);
        Colour(xml, "a:lt2"u8, colours.Light2);
        for (int i = 0; i < AccentNames.Length; i++)
        {
            Colour(xml, AccentNames[i], colours.Accents[i]);
        }

        Colour(xml, "a:hlink"u8, colours.Link);
        Colour(xml, "a:folHlink"u8, colours.Visited);
        xml.End();
    }

    private static void Colour(WordXml xml, ReadOnlySpan<byte> name, string value) => xml.Start(name).Val("a:srgbClr"u8, value).End();

    private static void Fonts(WordXml xml, ReadOnlySpan<byte> name, string latin, string chinese)
    {
        xml.Start(name).Start("a:latin"u8).Attribute("typeface"u8, latin).End().Start("a:ea"u8).Attribute("typeface"u8, chinese).End();
        xml.Start("a:cs"u8).Attribute("typeface"u8, "").End();
        xml.Start("a:font"u8).Attribute("script"u8, "Hans").Attribute("typeface"u8, chinese).End();
        xml.End();
    }

    private static void Formats(WordXml xml, SlideLookDefinition look)
    {
        xml.Start("a:fmtScheme"u8).Attribute("name"u8, look.Title.En);
        xml.Start("a:fillStyleLst"u8);
        Fills(xml);
        xml.End().Start("a:lnStyleLst"u8);
        foreach (int width in (ReadOnlySpan<int>)[6_350, 12_700, 19_050])
        {
            xml.Start("a:ln"u8).Attribute("w"u8, width).Attribute("cap"u8, "flat").Attribute("cmpd"u8, "sng").Attribute("algn"u8, "ctr");
            xml.SchemeFill("phClr").Val("a:prstDash"u8, "solid").End();
        }

        xml.End().Start("a:effectStyleLst"u8);
        for (int i = 0; i < 3; i++)
        {
            xml.Start("a:effectStyle"u8).Empty("a:effectLst"u8).End();
        }

        xml.End().Start("a:bgFillStyleLst"u8);
        Fills(xml);
        xml.End().End();
    }

    private static void Fills(WordXml xml)
    {
        for (int i = 0; i < 3; i++)
        {
            xml.SchemeFill("phClr");
        }
    }
}
