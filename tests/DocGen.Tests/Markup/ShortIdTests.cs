using DocGen.Diagnostics;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Markup;

/// <summary>An id of one letter is an id.</summary>
public sealed class ShortIdTests
{
    [Theory]
    [InlineData("# A {#x}\n\n[](#x)\n")]
    [InlineData("# A {#甲}\n\n[](#甲)\n")]
    [InlineData("# A {#x} #\n\n[](#x)\n")]
    public void A_heading_may_have_it(string markdown)
    {
        Report report = new();
        string text = DocxText.Of(TextDocument.Plain(markdown, report).Bytes);
        report.Sorted().Should().BeEmpty();
        text.Should().Contain("REF id_").And.NotContain("{#x}");
    }
}
