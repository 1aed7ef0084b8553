using System.Text;
using CsCheck;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Packaging;
using DocGen.Tests.Properties;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Packaging;

/// <summary>Names and paths of files.</summary>
public sealed class PackagerTests
{
    [Theory]
    [InlineData("QH-SM-01 售后服务手册", "QH-SM-01 售后服务手册")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j")]
    [InlineData(" .hidden. ", "hidden")]
    [InlineData("a\tb\nc\0d", "a_b_c_d")]
    [InlineData("👩‍👧", "👩‍👧")]
    public void A_title_becomes_a_name_that_every_system_accepts(string title, string expected) => Packager.FileName(title).Should().Be(expected);

    [Fact]
    public void Half_a_character_becomes_an_underscore() => Packager.FileName("x\uD800y").Should().Be("x_y");

    [Fact]
    public void Any_title_becomes_a_name_of_at_most_120_bytes_without_forbidden_characters() => MarkdownPieces.AnyText.Sample(
        title =>
        {
            string name = Packager.FileName("QH-R-001 " + title);
            Encoding.UTF8.GetByteCount(name).Should().BeLessThanOrEqualTo(120);
            name.Should().StartWith("QH-R-001").And.NotMatchRegex("[\\\\/:*?\"<>|\u0000-\u001F\u007F-\u009F]");
            name.Should().NotEndWith(".").And.NotEndWith(" ");
            string.Concat(name.EnumerateRunes()).Should().Be(name, "no half of a character is left");
        },
        iter: 2_000);

    [Fact]
    public void Two_files_of_one_path_are_reported_whatever_the_case()
    {
        Report report = new();
        Packager.Pack([new WrittenFile("zh-CN/R/a.docx", [1], null), new WrittenFile("zh-CN/R/A.docx", [2], null)], report);
        report.Sorted().Should().ContainSingle().Which.Rule.Should().Be(PackagingFaults.SamePath);
    }

    [Fact]
    public void Files_stand_in_the_order_of_their_paths() =>
        Packager.Pack([new WrittenFile("b", [], null), new WrittenFile("a", [], null), new WrittenFile("B", [], null)], new Report())
            .Files.Select(file => file.Path).Should().Equal("B", "a", "b");
}
