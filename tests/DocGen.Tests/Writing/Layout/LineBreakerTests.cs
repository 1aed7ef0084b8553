using DocGen.Writing.Docx.Layout;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Layout;

/// <summary>Lines as LibreOffice 7.4 breaks the same text of the same width; the expected lines were read from it.</summary>
public sealed class LineBreakerTests
{
    private const int Page = 8312;

    [Theory]
    [InlineData("。客户公司", 35)]   // hangs in the margin
    [InlineData("，客户公司", 35)]
    [InlineData("。”客户公司", 33)]   // two signs cannot hang, and neither may begin a line
    [InlineData("）客户公司", 33)]
    [InlineData("（客户公司", 34)]
    [InlineData("客户公司", 34)]
    [InlineData("a.客户公司", 34)]
    public void Punctuation_hangs_or_stays_with_its_text(string after, int end) =>
        Lines(new string('国', 34) + after, Page)[0].Length.Should().Be(end);

    [Fact]
    public void Punctuation_does_not_hang_in_a_cell() =>
        Lines("先行措施就就医、停用、封存", 1618, halfPoints: 21, mayHang: false).Should().Equal("先行措施就就", "医、停用、封存");

    [Fact]
    public void Opening_signs_do_not_end_a_line() =>
        Lines(new string('国', 33) + "《客户", Page)[0].Should().HaveLength(33);

    [Fact]
    public void Two_dashes_are_not_parted() =>
        Lines("件”和凭证：个人信息的1,280 元不低于87%，培训计划——检查程序文件", 6212).Should().Equal("件”和凭证：个人信息的1,280 元不低于87%，培训计划", "——检查程序文件");

    [Fact]
    public void Words_are_not_parted_and_blanks_do_not_count() =>
        Lines("AVAILABLE safety To SLA ta", 2600, halfPoints: 21).Should().Equal("AVAILABLE safety To SLA ", "ta");

    [Fact]
    public void Letters_that_stand_closer_take_less_room() =>
        Lines("档规定》（GB/T 19001", 1308, halfPoints: 18).Should().Equal("档规定》（GB/T ", "19001");

    [Fact]
    public void Chinese_and_Latin_text_stand_a_fifth_of_the_size_apart()
    {
        Lines("国a国", 696).Should().ContainSingle("two characters, a letter and two spaces of 2.4 points are 35.13 points");
        Lines("国a国", 680).Should().HaveCount(2);
        Lines("国a国", 680, autoSpace: false).Should().ContainSingle();
    }

    [Fact]
    public void Numbers_after_a_comma_take_it_with_them_into_the_next_line_or_leave_it_hanging() =>
        Lines("客服中心、处理结果不得拖延、责任部门——说明程序文件——不收费用，1,280 元改进", Page)
            .Should().Equal("客服中心、处理结果不得拖延、责任部门——说明程序文件——不收费用，", "1,280 元改进");

    [Fact]
    public void Numbers_joined_by_enumeration_commas_are_cut_as_LibreOffice_cuts_them() =>
        Lines("5.1.7.2、5.2.4.2、5.2.5.2、5.2.5.3、5.3.1.2、5.3.2.2", 2774, halfPoints: 21, mayHang: false)
            .Should().Equal("5.1.7.", "2、5.2.4.2、5.2.5.2、5.2.5.3、", "5.3.1.2、5.3.2.2");

    [Fact]
    public void A_path_goes_to_the_next_line_whole_where_a_blank_stands_before_it() =>
        Lines("see https://service.example.com/orders for the list", 3600).Should().Equal("see ", "https://service.example.com/orders ", "for the list");

    [Fact]
    public void A_word_longer_than_the_line_is_cut() =>
        Lines(new string('a', 50), 1000)[0].Should().HaveLength(9);

    [Theory]
    [InlineData("a", 9)]
    [InlineData("。", 4)]
    [InlineData("-", 12)]
    public void A_long_row_of_signs_without_a_place_to_break_is_cut_line_by_line(string sign, int each)
    {
        List<string> lines = Lines(string.Concat(Enumerable.Repeat(sign, 1_000_000)), 1000);
        lines.Should().HaveCount((1_000_000 + each - 1) / each);
        lines.SkipLast(1).Should().OnlyContain(line => line.Length == each);
    }

    [Fact]
    public void A_hard_break_opens_a_line() => Lines("甲\n乙\n", Page).Should().Equal("甲\n", "乙\n", "");

    [Fact]
    public void An_empty_paragraph_has_one_line() => Lines("", Page).Should().Equal("");

    [Fact]
    public void A_right_tab_leaves_the_number_on_the_line_where_both_fit()
    {
        TabStop[] stops = [new(Page, IsRight: true, IsCentered: false)];
        Lines(new string('国', 32) + "\t12", Page, stops: stops).Should().ContainSingle();
        Lines(new string('国', 34) + "\t12", Page, stops: stops).Should().HaveCount(2);
        Lines(new string('国', 32) + "\t12", Page - 24, stops: stops).Should().ContainSingle("a stop a little beyond the line stands at its end");
    }

    internal static RunFont Font(int halfPoints = 24) => new(new CharacterMetrics("Times New Roman", "宋体", halfPoints, false, false, true));

    private static List<string> Lines(string text, int width, int halfPoints = 24, bool mayHang = true, bool autoSpace = true, TabStop[]? stops = null)
    {
        RunFont font = Font(halfPoints);
        ParagraphText paragraph = new();
        paragraph.Clear(autoSpace);
        paragraph.Add(text, font);
        LineBreaker breaker = new() { MayHang = mayHang };
        breaker.Break(paragraph, new ParagraphMetrics("", font.Characters) { Tabs = stops ?? [] }, width, width, 0, 0, 420);
        List<string> lines = [];
        int start = 0;
        foreach (int end in breaker.Ends)
        {
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
