using DocGen.Model;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model;

/// <summary>Page numbers of the front matter.</summary>
public sealed class RomanNumeralTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(49, "XLIX")]
    [InlineData(90, "XC")]
    [InlineData(444, "CDXLIV")]
    [InlineData(1990, "MCMXC")]
    [InlineData(3999, "MMMCMXCIX")]
    public void A_number_in_capital_letters(int number, string expected) => RomanNumeral.Of(number).Should().Be(expected);

    [Fact]
    public void Every_number_reads_back()
    {
        Dictionary<char, int> values = new() { ['I'] = 1, ['V'] = 5, ['X'] = 10, ['L'] = 50, ['C'] = 100, ['D'] = 500, ['M'] = 1000 };
        for (int number = 1; number < 4000; number++)
        {
            int[] signs = [.. RomanNumeral.Of(number).Select(sign => values[sign])];
            signs.Select((value, i) => i + 1 < signs.Length && value < signs[i + 1] ? -value : value).Sum().Should().Be(number);
        }
    }
}
