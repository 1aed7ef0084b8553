using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Layout;
using DocGen.Writing.Docx.Looks;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Writing.Looks;

/// <summary>Paper, margins, header, footer and logo come from the look; a page that it lacks is made from another.</summary>
public sealed class LookPagesTests
{
    private const string Table = "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |";

    [Fact]
    public void Paper_and_margins_are_the_looks_and_tables_take_the_width_of_the_text()
    {
        DocxFile file = FirmLook.Bare().Render(Table);
        XElement section = file.Body.Elements(W + "sectPr").Single();
        Numbers(section, "pgMar", "top", "right", "bottom", "left", "header", "footer").Should().Equal(1700, 1300, 1600, 1500, 900, 950);
        file.Body.Descendants(W + "gridCol").Sum(column => (int)column.Attribute(W + "w")!).Should().Be(11906 - 1300 - 1500);
    }

    [Fact]
    public void A_file_without_any_header_or_mark_gets_those_of_the_default_look_on_its_paper()
    {
        DocxFile file = FirmLook.Bare().Render("# 服务手册");
        XElement header = file.HeadersAndFooters.Single(part => part.Name == W + "hdr");
        TextOf(header).Should().StartWith("服务手册\t");
        ((int)header.Descendants(W + "tabs").Elements(W + "tab").Single(tab => (string)tab.Attribute(W + "val")! == "right").Attribute(W + "pos")!).Should().Be(9106);
        TextOf(file.HeadersAndFooters.Single(part => part.Name == W + "ftr")).Should().Be("第 1 页 共 1 页");
    }

    [Fact]
    public void A_header_with_a_logo_and_placeholders_is_copied_and_filled()
    {
        string split = "<w:r><w:t>编号 {{文件</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>编号}} 第{{page}}页</w:t></w:r>";
        FirmLook look = FirmLook.Bare()
            .Header($"<w:p>{FirmLook.Picture("rLogo", description: "公司标志")}{Control("title")}<w:r><w:tab/></w:r>{split}</w:p>")
            .Relate("word/header1.xml", ("rLogo", "image", "media/logo.png"))
            .Set("word/media/logo.png", FirmLook.Pixel);
        DocxFile file = look.Render("# 服务手册\n\n文字。");
        XElement header = file.HeadersAndFooters.Single(part => part.Name == W + "hdr");
        TextOf(header).Should().Be("公司标志服务手册\t编号  第1页", "the logo is read by its alternative text");
        header.Descendants(W + "instrText").Single().Value.Trim().Should().Be("PAGE");
        header.Descendants(W + "sdt").Should().BeEmpty();
        file.Media.Values.Should().ContainSingle().Which.Should().Equal(FirmLook.Pixel);
        file.Parts["word/_rels/header1.xml.rels"].Root!.Elements().Single().Attribute("Target")!.Value.Should().Be("media/look1.png");
    }

    [Fact]
    public void The_number_of_the_specimen_is_never_printed()
    {
        Report report = new();
        LookParts.Read(FirmLook.Bare().Header("<w:p><w:r><w:t>文件编号</w:t></w:r><w:r><w:t>QH-SM-01</w:t></w:r></w:p>").Look(), report).Should().BeNull();
        report.Sorted().Should().ContainSingle().Which.Rule.Code.Should().Be("DG5036");
        LookParts.Read(FirmLook.Bare().Header($"<w:p>{Control("number")}</w:p>").Look(), new Report()).Should().NotBeNull();
    }

    [Fact]
    public void A_picture_without_alternative_text_gets_the_name_of_the_enterprise_or_the_title()
    {
        FirmLook look = FirmLook.Bare().Header($"<w:p>{FirmLook.Picture("rLogo")}</w:p>").Relate("word/header1.xml", ("rLogo", "image", "media/logo.png")).Set("word/media/logo.png", FirmLook.Pixel);
        look.Render("# 题名").HeadersAndFooters.Single().Descendants().Single(item => item.Name.LocalName == "docPr").Attribute("descr")!.Value.Should().Be("题名");
    }

