using System.Xml.Linq;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Writing.Looks;

/// <summary>What a look has on its cover stands around the text of the cover, or in its place.</summary>
[Collection("sample")]
public sealed class LookCoverTests
{
    private const string Logo = """
        <w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s" style="width:20pt;height:20pt" alt="标志"><v:imagedata r:id="rLogo"/></v:shape></w:pict></w:r></w:p>
        """;

    [Fact]
    public void Blocks_around_the_place_of_the_text_are_copied_with_their_pictures()
    {
        DocxFile file = Manual(Logo + Control("cover", "样张") + "<w:p><w:r><w:t>{{发布日期}} 发布</w:t></w:r></w:p>");
        XElement[] cover = [.. file.Body.Elements().TakeWhile(block => !block.Descendants(W + "sectPr").Any())];
        XElement picture = cover[0].Descendants().Single(item => item.Name.LocalName == "imagedata");
        file.Targets[(string)picture.Attribute(R + "id")!].Should().StartWith("media/look");
        file.Media.Values.Should().ContainSingle().Which.Should().Equal(FirmLook.Pixel);
        string text = string.Join('|', cover.Select(TextOf));
        text.Should().StartWith("|青禾电器股份有限公司|售后服务手册|").And.EndWith("|2026-11-25 发布").And.Contain("受控").And.NotContain("样张");
    }

    [Fact]
    public void A_cover_with_the_title_and_no_place_for_the_text_is_the_whole_cover()
    {
        DocxFile file = Manual("<w:p><w:r><w:t>{{企业名称}}《{{title}}》</w:t></w:r></w:p>" + Logo);
        string[] cover = [.. file.Body.Elements().TakeWhile(block => !block.Descendants(W + "sectPr").Any()).Select(TextOf)];
        cover.Should().Equal("青禾电器股份有限公司《售后服务手册》", "");
    }

    /// <summary>The manual in a firm's look whose cover holds these blocks.</summary>
    private static DocxFile Manual(string blocks)
    {
        FirmLook look = FirmLook.Of(EnterpriseStyles.Look).Relate("word/document.xml", ("rLogo", "image", "media/logo.png")).Set("word/media/logo.png", FirmLook.Pixel)
            .Edit("[Content_Types].xml", root => root.Add(new XElement(root.Name.Namespace + "Default", new XAttribute("Extension", "png"), new XAttribute("ContentType", "image/png"))))
            .Edit("word/document.xml", root =>
            {
                XElement cover = root.Descendants(W + "sdt").Single(item => Value(item.Element(W + "sdtPr"), "tag") == "cover");
                cover.ReplaceWith(XElement.Parse($"<a xmlns:w=\"{W}\" xmlns:r=\"{R}\">{blocks}</a>").Elements());
            });
        Built built = LookBuild.Of(look.Look(), "SM-01");
        Validity.AssertValid(built.Bytes("SM-01"), "a manual with the firm's cover");
        return new DocxFile(built.Bytes("SM-01"));
    }

    private static string Control(string tag, string text) =>
        $"""<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:sdtContent></w:sdt>""";
}
