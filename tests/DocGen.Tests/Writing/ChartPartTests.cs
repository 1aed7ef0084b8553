using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing;

/// <summary>Native charts: the part, the workbook behind it, and that both say the same.</summary>
public sealed class ChartPartTests
{
    private const string Chart = """
        ```chart
        type: bar
        title: 得分
        | 部门 | 第一季 | 第二季 |
        | 客服中心 | 92 | 95.5 |
        | 售后服务部 | -3 | - |
        ```
        """;

    private const string Timeline = """
        ```chart
        type: timeline
        | 任务 | 开始 | 结束 |
        | 编写 | 2026-12-31 | 2027-01-01 |
        ```
        """;

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    [Fact]
    public void A_chart_has_a_part_with_a_workbook_and_its_own_relationship()
    {
        DocxFile file = Render(Chart + "\n\n" + Timeline);
        file.Media.Keys.Should().BeEquivalentTo("word/embeddings/chart1.xlsx", "word/embeddings/chart2.xlsx");
        file.Targets.Values.Should().Contain("charts/chart1.xml").And.Contain("charts/chart2.xml");
        foreach (int number in (int[])[1, 2])
        {
            XElement relationship = file.Parts[$"word/charts/_rels/chart{number}.xml.rels"].Root!.Elements().Single();
            ((string?)relationship.Attribute("Target")).Should().Be($"../embeddings/chart{number}.xlsx");
            string external = (string)file.Parts[$"word/charts/chart{number}.xml"].Root!.Element(C + "externalData")!.Attribute(DocxFile.R + "id")!;
            external.Should().Be((string?)relationship.Attribute("Id"));
        }
    }

    [Fact]
    public void The_workbook_holds_the_figures_as_numbers_where_the_chart_looks_for_them()
    {
        DocxFile file = Render(Chart);
        byte[] workbook = file.Media["word/embeddings/chart1.xlsx"];
        Validity.AssertValid(workbook);
        XlsxText.FirstSheet(workbook).Should().BeEquivalentTo(
            (string[][])[["部门", "第一季", "第二季"], ["客服中心", "92", "95.5"], ["售后服务部", "-3", ""]], options => options.WithStrictOrdering());
        XElement[] series = [.. file.Parts["word/charts/chart1.xml"].Descendants(C + "ser")];
        series.Select(item => item.Element(C + "val")!.Descendants(C + "f").Single().Value).Should().Equal("Data!$B$2:$B$3", "Data!$C$2:$C$3");
        series.Select(item => string.Join(' ', item.Element(C + "val")!.Descendants(C + "v").Select(value => value.Value))).Should().Equal("92 -3", "95.5");
    }

    [Fact]
    public void The_bars_of_a_timeline_stand_on_invisible_ones_and_count_both_days()
    {
        DocxFile file = Render(Timeline);
        XElement[] series = [.. file.Parts["word/charts/chart1.xml"].Descendants(C + "ser")];
        series[0].Element(C + "spPr")!.Elements().First().Name.LocalName.Should().Be("noFill");
        series.Select(item => item.Element(C + "val")!.Descendants(C + "v").Single().Value).Should().Equal("46387", "2");
    }

    [Fact]
    public void Bars_start_at_zero_unless_a_value_is_below_or_the_author_says_otherwise()
    {
        Minimum("| 甲 | 90 |").Should().Be("0");
        Minimum("| 甲 | -9 |").Should().BeNull();
        Minimum("| 甲 | 90 |", "min: 80\n").Should().Be("80");

        static string? Minimum(string row, string setting = "") =>
            (string?)Render($"```chart\ntype: column\n{setting}| A | B |\n{row}\n```").Parts["word/charts/chart1.xml"]
                .Descendants(C + "valAx").Descendants(C + "min").SingleOrDefault()?.Attribute("val");
    }

    private static DocxFile Render(string markdown)
    {
        Report report = new();
        byte[] bytes = TextDocument.Plain(markdown.ReplaceLineEndings("\n"), report).Bytes;
        report.Sorted().Should().BeEmpty();
        Validity.AssertValid(bytes);
        return new DocxFile(bytes);
    }
}
