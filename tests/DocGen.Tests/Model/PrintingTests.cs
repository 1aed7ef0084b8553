using DocGen.Model.Facts;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model;

/// <summary>How values read.</summary>
public sealed class PrintingTests
{
    [Theory]
    [InlineData("zh-CN", "2026年12月1日")]
    [InlineData("en", "1 December 2026")]
    public void A_date(string language, string expected) => Printing.Date(new DateOnly(2026, 12, 1), language).Should().Be(expected);

    [Theory]
    [InlineData(4_200_000, "zh-CN", "420 万元")]
    [InlineData(12_345, "zh-CN", "12,345 元")]
    [InlineData(10_000, "zh-CN", "1 万元")]
    [InlineData(10_050, "zh-CN", "10,050 元")]
    [InlineData(15_100, "zh-CN", "1.51 万元")]
    [InlineData(9_999, "zh-CN", "9,999 元")]
    [InlineData(0, "zh-CN", "0 元")]
    [InlineData(123_450_000, "zh-CN", "12,345 万元")]
    [InlineData(4_200_000, "en", "CNY 4,200,000")]
    public void Money(int yuan, string language, string expected) => Printing.Money(yuan, language).Should().Be(expected);

    [Theory]
    [InlineData(72, "zh-CN", "6 年")]
    [InlineData(18, "zh-CN", "18 个月")]
    [InlineData(0, "zh-CN", "0 个月")]
    [InlineData(12, "en", "1 year")]
    [InlineData(24, "en", "2 years")]
    [InlineData(1, "en", "1 month")]
    [InlineData(0, "en", "0 months")]
    public void Months(int months, string language, string expected) => Printing.Months(months, language).Should().Be(expected);

    [Theory]
    [InlineData("zh-CN", "", "")]
    [InlineData("zh-CN", "北京", "北京")]
    [InlineData("zh-CN", "北京|天津", "北京和天津")]
    [InlineData("zh-CN", "北京|天津|河北", "北京、天津和河北")]
    [InlineData("en", "Beijing|Tianjin|Hebei", "Beijing, Tianjin and Hebei")]
    public void A_list(string language, string items, string expected) =>
        Printing.List(items.Split('|', StringSplitOptions.RemoveEmptyEntries), language).Should().Be(expected);

    [Theory]
    [InlineData("95", "%", "95%")]
    [InlineData("2.50", "小时", "2.5 小时")]
    [InlineData("3", "", "3")]
    public void A_quantity(string number, string unit, string expected) =>
        Printing.Quantity(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), unit).Should().Be(expected);
}
