namespace DocGen.Writing.Docx;

/// <summary>The page of the look: A4, margins in twips (document-set §15, 企业手册).</summary>
internal static class PageSetup
{
    /// <summary>Width of the text on an upright page.</summary>
    public const int PortraitText = 8312;

    /// <summary>Width of the text on a turned page.</summary>
    public const int LandscapeText = 13924;

    /// <summary>A section's properties; <paramref name="inner"/> writes what comes before the page size, <paramref name="numbers"/> the page numbers.</summary>
    public static void Write(WordXml xml, bool landscape, Action? inner = null, Action? numbers = null)
    {
        xml.Start("w:sectPr"u8);
        inner?.Invoke();
        xml.Start("w:pgSz"u8).Attribute("w:w"u8, landscape ? 16838 : 11906).Attribute("w:h"u8, landscape ? 11906 : 16838);
        if (landscape)
        {
            xml.Attribute("w:orient"u8, "landscape");
        }

        xml.End();
        (int top, int side) = landscape ? (1437, 1457) : (1440, 1797);
        xml.Start("w:pgMar"u8).Attribute("w:top"u8, top).Attribute("w:right"u8, side).Attribute("w:bottom"u8, top).Attribute("w:left"u8, side)
            .Attribute("w:header"u8, 851).Attribute("w:footer"u8, 850).Attribute("w:gutter"u8, 0).End();
        numbers?.Invoke();
        xml.End();
    }
}
