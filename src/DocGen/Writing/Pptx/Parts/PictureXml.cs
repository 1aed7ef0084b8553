using DocGen.Model;
using DocGen.Writing.Docx;
using DocGen.Writing.Pptx.Layout;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>Writes a picture; a vector drawing with the bitmap that stands in for it.</summary>
internal static class PictureXml
{
    /// <summary>A bitmap of one pale grey pixel: what programs show that know no vector drawings, where no bitmap stands beside it.</summary>
    private static readonly byte[] GreyPixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGN4BgAA6ADnJ9uH/gAAAABJRU5ErkJggg==");

    /// <summary>Writes p:pic.</summary>
    public static void Write(WordXml xml, SlideParts parts, PlacedImage placed, int id)
    {
        Image image = placed.Image.Image;
        bool isDrawing = image.Format == ImageFormat.Svg;
        string bitmap = !isDrawing ? Part(parts, image) : image.Fallback is { } twin ? Part(parts, twin) : parts.Relate("image", parts.Deck.Picture("png", "image/png", GreyPixel));
        xml.Start("p:pic"u8).Start("p:nvPicPr"u8).Named(id, placed.Image.Name, placed.Image.Description);
        xml.Start("p:cNvPicPr"u8).Start("a:picLocks"u8).Attribute("noChangeAspect"u8, 1).End().End().Empty("p:nvPr"u8).End();
        xml.Start("p:blipFill"u8).Start("a:blip"u8).Attribute("r:embed"u8, bitmap);
        if (isDrawing)
        {
            xml.Start("a:extLst"u8).Start("a:ext"u8).Attribute("uri"u8, "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            xml.Start("asvg:svgBlip"u8).Attribute("xmlns:asvg"u8, WordNames.VectorDrawing).Attribute("r:embed"u8, Part(parts, image)).End().End().End();
        }

        xml.End().Start("a:stretch"u8).Empty("a:fillRect"u8).End().End();
        xml.Start("p:spPr"u8).Transform("a:xfrm"u8, placed.Box).Geometry("rect").End().End();
    }

    private static string Part(SlideParts parts, Image image)
    {
        (string extension, string type) = image.Format switch
        {
            ImageFormat.Png => ("png", "image/png"),
            ImageFormat.Jpeg => ("jpg", "image/jpeg"),
            _ => ("svg", "image/svg+xml"),
        };
        return parts.Relate("image", parts.Deck.Picture(extension, type, image.Bytes));
    }
}
