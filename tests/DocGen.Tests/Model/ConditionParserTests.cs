using DocGen.Model.Conditions;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model;

/// <summary>The condition language of <c>applies-if:</c> and <c>::: if</c>.</summary>
public sealed class ConditionParserTests
{
    private static readonly FixedValues Values = FixedValues.FromYaml(
        "n: 10\nword: abc\nyes: true\nno: false\nempty: []\nlist: [甲]\nnothing:\nfunction: { customer-care: 客服 }\nexcluded: [ \"5.2.4.5\" ]\ndocuments: { R-056: 表 }");

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("not no", true)]
    [InlineData("empty", false)]
    [InlineData("list", true)]
    [InlineData("nothing", false)]
    [InlineData("n > 9", true)]
    [InlineData("n>=10", true)]
    [InlineData("n < 9", false)]
    [InlineData("n == 10.0", true)]
    [InlineData("n != 10", false)]
    [InlineData("word == abc", true)]
    [InlineData("word == 'abc'", true)]
    [InlineData("word == \"ab\"", false)]
    [InlineData("yes == true", true)]
    [InlineData("nothing == 1", false)]
    [InlineData("nothing != 1", true)]
    [InlineData("function.customer-care", true)]
    [InlineData("list.size == 1", true)]
    [InlineData("excluded 5.2.4.5", true)]
    [InlineData("applies 5.2.4.5", false)]
    [InlineData("applies 5.1.1.1", true)]
    [InlineData("has R-056", true)]
    [InlineData("not has SP-99", true)]
    [InlineData("no or yes and no", false)]
    [InlineData("(no or yes) and yes", true)]
    [InlineData("yes or no and no", true)]
    [InlineData("not no and no", false)]
    public void A_condition_holds_or_not(string text, bool expected)
    {
        Condition? condition = ConditionParser.Parse(text, out string? fault);
        fault.Should().BeNull();
        condition!.Holds(Values, []).Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("and")]
    [InlineData("yes and")]
    [InlineData("yes yes")]
    [InlineData("(yes")]
    [InlineData("yes)")]
    [InlineData("not")]
    [InlineData("n ==")]
    [InlineData("n == == 1")]
    [InlineData("n = 1")]
    [InlineData("yes && no")]
    [InlineData("n + 1 > 2")]
    [InlineData("5.2.4.5")]
    [InlineData("'text'")]
    [InlineData("甲")]
    public void What_is_no_condition_is_refused(string text)
    {
        ConditionParser.Parse(text, out string? fault).Should().BeNull();
        fault.Should().NotBeNull();
    }

    [Fact]
    public void Brackets_without_end_are_refused_and_do_not_exhaust_the_stack()
    {
        ConditionParser.Parse(new string('(', 100_000) + "yes" + new string(')', 100_000), out _).Should().BeNull();
        ConditionParser.Parse(string.Concat(Enumerable.Repeat("not ", 100_000)) + "yes", out _).Should().BeNull();
    }

    [Fact]
    public void A_long_row_of_operands_is_read() =>
        ConditionParser.Parse(string.Join(" or ", Enumerable.Repeat("no", 500)) + " or yes", out _)!.Holds(Values, []).Should().BeTrue();

    [Fact]
    public void Names_that_do_not_exist_are_told()
    {
        List<(string Segment, IEnumerable<string> Known)> unknown = [];
        ConditionParser.Parse("nope or function.none == 1", out _)!.Holds(Values, unknown).Should().BeFalse();
        unknown.Select(item => item.Segment).Should().Equal("nope", "none");
    }
}
