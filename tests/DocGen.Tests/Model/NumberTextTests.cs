using CsCheck;
using DocGen.Model;
using DocGen.Model.Chinese;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model;

/// <summary>Numbers as Word's number formats print them.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData(12, "decimal", "12")]
    [InlineData(3, "decimalZero", "03")]
    [InlineData(28, "lowerLetter", "bb")]
    [InlineData(4, "lowerRoman", "iv")]
    [InlineData(11, "chineseCounting", "十一")]
    [InlineData(110, "chineseCountingThousand", "一百一十")]
    [InlineData(20, "japaneseCounting", "二十")]
    [InlineData(10, "ideographDigital", "一〇")]
    [InlineData(3, "decimalEnclosedCircleChinese", "③")]
    [InlineData(21, "decimalEnclosedCircle", "21")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(2, "ideographTraditional", "乙")]
    [InlineData(5, "chineseLegalSimplified", "伍")]
    [InlineData(7, "numberInDash", "- 7 -")]
    [InlineData(7, "none", "")]
    [InlineData(7, "somethingNew", "7")]
    public void A_number_reads_as_in_Word(int number, string format, string text) => NumberText.Of(number, format).Should().Be(text);

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(101, "一百零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(2026, "二千零二十六")]
    [InlineData(10_000, "10000")]
    public void Chinese_numerals(int number, string text) => ChineseNumeral.Of(number).Should().Be(text);

    [Fact]
    public void A_Chinese_numeral_reads_back_as_its_number() =>
        Gen.Int[0, 9999].Sample(number => ReadBack(ChineseNumeral.Of(number)) == number);

    private static int ReadBack(string text)
    {
        const string digits = "零一二三四五六七八九";
        int total = 0;
        int digit = 0;
        bool some = false;
        foreach (char sign in text)
        {
            int unit = sign switch { '十' => 10, '百' => 100, '千' => 1000, _ => 1 };
            if (unit == 1)
            {
                digit = digits.IndexOf(sign);
                some = true;
                continue;
            }

            total += (some && digit > 0 ? digit : 1) * unit;
            (digit, some) = (0, false);
        }

        return total + digit;
    }
}
