using DocGen.Writing.Docx.Layout;

namespace DocGen.Writing.Docx;

/// <summary>The page of the look: A4, margins in twips (document-set §15, 企业手册).</summary>
internal static class PageSetup
{
    /// <summary>Width of the text on an upright page.</summary>
    public const int PortraitText = 8312;

    /// <summary>Width of the text on a turned page.</summary>
    public const int LandscapeText = 13924;

    /// <summary>Height of the text on an upright page.</summary>
    public const int PortraitHeight = 13958;

    /// <summary>Height of the text on a turned page.</summary>
    public const int LandscapeHeight = 9032;

    /// <summary>A section's properties; <paramref name="inner"/> writes what comes before the page size, <paramref name="numbers"/> the page
    /// numbers; a page whose header is a box has narrower margins above and below.</summary>
    public static void Write(WordXml xml, bool landscape, Action? inner = null, Action? numbers = null, bool boxed = false)
    {
        xml.Start("w:sectPr"u8);
        inner?.Invoke();
        PageGeometry page = Geometry(landscape, boxed);
        xml.Start("w:pgSz"u8).Attribute("w:w"u8, page.Width).Attribute("w:h"u8, page.Height);
        if (landscape)
        {
            xml.Attribute("w:orient"u8, "landscape");
        }

        xml.End();
        xml.Start("w:pgMar"u8).Attribute("w:top"u8, page.Top).Attribute("w:right"u8, page.Right).Attribute("w:bottom"u8, page.Bottom).Attribute("w:left"u8, page.Left)
            .Attribute("w:header"u8, page.Header).Attribute("w:footer"u8, page.Footer).Attribute("w:gutter"u8, 0).End();
        numbers?.Invoke();
        xml.End();
    }

    /// <summary>The paper of upright or turned pages.</summary>
    public static PageGeometry Geometry(bool landscape, bool boxed)
    {
        (int width, int height) = landscape ? (16838, 11906) : (11906, 16838);
        (int vertical, int side) = landscape ? (1437, 1457) : (1440, 1797);
        vertical = boxed ? 1000 : vertical;
        (int header, int footer) = boxed ? (567, 500) : (851, 850);
        return new PageGeometry(width, height, vertical, side, vertical, side, header, footer);
    }
}
