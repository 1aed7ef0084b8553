using DocGen.Diagnostics;
using DocGen.Loading.Yaml;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Loading;

/// <summary>What of YAML is read, and what is refused.</summary>
public sealed class YamlFileTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *x\n", "YamlAlias", 1)]
    [InlineData("a: 1\nb: *x\n", "YamlAlias", 2)]
    [InlineData("a: !!int 1\n", "YamlTag", 1)]
    [InlineData("a: !custom { b: 1 }\n", "YamlTag", 1)]
    [InlineData("a: 1\n---\nb: 2\n", "SeveralDocuments", 2)]
    [InlineData("a: 1\nb: 2\na: 3\n", "DuplicateKey", 3)]
    [InlineData("", "EmptyFile", 1)]
    [InlineData("# nothing\n", "EmptyFile", 1)]
    [InlineData("~\n", "EmptyFile", 1)]
    [InlineData("a: [1, 2\n", "YamlSyntax", 2)]
    [InlineData("a: 'x\n", "YamlSyntax", 1)]
    [InlineData("a:\n\tb: 1\n", "YamlSyntax", 2)]
    [InlineData("a: b: c\n", "YamlSyntax", 1)]
    [InlineData("? [a, b]\n: 1\n", "YamlSyntax", 1)]
    public void What_is_more_than_plain_data_is_refused_at_its_line(string text, string rule, int line)
    {
        Report report = new();
        YamlFile.Read("a.yaml", text, report);
        Diagnostic finding = report.Sorted().Should().ContainSingle().Subject;
        finding.Rule.Name.Should().Be(rule);
        finding.Place.Line.Should().Be(line);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void A_depth_of_twenty_thousand_is_refused(string open, string close)
    {
        Report report = new();
        string text = string.Concat(Enumerable.Repeat(open, 20_000)) + "x" + string.Concat(Enumerable.Repeat(close, 20_000));
        YamlFile.Read("a.yaml", text, report).Should().BeNull();
        report.Sorted().Should().ContainSingle().Which.Rule.Name.Should().Be("TooDeep");
    }

    [Fact]
    public void A_depth_of_thirty_is_read() =>
        YamlFile.Read("a.yaml", new string('[', 30) + "x" + new string(']', 30), new Report()).Should().NotBeNull();

    [Fact]
    public void More_values_than_any_file_needs_are_refused()
    {
        Report report = new();
        YamlFile.Read("a.yaml", "a: [" + string.Join(',', Enumerable.Repeat("1", 400_001)) + "]\n", report).Should().BeNull();
        report.Sorted().Should().ContainSingle().Which.Rule.Name.Should().Be("TooManyValues");
    }

    [Fact]
    public void Values_keep_their_places_and_whether_they_were_quoted()
    {
        YamlMap map = (YamlMap)YamlFile.Read("a.yaml", "a: 1\nb:\n  - \"2\"\n  - ~\n", new Report())!;
        map["a"].Should().BeOfType<YamlScalar>().Which.Quoted.Should().BeFalse();
        YamlList list = (YamlList)map["b"]!;
        list.Items[0].Should().BeOfType<YamlScalar>().Which.Quoted.Should().BeTrue();
        list.Items[0].Place.Should().Be(new SourceLocation("a.yaml", 3, 5));
        list.Items[1].Should().BeOfType<YamlScalar>().Which.IsNull.Should().BeTrue();
    }

    [Fact]
    public void Lines_are_counted_from_the_offset() =>
        YamlFile.Read("a.md", "a: 1\n", new Report(), lineOffset: 4)!.Place.Line.Should().Be(5);
}
