using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Slides;

/// <summary>No text runs out of its box, no slide has more than seven lines, nothing stands on another: worked out for every slide of every deck we make.</summary>
[Collection("sample")]
public sealed class SlideRoomTests
{
    /// <summary>Texts that are hard to fit.</summary>
    public static TheoryData<string, string> Hard { get; } = new()
    {
        { "eighty lines", "# 很长\n\n" + string.Concat(Enumerable.Range(1, 80).Select(i => $"第 {i} 行文字。\n\n")) },
        { "a long paragraph", "# 长段\n\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"这是第 {i} 句，讲的是受理人员接到来电时应当怎样登记、怎样答复；")) },
        { "a long sentence", "# 长句\n\n" + new string('长', 900) },
        { "a long word", "# Word\n\n" + new string('w', 700) + "\n\n| a | b |\n|---|---|\n| " + new string('x', 300) + " | y |" },
        { "a long English paragraph", "# Long\n\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"Sentence {i} tells how a call is registered, answered and closed. ")) },
        { "a long list", "# 清单\n\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"{i}. 第 {i} 项\n   - 其一\n   - 其二，字数多一些，以便在较窄的地方换行，看它换行之后还是不是在框里\n")) },
        { "a long table", "# 表\n\n导语：\n\n| 事项 | 时限 | 出处 |\n|---|---|---|\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"| 事项 {i}，说明稍长一些的文字 | {i} 小时内 | 《维修服务记录单》（QH-R-{i:000}） |\n")) },
        { "a high row", "# 高行\n\n| 甲 | 乙 |\n|---|---|\n| 短 | " + string.Concat(Enumerable.Repeat("单元格里不该有的长文字。", 60)) + " |\n| 短 | 短 |\n" },
        { "boxes", "# 框\n\n" + string.Concat(Enumerable.Range(1, 5).Select(i => $"> [!NOTE]\n> 第 {i} 个框里的话，当场登记，不等查清。\n>\n> - 一\n> - 二\n\n间隔。\n\n")) },
        { "a long box", "# 长框\n\n> [!WARNING]\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"> 第 {i} 句话写得不短，在框里要占一行或者两行，看它会不会装不下。\n>\n")) },
        { "columns", "# 栏\n\n导语。\n\n:::: columns\n::: column\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"- 左栏第 {i} 项，文字会换行的那一种\n")) + ":::\n::: column\n短\n:::\n::::\n\n后文。\n" },
        { "three columns", "# 三栏\n\n:::: columns\n" + string.Concat(Enumerable.Range(1, 3).Select(i => $"::: column\n**第 {i} 栏**\n\n| 甲 | 乙 |\n|---|---|\n| 一二三 | 四五六七八九 |\n\n一段会换行的话，看它停在哪里。\n:::\n")) + "::::\n" },
        { "a picture at the right", "# 右\n\n::: picture-right\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"- 第 {i} 项\n")) + "\n![一张图](a.png)\n:::\n" },
        { "a long title", "# 这是一个长得不像话的标题，写了原因、经过、结果和教训，还写了由谁负责、什么时候做完，谁看了都要皱眉头，一行当然放不下\n\n文字。" },
        { "everything mixed", "# 混\n\n一。\n\n- 二\n- 三\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n四。\n\n> [!TIP]\n> 五\n\n六。\n\n```\ncode\n```\n\n> 引用\n\n![图](a.png)\n\n七[^1]。\n\n[^1]: 注\n" },
    };

    [Theory]
    [MemberData(nameof(Hard))]
    public void Nothing_runs_out_of_its_box(string name, string markdown)
    {
        (_, Document document) = TextDocument.Clause(markdown, FixedValues.FromYaml(""), new Report());
        byte[] deck = TextDocument.Slides(document, new Report());
        Validity.AssertValid(deck, name);
        SlideRoom.Faults(deck).Should().BeEmpty(name);
    }

    [Fact]
    public void Nothing_of_the_sample_runs_out_of_its_box()
    {
        WrittenFile[] decks = [.. SampleBuild.Package.Files.Where(file => file.Path.EndsWith(".pptx", StringComparison.Ordinal))];
        decks.Should().NotBeEmpty();
        decks.SelectMany(deck => SlideRoom.Faults(deck.Bytes).Select(fault => $"{deck.Path} {fault}")).Should().BeEmpty();
    }

    [Fact]
    public void Every_deck_of_the_sample_is_valid_and_has_a_title_on_every_slide()
    {
        foreach (WrittenFile deck in SampleBuild.Package.Files.Where(file => file.Path.EndsWith(".pptx", StringComparison.Ordinal)))
        {
            Validity.AssertValid(deck.Bytes, deck.Path);
            PptxFile file = new(deck.Bytes);
            foreach (string slide in file.Slides)
            {
                PptxFile.Shapes(file.Xml(slide)).Where(shape => (string?)PptxFile.PlaceholderOf(shape)?.Attribute("type") is "title" or "ctrTitle")
                    .Should().ContainSingle(slide).Which.Descendants(PptxFile.A + "t").Should().NotBeEmpty(slide);
            }
        }
    }

    /// <summary>The test itself can fail: a box that is made lower is found.</summary>
    [Fact]
    public void A_text_that_runs_out_is_found()
    {
        (_, Document document) = TextDocument.Clause("# 一\n\n" + string.Concat(Enumerable.Repeat("一行。\n\n", 7)), FixedValues.FromYaml(""), new Report());
        byte[] deck = TextDocument.Slides(document, new Report());
        PptxFile file = new(deck);
        string layout = file.RelatedOf(file.Slides[0], "slideLayouts")!;
        string master = file.RelatedOf(layout, "slideMasters")!;
        byte[] changed = ZipEdit.Replace(deck, master, text => text.Replace("cy=\"4724400\"", "cy=\"1000000\"", StringComparison.Ordinal));
        SlideRoom.Faults(changed).Should().ContainSingle(fault => fault.Contains("text of"));
    }
}
