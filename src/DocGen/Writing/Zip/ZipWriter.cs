using System.Buffers.Binary;
using System.Text;

namespace DocGen.Writing.Zip;

/// <summary>
/// Puts compressed parts into a zip (APPNOTE 6.3.9, without encryption or zip64), with fixed time stamps and in the order of adding, so
/// that its bytes depend on nothing but the parts. The library's own zip writer cannot take data that is compressed already.
/// </summary>
internal sealed class ZipWriter
{
    private const int LocalHeaderLength = 30;
    private const int CentralHeaderLength = 46;
    private const int EndLength = 22;
    private const ushort Version = 20;
    private const ushort Utf8Names = 0x0800;
    private const ushort Deflate = 8;
    private const ushort FirstOfJanuary1980 = 0x21;

    private readonly List<Entry> entries = [];

    /// <summary>Adds a part.</summary>
    public void Add(string path, CompressedData data) => entries.Add(new Entry(Encoding.UTF8.GetBytes(path), data));

    /// <summary>The finished file.</summary>
    public byte[] ToArray()
    {
        long local = 0;
        long central = 0;
        foreach (Entry entry in entries)
        {
            local += LocalHeaderLength + entry.Name.Length + entry.Data.CompressedLength;
            central += CentralHeaderLength + entry.Name.Length;
        }

        byte[] file = new byte[checked((int)(local + central + EndLength))];
        Span<byte> rest = file;
        Span<byte> directory = file.AsSpan((int)local);
        uint offset = 0;
        foreach ((byte[] name, CompressedData data) in entries)
        {
            int header = WriteHeader(rest, 0x04034B50, name, data, null);
            int position = header;
            foreach (CompressedPiece piece in data.Pieces)
            {
                piece.Bytes.CopyTo(rest[position..]);
                position += piece.Length;
            }

            rest = rest[position..];
            directory = directory[WriteHeader(directory, 0x02014B50, name, data, offset)..];
            offset += (uint)position;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(directory, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(directory[8..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(directory[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(directory[12..], (uint)central);
        BinaryPrimitives.WriteUInt32LittleEndian(directory[16..], (uint)local);
        return file;
    }

    /// <summary>A header in front of a part, or, with the place of that one, its entry in the directory; the length written.</summary>
    private static int WriteHeader(Span<byte> target, uint signature, byte[] name, CompressedData data, uint? localHeader)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, signature);
        Span<byte> fields = target[4..];
        if (localHeader is not null)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
            fields = fields[2..];
        }

        BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], Deflate);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], data.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], checked((uint)data.CompressedLength));
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], checked((uint)data.Length));
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)name.Length);
        int length = LocalHeaderLength;
        if (localHeader is { } place)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(target[42..], place);
            length = CentralHeaderLength;
        }

        name.CopyTo(target[length..]);
        return length + name.Length;
    }

    private sealed record Entry(byte[] Name, CompressedData Data);
}
