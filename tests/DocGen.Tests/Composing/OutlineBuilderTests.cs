using DocGen.Composing;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Composing;

/// <summary>Numbers of headings as Word's multilevel lists give them.</summary>
public sealed class OutlineBuilderTests
{
    private static readonly Words Words = new("zh-CN", new Dictionary<string, string> { ["appendix"] = "附录{0}" });

    [Fact]
    public void Front_matter_chapters_and_appendices_count_apart() => Numbers(
        Heading(HeadingKind.Front, 1), Heading(HeadingKind.Front, 1), Heading(HeadingKind.Chapter, 1), Heading(HeadingKind.Chapter, 2),
        Heading(HeadingKind.Chapter, 2), Heading(HeadingKind.Chapter, 1), Heading(HeadingKind.Chapter, 2), Heading(HeadingKind.Appendix, 1),
        Heading(HeadingKind.Appendix, 2), Heading(HeadingKind.Appendix, 1), Heading(HeadingKind.Appendix, 2), Heading(HeadingKind.Plain, 1))
        .Should().Equal("0.1", "0.2", "1", "1.1", "1.2", "2", "2.1", "附录A", "A.1", "附录B", "B.1", "");

    [Fact]
    public void A_level_that_is_skipped_counts_as_one() =>
        Numbers(Heading(HeadingKind.Chapter, 3), Heading(HeadingKind.Chapter, 1), Heading(HeadingKind.Chapter, 2)).Should().Equal("1.1.1", "2", "2.1");

    [Fact]
    public void Levels_below_the_fourth_count_as_the_fourth() =>
        Numbers(Heading(HeadingKind.Chapter, 1), Heading(HeadingKind.Chapter, 4), Heading(HeadingKind.Chapter, 6)).Should().Equal("1", "(1)", "(2)");

    [Fact]
    public void The_look_says_how_headings_are_numbered()
    {
        HeadingNumbering official = new(
            [new("chineseCountingThousand", "%1、"), new("chineseCountingThousand", "（%2）"), new("decimal", "%3."), new("decimal", "（%4）")],
            HeadingNumbering.Default.Front, HeadingNumbering.Default.Appendices);
        Section[] sections = [Heading(HeadingKind.Chapter, 1), Heading(HeadingKind.Chapter, 2), Heading(HeadingKind.Chapter, 3), Heading(HeadingKind.Chapter, 1), Heading(HeadingKind.Appendix, 1)];
        Numbers(sections, official).Should().Equal("一、", "（一）", "1.", "二、", "附录A");
        Words english = new("en", new Dictionary<string, string> { ["appendix"] = "Appendix {0}" });
        Numbers(sections, official, english).Should().Equal("1", "1.1", "1.1.1", "2", "Appendix A");
    }

    [Fact]
    public void Headings_in_the_text_stand_below_that_of_the_section()
    {
        Section section = Heading(HeadingKind.Chapter, 1) with { Body = Dialect.Parse("# 甲\n\n## 乙\n\n# 丙"), BodyHeadings = HeadingKind.Chapter, BodyLevel = 1 };
        Numbers(section).Should().Equal("1", "1.1", "1.1.1", "1.2");
    }

    [Fact]
    public void Headings_that_do_not_apply_are_not_counted()
    {
        FixedValues values = FixedValues.FromYaml("flag: false\nitems: [ { name: 甲 }, { name: 乙 } ]");
        (_, Document document) = TextDocument.Clause(
            "::: if flag\n# 无\n:::\n\n# 有\n\n::: each items as item\n## {{ item.name }}\n:::", values, new DocGen.Diagnostics.Report());
        document.Outline.Select(entry => $"{entry.Number} {entry.Text}").Should().Equal("1 有", "1.1 甲", "1.2 乙");
    }

    private static Section Heading(HeadingKind kind, int level) => new(
        PageKind.Body, false, new SectionHeading("标题", kind, level, "b"), kind, level, null, FixedValues.None, new Origin("", 0));

    private static IEnumerable<string> Numbers(params Section[] sections) => Numbers(sections, HeadingNumbering.Default);

    private static IEnumerable<string> Numbers(Section[] sections, HeadingNumbering numbering, Words? words = null)
    {
        OutlineBuilder outline = new(numbering.In(words ?? Words), []);
        foreach (Section section in sections)
        {
            outline.Add(section);
        }

        return outline.Entries.Select(entry => entry.Number);
    }
}
