using DocGen.Writing.Docx.Layout;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>
/// The look “企业手册”, the default (document-set §15): 黑体 headings, 宋体 小四 body on a fixed pitch of 22 pt; enterprise, number and
/// version in the header. What another look lacks comes from here.
/// </summary>
internal static class EnterpriseStyles
{
    private const string Hei = "黑体";
    private const int Upright = 8312;
    private const int Turned = 13924;

    /// <summary>What all styles build on.</summary>
    public static readonly StyleDefinition Normal =
        new(StyleId.Normal, "Normal", Base: null) { EastAsia = "宋体", Latin = "Times New Roman", Size = 24, Line = 440 };

    /// <summary>All paragraph styles after Normal.</summary>
    public static readonly IReadOnlyList<StyleDefinition> Paragraphs =
    [
        new(StyleId.BodyText, "Body Text") { FirstLineChars = 200, Align = "both" },
        new(StyleId.TableLead, "Table Lead") { FirstLineChars = 200, Align = "both", After = 80, Line = 440, KeepNext = true },
        Heading("Heading1", "heading 1", 32, 560, 240, 240, 0, (NumberingPart.Chapters, 0)),
        Heading("Heading2", "heading 2", 28, 520, 200, 120, 1, (NumberingPart.Chapters, 1)),
        Heading("Heading3", "heading 3", 24, 480, 120, 80, 2, (NumberingPart.Chapters, 2)),
        new("Heading4", "heading 4") { Size = 24, Line = 440, Before = 80, After = 40, Outline = 3, KeepNext = true, List = (NumberingPart.Chapters, 3), Next = StyleId.BodyText },
        Heading(StyleId.FrontTitle, "Front Title", 32, 560, 240, 240, 0, (NumberingPart.Front, 0)),
        Heading(StyleId.AppendixTitle, "Appendix Title", 32, 560, 240, 240, 0, (NumberingPart.Appendices, 0)),
        Heading(StyleId.AppendixHeading, "Appendix Heading", 28, 520, 200, 120, 1, (NumberingPart.Appendices, 1)),
        Heading(StyleId.PlainTitle, "Plain Title", 32, 560, 240, 240, -1, null) with { Align = "center" },
        Heading(StyleId.PlainHeading, "Plain Heading", 28, 520, 200, 120, -1, null),
        Heading(StyleId.ContentsTitle, "TOC Heading", 32, 560, 240, 240, -1, null) with { Align = "center" },
        new("TOC1", "toc 1") { Line = 400, Tab = (Upright, "right", "dot") },
        new("TOC2", "toc 2") { Line = 400, Left = 420, Tab = (Upright, "right", "dot") },
        new("TOC3", "toc 3") { Line = 400, Left = 840, Tab = (Upright, "right", "dot") },
        new(StyleId.ListBullet, "List Bullet") { Align = "both", List = (NumberingPart.Bullets, 0) },
        new(StyleId.ListNumber, "List Number") { Align = "both", List = (NumberingPart.Ordered, 0) },
        new(StyleId.ListContinue, "List Continue") { Left = 840, Align = "both" },
        new("ListContinue2", "List Continue 2") { Left = 1260, Align = "both" },
        new("ListContinue3", "List Continue 3") { Left = 1680, Align = "both" },
        new(StyleId.Quote, "Quote") { EastAsia = "楷体", Left = 480, BorderLeft = "808080", Align = "both" },
        new(StyleId.Code, "Source Code") { Latin = "Courier New", Size = 20, Line = 320, Left = 420 },
        new(StyleId.DefinitionTerm, "Definition Term") { EastAsia = Hei, Bold = true, KeepNext = true },
        new(StyleId.Definition, "Definition") { Left = 480, Align = "both" },
        new(StyleId.Caption, "caption") { EastAsia = Hei, Size = 21, Line = 360, Before = 60, After = 60, Align = "center" },
        new(StyleId.TableCaption, "Table Caption", StyleId.Caption) { EastAsia = Hei, Size = 21, Line = 360, Before = 120, After = 60, Align = "center", KeepNext = true },
        new(StyleId.Figure, "Figure") { Align = "center", IsAutoLine = true, Before = 120, After = 60, KeepNext = true },
        new(StyleId.FigureAlone, "Figure Alone") { Align = "center", IsAutoLine = true, Before = 120, After = 120 },
        new(StyleId.DrawingText, "Drawing Text") { Size = 18, Align = "center", IsAutoLine = true },
        new(StyleId.DrawingTitle, "Drawing Title") { EastAsia = Hei, Size = 18, Align = "center", IsAutoLine = true, Colour = "1F3864" },
        new(StyleId.DrawingStrong, "Drawing Strong") { EastAsia = Hei, Bold = true, Size = 18, Align = "center", IsAutoLine = true, Colour = "FFFFFF" },
        new(StyleId.DrawingLabel, "Drawing Label") { Size = 16, Align = "center", IsAutoLine = true, Colour = "404040" },
        new(StyleId.TableOfFigures, "table of figures") { Line = 400, Tab = (Upright, "right", "dot") },
        new(StyleId.FootnoteText, "footnote text") { Size = 18, Line = 260 },
        new(StyleId.Equation, "Equation") { Align = "center", IsAutoLine = true, Before = 60, After = 60 },
        new(StyleId.AlertTitle("note"), "Alert Note Title") { EastAsia = Hei, Bold = true, Size = 21, Line = 360, Colour = "2F5496", KeepNext = true },
        new(StyleId.Alert("note"), "Alert Note") { Size = 21, Line = 360 },
        new(StyleId.AlertTitle("tip"), "Alert Tip Title") { EastAsia = Hei, Bold = true, Size = 21, Line = 360, Colour = "3A7D44", KeepNext = true },
        new(StyleId.Alert("tip"), "Alert Tip") { Size = 21, Line = 360 },
        new(StyleId.AlertTitle("important"), "Alert Important Title") { EastAsia = Hei, Bold = true, Size = 21, Line = 360, Colour = "6B4FA0", KeepNext = true },
        new(StyleId.Alert("important"), "Alert Important") { Size = 21, Line = 360 },
        new(StyleId.AlertTitle("warning"), "Alert Warning Title") { EastAsia = Hei, Bold = true, Size = 21, Line = 360, Colour = "8A5A10", KeepNext = true },
        new(StyleId.Alert("warning"), "Alert Warning") { Size = 21, Line = 360 },
        new(StyleId.AlertTitle("caution"), "Alert Caution Title") { EastAsia = Hei, Bold = true, Size = 21, Line = 360, Colour = "B03A2E", KeepNext = true },
        new(StyleId.Alert("caution"), "Alert Caution") { Size = 21, Line = 360 },
        new(StyleId.TableText, "Table Text") { Size = 21, Line = 320 },
        new(StyleId.TableCenter, "Table Text Centered", StyleId.TableText) { Align = "center" },
        new(StyleId.TableRight, "Table Text Right", StyleId.TableText) { Align = "right" },
        new(StyleId.TableHead, "Table Heading", StyleId.TableText) { EastAsia = Hei, Bold = true, Align = "center", KeepNext = true },
        new(StyleId.TableCompact, "Table Compact") { Size = 18, Line = 260 },
        new(StyleId.TableCompactCenter, "Table Compact Centered", StyleId.TableCompact) { Align = "center" },
        new(StyleId.TableCompactHead, "Table Compact Heading", StyleId.TableCompact) { EastAsia = Hei, Bold = true, Align = "center", KeepNext = true },
        new(StyleId.AfterTable, "After Table") { Size = 10, Line = 140 },
        new(StyleId.End, "End Mark") { Size = 2, Line = 20 },
        new(StyleId.SignatureLine, "Signature Line") { Line = 480, KeepNext = true },
        new("Signature", "Signature") { Align = "right", Line = 480 },
        new("Centered", "Centered") { Align = "center" },
        new("Note", "Note") { Size = 21, Line = 360, EastAsia = "楷体", FirstLineChars = 200 },
        new("Trace", "Trace") { Size = 21, Line = 340, BorderLeft = "2F5496", Left = 210, Colour = "404040", KeepLines = true },
        new("Question", "Question") { Before = 100, Line = 400, KeepLines = true, KeepNext = true },
        new("Option", "Option") { Left = 480, Line = 360, KeepLines = true },
        new("PlainText", "Plain Paragraph"),
        new("CoverEnterprise", "Cover Enterprise") { EastAsia = Hei, Size = 36, Align = "center", Before = 1400, After = 1900, Line = 600 },
        new("Title", "Title") { EastAsia = Hei, Size = 44, Bold = true, Align = "center", Apart = 60, Before = 600, After = 500, Line = 760 },
        new("Subtitle", "Subtitle") { Size = 28, Align = "center", After = 2400, Line = 520 },
        new("CoverField", "Cover Field") { Size = 28, Align = "center", Line = 560 },
        new("CoverDate", "Cover Date") { Size = 28, Align = "center", Line = 560, Before = 240 },
        new("FormTitle", "Form Title") { EastAsia = Hei, Size = 44, Bold = true, Align = "center", Before = 40, After = 60, Line = 560 },
        new("FormNumber", "Form Number") { Size = 18, Align = "right", Line = 280, After = 30 },
        new("FormSection", "Form Section") { EastAsia = Hei, Size = 21, Line = 340, Before = 20, KeepNext = true },
        new("FormNote", "Form Note") { Size = 18, Line = 280, Colour = "404040" },
        new(StyleId.Header, "header") { Size = 18, Line = 260, BorderBottom = "000000", Tab = (Upright, "right", "none") },
        new(StyleId.HeaderLandscape, "Header Landscape") { Size = 18, Line = 260, BorderBottom = "000000", Tab = (Turned, "right", "none") },
        new(StyleId.HeaderEven, "Header Even") { Size = 18, Line = 260, BorderBottom = "000000", Tab = (Upright, "right", "none") },
        new(StyleId.Footer, "footer") { Size = 18, Line = 260, Align = "center" },
        new(StyleId.FooterEven, "Footer Even") { Size = 18, Line = 260, Align = "center" },
        new(StyleId.BoxLabel, "Header Box Text") { Size = 18, Line = 280, Align = "center" },
        new(StyleId.BoxTitle, "Header Box Title") { EastAsia = Hei, Size = 21, Bold = true, Line = 300, Align = "center" },
        new(StyleId.LookNote, "Look Note") { Size = 18, Line = 280, Colour = "7F7F7F" },
    ];

