namespace DocGen.Writing.Docx;

/// <summary>How a picture stands in the text: its size in points, its alternative text (null where it only adorns), its title.</summary>
internal sealed record PictureFrame(double Width, double Height, string? Text, string? Title);

/// <summary>Writes a picture in the line as DrawingML (ECMA-376, part 1, 20.4); a vector drawing with the bitmap that stands in for it.</summary>
internal static class DocxPicture
{
    private const int UnitsToPoint = 12_700;

    /// <summary>A run with the picture of a relationship; <paramref name="drawing"/> is that of the vector drawing.</summary>
    public static void Write(DocxRenderer renderer, PictureFrame frame, string bitmap, string? drawing)
    {
        WordXml xml = renderer.Xml;
        int id = renderer.Parts.Next("drawing");
        string name = "Picture " + id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        long width = (long)Math.Round(frame.Width * UnitsToPoint);
        long height = (long)Math.Round(frame.Height * UnitsToPoint);
        xml.Start("w:r"u8).Start("w:drawing"u8).Start("wp:inline"u8).Attribute("xmlns:wp"u8, WordNames.WordDrawing)
            .Attribute("distT"u8, 0).Attribute("distB"u8, 0).Attribute("distL"u8, 0).Attribute("distR"u8, 0);
        xml.Start("wp:extent"u8).Attribute("cx"u8, width).Attribute("cy"u8, height).End();
        Properties(xml, "wp:docPr"u8, id, name, frame);
        xml.Start("wp:cNvGraphicFramePr"u8).Start("a:graphicFrameLocks"u8).Attribute("xmlns:a"u8, WordNames.Drawing).Attribute("noChangeAspect"u8, 1).End().End();
        xml.Start("a:graphic"u8).Attribute("xmlns:a"u8, WordNames.Drawing).Start("a:graphicData"u8).Attribute("uri"u8, WordNames.Picture);
        xml.Start("pic:pic"u8).Attribute("xmlns:pic"u8, WordNames.Picture).Start("pic:nvPicPr"u8);
        xml.Start("pic:cNvPr"u8).Attribute("id"u8, id).Attribute("name"u8, name).End();
        xml.Start("pic:cNvPicPr"u8).End().End();
        xml.Start("pic:blipFill"u8);
        Blip(xml, bitmap, drawing);
        xml.Start("a:stretch"u8).Empty("a:fillRect"u8).End().End();
        xml.Start("pic:spPr"u8).Start("a:xfrm"u8).Start("a:off"u8).Attribute("x"u8, 0).Attribute("y"u8, 0).End();
        xml.Start("a:ext"u8).Attribute("cx"u8, width).Attribute("cy"u8, height).End().End();
        xml.Start("a:prstGeom"u8).Attribute("prst"u8, "rect").Empty("a:avLst"u8).End().End();
        xml.End().End().End().End().End().End();
    }

    private static void Properties(WordXml xml, ReadOnlySpan<byte> element, int id, string name, PictureFrame frame)
    {
        xml.Start(element).Attribute("id"u8, id).Attribute("name"u8, name);
        if (!string.IsNullOrWhiteSpace(frame.Text))
        {
            xml.Attribute("descr"u8, frame.Text);
        }

        if (!string.IsNullOrWhiteSpace(frame.Title))
        {
            xml.Attribute("title"u8, frame.Title);
        }

        if (frame.Text is null)
        {
            xml.Start("a:extLst"u8).Attribute("xmlns:a"u8, WordNames.Drawing).Start("a:ext"u8).Attribute("uri"u8, "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
            xml.Start("adec:decorative"u8).Attribute("xmlns:adec"u8, WordNames.Decorative).Attribute("val"u8, 1).End().End().End();
        }

        xml.End();
    }

    private static void Blip(WordXml xml, string bitmap, string? drawing)
    {
        xml.Start("a:blip"u8).Attribute("r:embed"u8, bitmap);
        if (drawing is not null)
        {
            xml.Start("a:extLst"u8).Start("a:ext"u8).Attribute("uri"u8, "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            xml.Start("asvg:svgBlip"u8).Attribute("xmlns:asvg"u8, WordNames.VectorDrawing).Attribute("r:embed"u8, drawing).End().End().End();
        }

        xml.End();
    }
}
