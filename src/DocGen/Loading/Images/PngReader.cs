using System.Buffers.Binary;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Loading.Images;

/// <summary>Reads what a PNG file says of itself, and proves that it is whole: every chunk is there and has its check sum.</summary>
internal static class PngReader
{
    private const double InchesToMetre = 0.0254;
    private static readonly Bilingual Truncated = new("文件不完整，在中途断了", "the file breaks off before its end");
    private static readonly Bilingual Damaged = new("文件已损坏，校验和不符", "the file is damaged; a check sum does not fit");
    private static readonly uint[] Table = MakeTable();

    /// <summary>How every PNG file starts.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>The picture; null with the fault where it is not whole.</summary>
    public static Image? Read(string path, byte[] bytes, out Bilingual? fault)
    {
        ReadOnlySpan<byte> rest = bytes.AsSpan(Signature.Length);
        (int width, int height) = (0, 0);
        (double across, double down) = (96, 96);
        bool hasPixels = false;
        fault = Truncated;
        while (rest.Length >= 12)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
            {
                return null;
            }

            ReadOnlySpan<byte> kind = rest[4..8];
            ReadOnlySpan<byte> data = rest.Slice(8, (int)length);
            if (Sum(rest.Slice(4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]))
            {
                fault = Damaged;
                return null;
            }

            rest = rest[(12 + (int)length)..];
            if (kind.SequenceEqual("IHDR"u8) && length == 13)
            {
                width = (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(data));
                height = (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
            }
            else if (kind.SequenceEqual("pHYs"u8) && length == 9 && data[8] == 1)
            {
                across = Density(BinaryPrimitives.ReadUInt32BigEndian(data) * InchesToMetre);
                down = Density(BinaryPrimitives.ReadUInt32BigEndian(data[4..]) * InchesToMetre);
            }
            else if (kind.SequenceEqual("IDAT"u8))
            {
                hasPixels = true;
            }
            else if (kind.SequenceEqual("IEND"u8))
            {
                fault = hasPixels && width > 0 && height > 0 ? null : Damaged;
                return fault is not null ? null : new Image(path, ImageFormat.Png, width, height, bytes)
                {
                    HorizontalDensity = across,
                    VerticalDensity = down,
                };
            }
        }

        return null;
    }

    /// <summary>A density as a file gives it, or the usual one where it cannot be meant.</summary>
    internal static double Density(double pixelsPerInch) => pixelsPerInch is >= 20 and <= 10_000 ? Math.Round(pixelsPerInch, 2) : 96;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte part in bytes)
        {
            sum = Table[(byte)(sum ^ part)] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint[] MakeTable()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
