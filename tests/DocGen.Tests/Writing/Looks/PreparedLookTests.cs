using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Model;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Looks;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Looks;

/// <summary>A look that was prepared gives the same documents as its Word file.</summary>
public sealed class PreparedLookTests : IDisposable
{
    private const string Text = """
        # 总则 {#general}

        见 [](#general)。[^1]

        [^1]: 注。

        - 一
        - 二

        1. 甲
        2. 乙

        ::: landscape
        | A | B |
        |---|---|
        | 1 | 2 |
        :::
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("docgen-looks").FullName;

    public static TheoryData<string> Looks => [.. Pipeline.ShippedLooks];

    [Theory]
    [MemberData(nameof(Looks))]
    public void It_gives_the_same_bytes(string id)
    {
        Look look = Fresh(TextDocument.Library.Looks[id]);
        byte[] expected = TextDocument.InLook(look, Text, new Report());
        PreparedLooks.Keep(folder, look, PreparedLook.Write(LookReading.Of(look, null)!.Parts));

        int found = 0;
        Look prepared = Fresh(look) with { Prepared = () => Counted(PreparedLooks.Find(folder, look), ref found) };
        TextDocument.InLook(prepared, Text, new Report()).Should().Equal(expected);
        found.Should().Be(1);
    }

    [Fact]
    public void Every_part_of_it_is_kept()
    {
        foreach (Look look in TextDocument.Library.Looks.Values)
        {
            LookParts parts = LookReading.Of(look, null)!.Parts;
            byte[] kept = PreparedLook.Write(parts);
            PreparedLook.Write(PreparedLook.Read(kept)).Should().Equal(kept);
            kept.Length.Should().BeGreaterThan(parts.Styles.Length + parts.Settings.Length + parts.FontTable.Length);
        }
    }

    [Fact]
    public void A_look_that_was_edited_is_read_anew()
    {
        Look look = TextDocument.Library.Looks["enterprise"];
        PreparedLooks.Keep(folder, look, [1, 2, 3]);
        PreparedLooks.Find(folder, look).Should().Equal(1, 2, 3);
        PreparedLooks.Find(folder, look with { Bytes = [.. look.Bytes[..^1], (byte)(look.Bytes[^1] ^ 1)] }).Should().BeNull();
        PreparedLooks.Find(folder, look with { Id = "other" }).Should().BeNull();
        File.WriteAllBytes(Path.Combine(folder, "enterprise.look"), File.ReadAllBytes(Path.Combine(folder, "enterprise.look"))[1..]);
        PreparedLooks.Find(folder, look).Should().BeNull("it was made by another program");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Look Fresh(Look look) => new(look.Id, [.. look.Bytes], look.Place);

    private static byte[]? Counted(byte[]? bytes, ref int count)
    {
        count += bytes is null ? 0 : 1;
        return bytes;
    }
}
