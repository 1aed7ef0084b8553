namespace DocGen.Writing.Docx;

/// <summary>The page of the look: A4, margins in twips (document-set §15, 企业手册).</summary>
internal static class PageSetup
{
    /// <summary>Width of the text on an upright page.</summary>
    public const int PortraitText = 8312;

    /// <summary>Width of the text on a turned page.</summary>
    public const int LandscapeText = 13924;

    /// <summary>Height of the text on an upright page.</summary>
    public const int PortraitTextHeight = 13958;

    /// <summary>Height of the text on a turned page.</summary>
    public const int LandscapeTextHeight = 9032;

    /// <summary>A section's properties; <paramref name="inner"/> writes what comes before the page size, <paramref name="numbers"/> the page
    /// numbers; a page whose header is a box has narrower margins above and below.</summary>
    public static void Write(WordXml xml, bool landscape, Action? inner = null, Action? numbers = null, bool boxed = false)
    {
        xml.Start("w:sectPr"u8);
        inner?.Invoke();
        xml.Start("w:pgSz"u8).Attribute("w:w"u8, landscape ? 16838 : 11906).Attribute("w:h"u8, landscape ? 11906 : 16838);
        if (landscape)
        {
            xml.Attribute("w:orient"u8, "landscape");
        }

        xml.End();
        (int vertical, int side) = landscape ? (1437, 1457) : (1440, 1797);
        vertical = boxed ? 1000 : vertical;
        (int header, int footer) = boxed ? (567, 500) : (851, 850);
        xml.Start("w:pgMar"u8).Attribute("w:top"u8, vertical).Attribute("w:right"u8, side).Attribute("w:bottom"u8, vertical).Attribute("w:left"u8, side)
            .Attribute("w:header"u8, header).Attribute("w:footer"u8, footer).Attribute("w:gutter"u8, 0).End();
        numbers?.Invoke();
        xml.End();
    }
}
