namespace DocGen.Writing.Zip;

/// <summary>Bytes kept in pieces that are never moved, so that growing costs no copy.</summary>
internal sealed class PieceStream : Stream
{
    private const int FirstSize = 4 * 1024;
    private const int LargestSize = 256 * 1024;
    private readonly List<byte[]> pieces = [];
    private int used;
    private long length;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position { get => length; set => throw new NotSupportedException(); }

    /// <summary>The bytes from one place up to another.</summary>
    public IReadOnlyList<CompressedPiece> Pieces(long start, long end)
    {
        List<CompressedPiece> result = [];
        long at = 0;
        foreach (byte[] piece in pieces)
        {
            int from = (int)Math.Clamp(start - at, 0, piece.Length);
            int to = (int)Math.Clamp(end - at, 0, piece.Length);
            if (to > from)
            {
                result.Add(new CompressedPiece(piece, from, to - from));
            }

            at += piece.Length;
        }

        return result;
    }

    /// <summary>A copy of a few bytes.</summary>
    public byte[] Slice(long start, int count)
    {
        byte[] bytes = new byte[count];
        int filled = 0;
        foreach (CompressedPiece piece in Pieces(start, start + count))
        {
            piece.Bytes.CopyTo(bytes.AsSpan(filled));
            filled += piece.Length;
        }

        return bytes;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (pieces.Count == 0 || used == pieces[^1].Length)
            {
                pieces.Add(new byte[pieces.Count == 0 ? FirstSize : Math.Min(LargestSize, pieces[^1].Length * 2)]);
                used = 0;
            }

            int count = Math.Min(buffer.Length, pieces[^1].Length - used);
            buffer[..count].CopyTo(pieces[^1].AsSpan(used));
            used += count;
            length += count;
            buffer = buffer[count..];
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
