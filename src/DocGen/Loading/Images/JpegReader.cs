using System.Buffers.Binary;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Loading.Images;

/// <summary>Reads what a JPEG file says of itself: size, density, how the camera was held; and whether it has its end.</summary>
internal static class JpegReader
{
    private const double InchesToCentimetre = 2.54;
    private static readonly Bilingual Truncated = new("文件不完整，在中途断了", "the file breaks off before its end");
    private static readonly Bilingual Damaged = new("文件已损坏", "the file is damaged");

    /// <summary>How every JPEG file starts.</summary>
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    /// <summary>The picture; null with the fault where it is not whole.</summary>
    public static Image? Read(string path, byte[] bytes, out Bilingual? fault)
    {
        ReadOnlySpan<byte> rest = bytes.AsSpan(2);
        (int width, int height) = (0, 0);
        (double across, double down)? density = null;
        int orientation = 1;
        fault = Truncated;
        while (rest.Length >= 4)
        {
            if (rest[0] != 0xFF)
            {
                fault = Damaged;
                return null;
            }

            byte marker = rest[1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                rest = rest[(marker == 0xFF ? 1 : 2)..];
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (marker == 0xD9 || length < 2 || length + 2 > rest.Length)
            {
                return null;
            }

            ReadOnlySpan<byte> data = rest[4..(length + 2)];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && data.Length >= 5)
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(data[1..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(data[3..]);
            }
            else if (marker == 0xE0 && data.StartsWith("JFIF\0"u8) && data.Length >= 12 && data[7] is 1 or 2)
            {
                double unit = data[7] == 2 ? InchesToCentimetre : 1;
                density = (BinaryPrimitives.ReadUInt16BigEndian(data[8..]) * unit, BinaryPrimitives.ReadUInt16BigEndian(data[10..]) * unit);
            }
            else if (marker == 0xE1 && data.StartsWith("Exif\0\0"u8))
            {
                ExifReader exif = ExifReader.Read(data[6..]);
                density ??= exif.Density;
                orientation = exif.Orientation;
            }
            else if (marker == 0xDA)
            {
                fault = rest.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0 ? Truncated : width == 0 || height == 0 ? Damaged : null;
                return fault is not null ? null : new Image(path, ImageFormat.Jpeg, width, height, bytes)
                {
                    HorizontalDensity = PngReader.Density(density?.across ?? 0),
                    VerticalDensity = PngReader.Density(density?.down ?? 0),
                    IsTurned = orientation is > 1 and <= 8,
                };
            }

            rest = rest[(length + 2)..];
        }

        return null;
    }
}
