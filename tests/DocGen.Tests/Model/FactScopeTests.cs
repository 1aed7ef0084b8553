using DocGen.Model.Facts;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Model;

/// <summary>How names of slots and conditions are resolved.</summary>
public sealed class FactScopeTests
{
    private static readonly FactScope Scope = new(new Dictionary<string, Fact>
    {
        ["enterprise"] = Fact.Record(new Dictionary<string, Fact> { ["name"] = Fact.Of("青禾"), ["fax"] = Fact.Of((string?)null) }),
        ["products"] = Fact.List([Fact.Of("甲"), Fact.Of("乙")]),
        ["answers"] = Fact.Map(new Dictionary<string, Fact> { ["hours"] = Fact.Of(2.50m) }),
    });

    [Theory]
    [InlineData("enterprise.name", Lookup.Found, "青禾")]
    [InlineData("enterprise.fax", Lookup.Absent, null)]
    [InlineData("enterprise.fax.area", Lookup.Absent, null)]
    [InlineData("enterprise.nmae", Lookup.Unknown, null)]
    [InlineData("enterprise", Lookup.Found, null)]
    [InlineData("nothing", Lookup.Unknown, null)]
    [InlineData("products.size", Lookup.Found, "2")]
    [InlineData("products.first", Lookup.Unknown, null)]
    [InlineData("answers.hours", Lookup.Found, "2.5")]
    [InlineData("answers.days", Lookup.Absent, null)]
    [InlineData("enterprise.name.size", Lookup.Unknown, null)]
    [InlineData("Enterprise.name", Lookup.Unknown, null)]
    [InlineData("", Lookup.Unknown, null)]
    public void A_path_is_found_absent_or_unknown(string path, Lookup lookup, string? text)
    {
        Scope.Find(path, out Fact fact, out _).Should().Be(lookup);
        fact.Text.Should().Be(text);
    }

    [Fact]
    public void The_segment_that_does_not_exist_is_told_with_the_names_that_do()
    {
        Scope.Find("enterprise.nmae", out _, out (string Segment, IEnumerable<string> Known) unknown);
        unknown.Segment.Should().Be("nmae");
        unknown.Known.Should().Contain("name");
    }

    [Fact]
    public void A_loop_variable_hides_a_root_and_only_inside()
    {
        FactScope inner = Scope.With("enterprise", Fact.Of("变量"));
        inner.Find("enterprise", out Fact fact, out _);
        fact.Text.Should().Be("变量");
        inner.Find("products.size", out fact, out _).Should().Be(Lookup.Found);
        Scope.Find("enterprise.name", out fact, out _);
        fact.Text.Should().Be("青禾");
    }
}
