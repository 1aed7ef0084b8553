namespace DocGen.Writing.Zip;

/// <summary>
/// The bytes of a part, compressed: pieces of one deflate stream, the checksum and the length of what they hold. A part that never
/// changes is compressed once and put into many files; one that is long is compressed while it is written.
/// </summary>
internal sealed record CompressedData(IReadOnlyList<CompressedPiece> Pieces, uint Checksum, long Length)
{
    /// <summary>The length of the pieces together.</summary>
    public long CompressedLength { get; } = Total(Pieces);

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

        List<CompressedPiece> pieces = [];
        foreach (CompressedData part in parts)
        {
            pieces.AddRange(part.Pieces);
        }

        return new CompressedData(pieces, checksum, length);
    }

    private static long Total(IReadOnlyList<CompressedPiece> pieces)
    {
        long total = 0;
        foreach (CompressedPiece piece in pieces)
        {
            total += piece.Length;
        }

        return total;
    }
}

/// <summary>A stretch of compressed bytes.</summary>
internal sealed record CompressedPiece(byte[] Buffer, int Start, int Length)
{
    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(Start, Length);
}