    [Fact]
    public void A_misspelt_placeholder_is_an_error_with_a_suggestion()
    {
        Report report = new();
        TextDocument.InLook(FirmLook.Bare().Header("<w:p><w:r><w:t>{{企业名}}</w:t></w:r></w:p>").Look(), "文", report);
        DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En).Should().Contain("firm.docx: error DG5023").And.Contain("企业名").And.Contain("企业名称");
    }

    [Fact]
    public void Links_and_linked_pictures_to_the_outside()
    {
        string header = $"""
            <w:p>{FirmLook.Picture("rOut", "r:link")}<w:hyperlink r:id="rWeb"><w:r><w:t>网站</w:t></w:r></w:hyperlink><w:hyperlink r:id="rFile"><w:r><w:t>共享</w:t></w:r></w:hyperlink></w:p>
            """;
        FirmLook look = FirmLook.Bare().Header(header).Relate("word/header1.xml",
            ("rOut", "image", "https://firm.example/logo.png"), ("rWeb", "hyperlink", "https://firm.example/"), ("rFile", "hyperlink", "file://server/share"));
        Report report = new();
        DocxFile file = look.Render("文", report);
        TextOf(file.HeadersAndFooters.Single()).Should().Be("网站共享");
        file.HeadersAndFooters.Single().Descendants(W + "hyperlink").Should().ContainSingle();
        file.HeadersAndFooters.Single().Descendants(W + "drawing").Should().BeEmpty();
        report.Sorted().Select(finding => finding.Rule.Code).Should().Equal("DG5024", "DG5024");
        report.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void Odd_and_even_pages_follow_the_look()
    {
        DocxFile file = FirmLook.Of(OfficialStyles.Look).Render("# 甲\n\n文");
        XElement section = file.Body.Elements(W + "sectPr").Single();
        section.Elements(W + "headerReference").Should().BeEmpty();
        Dictionary<string, XElement> footers = section.Elements(W + "footerReference").ToDictionary(item => (string)item.Attribute(W + "type")!, item => file.Part((string)item.Attribute(R + "id")!));
        footers.Keys.Should().BeEquivalentTo("default", "even");
        TextOf(footers["default"]).Should().Be("— 1 —");
        StyleOf(footers["default"].Elements(W + "p").Single()).Should().Be("Footer");
        StyleOf(footers["even"].Elements(W + "p").Single()).Should().Be("FooterEven");
        file.Settings.Element(W + "evenAndOddHeaders").Should().NotBeNull();
        XElement grid = section.Element(W + "docGrid")!;
        ((string?)grid.Attribute(W + "type"), (int)grid.Attribute(W + "linePitch")!).Should().Be(("linesAndChars", 579));
    }

    [Fact]
    public void One_header_serves_even_pages_too_where_the_look_tells_them_apart()
    {
        FirmLook look = FirmLook.Bare().Header("<w:p><w:r><w:t>页眉</w:t></w:r></w:p>").Relate("word/document.xml", ("rSet", "settings", "settings.xml"))
            .Text("word/settings.xml", $"<w:settings xmlns:w=\"{W}\"><w:trackRevisions/><w:evenAndOddHeaders/></w:settings>");
        DocxFile file = look.Render("文");
        file.Body.Descendants(W + "headerReference").Select(item => (string)item.Attribute(W + "type")!).Should().Equal("even", "default");
        file.Settings.Elements().Select(item => item.Name.LocalName).Should().Equal("evenAndOddHeaders");
    }

    [Fact]
    public void A_page_with_header_box_is_the_default_looks_on_the_firms_paper()
    {
        LookPage box = LookParts.Read(FirmLook.Bare().Look(), new Report())!.Pages.Of(PageKind.Body, HeaderKind.Box);
        box.Geometry.TextWidth.Should().Be(11906 - 1300 - 1500);
        XElement table = box.Furniture[new FurnitureSlot(true, "default")].Root.Elements(W + "tbl").Single();
        table.Descendants(W + "gridCol").Sum(column => (int)column.Attribute(W + "w")!).Should().BeInRange(9100, 9106);
    }

    [Fact]
    public void A_landscape_page_is_the_upright_one_turned_with_its_tabs()
    {
        const string tabs = """<w:pPr><w:tabs><w:tab w:val="right" w:pos="9106"/></w:tabs></w:pPr>""";
        FirmLook look = FirmLook.Bare().Header($"<w:p>{tabs}<w:r><w:t>左</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>右</w:t></w:r></w:p>");
        LookPage page = LookParts.Read(look.Look(), new Report())!.Pages.Of(PageKind.Landscape, HeaderKind.Line);
        page.Geometry.Should().Be(new PageGeometry(16838, 11906, 1500, 1700, 1300, 1600, 900, 950));
        XElement tab = page.Furniture[new FurnitureSlot(true, "default")].Root.Descendants(W + "pPr").Elements(W + "tabs").Elements(W + "tab").Single();
        ((int)tab.Attribute(W + "pos")!).Should().Be(page.Geometry.TextWidth);
    }

    [Fact]
    public void Sections_are_known_by_their_marks_in_English_or_Chinese()
    {
        string body = $"""
            <w:p><w:r><w:t>{"{{"}page:正文{"}}"}</w:t></w:r></w:p><w:p><w:pPr><w:sectPr><w:pgSz w:w="10000" w:h="14000"/><w:pgMar w:top="700" w:right="800" w:bottom="700" w:left="800" w:header="300" w:footer="300" w:gutter="100"/></w:sectPr></w:pPr></w:p>
            <w:p>{Control("page:landscape")}</w:p>
            """;
        LookReading look = LookReading.Of(FirmLook.Bare(body: body).Look(), new Report())!;
        look.Parts.Pages[PageKey.Body].Geometry.Should().Be(new PageGeometry(10000, 14000, 700, 800, 700, 900, 300, 300));
        look.Parts.Pages[PageKey.Landscape].Geometry.Top.Should().Be(1700, "the mark counts, not the shape of the paper");
        look.Inventory.MadePages.Select(page => page.Key).Should().BeEquivalentTo([PageKey.Cover, PageKey.Front, PageKey.Box, PageKey.BoxLandscape, PageKey.Form, PageKey.FormLandscape]);
    }

    [Fact]
    public void Paper_that_holds_no_text_is_the_default_looks()
    {
        FirmLook look = FirmLook.Bare().Edit("word/document.xml", root => root.Descendants(W + "pgMar").Single().SetAttributeValue(W + "left", 11000));
        LookParts.Read(look.Look(), new Report())!.Pages[PageKey.Body].Geometry.Should().Be(LookParts.Default.Pages[PageKey.Body].Geometry);
    }

    private static string Control(string tag) => $"""<w:sdt><w:sdtPr><w:tag w:val="{tag}"/><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>样张</w:t></w:r></w:sdtContent></w:sdt>""";

    private static IEnumerable<int> Numbers(XElement section, string element, params string[] attributes) =>
        attributes.Select(name => (int)section.Element(W + element)!.Attribute(W + name)!);
}
