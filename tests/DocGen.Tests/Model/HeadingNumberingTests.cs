using DocGen.Model;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model;

/// <summary>How the number of a heading is cited in the formats that looks have.</summary>
public sealed class HeadingNumberingTests
{
    private static readonly NumberLevel[] Official =
        [new("chineseCountingThousand", "%1、"), new("chineseCountingThousand", "（%2）"), new("decimal", "%3."), new("decimal", "（%4）")];

    private static readonly NumberLevel[] Chapters = [new("chineseCounting", "第%1章"), new("decimal", "%1.%2", IsLegal: true), new("decimal", "（%3）")];

    [Fact]
    public void A_number_that_says_all_levels_needs_no_citation()
    {
        HeadingNumbering.Print(HeadingNumbering.Default.Chapters, 3, [0, 5, 2, 1]).Should().Be("5.2.1");
        HeadingNumbering.Cite(HeadingNumbering.Default.Chapters, 3, [0, 5, 2, 1]).Should().BeNull();
    }

    [Fact]
    public void The_fourth_level_is_cited_after_the_third() =>
        HeadingNumbering.Cite(HeadingNumbering.Default.Chapters, 4, [0, 5, 2, 1, 3]).Should().Be(new Citation("5.2.1(3)", 3, IsFull: true));

    [Fact]
    public void A_point_at_the_end_is_not_cited() =>
        HeadingNumbering.Cite([new("decimal", "%1."), new("decimal", "%1.%2.")], 2, [0, 3, 4]).Should().Be(new Citation("3.4", 2));

    [Fact]
    public void Chinese_signs_are_cited_from_the_first_level_down()
    {
        HeadingNumbering.Cite(Official, 1, [0, 12, 1, 1, 1]).Should().Be(new Citation("十二", 1, IsLive: false));
        HeadingNumbering.Cite(Official, 2, [0, 12, 3, 1, 1]).Should().Be(new Citation("十二", 1, "（三）", IsLive: false));
        HeadingNumbering.Cite(Official, 4, [0, 12, 3, 2, 1]).Should().Be(new Citation("十二", 1, "（三）2（1）", IsLive: false));
    }

    [Fact]
    public void A_number_with_words_brings_its_own()
    {
        HeadingNumbering.Print(Chapters, 2, [0, 5, 2, 1]).Should().Be("5.2");
        HeadingNumbering.Cite(Chapters, 1, [0, 5]).Should().Be(new Citation("第五章", 1, HasWords: true));
        HeadingNumbering.Cite(Chapters, 2, [0, 5, 2]).Should().BeNull();
        HeadingNumbering.Cite(Chapters, 3, [0, 5, 2, 4]).Should().Be(new Citation("5.2（4）", 2, IsFull: true));
    }

    [Fact]
    public void Headings_may_go_without_a_number()
    {
        NumberLevel[] none = [new("none", "")];
        HeadingNumbering.Print(none, 1, [0, 1]).Should().BeEmpty();
        HeadingNumbering.Cite(none, 1, [0, 1]).Should().BeNull();
    }
}
