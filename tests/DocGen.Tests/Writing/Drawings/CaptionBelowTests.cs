using DocGen.Composing;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Drawings;

/// <summary>A flow that nearly fills its page, below a heading and a paragraph that stay with it, keeps its caption on that page, in every look.</summary>
public sealed class CaptionBelowTests
{
    public static TheoryData<string> Looks => new(Pipeline.ShippedLooks);

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_caption_stands_on_the_page_of_its_flow(string look)
    {
        for (int steps = 8; steps <= 16; steps++)
        {
            for (int lines = 1; lines <= 4; lines++)
            {
                (string Style, int Page)[] placed = Placed(look, steps, lines);
                int figure = placed.Single(item => item.Style == "Figure").Page;
                placed.Single(item => item.Style == "Caption").Page.Should().Be(figure, "{0} steps under {1} lines", steps, lines);
            }
        }
    }

    private static (string Style, int Page)[] Placed(string look, int steps, int lines)
    {
        string text = string.Concat(Enumerable.Repeat("本流程适用于质保期内外的维修，时限自受理起算，与手册一致。", lines));
        string flow = string.Concat(Enumerable.Range(1, steps).Select(i => $"step s{i} [甲] 第 {i} 步 | {i} 日内\n"));
        string markdown = $"# 服务\n\n正文。\n\n## 流程\n\n{text}\n\n```flow\ntitle: 流程\nlanes: 甲 | 乙\n{flow}```\n\n图：维修流程\n\n后文。\n";
        Report report = new();
        Document document = PlainDocument.Compose("text.md", markdown, look, TextDocument.Library, report);
        return [.. PageDump.Of(document, TextDocument.Library, report).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t')).Select(fields => (fields[3], int.Parse(fields[1])))];
    }
}
