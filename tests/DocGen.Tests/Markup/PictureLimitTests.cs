using DocGen.Diagnostics;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Markup;

/// <summary>Pictures with more than anyone can read on a page, and charts of an enterprise that is not there.</summary>
public sealed class PictureLimitTests
{
    [Theory]
    [InlineData(150, "")]
    [InlineData(151, "1:1 DG1248")]
    public void A_flow_has_at_most_150_steps(int steps, string finding)
    {
        string lines = string.Concat(Enumerable.Range(1, steps - 1).Select(i => $"step s{i} 第{i}步\n"));
        Findings($"```flow\n{lines}end z 完\n```").Should().Be(finding);
    }

    [Theory]
    [InlineData(400, "")]
    [InlineData(401, "1:1 DG1248")]
    public void An_organisation_chart_has_at_most_400_units(int units, string finding)
    {
        string lines = string.Concat(Enumerable.Range(0, units - 1).Select(i => $"{(i % 20 == 0 ? "  " : "    ")}- 第{i}部\n"));
        Findings($"```org\n- 总\n{lines}```").Should().Be(finding);
    }

    [Fact]
    public void A_chart_of_the_enterprise_needs_an_enterprise() => Findings("文字\n\n::: org-chart\n:::").Should().Be("3:1 DG5052");

    private static string Findings(string markdown)
    {
        Report report = new();
        byte[] bytes = TextDocument.Plain(markdown, report).Bytes;
        Validity.AssertValid(bytes);
        return string.Join(' ', report.Sorted().Select(finding => $"{finding.Place.Line}:{finding.Place.Column} {finding.Rule.Code}"));
    }
}
