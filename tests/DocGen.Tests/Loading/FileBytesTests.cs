using DocGen.Diagnostics;
using DocGen.Loading;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Loading;

/// <summary>Files of users are read whole, up to a size, or not at all.</summary>
public sealed class FileBytesTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Theory]
    [InlineData(0, null)]
    [InlineData(10, null)]
    [InlineData(11, "DG1012")]
    [InlineData(100_000, "DG1012")]
    public void A_file_may_be_as_long_as_the_limit(int length, string? code)
    {
        byte[] written = [.. Enumerable.Range(0, length).Select(i => (byte)i)];
        File.WriteAllBytes(path, written);
        (byte[]? bytes, string[] codes) = Read(path, 10);
        codes.Should().Equal(code is null ? [] : [code]);
        if (code is null)
        {
            bytes.Should().Equal(written);
        }
        else
        {
            bytes.Should().BeNull();
        }
    }

    [Fact]
    public void A_file_that_is_missing_or_no_file_is_a_finding()
    {
        Read(path + ".not", 10).Codes.Should().Equal("DG1001");
        Read("a\0b", 10).Codes.Should().ContainSingle();
    }

    /// <summary>Systems without this device have nothing to read.</summary>
    [Fact]
    public void A_device_that_never_ends_is_too_large()
    {
        if (OperatingSystem.IsLinux())
        {
            Read("/dev/zero", 200_000).Codes.Should().Equal("DG1012");
        }
    }

    public void Dispose() => File.Delete(path);

    private static (byte[]? Bytes, string[] Codes) Read(string path, long limit)
    {
        Report report = new();
        byte[]? bytes = FileBytes.Read(path, new SourceLocation(path), limit, report);
        return (bytes, [.. report.Sorted().Select(finding => finding.Rule.Code)]);
    }
}
