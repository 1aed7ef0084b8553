using System.IO.Compression;
using System.Text;
using CsCheck;
using DocGen.Writing.Zip;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing;

public sealed class ZipWriterTests
{
    private static readonly Gen<byte[]> Bytes = Gen.OneOf(Gen.Byte.Array[0, 50], Gen.Byte[0, 3].Array[0, 20_000]);

    [Fact]
    public void What_goes_in_comes_out_with_the_right_checksum() => Bytes.Array[0, 6].Sample(parts =>
    {
        ZipWriter zip = new();
        for (int i = 0; i < parts.Length; i++)
        {
            zip.Add($"部分/{i}.bin", CompressedData.Of(parts[i]));
        }

        Read(zip.ToArray()).Should().BeEquivalentTo(parts, options => options.WithStrictOrdering());
    });

    [Fact]
    public void Pieces_compressed_apart_are_one_part() => Bytes.Array[1, 6].Sample(pieces =>
    {
        CompressedData[] compressed = [.. pieces.Select((piece, index) => Compressed(piece, isLast: index == pieces.Length - 1))];
        ZipWriter zip = new();
        zip.Add("a", CompressedData.Join(compressed));
        Read(zip.ToArray()).Should().ContainSingle().Which.Should().Equal(pieces.SelectMany(piece => piece));
    });

    [Fact]
    public void A_long_part_written_in_any_steps_comes_out_whole_and_the_same() => Gen.Select(Gen.Int[0, 3_000_000], Gen.Int[1, 400_000].Array[1, 5]).Sample(
        (length, steps) =>
        {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++)
            {
                bytes[i] = (byte)(i * 2654435761L >> 24);
            }

            CompressedData written = InSteps(bytes, steps);
            ZipWriter zip = new();
            zip.Add("a", written);
            Read(zip.ToArray()).Single().AsSpan().SequenceEqual(bytes).Should().BeTrue();
            written.Length.Should().Be(length);
            byte[] again = [.. InSteps(bytes, steps).Pieces.SelectMany(piece => piece.Bytes.ToArray())];
            written.Pieces.SelectMany(piece => piece.Bytes.ToArray()).SequenceEqual(again).Should().BeTrue("the same writes give the same bytes");
        },
        iter: 20);

    [Fact]
    public void The_checksum_is_that_of_the_standard()
    {
        CompressedData.Of("123456789"u8).Checksum.Should().Be(0xCBF43926);
        Crc32.Combine(CompressedData.Of("1234"u8).Checksum, CompressedData.Of("56789"u8).Checksum, 5).Should().Be(0xCBF43926);
    }

    [Fact]
    public void Every_entry_bears_the_same_time()
    {
        ZipWriter zip = new();
        zip.Add("a", CompressedData.Of("text"u8));
        using ZipArchive archive = new(new MemoryStream(zip.ToArray()));
        archive.Entries.Single().LastWriteTime.DateTime.Should().Be(new DateTime(1980, 1, 1));
    }

    private static CompressedData InSteps(byte[] bytes, int[] steps)
    {
        using CompressingStream stream = new(isLast: true);
        for (int at = 0, i = 0; at < bytes.Length; at += steps[i++ % steps.Length])
        {
            stream.Write(bytes, at, Math.Min(steps[i % steps.Length], bytes.Length - at));
        }

        return stream.Finish();
    }

    private static CompressedData Compressed(byte[] bytes, bool isLast)
    {
        using CompressingStream stream = new(isLast);
        stream.Write(bytes);
        return stream.Finish();
    }

    /// <summary>The entries as another reader sees them; it checks lengths and checksums.</summary>
    private static List<byte[]> Read(byte[] file)
    {
        using ZipArchive archive = new(new MemoryStream(file), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        return [.. archive.Entries.Select(entry =>
        {
            using Stream stream = entry.Open();
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        })];
    }
}
