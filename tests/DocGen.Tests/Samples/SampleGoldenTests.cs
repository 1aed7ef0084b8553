using DocGen.Tests.Support;
using Xunit;

namespace DocGen.Tests.Samples;

/// <summary>One document of each kind of the sample, as text, against the text that was reviewed.</summary>
[Collection("sample")]
public sealed class SampleGoldenTests
{
    [Theory]
    [InlineData("SM-01")]
    [InlineData("MX-01")]
    [InlineData("SP-21")]
    [InlineData("R-066")]
    [InlineData("R-067")]
    [InlineData("R-019")]
    [InlineData("TM-02")]
    [InlineData("PL-01")]
    [InlineData("AP-01")]
    public void A_document_reads_as_verified(string code) => Golden.Verify(DocxText.Of(SampleBuild.Bytes(code)), $"Samples/Goldens/{code}");

    [Theory]
    [InlineData("MX-01")]
    [InlineData("SP-21")]
    [InlineData("R-066")]
    [InlineData("R-067")]
    public void A_document_in_English_reads_as_verified(string code) =>
        Golden.Verify(DocxText.Of(SampleBuild.Bytes(code, language: "en")), $"Samples/Goldens/{code}.en");

    [Fact]
    public void The_matrix_in_Excel_reads_as_verified() =>
        Golden.Verify(XlsxText.Of(SampleBuild.Bytes("MX-01", "xlsx")), "Samples/Goldens/MX-01.xlsx");

    [Theory]
    [InlineData("R-066", "zh-CN")]
    [InlineData("R-055", "en")]
    public void A_ledger_in_Excel_reads_as_verified(string code, string language) =>
        Golden.Verify(XlsxText.Of(SampleBuild.Bytes(code, "xlsx", language)), $"Samples/Goldens/{code}.{language}.xlsx");
}
