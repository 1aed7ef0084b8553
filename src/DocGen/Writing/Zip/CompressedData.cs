namespace DocGen.Writing.Zip;

/// <summary>
/// The bytes of a part, compressed: pieces of one deflate stream, the checksum and the length of what they hold. A part that never
/// changes is compressed once and put into many files; one that is long is compressed while it is written.
/// </summary>
internal sealed record CompressedData(IReadOnlyList<ReadOnlyMemory<byte>> Pieces, uint Checksum, long Length)
{
    /// <summary>The length of the pieces together.</summary>
    public long CompressedLength => Pieces.Sum(piece => (long)piece.Length);

    /// <summary>Compresses bytes.</summary>
    public static CompressedData Of(ReadOnlySpan<byte> bytes)
    {
        CompressingStream stream = new(isLast: true);
        stream.Write(bytes);
        return stream.Finish();
    }

    /// <summary>One stream out of several that were compressed apart; only the last of them was finished as the last.</summary>
    public static CompressedData Join(IReadOnlyList<CompressedData> parts)
    {
        uint checksum = 0;
        long length = 0;
        foreach (CompressedData part in parts)
        {
            checksum = Crc32.Combine(checksum, part.Checksum, part.Length);
            length += part.Length;
        }

        return new CompressedData([.. parts.SelectMany(part => part.Pieces)], checksum, length);
    }
}
