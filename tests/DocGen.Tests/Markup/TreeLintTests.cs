using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Markup;

/// <summary>What an author wrote by mistake is found when the clause is read, and never lost in silence.</summary>
public sealed class TreeLintTests
{
    [Theory]
    [InlineData("见[](R-049)。")]
    [InlineData("见[](do:R-049)。")]
    [InlineData("见[](https://example.com)。")]
    [InlineData("见[](<doc: R-049>)。")]
    public void A_link_without_text_to_nothing_of_ours_is_reported(string markdown) => Findings(markdown).Should().ContainSingle();

    [Theory]
    [InlineData("按公式{xx=12}计算", "{xx=12}")]
    [InlineData("正文 {widths=\"1 2\"} 后", "{widths")]
    public void An_attribute_in_running_text_is_reported(string markdown, string lost) =>
        Findings(markdown).Should().ContainSingle("'{0}' would vanish", lost).Which.Should().StartWith("LeftOverAttribute");

    [Fact]
    public void A_finding_points_at_the_words_themselves() =>
        Findings("一行 <b>粗</b> 文字").Should().Equal("RawHtml 1:4");

    [Fact]
    public void A_heading_in_a_container_of_signatures_is_written()
    {
        Report report = new();
        (byte[] bytes, _) = TextDocument.Clause("::: signatures\n# 标题\n\n签名\n:::", FixedValues.None, report);
        report.Sorted().Should().BeEmpty();
        Validity.AssertValid(bytes);
        DocxFile.TextOf(new DocxFile(bytes).Body).Should().Contain("标题").And.Contain("签名");
    }

    [Fact]
    public void Signatures_have_a_style_of_their_own() =>
        DocxText.OfBody(TextDocument.Clause("::: signatures\n签名\n:::", FixedValues.None, new Report()).Bytes).Should().NotContain("[BodyText]");

    [Theory]
    [InlineData("{{ enterprise.name }} {{ a.b | list }} {{ a | default: \"—\" }} {{ function.customer-care.head }}")]
    [InlineData("::: if a\n甲\n:::\n::: else\n乙\n:::")]
    [InlineData("{.note}\n文字")]
    [InlineData("3 < 4 且 a > b")]
    public void What_is_right_is_not_reported(string markdown) => Findings(markdown).Should().BeEmpty();

    private static IEnumerable<string> Findings(string markdown)
    {
        Report report = new();
        TreeLint.Inspect(Dialect.Parse(markdown), new Origin("text.md", 0), report);
        return report.Sorted().Select(finding => $"{finding.Rule.Name} {finding.Place.Line}:{finding.Place.Column}");
    }
}
