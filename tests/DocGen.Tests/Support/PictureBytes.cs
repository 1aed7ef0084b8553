using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DocGen.Tests.Support;

/// <summary>Pictures made by hand, whole and broken, for what a reader must tell apart.</summary>
internal static class PictureBytes
{
    /// <summary>A grey PNG; <paramref name="perMetre"/> is its density.</summary>
    public static byte[] Png(int width, int height, int perMetre = 0)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        byte[] density = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(density, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), perMetre);
        density[8] = 1;
        using MemoryStream pixels = new();
        using (ZLibStream zlib = new(pixels, CompressionLevel.Fastest))
        {
            zlib.Write(new byte[Math.Min(1_000, (width + 1) * height)]);
        }

        return
        [
            0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", header), .. perMetre > 0 ? Chunk("pHYs", density) : [],
            .. Chunk("IDAT", pixels.ToArray()), .. Chunk("IEND", []),
        ];
    }

    /// <summary>The frame of a JPEG with application segments before it; it has no pixels.</summary>
    public static byte[] Jpeg(int width, int height, params byte[][] segments) =>
    [
        0xFF, 0xD8, .. segments.SelectMany(segment => segment),
        0xFF, 0xC2, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9,
    ];

    /// <summary>The segment that gives the density of a JPEG: unit 1 for inches, 2 for centimetres.</summary>
    public static byte[] Jfif(byte unit, byte density) => [0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, unit, 0, density, 0, density, 0, 0];

    /// <summary>The segment of a camera: density per inch, and how it was held.</summary>
    public static byte[] Exif(byte density, byte orientation, bool littleEndian)
    {
        byte[] tiff = new byte[8 + 2 + (4 * 12) + 4 + 16];
        Encoding.ASCII.GetBytes(littleEndian ? "II" : "MM").CopyTo(tiff, 0);
        Short(2, 42);
        Long(4, 8);
        Short(8, 4);
        Entry(0, 0x0112, 3, orientation);
        Entry(1, 0x011A, 5, 62);
        Entry(2, 0x011B, 5, 70);
        Entry(3, 0x0128, 3, 2);
        Long(62, density);
        Long(66, 1);
        Long(70, density);
        Long(74, 1);
        return [0xFF, 0xE1, 0, (byte)(tiff.Length + 8), .. "Exif\0\0"u8, .. tiff];

        void Entry(int index, ushort tag, ushort type, ushort value)
        {
            int start = 10 + (12 * index);
            Short(start, tag);
            Short(start + 2, type);
            Long(start + 4, 1);
            if (type == 3)
            {
                Short(start + 8, value);
            }
            else
            {
                Long(start + 8, value);
            }
        }

        void Short(int offset, ushort value)
        {
            if (littleEndian)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(offset), value);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(offset), value);
            }
        }

        void Long(int offset, uint value)
        {
            if (littleEndian)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(tiff.AsSpan(offset), value);
            }
            else
            {
                BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(offset), value);
            }
        }
    }

    private static byte[] Chunk(string kind, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(kind), .. data];
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        byte[] sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Sum(body));
        return [.. length, .. body, .. sum];
    }

    /// <summary>The check sum of a chunk, bit by bit.</summary>
    private static uint Sum(byte[] bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte part in bytes)
        {
            sum ^= part;
            for (int bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            }
        }

        return ~sum;
    }
}
