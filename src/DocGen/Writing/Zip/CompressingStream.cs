using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace DocGen.Writing.Zip;

/// <summary>
/// Compresses what is written to it in memory. A gzip stream does the work, since it keeps the checksum with the speed of its native
/// library; its header and trailer are cut off. Of a long part each piece after the first is compressed on its own, on another core, while the
/// next one is written; where they are cut depends on nothing but their length.
/// </summary>
/// <param name="isLast">Whether the deflate stream ends here, or another one will follow it in the same part.</param>
internal sealed class CompressingStream(bool isLast) : Stream
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    private const int PieceLength = 512 * 1024;
    private const int AtOnce = 4;

    private readonly PieceStream output = new();
    private List<Task<CompressedData>>? pieces;
    private byte[] piece = [];
    private int pieceLength;
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
        if (pieces is not null)
        {
            List<CompressedData> finished = pieces.ConvertAll(task => task.GetAwaiter().GetResult());
            finished.Add(Compress(piece, pieceLength, isLast));
            return CompressedData.Join(finished);
        }

        return FinishPiece(isLast);
    }

    private CompressedData FinishPiece(bool isLast)
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
        if (pieces is not null)
        {
            WriteToPieces(buffer);
        }
        else if (!buffer.IsEmpty)
        {
            gzip ??= new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(buffer);
            length += buffer.Length;
            if (length > PieceLength)
            {
                pieces = [Task.FromResult(FinishPiece(isLast: false))];
                piece = ArrayPool<byte>.Shared.Rent(PieceLength);
            }
        }
    }

    private void WriteToPieces(ReadOnlySpan<byte> buffer)
    {
        length += buffer.Length;
        while (!buffer.IsEmpty)
        {
            int taken = Math.Min(buffer.Length, PieceLength - pieceLength);
            buffer[..taken].CopyTo(piece.AsSpan(pieceLength));
            buffer = buffer[taken..];
            pieceLength += taken;
            if (pieceLength == PieceLength)
            {
                byte[] full = piece;
                pieces!.Add(Task.Run(() => Compress(full, PieceLength, isLast: false)));
                (piece, pieceLength) = (ArrayPool<byte>.Shared.Rent(PieceLength), 0);
                if (pieces.Count > AtOnce)
                {
                    pieces[^(AtOnce + 1)].Wait();
                }
            }
        }
    }

    private static CompressedData Compress(byte[] bytes, int count, bool isLast)
    {
        using CompressingStream stream = new(isLast);
        stream.Write(bytes, 0, count);
        ArrayPool<byte>.Shared.Return(bytes);
        return stream.Finish();
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
