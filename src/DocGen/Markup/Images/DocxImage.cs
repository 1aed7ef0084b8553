using DocGen.Model;
using DocGen.Writing;
using DocGen.Writing.Docx;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Images;

/// <summary>
/// A picture in the line, in its own size or the one asked for, never wider than the text or higher than the page. Where
/// it cannot be shown, which was reported, its alternative text stands in its place.
/// </summary>
internal static class DocxImage
{
    /// <summary>A bitmap of one pale grey pixel: what programs show that know no vector drawings, where no bitmap stands beside it.</summary>
    private static readonly byte[] GreyPixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGN4BgAA6ADnJ9uH/gAAAABJRU5ErkJggg==");

    /// <summary>Writes the picture of a link.</summary>
    public static void Write(DocxRenderer renderer, LinkInline link)
    {
        string address = link.Url ?? "";
        if (renderer.Document.Images.Find(renderer.Origin.Path, address) is not { } image)
        {
            if (!renderer.Report.HasErrorAt(renderer.Origin.Place(link)))
            {
                renderer.Report.Add(ContentFaults.MissingImage.At(renderer.Origin.Place(link), address));
            }

            renderer.WriteText(ImageSyntax.IsDecorative(link) ? "" : TextOf(link, renderer.Values));
            return;
        }

        if (image.IsTurned)
        {
            renderer.Report.Add(WritingFaults.TurnedImage.At(renderer.Origin.Place(link), address));
        }

        (double width, double height) = Size(renderer, link, image);
        string? text = ImageSyntax.IsDecorative(link) ? null : TextOf(link, renderer.Values);
        DocxPicture.Write(renderer, new PictureFrame(width, height, text, link.Title), Embed(renderer, link, image), Drawing(renderer, image));
        renderer.Pages.Object(width, height);
    }

    /// <summary>The alternative text of a picture, on one line.</summary>
    internal static string TextOf(LinkInline link, IValues values) => PlainText.Of(link, values).Replace('\n', ' ').Replace('\t', ' ').Trim();

    /// <summary>The relationship of the bitmap.</summary>
    private static string Embed(DocxRenderer renderer, LinkInline link, Image image)
    {
        if (image.Format != ImageFormat.Svg)
        {
            return Part(renderer, image);
        }

        if (image.Fallback is { } twin)
        {
            return Part(renderer, twin);
        }

        renderer.Report.Add(WritingFaults.DrawingWithoutBitmap.At(renderer.Origin.Place(link), link.Url));
        return renderer.Parts.Picture("png", GreyPixel);
    }

    /// <summary>The relationship of the vector drawing; null for a bitmap.</summary>
    private static string? Drawing(DocxRenderer renderer, Image image) => image.Format == ImageFormat.Svg ? Part(renderer, image) : null;

    private static string Part(DocxRenderer renderer, Image image) => renderer.Parts.Picture(
        image.Format switch { ImageFormat.Png => "png", ImageFormat.Jpeg => "jpg", _ => "svg" }, image.Bytes);

    private static (double Width, double Height) Size(DocxRenderer renderer, LinkInline link, Image image)
    {
        double widest = renderer.TextWidth / 20.0;
        double highest = renderer.TextHeight / 20.0;
        double ratio = image.Width / image.Height;
        double? askedWidth = ImageSyntax.Size(link, "width", widest);
        double? askedHeight = ImageSyntax.Size(link, "height", highest);
        double width = Math.Max(1, askedWidth ?? (askedHeight * ratio) ?? image.Width);
        double height = Math.Max(1, askedHeight ?? (askedWidth / ratio) ?? image.Height);
        double scale = Math.Min(1, Math.Min(widest / width, highest / height));
        return (Math.Max(1, width * scale), Math.Max(1, height * scale));
    }
}
