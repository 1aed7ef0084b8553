using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Markup;

/// <summary>The text of a tree as an enterprise reads it.</summary>
public sealed class PlainTextTests
{
    private static readonly FixedValues Values = FixedValues.FromYaml("products: [ { name: 空调 }, { name: 冰箱 } ]\nflag: true\nno_flag: false");

    [Fact]
    public void The_heading_of_a_table_in_a_loop_reads_once() =>
        Text("::: each products as product\n| 商品 |\n|---|\n| {{ product.name }} |\n:::\n").Should().Be("商品\n空调\n冰箱\n");

    [Fact]
    public void What_does_not_hold_is_not_read() => Text("::: if no_flag\n甲\n:::\n::: else\n乙\n:::\n").Should().Be("乙\n");

    [Fact]
    public void Marks_of_emphasis_links_and_boxes_read_as_their_text() =>
        Text("**粗** `码` [链接](https://example.com) &lt;A&gt; <https://example.org>\n\n- [x] 已做\n").Should().Be("粗 码 链接 <A> https://example.org\n☑ 已做\n");

    private static string Text(string markdown)
    {
        Document document = TextDocument.Clause(markdown, Values, new Report()).Document;
        return PlainText.Of(document.Sections[0]);
    }
}
