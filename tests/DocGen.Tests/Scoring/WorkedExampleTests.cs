using DocGen.Scoring;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Scoring;

/// <summary>The worked examples of the domain notes on scoring; weights are the examples' own.</summary>
public sealed class WorkedExampleTests
{
    [Theory]
    [InlineData("1", "100 met", 0, 0, "100.00", "100.00", "star5")]
    [InlineData("2", "95 met, 5 lost", 0, 0, "95.00", "95.00", "star5")]
    [InlineData("3", "94.99 met, 5.01 lost", 0, 0, "94.99", "94.99", "star4")]
    [InlineData("4a", "90 met, 10 lost", 0, 0, "90.00", "90.00", "star4")]
    [InlineData("4b", "89.99 met, 10.01 lost", 0, 0, "89.99", "89.99", "star3")]
    [InlineData("5a", "80 met, 20 lost", 0, 0, "80.00", "80.00", "star3")]
    [InlineData("5b", "79.99 met, 20.01 lost", 0, 0, "79.99", "79.99", "pass")]
    [InlineData("6a", "70 met, 30 lost", 0, 0, "70.00", "70.00", "pass")]
    [InlineData("6b", "69.99 met, 30.01 lost", 0, 0, "69.99", "69.99", "fail")]
    [InlineData("7", "97 met, 3 lost", 0, 0, "97.00", "97.00", "star5")]
    [InlineData("8", "95 met, 5 of 10 failed 2", 0, 0, "99.00", "99.00", "star5")]
    [InlineData("9", "96 met, 4 of 3 failed 1", 0, 0, "98.66", "98.66", "star5")]
    [InlineData("10", "86 met, 7 lost, 3 excluded, 4 excluded", 0, 0, "92.47", "92.47", "star4")]
    [InlineData("11", "86 met, 7 lost, 3 lost, 4 lost", 0, 0, "86.00", "86.00", "star3")]
    [InlineData("12", "96 met, 4 lost", 1, 0, "96.00", "95.00", "star5")]
    [InlineData("13", "96 met, 4 lost", 2, 0, "96.00", "94.00", "star4")]
    [InlineData("14", "99 met, 1 lost", 4, 0, "99.00", "95.00", "star5")]
    [InlineData("15", "100 met", 5, 0, "100.00", "95.00", "fail")]
    [InlineData("16", "94.2 met, 5.8 lost", 0, 1, "94.20", "95.20", "star5")]
    [InlineData("17", "94.2 met, 5.8 lost", 1, 1, "94.20", "94.20", "star4")]
    [InlineData("18", "71 met, 29 lost", 2, 0, "71.00", "69.00", "fail")]
    [InlineData("19", "99.6 met, 0.4 lost", 0, 1, "99.60", "100.00", "star5")]
    [InlineData("28", "94.9999999 met, 5.0000001 lost", 0, 0, "94.99", "94.99", "star4")]
    [InlineData("30", "81 met, 9 lost, 10 excluded", 0, 0, "90.00", "90.00", "star4")]
    [InlineData("full", "90 met, 3 lost, 4 of 4 failed 1, 2 excluded, 1 excluded", 2, 1, "95.87", "94.87", "star4")]
    public void A_score_and_its_level(string example, string leaves, int deductions, int bonuses, string raw, string final, string level)
    {
        Scorecard card = Examples.Rate(leaves, deductions, bonuses)!;
        Examples.Cut(card.Raw).Should().Be(raw, "that is example {0}", example);
        Examples.Cut(card.Final).Should().Be(final, "that is example {0}", example);
        card.Level.Code.Should().Be(level, "that is example {0}", example);
    }

    [Fact]
    public void The_gap_of_the_full_example_is_not_cut_down()
    {
        Scorecard card = Examples.Rate("90 met, 3 lost, 4 of 4 failed 1, 2 excluded, 1 excluded", 2, 1)!;
        card.Gap.Cut(4, up: true).Should().Be(0.1238m);
        card.Gap.Cut(2, up: true).Should().Be(0.13m);
        card.Closure!.Select(leaf => leaf.Weight).Should().Equal([4], "one point of the sampled leaf is enough, and the least that is");
    }

    [Fact]
    public void Everything_excluded_gives_no_score() => Examples.Rate("60 excluded, 40 excluded", 0, 0).Should().BeNull();

    [Theory]
    [InlineData(8, 1, false, "5.00")]
    [InlineData(23, 2, false, "3.33")]
    [InlineData(23, 2, true, "0.00")]
    [InlineData(23, 3, true, "5.00")]
    [InlineData(0, 0, false, "0.00")]
    [InlineData(0, 1, false, "5.00")]
    public void Certified_managers_count_in_proportion(int staff, int held, bool strictly, string marks)
    {
        Scorecard card = Examples.RateManagers(staff, held, strictly);
        Examples.Cut(card.Leaves.Single(leaf => leaf.Leaf.Id == "5.1.2.2").Marks).Should().Be(marks);
    }

    [Fact]
    public void Thirds_add_up_exactly()
    {
        Scorecard card = Examples.Rate("69 met, 1 of 3 failed 2, 1 of 3 failed 1, 29 lost", 0, 0)!;
        card.Final.Should().Be(Fraction.Of(70));
        card.Level.Code.Should().Be("pass");
    }
}
