using DocGen.Diagnostics;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Composing;

/// <summary>References in Markdown that stands alone (<c>docgen render</c>): by id, and by the anchors that forges give to headings.</summary>
public sealed class PlainReferenceTests
{
    [Theory]
    [InlineData("# Scope & parts (list)", "#scope--parts-list")]
    [InlineData("# 适用范围：商品", "#适用范围商品")]
    [InlineData("# 适用范围", "#%E9%80%82%E7%94%A8%E8%8C%83%E5%9B%B4")]
    [InlineData("# `a_b` **C** 1.2", "#a_b-c-12")]
    [InlineData("# Überblick", "#überblick")]
    [InlineData("# Scope", "#Scope")]
    public void A_link_finds_its_heading_by_the_anchor_of_a_forge(string heading, string anchor) =>
        Body($"{heading}\n\n[here]({anchor})").Should().EndWith("[BodyText] <‹Hyperlink here›>(#h_1)");

    [Fact]
    public void Headings_of_the_same_words_are_counted() =>
        Body("# A\n\n# A\n\n# A\n\n[one](#a) [two](#a-1) [three](#a-2)").Should().EndWith("(#h_1) <‹Hyperlink two›>(#h_2) <‹Hyperlink three›>(#h_3)");

    [Fact]
    public void Numbers_read_in_the_language_of_the_text()
    {
        Body("# Scope {#sec}\n\nSee [](#sec), [](#tbl), [](#fig), [#](#tbl).\n\nTable: Parts {#tbl}\n\n| A |\n|---|\n| 1 |\n\n![Unit](unit.png){#fig}")
            .Should().Contain("See Section {REF id_sec \\r \\h=1}, Table {REF id_tbl \\h=1}, Figure {REF id_fig \\h=1}, {REF id_tbl \\h=1}.")
            .And.Contain("[TableCaption] Table {#id_tbl}{SEQ Table \\* ARABIC=1}: Parts")
            .And.Contain("[Caption] Figure {#id_fig}{SEQ Figure \\* ARABIC=1}: Unit");
        Body("*[SLA]: agreement\n\nAn SLA.").Should().Be("[BodyText] An SLA (agreement).");
    }

    [Fact]
    public void The_title_is_that_of_the_first_heading_with_its_references()
    {
        Report report = new();
        TextDocument.Plain("正文\n\n# 甲见[](#丙章)\n\n# 丙 {#丙章}", report).Document.Identity.Title.Should().Be("甲见第2节");
        report.Sorted().Should().BeEmpty();
    }

    [Theory]
    [InlineData("[text](#nowhere)", "DG4012")]
    [InlineData("[](#nowhere)", "DG4003")]
    [InlineData("[](doc:R-001)", "DG4003")]
    [InlineData("[#](law:x)", "DG4003")]
    [InlineData("[](term:goods)", "DG4003")]
    [InlineData("# A {#aa}\n\n# B {#aa}", "DG4010")]
    public void What_leads_nowhere_is_reported(string markdown, string code)
    {
        Report report = new();
        TextDocument.Plain(markdown, report);
        report.Sorted().Should().ContainSingle().Which.Rule.Code.Should().Be(code);
    }

    private static string Body(string markdown) => DocxText.OfBody(TextDocument.Plain(markdown, new Report()).Bytes);
}