    /// <summary>Character styles.</summary>
    public static readonly IReadOnlyList<CharacterDefinition> Characters =
    [
        new(StyleId.Strong, "Strong") { EastAsia = Hei, Bold = true },
        new(StyleId.Emphasis, "Emphasis") { EastAsia = "楷体", Italic = true },
        new(StyleId.Hyperlink, "Hyperlink") { Colour = "0563C1", Underline = true },
        new(StyleId.CodeCharacter, "Source Code Char") { Latin = "Courier New" },
        new(StyleId.FootnoteReference, "footnote reference") { Superscript = true },
        new(StyleId.CheckBox, "Check Box") { EastAsia = RunStyle.BoxFont, Latin = RunStyle.BoxFont },
        new(StyleId.Placeholder, "Placeholder Text") { Colour = "767676" },
    ];

    /// <summary>Table styles: grey rules and a blue heading row; forms in black.</summary>
    public static readonly IReadOnlyList<TableDefinition> Tables =
    [
        new(StyleId.Table, "DocGen Table", "7F7F7F", 4, 4, "E7EDF5", 28, 85),
        new(StyleId.Form, "DocGen Form", "000000", 6, 6, "F2F2F2", 28, 70),
        new(StyleId.Matrix, "DocGen Matrix", "7F7F7F", 4, 4, "E7EDF5", 14, 40),
        new(StyleId.Plain, "DocGen Plain", null, 0, 0, null, 28, 85),
    ];

