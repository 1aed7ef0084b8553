using System.Buffers.Binary;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;

namespace DocGen.Loading.Images;

/// <summary>
/// Finds out what kind of picture some bytes are, whatever their file is called, and whether they are whole. A name that says
/// something else is a warning; what Word cannot show everywhere, or what would burst it, is refused.
/// </summary>
internal static class ImageBytes
{
    /// <summary>The most pixels that a side may have.</summary>
    public const int SideLimit = 20_000;

    /// <summary>The most pixels in all: four bytes of memory each in whoever opens the document.</summary>
    public const long AreaLimit = 200_000_000;

    /// <summary>The largest file.</summary>
    public const long SizeLimit = 20L * 1024 * 1024;

    private static readonly Bilingual Empty = new("文件是空的", "the file is empty");
    private static readonly Bilingual NoPicture = new("内容不是图片", "its content is no picture");

    /// <summary>Whether a file's name is that of a picture.</summary>
    public static bool IsNamedSo(string path) => Ending(path) is not null;

    /// <summary>Reads the bytes of a file.</summary>
    public static ImageReading Read(string path, byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return Bad(path, Empty);
        }

        Image? image;
        Bilingual? fault;
        if (bytes.AsSpan().StartsWith(PngReader.Signature))
        {
            image = PngReader.Read(path, bytes, out fault);
        }
        else if (bytes.AsSpan().StartsWith(JpegReader.Signature))
        {
            image = JpegReader.Read(path, bytes, out fault);
        }
        else if (Foreign(bytes) is { } format)
        {
            return Bad(path, new Bilingual($"这是 {format} 图片", $"this is a {format} picture"));
        }
        else if (SvgReader.MayBe(bytes))
        {
            image = SvgReader.Read(path, bytes, out fault);
        }
        else
        {
            return Bad(path, NoPicture);
        }

        if (image is null)
        {
            return Bad(path, fault ?? NoPicture);
        }

        if (image.PixelWidth > SideLimit || image.PixelHeight > SideLimit || (long)image.PixelWidth * image.PixelHeight > AreaLimit)
        {
            return new ImageReading(null, ContentFaults.HugeImage, path, $"{image.PixelWidth} × {image.PixelHeight} px", $"{SideLimit} × {SideLimit / 2} px");
        }

        return Ending(path) == image.Format ? new ImageReading(image) : new ImageReading(image, ContentFaults.DisguisedImage, path, Name(image.Format));
    }

    /// <summary>The format that the ending of a name promises; null where it promises none of ours.</summary>
    private static ImageFormat? Ending(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".png" => ImageFormat.Png,
        ".jpg" or ".jpeg" or ".jpe" or ".jfif" => ImageFormat.Jpeg,
        ".svg" => ImageFormat.Svg,
        _ => null,
    };

    private static string Name(ImageFormat format) => format switch { ImageFormat.Png => "PNG", ImageFormat.Jpeg => "JPEG", _ => "SVG" };

    private static ImageReading Bad(string path, Bilingual reason) => new(null, ContentFaults.BadImage, path, reason);

    /// <summary>The name of a format that is a picture but not one of ours.</summary>
    private static string? Foreign(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("GIF8"u8))
        {
            return "GIF";
        }

        if (bytes.StartsWith("BM"u8) && bytes.Length > 14 && BinaryPrimitives.ReadUInt32LittleEndian(bytes[2..]) == bytes.Length)
        {
            return "BMP";
        }

        if (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8))
        {
            return "WebP";
        }

        if (bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8))
        {
            return Encoding.ASCII.GetString(bytes[8..12]) is "avif" or "avis" ? "AVIF" : "HEIC";
        }

        return bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? "TIFF"
            : bytes.StartsWith((ReadOnlySpan<byte>)[1, 0, 0, 0]) && bytes.Length > 44 && bytes[40..].StartsWith(" EMF"u8) ? "EMF"
            : null;
    }
}
