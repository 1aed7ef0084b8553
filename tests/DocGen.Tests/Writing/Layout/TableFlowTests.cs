using DocGen.Writing.Docx.Layout;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Layout;

/// <summary>Heights of rows in twips: cells with a margin of 28 above and below and lines of 10 between them.</summary>
public sealed class TableFlowTests
{
    private static readonly ParagraphMetrics Cell = new("Cell", LineBreakerTests.Font(21).Characters) { Rule = LineRule.Exact, Line = 320 };
    private readonly TableFlow table = new(new TableMetrics(28, 85, 28, 85, 10, 10, 10), 8312);

    [Fact]
    public void A_row_is_as_high_as_its_highest_cell_with_margins_and_the_line_below()
    {
        Row([1, 3, 2]).Should().Be((3 * 320) + 56 + 10 + 10, "the first row has the line above the table too");
        Row([1, 1]).Should().Be(320 + 56 + 10);
        table.Height.Should().Be((4 * 320) + 142);
    }

    [Fact]
    public void A_row_is_not_lower_than_it_must_be() => Row([1], minimum: 510).Should().Be(520);

    [Fact]
    public void A_cell_over_several_rows_makes_the_last_of_them_higher()
    {
        Row([1]);
        Row([(5, 3), (1, 1)]).Should().Be(386);
        Row([(1, 0), (1, 1)]).Should().Be(386);
        Row([(1, 0), (1, 1)]).Should().Be((5 * 320) + 66 - (2 * 386));
    }

    [Fact]
    public void Heading_rows_come_again_with_the_line_above_them()
    {
        Row([1], isHeader: true);
        Row([1], isHeader: true);
        Row([2]);
        table.Repeated.Should().Be(10 + (2 * 386));
    }

    [Fact]
    public void The_text_of_a_cell_is_as_wide_as_its_share_without_margins()
    {
        table.StartRow(false);
        table.StartCell(0.5, 1);
        table.CellWidth.Should().Be(4156 - 170);
    }

    private int Row(int[] lines, int minimum = 0, bool isHeader = false) => Row([.. lines.Select(count => (count, 1))], minimum, isHeader);

    private int Row((int Lines, int Rows)[] cells, int minimum = 0, bool isHeader = false)
    {
        table.StartRow(isHeader);
        foreach ((int lines, int rows) in cells)
        {
            table.StartCell(1.0 / cells.Length, rows);
            table.Add(Cell, lines * Cell.Line);
            table.EndCell();
        }

        return table.EndRow(minimum);
    }
}