    /// <summary>The fonts of Windows and WPS that the styles name.</summary>
    public static readonly IReadOnlyList<FontDefinition> Fonts =
    [
        new("Times New Roman", null, "roman"), new("宋体", "SimSun", "auto"), new("黑体", "SimHei", "modern"), new("楷体", "KaiTi", "modern"),
        new("仿宋", "FangSong", "modern"), new("Courier New", null, "modern"), new(RunStyle.BoxFont, "MS Gothic", "swiss"), new("Cambria Math", null, "roman"),
    ];

    /// <summary>Headings 1, 1.1, 1.1.1, (1); front matter 0.1; appendices A, A.1; lists • – · and 1. a) i).</summary>
    public static readonly IReadOnlyList<ListDefinition> Lists =
    [
        new(NumberingPart.Chapters, [
            new("decimal", "%1", StyleId.Heading(1)), new("decimal", "%1.%2", StyleId.Heading(2)), new("decimal", "%1.%2.%3", StyleId.Heading(3)),
            new("decimal", "(%4)", StyleId.Heading(4)),
        ]),
        new(NumberingPart.Front, [new("decimal", "0.%1", StyleId.FrontTitle)]),
        new(NumberingPart.Appendices, [new("upperLetter", "附录%1", StyleId.AppendixTitle), new("decimal", "%1.%2", StyleId.AppendixHeading)]),
        new(NumberingPart.Bullets, ListLevels.Bullets(["•", "–", "·"], 840, 420)),
        new(NumberingPart.Ordered, ListLevels.Ordered(["decimal", "lowerLetter", "lowerRoman"], ["%1.", "%1)", "%1)"], 840, 420)),
    ];

