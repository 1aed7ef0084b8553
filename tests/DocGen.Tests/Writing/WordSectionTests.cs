using System.Xml.Linq;
using DocGen.Composing;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using FluentAssertions;
using Markdig.Syntax;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Writing;

/// <summary>Word sections of a document whose parts turn the page.</summary>
public sealed class WordSectionTests
{
    private const string Turned = "::: landscape\n横\n:::";

    [Fact]
    public void Numbers_go_on_over_turned_pages_and_restart_with_the_body_only() =>
        Sections((PageKind.Cover, "封面"), (PageKind.Front, "甲\n\n" + Turned + "\n\n乙"), (PageKind.Body, "丙\n\n" + Turned), (PageKind.Body, "丁"), (PageKind.Landscape, Turned))
            .Should().Equal(
                "portrait none", "portrait upperRoman 1 header1 footer1", "landscape upperRoman header2 footer2", "portrait upperRoman header1 footer1",
                "portrait decimal 1 header1 footer3", "landscape decimal header2 footer3", "portrait decimal header1 footer3", "landscape decimal header2 footer3");

    [Fact]
    public void A_restart_is_not_lost_where_the_body_begins_turned() =>
        Sections((PageKind.Front, "甲"), (PageKind.Body, Turned + "\n\n乙"))
            .Should().Equal("portrait upperRoman 1 header1 footer1", "landscape decimal 1 header2 footer2", "portrait decimal header1 footer2");

    [Fact]
    public void A_part_without_text_opens_no_section() =>
        Sections((PageKind.Body, "甲"), (PageKind.Landscape, ""), (PageKind.Body, "乙")).Should().Equal("portrait decimal header1 footer1");

    private static IEnumerable<string> Sections(params (PageKind Page, string Markdown)[] parts)
    {
        Report report = new();
        Document frame = PlainDocument.Compose("text.md", "文", "enterprise", TextDocument.Library, report);
        Document document = frame with { Sections = [.. parts.Select(part => frame.Sections[0] with { Page = part.Page, Body = Parsed(part.Markdown, report) })] };
        byte[] bytes = new DocxWriter(TextDocument.Library.Looks, () => Dialect.DocxRenderers, EffectiveBlocks.Of).Write(document, report);
        report.Sorted().Should().BeEmpty();
        Validity.AssertValid(bytes);
        DocxFile file = new(bytes);
        return file.Body.Descendants(W + "sectPr").Select(section => string.Join(' ', Words(file, section)));
    }

    private static MarkdownDocument Parsed(string markdown, Report report)
    {
        MarkdownDocument tree = Dialect.Parse(markdown);
        TreeLint.Inspect(tree, TextDocument.Origin, report);
        return tree;
    }

    private static IEnumerable<string> Words(DocxFile file, XElement section)
    {
        XElement size = section.Element(W + "pgSz")!;
        yield return (string?)size.Attribute(W + "orient") ?? "portrait";
        ((int)size.Attribute(W + "w")! > (int)size.Attribute(W + "h")!).Should().Be(size.Attribute(W + "orient") is not null);
        IEnumerable<XElement> references = section.Elements().Where(item => item.Attribute(R + "id") is not null);
        if (!references.Any())
        {
            yield return "none";
            yield break;
        }

        yield return (string)section.Element(W + "pgNumType")!.Attribute(W + "fmt")!;
        if ((string?)section.Element(W + "pgNumType")!.Attribute(W + "start") is { } start)
        {
            yield return start;
        }

        foreach (XElement reference in references)
        {
            yield return Path.GetFileNameWithoutExtension(file.Targets[(string)reference.Attribute(R + "id")!]);
        }
    }
}
