using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using FluentAssertions;
using Xunit;
using static DocGen.Loading.Shapes.Field;

namespace DocGen.Tests.Loading;

/// <summary>A YAML tree against its shape: every difference at its place.</summary>
public sealed class ShapeCheckerTests
{
    private static readonly MapShape Shape = new(
        Needed("name", DocGen.Loading.Shapes.Shape.Text, "名称", "name"),
        Optional("count", new NumberShape(1, 9, Whole: true), "数", "count"),
        Optional("day", DocGen.Loading.Shapes.Shape.Date, "日期", "day"),
        Optional("kind", new ChoiceShape("retailer", "manufacturer"), "种类", "kind"),
        Optional("flag", DocGen.Loading.Shapes.Shape.Boolean, "真假", "flag"),
        Optional("code", new StringShape(Patterns.OrganizationCode, 6), "代号", "code"),
        Optional("list", new ListShape(new StringShape(null, 5), 2), "列表", "list"),
        Optional("open", new OpenMapShape(new NumberShape(0, 1, Whole: false), Patterns.Key), "任意", "open"));

    [Theory]
    [InlineData("name: 甲")]
    [InlineData("name: { zh-CN: 甲, en: A }\ncount: 9\nday: 2026-02-28\nkind: retailer\nflag: true\ncode: QH\nlist: [a, b]\nopen: { a_1: 0.5 }")]
    [InlineData("name: 123\ncount:\nday: ~")]
    public void What_fits_is_not_reported(string yaml) => Check(yaml).Should().BeEmpty();

    [Theory]
    [InlineData("count: 1", "1:1 MissingKey")]
    [InlineData("name:", "1:1 MissingKey")]
    [InlineData("name: ''", "1:7 MissingKey")]
    [InlineData("name: {}", "1:7 MissingKey")]
    [InlineData("name: { zh-CN: 甲, en: }", "1:19 MissingKey")]
    [InlineData("name: [甲]", "1:7 WrongType")]
    [InlineData("name: { 'not a language': 甲 }", "1:9 BadForm")]
    [InlineData("name: { zh-CN: { a: b } }", "1:16 WrongType")]
    [InlineData("name: { en: Six years, above the term }", "1:24 UnquotedComma")]
    [InlineData("name: 甲\nnmae: 乙", "2:1 UnknownKey")]
    [InlineData("name: 甲\ncount: 10", "2:8 OutOfRange")]
    [InlineData("name: 甲\ncount: 1.5", "2:8 WrongType")]
    [InlineData("name: 甲\ncount: 1e3", "2:8 WrongType")]
    [InlineData("name: 甲\ncount: [1]", "2:8 WrongType")]
    [InlineData("name: 甲\nday: 2026-02-30", "2:6 BadDate")]
    [InlineData("name: 甲\nday: 28.2.2026", "2:6 BadDate")]
    [InlineData("name: 甲\nkind: retailr", "2:7 BadChoice")]
    [InlineData("name: 甲\nflag: yes", "2:7 BadChoice")]
    [InlineData("name: 甲\ncode: qh", "2:7 BadForm")]
    [InlineData("name: 甲\nlist: [a, b, c]", "2:7 TooLong")]
    [InlineData("name: 甲\nlist: [abcdef]", "2:8 TooLong")]
    [InlineData("name: 甲\nlist: [a, ~]", "2:11 WrongType")]
    [InlineData("name: 甲\nopen: { A: 1 }", "2:9 BadForm")]
    [InlineData("name: 甲\nopen: { a: 2 }", "2:12 OutOfRange")]
    [InlineData("name: \"a\\u0007b\"", "1:7 ControlCharacter")]
    [InlineData("name: \"a\\uFFFFb\"", "1:7 ControlCharacter")]
    public void A_difference_is_reported_at_its_place(string yaml, string expected) => Check(yaml).Should().Equal(expected);

    [Fact]
    public void All_differences_are_reported_at_once() =>
        Check("count: 0\nday: x\nkind: y\nother: 1").Should().HaveCount(5);

    private static IEnumerable<string> Check(string yaml)
    {
        Report report = new();
        new ShapeChecker(report).Check(YamlFile.Read("a.yaml", yaml, report)!, Shape, "");
        return report.Sorted().Select(finding => $"{finding.Place.Line}:{finding.Place.Column} {finding.Rule.Name}");
    }
}