    private static readonly PageGeometry Page = new(11906, 16838, 1440, 1797, 1440, 1797, 851, 850);
    private static readonly PageGeometry TurnedPage = new(16838, 11906, 1437, 1457, 1437, 1457, 851, 850);
    private static readonly PageGeometry BoxPage = Page with { Top = 1000, Bottom = 1000, Header = 567, Footer = 500 };
    private static readonly PageGeometry TurnedBoxPage = TurnedPage with { Top = 1000, Bottom = 1000, Header = 567, Footer = 500 };
    private static readonly FurnitureDefinition Footer = new(false, "default", xml => FurnitureXml.Footer(xml, StyleId.Footer, "page-of"));

    /// <summary>The look.</summary>
    public static readonly LookDefinition Look = new(
        "enterprise", new("企业手册", "enterprise manual"), Normal, Paragraphs, Characters, Tables, Fonts, Lists,
        [
            new(PageKey.Cover, Page, []),
            new(PageKey.Front, Page, [
                new(true, "default", xml => FurnitureXml.Line(xml, StyleId.Header)),
                new(false, "default", xml => FurnitureXml.Footer(xml, StyleId.Footer, "page")),
            ]) { NumberFormat = "upperRoman" },
            new(PageKey.Body, Page, [new(true, "default", xml => FurnitureXml.Line(xml, StyleId.Header)), Footer]),
            new(PageKey.Landscape, TurnedPage, [new(true, "default", xml => FurnitureXml.Line(xml, StyleId.HeaderLandscape)), Footer]),
            new(PageKey.Box, BoxPage, [new(true, "default", xml => FurnitureXml.Box(xml, Upright)), Footer]),
            new(PageKey.BoxLandscape, TurnedBoxPage, [new(true, "default", xml => FurnitureXml.Box(xml, Turned)), Footer]),
        ]);

    private static StyleDefinition Heading(string id, string name, int size, int line, int before, int after, int outline, (int, int)? list) =>
        new(id, name)
        {
            EastAsia = Hei,
            Bold = true,
            Size = size,
            Line = line,
            Before = before,
            After = after,
            Outline = outline,
            List = list,
            KeepNext = true,
            Next = StyleId.BodyText,
        };
}
