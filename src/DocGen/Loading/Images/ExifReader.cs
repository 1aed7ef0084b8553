using System.Buffers.Binary;

namespace DocGen.Loading.Images;

/// <summary>What a camera notes in a photograph, as far as the size and the sight of it on paper depend on it.</summary>
internal readonly ref struct ExifReader
{
    private readonly ReadOnlySpan<byte> tiff;
    private readonly bool little;

    private ExifReader(ReadOnlySpan<byte> tiff)
    {
        this.tiff = tiff;
        little = tiff.StartsWith("II"u8);
    }

    /// <summary>Pixels to the inch, across and down; null where they are not given.</summary>
    public (double Across, double Down)? Density { get; init; }

    /// <summary>1 for upright, 2 to 8 for turned or mirrored.</summary>
    public int Orientation { get; init; }

    /// <summary>Reads the first directory; what is damaged in it counts as not given.</summary>
    public static ExifReader Read(ReadOnlySpan<byte> tiff)
    {
        ExifReader reader = new(tiff);
        int orientation = 1;
        (double across, double down, int unit) = (0, 0, 2);
        uint start = reader.Long(4);
        int count = reader.Short(start);
        for (uint i = 0; i < count && i < 200; i++)
        {
            uint entry = start + 2 + (12 * i);
            switch (reader.Short(entry))
            {
                case 0x0112:
                    orientation = reader.Short(entry + 8);
                    break;
                case 0x011A:
                    across = reader.Ratio(reader.Long(entry + 8));
                    break;
                case 0x011B:
                    down = reader.Ratio(reader.Long(entry + 8));
                    break;
                case 0x0128:
                    unit = reader.Short(entry + 8);
                    break;
            }
        }

        double scale = unit == 3 ? 2.54 : 1;
        return new ExifReader(tiff) { Orientation = orientation, Density = across > 0 && down > 0 ? (across * scale, down * scale) : null };
    }

    private int Short(uint offset) => offset + 2 > (uint)tiff.Length ? 0
        : little ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[(int)offset..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[(int)offset..]);

    private uint Long(uint offset) => offset > int.MaxValue || offset + 4 > (uint)tiff.Length ? 0
        : little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[(int)offset..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[(int)offset..]);

    private double Ratio(uint offset) => Long(offset + 4) is var divisor and > 0 ? (double)Long(offset) / divisor : 0;
}
