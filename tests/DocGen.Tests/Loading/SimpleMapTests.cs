using CsCheck;
using DocGen.Diagnostics;
using DocGen.Loading.Yaml;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Loading;

/// <summary>The short reader must say what the full one says, or give up.</summary>
public sealed class SimpleMapTests
{
    private static readonly string[] Lines =
    [
        "a: b", "a.b-c_1: 第 {0} 页", "a: \"第 {0} 页\"", "b: \"\"", "b: ''", "c: x: y", "c: x #y", "c: x#y", "# note", "", "  d: e", "e: - f", "e: -f", "f: null", "f: ~",
        "g: [a]", "g: \"a\\n\"", "h: a ", "h:  a", "i:a", "j: \"a\" # b", "j: \"a\" b", "k: 　全角", "l: 10", "m: true", "n: a:", "- a", "-: a", "o: 《{0}》（{1}）", "A: b", "p: |", "p: >-",
    ];

    private static readonly Gen<string> Line = Gen.Int[0, Lines.Length - 1].Select(index => Lines[index]);

    [Fact]
    public void It_agrees_with_the_full_reader() => Line.Array[1, 8].Sample(
        lines =>
        {
            string text = string.Join('\n', lines);
            if (SimpleMap.Read(text) is { } simple)
            {
                Full(text).Should().Equal(simple.Select(entry => (entry.Key, entry.Value)), "so reads {0}", text);
            }
        },
        iter: 20_000);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void The_shipped_words_need_no_more(string language) =>
        SimpleMap.Read(File.ReadAllText(Repository.Path("templates", "_words", language + ".yaml"))).Should().NotBeNull().And.ContainKey("contents");

    private static IEnumerable<(string, string)> Full(string text)
    {
        Report report = new();
        YamlMap map = YamlFile.Read("words.yaml", text, report).Should().BeOfType<YamlMap>().Subject;
        report.Sorted().Should().BeEmpty();
        return map.Entries.Select(entry => (entry.Key, ((YamlScalar)entry.Value).Value));
    }
}
