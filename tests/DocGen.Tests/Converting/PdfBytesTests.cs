using System.Text;
using DocGen.Converting;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Converting;

/// <summary>Clock and chance go out of a PDF without moving a byte.</summary>
public sealed class PdfBytesTests
{
    [Theory]
    [InlineData("/CreationDate(D:20261123185026Z')>>", "/CreationDate(D:20240229000000Z')>>")]
    [InlineData("/CreationDate(D:20261123185026+08'00')/ModDate(D:20261123185026-05'30')", "/CreationDate(D:20240229000000+00'00')/ModDate(D:20240229000000-00'00')")]
    [InlineData("<xmp:CreateDate>2026-11-23T18:50:26Z</xmp:CreateDate>", "<xmp:CreateDate>2024-02-29T00:00:00Z</xmp:CreateDate>")]
    [InlineData("<xmp:ModifyDate>2026-11-23T18:50:26+08:00</xmp:ModifyDate>", "<xmp:ModifyDate>2024-02-29T00:00:00+00:00</xmp:ModifyDate>")]
    [InlineData("text /CreationDate(D:unknown) and nothing else", "text /CreationDate(D:unknown) and nothing else")]
    [InlineData("/CreationDate(D:2026", "/CreationDate(D:2026")]
    public void A_date_becomes_that_of_the_document(string before, string after) => Settled(before).Should().Be(after);

    [Fact]
    public void Ids_come_from_the_Word_file()
    {
        const string trailer = "x /ID [ <1> ] trailer\n<</Size 9/ID [ <832F879D7275EAB73545B5BC77062F50>\n<832F879D7275EAB73545B5BC77062F50> ]\n/DocChecksum /14BBD71121B964A26F3D9CBB883264FC\n>>";
        string settled = Settled(trailer);
        string id = System.Text.RegularExpressions.Regex.Match(settled, "Checksum /([0-9A-F]{32})").Groups[1].Value;
        settled.Should().Be(trailer.Replace("832F879D7275EAB73545B5BC77062F50", id).Replace("14BBD71121B964A26F3D9CBB883264FC", id));
        Settled(trailer, "other").Should().NotBe(settled);
        Settled(trailer).Should().Be(settled);
    }

    [Theory]
    [InlineData("")]
    [InlineData("trailer")]
    [InlineData("trailer /ID")]
    [InlineData("trailer /ID [ <12> <34> ] /DocChecksum /no")]
    public void What_is_not_as_expected_stays_as_it_is(string text) => Settled(text).Should().Be(text);

    private static string Settled(string text, string source = "word")
    {
        byte[] bytes = Encoding.Latin1.GetBytes(text);
        PdfBytes.Settle(bytes, new DateOnly(2024, 2, 29), Encoding.UTF8.GetBytes(source));
        return Encoding.Latin1.GetString(bytes);
    }
}
