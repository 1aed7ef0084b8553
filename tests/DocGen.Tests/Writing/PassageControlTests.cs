using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Layout;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Writing;

/// <summary>The control around a passage, at its edges.</summary>
public sealed class PassageControlTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public void A_tag_names_clause_version_and_text() =>
        PassageControl.TagOf(new ClauseVersion("complaints.intake", 3, "0123456789abcdef", "投诉受理")).Should().Be("complaints.intake@3#0123456789ab");

    [Fact]
    public void A_long_id_is_shortened_the_same_way_each_time_and_stays_different_from_its_like()
    {
        string stem = string.Join('.', Enumerable.Repeat("very-long-topic", 8));
        string[] tags = [.. ((string[])[stem + ".a", stem + ".b", stem + ".a"]).Select(id => PassageControl.TagOf(new ClauseVersion(id, 12, Hash, "")))];
        tags.Should().OnlyContain(tag => tag.Length < PassageControl.Limit && tag.EndsWith("@12#aaaaaaaaaaaa"));
        tags[0].Should().StartWith("very-long-topic.very-long").And.Be(tags[2]).And.NotBe(tags[1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[x]: https://example.org")]
    [InlineData("| A |\n|---|\n| 1 |")]
    [InlineData("- 一\n- 二")]
    [InlineData("## 小节\n\n正文\n\n---\n\n| A |\n|---|\n| 1 |")]
    public void Any_passage_gives_a_valid_control_that_ends_in_a_paragraph(string markdown)
    {
        byte[] bytes = Written(markdown, new ClauseVersion("topic.name", 1, Hash, "标题"));
        Validity.AssertValid(bytes);
        new DocxFile(bytes).Body.Elements(W + "sdt").Should().ContainSingle().Which.Element(W + "sdtContent")!.Elements().Last().Name.Should().Be(W + "p");
    }

    [Fact]
    public void A_long_title_is_cut_between_characters()
    {
        string title = new string('题', 62) + "𠮷𠮷";
        string alias = Value(new DocxFile(Written("正文", new ClauseVersion("topic.name", 1, Hash, title))).Body.Descendants(W + "sdtPr").Single(), "alias")!;
        alias.Should().Be(new string('题', 62) + "…");
    }

    [Fact]
    public void What_interrupts_a_passage_stands_between_two_controls()
    {
        using MemoryStream stream = new();
        (_, Document document) = TextDocument.Plain("正文", new Report());
        DocxRenderer renderer = new([], DocGen.Markup.EffectiveBlocks.Of, document, new Report()) { Xml = new WordXml(stream), Paper = new DocumentPages(document.Identity, LookParts.Default) };
        PassageControl control = new(renderer);
        renderer.Xml.Start("w:body"u8);
        control.Open(new ClauseVersion("topic.name", 1, Hash, "标题"));
        ClauseVersion? interrupted = control.Close();
        renderer.Xml.Empty("w:interruption"u8);
        control.Open(interrupted, continued: true);
        control.Close().Should().Be(interrupted);
        control.Close().Should().BeNull();
        control.Open(null);
        renderer.Xml.End();
        renderer.Xml.Flush();
        string xml = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        System.Text.RegularExpressions.Regex.Matches(xml, "w:tag w:val=\"([^\"]*)\"|<w:interruption/>").Select(match => match.Value).Should().Equal(
            "w:tag w:val=\"topic.name@1#aaaaaaaaaaaa\"", "<w:interruption/>", "w:tag w:val=\"topic.name@1#aaaaaaaaaaaa+\"");
    }

    private static byte[] Written(string markdown, ClauseVersion clause)
    {
        Report report = new();
        (_, Document document) = TextDocument.Clause(markdown, FixedValues.None, report);
        Document tagged = document with { Sections = [document.Sections[0] with { Clause = clause }] };
        return new DocxWriter(TextDocument.Library.Looks, () => DocGen.Markup.Dialect.DocxRenderers, DocGen.Markup.EffectiveBlocks.Of).Write(tagged, report);
    }
}
