using DocGen.Writing.Docx.Drawings;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Drawings;

/// <summary>Where the lines of a text in a box end.</summary>
public sealed class LineBalanceTests
{
    [Theory]
    [InlineData("检查完好？", 4.2, "检查|完好？")]
    [InlineData("说明价格和质保期", 6.2, "说明价格|和质保期")]
    [InlineData("提出方案，经批准后告知顾客", 8.2, "提出方案，|经批准后告知顾客")]
    [InlineData("修理、更换或退货", 5.2, "修理、更换|或退货")]
    [InlineData("纠正后恢复产销", 5.2, "纠正后|恢复产销")]
    [InlineData("派工后 24 小时内", 6.2, "派工后 |24 小时内")]
    [InlineData("问清情况", 4.2, "问清情况")]
    [InlineData("Inspect and quote", 6, "Inspect |and quote")]
    [InlineData("within 24 h of arrival", 6.7, "within 24 h |of arrival")]
    public void Lines_end_where_a_person_would_end_them(string text, double characters, string lines) =>
        LineBalance.Break(text, 9, (characters * 9) + 1.5).Replace('\n', '|').Should().Be(lines);

    [Theory]
    [InlineData(2.2)]
    [InlineData(3.2)]
    [InlineData(4.2)]
    [InlineData(5.2)]
    [InlineData(6.2)]
    [InlineData(8.2)]
    public void It_takes_no_more_lines_than_the_text_needs_and_each_fits(double characters)
    {
        double width = (characters * 9) + 1.5;
        foreach (string text in new[] { "调查事实、原因和责任，写出结论", "登记受理并告知时限", "市区 24 小时内", "定级，派给责任部门", "试机合格？" })
        {
            string broken = LineBalance.Break(text, 9, width);
            broken.Replace("\n", "").Should().Be(text);
            TextFit.Lines(broken, 9, width).Should().Be(TextFit.Lines(text, 9, width), text);
        }
    }
}
