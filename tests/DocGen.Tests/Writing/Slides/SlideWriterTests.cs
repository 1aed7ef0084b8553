using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.PptxFile;

namespace DocGen.Tests.Writing.Slides;

/// <summary>What slides say beside their text: cover, agenda, notes, alternative texts, languages, findings.</summary>
[Collection("sample")]
public sealed class SlideWriterTests
{
    [Theory]
    [InlineData("zh-CN", "主要内容")]
    [InlineData("en", "Agenda")]
    public void A_course_begins_with_cover_and_agenda_and_ends_with_its_last_clause(string language, string agenda)
    {
        byte[] deck = SampleBuild.Bytes("TM-02", "pptx", language);
        Document document = SampleBuild.Document("TM-02", language);
        string[] slides = PptxText.Of(deck).Split("--- ", StringSplitOptions.RemoveEmptyEntries);
        slides[0].Should().StartWith("1 (title) " + document.Identity.Title).And.Contain(document.Identity.Enterprise).And.Contain(document.Identity.Number.ToString()).And.Contain(document.Identity.Version);
        slides[1].Should().Contain(agenda);
        string[] agendas = [.. slides.Where(slide => slide.Split('\n')[0].Contains(") " + agenda))];
        string[] clauses = [.. document.Sections.Where(section => section is { Heading: not null, Clause: not null }).Select(section => section.Heading!.Text)];
        clauses.Should().NotBeEmpty().And.OnlyContain(title => agendas.Any(slide => slide.Contains(title)));
        slides.Should().OnlyContain(slide => slide.StartsWith(slides[0]) || agendas.Contains(slide) || slide.Contains("» "), "clause ids stand in the notes");
    }

    [Fact]
    public void Notes_name_clause_indicators_and_documents()
    {
        string text = PptxText.Of(SampleBuild.Bytes("TM-02", "pptx", "en"));
        text.Should().Contain("» Clause: training.manual-foundation").And.Contain("» Indicators: 5.1.1.1").And.Contain("» Documents: ");
    }

    [Fact]
    public void Every_run_has_a_language_and_every_picture_its_words()
    {
        const string markdown = "# 一\n\n文 **bold** 1\n\n| 甲 | b |\n|---|---|\n| 1 | 二 |\n\n# 二\n\n![一张图](a.png)\n\n# 三\n\n```flow\nstart a 甲\nend b 乙\n```\n";
        PptxFile file = new(TextDocument.Slides(TextDocument.Clause(markdown, FixedValues.FromYaml(""), new Report()).Document, new Report()));
        foreach (XElement slide in file.Slides.Select(file.Xml))
        {
            slide.Descendants(A + "rPr").Should().OnlyContain(run => run.Attribute("lang") != null);
            Shapes(slide).Where(shape => shape.Name.LocalName is "pic" or "grpSp" or "graphicFrame").Should().OnlyContain(shape => (string?)shape.Descendants(P + "cNvPr").First().Attribute("descr") != null);
            slide.Descendants(P + "cNvPr").Select(item => (string?)item.Attribute("id")).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void A_slide_of_eighty_lines_is_kept_whole_and_reported()
    {
        Report report = new();
        Document document = TextDocument.Clause("文\n\n# 很长\n\n" + string.Concat(Enumerable.Range(1, 80).Select(i => $"第{i}行\n\n")), FixedValues.FromYaml(""), new Report()).Document;
        string text = PptxText.Of(TextDocument.Slides(document, report));
        Enumerable.Range(1, 80).Should().OnlyContain(i => text.Contains($"第{i}行"));
        report.Sorted().Should().ContainSingle().Which.Should().Match<Diagnostic>(finding => finding.Rule.Code == "DG5125" && finding.Place.Line == 3);
    }

    [Fact]
    public void A_drawing_that_nobody_can_read_is_reported()
    {
        Report report = new();
        string flow = "# 大\n\n::: picture-right\n一\n\n```flow\nlanes: 甲部门 | 乙部门 | 丙部门 | 丁部门 | 戊部门 | 己部门 | 庚部门\nstart s0 [甲部门] 开始办理一件事情\n"
            + string.Concat(Enumerable.Range(1, 6).Select(i => $"step s{i} [{"甲乙丙丁戊己庚"[i]}部门] 第{i}步，{new string('办', 60 * i)}\n")) + "end e [甲部门] 完\n```\n:::\n";
        TextDocument.Slides(TextDocument.Clause(flow, FixedValues.FromYaml(""), new Report()).Document, report);
        report.Sorted().Should().Contain(finding => finding.Rule.Code == "DG5126" && finding.Place.Line == 6);
    }

    [Fact]
    public void What_a_part_becomes_is_said_in_the_document_type()
    {
        DocumentType type = SampleBuild.Run.Library.DocumentTypes["training-course"];
        type.Parts.Select(part => part.Slides).Take(3).Should().Equal(SlideRole.Cover, SlideRole.Agenda, SlideRole.Content);
        type.Parts.Skip(3).Should().NotBeEmpty().And.OnlyContain(part => part.Slides == SlideRole.None);
        SampleBuild.Run.Library.DocumentTypes["service-manual"].Parts.Where(part => part.Template is not null).Should().OnlyContain(part => part.Slides == SlideRole.None);
    }
}
