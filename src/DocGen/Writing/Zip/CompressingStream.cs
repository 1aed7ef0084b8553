using System.Buffers.Binary;
using System.IO.Compression;

namespace DocGen.Writing.Zip;

/// <summary>
/// Compresses what is written to it in memory. A gzip stream does the work, since it keeps the checksum with the speed of its native
/// library; its header and trailer are cut off.
/// </summary>
/// <param name="isLast">Whether the deflate stream ends here, or another one will follow it in the same part.</param>
internal sealed class CompressingStream(bool isLast) : Stream
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    private readonly PieceStream output = new();
    private GZipStream? gzip;
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

    /// <summary>What was written, compressed.</summary>
    public CompressedData Finish()
    {
        if (gzip is null)
        {
            // An empty fixed block ends a deflate stream; between two streams nothing is needed.
            return new CompressedData(isLast ? [new CompressedPiece([3, 0], 0, 2)] : [], 0, 0);
        }

        if (!isLast)
        {
            gzip.Flush();
        }

        long flushed = output.Length;
        gzip.Dispose();
        long end = isLast ? output.Length - TrailerLength : flushed;
        uint checksum = BinaryPrimitives.ReadUInt32LittleEndian(output.Slice(output.Length - TrailerLength, 4));
        return new CompressedData(output.Pieces(HeaderLength, end), checksum, length);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!buffer.IsEmpty)
        {
            gzip ??= new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(buffer);
            length += buffer.Length;
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
