using DocGen.Writing.Docx.Layout;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Layout;

/// <summary>What stays together on a page of ten lines of 20 points, and what goes to the next.</summary>
public sealed class PageFlowTests
{
    private const int Line = 400;
    private readonly PageFlow flow = new();
    private int number;

    public PageFlowTests() => flow.Section(Paper(10), 1);

    [Fact]
    public void A_heading_goes_with_the_text_below_it()
    {
        Text(8);
        int heading = Heading();
        int below = Heading();
        Text(3);
        flow.PageOf(heading).Should().Be(2, "the page has room for the headings, but for no line below them");
        flow.PageOf(below).Should().Be(2);
        flow.Page.Should().Be(2);
    }

    [Fact]
    public void A_heading_stays_where_two_lines_below_it_do()
    {
        Text(7);
        int heading = Heading();
        Text(4);
        flow.PageOf(heading).Should().Be(1);
        flow.Page.Should().Be(2);
    }

    [Fact]
    public void Headings_that_fill_a_page_do_not_move_for_ever()
    {
        int first = Heading();
        for (int i = 0; i < 24; i++)
        {
            Heading();
        }

        Text(1);
        flow.PageOf(first).Should().Be(1);
        flow.Page.Should().Be(3);
    }

    [Theory]
    [InlineData(9, 2, 2)]   // one line of two would stand alone
    [InlineData(8, 3, 2)]   // three lines cannot be parted
    [InlineData(8, 4, 1)]   // two and two
    [InlineData(7, 4, 1)]   // three and one become two and two
    [InlineData(9, 1, 1)]
    [InlineData(10, 1, 2)]
    public void No_line_stands_alone(int before, int lines, int page)
    {
        Text(before);
        flow.PageOf(Text(lines)).Should().Be(page);
    }

    [Fact]
    public void Lines_that_are_kept_together_move_together()
    {
        Text(6);
        flow.PageOf(Text(5, metrics => metrics with { KeepLines = true })).Should().Be(2);
    }

    [Fact]
    public void The_larger_of_two_spaces_stands_between_paragraphs_and_none_at_the_top_of_a_page()
    {
        Text(1, metrics => metrics with { After = 300 });
        Text(1, metrics => metrics with { Before = 200 });
        flow.Used.Should().Be((2 * Line) + 300);
        Text(7);
        Text(1, metrics => metrics with { Before = 200 });
        flow.Page.Should().Be(2);
        flow.Used.Should().Be(Line);
        flow.NewPage();
        Text(1, metrics => metrics with { Before = 200 });
        flow.Used.Should().Be(Line + 200, "a page break keeps the space");
    }

    [Fact]
    public void Paragraphs_of_a_style_may_leave_out_the_space_between_them()
    {
        Text(1, metrics => metrics with { After = 200, ContextualSpacing = true });
        Text(1, metrics => metrics with { Before = 200, ContextualSpacing = true });
        flow.Used.Should().Be(2 * Line);
    }

    [Fact]
    public void A_row_goes_to_the_next_page_whole_and_the_heading_row_comes_again()
    {
        Text(7);
        flow.Row(Line, keepNext: true, repeated: 0, 0, 0, ++number);
        flow.Row(Line, keepNext: false, repeated: Line, 0, 0, ++number);
        flow.Row(2 * Line, keepNext: false, repeated: Line, 0, 0, ++number);
        flow.Page.Should().Be(2);
        flow.Used.Should().Be(3 * Line);
    }

    [Fact]
    public void A_heading_row_is_not_left_alone()
    {
        Text(9);
        int lead = Heading();
        flow.Row(Line, keepNext: true, repeated: 0, 0, 0, ++number);
        flow.Row(Line, keepNext: false, repeated: Line, 0, 0, ++number);
        flow.PageOf(lead).Should().Be(2);
        flow.Used.Should().Be(3 * Line);
    }

    [Fact]
    public void A_footnote_takes_room_on_the_page_of_its_line()
    {
        LineStack lines = Lines(8);
        lines.AddNote(2 * Line);
        flow.Paragraph(Metrics, lines, ++number);
        flow.Page.Should().Be(2, "the last line and its note do not fit below seven others");
        flow.Section(Paper(10), 1);
        LineStack first = new();
        first.Add(Line);
        first.AddNote(2 * Line);
        flow.Paragraph(Metrics, first, ++number);
        Text(6);
        flow.Page.Should().Be(1);
        Text(1);
        flow.Page.Should().Be(2);
    }

    [Fact]
    public void On_a_grid_footnotes_leave_whole_lines_to_the_text()
    {
        flow.Section(Paper(10) with { LinePitch = Line }, 1);
        LineStack first = Lines(1);
        first.AddNote(Line + 10);
        flow.Paragraph(Metrics, first, ++number);
        Text(6);
        flow.Row(Line - 100, keepNext: false, repeated: 0, 0, 0, ++number);
        flow.Page.Should().Be(1, "the note with the line above it takes two lines of the ten");
        flow.Row(120, keepNext: false, repeated: 0, 0, 0, ++number);
        flow.Page.Should().Be(2);
    }

    [Theory]
    [InlineData(null, 8844)]
    [InlineData(-849, 8820)]   // 28 characters of 315
    [InlineData(0, 8640)]      // 27 of 320
    public void On_a_grid_of_characters_lines_hold_whole_ones(int? space, int width) =>
        new PageGeometry(11906, 16838, 2098, 1474, 1984, 1588, 851, 1187) { CharSpace = space }.GridWidth(32).Should().Be(width);

    [Fact]
    public void Sections_count_from_one_where_they_say_so()
    {
        Text(12);
        flow.Section(Paper(20), 1);
        Text(12);
        flow.Page.Should().Be(1);
        flow.Sheets.Should().Be(3);
    }

    private static PageGeometry Paper(int lines) => new(11906, lines * Line, 0, 0, 0, 0, 0, 0);

    private static ParagraphMetrics Metrics { get; } = new("Text", LineBreakerTests.Font().Characters) { Rule = LineRule.Exact, Line = Line };

    private int Heading() => Text(1, metrics => metrics with { KeepNext = true, KeepLines = true });

    private int Text(int count, Func<ParagraphMetrics, ParagraphMetrics>? change = null)
    {
        flow.Paragraph(change?.Invoke(Metrics) ?? Metrics, Lines(count), ++number);
        return flow.Mark();
    }

    private static LineStack Lines(int count)
    {
        LineStack lines = new();
        for (int i = 0; i < count; i++)
        {
            lines.Add(Line);
        }

        return lines;
    }
}
