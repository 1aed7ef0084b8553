using DocGen.Writing.Docx.Layout;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>
/// The look “标准式” (document-set §15, after GB/T 1.1-2020): 宋体 五号 in single spacing, headings 黑体 五号, list items a) and 1), the
/// document's number in the header and the page in the footer, both on the outer side.
/// </summary>
internal static class StandardStyles
{
    private const string Hei = "黑体";
    private const int Grid = 312;
    private const int Upright = 9355;
    private const int Turned = 14287;

    private static readonly StyleDefinition Normal =
        new(StyleId.Normal, "Normal", Base: null) { EastAsia = "宋体", Latin = "Times New Roman", Size = 21, IsAutoLine = true };

    private static readonly IReadOnlyList<StyleDefinition> Paragraphs = [.. EnterpriseStyles.Paragraphs.Select(Adapt).Select(style => style.Line > 0 ? style with { IsOffGrid = true } : style)];

    private static readonly IReadOnlyList<TableDefinition> Tables =
    [
        new(StyleId.Table, "DocGen Table", "000000", 8, 4, null, 28, 85),
        new(StyleId.Form, "DocGen Form", "000000", 8, 4, null, 28, 70),
        new(StyleId.Matrix, "DocGen Matrix", "000000", 8, 4, null, 14, 40),
        new(StyleId.Plain, "DocGen Plain", null, 0, 0, null, 28, 85),
    ];

    private static readonly IReadOnlyList<ListDefinition> Lists =
    [
        new(NumberingPart.Chapters, [
            new("decimal", "%1", StyleId.Heading(1)), new("decimal", "%1.%2", StyleId.Heading(2)), new("decimal", "%1.%2.%3", StyleId.Heading(3)),
            new("lowerLetter", "%4)", StyleId.Heading(4), Left: 840, Hanging: 420, Suffix: "tab"),
        ]),
        new(NumberingPart.Front, [new("decimal", "0.%1", StyleId.FrontTitle)]),
        new(NumberingPart.Appendices, [new("upperLetter", "附录%1", StyleId.AppendixTitle), new("decimal", "%1.%2", StyleId.AppendixHeading)]),
        new(NumberingPart.Bullets, ListLevels.Bullets(["——", "•", "·"], 900, 480)),
        new(NumberingPart.Ordered, ListLevels.Ordered(["lowerLetter", "decimal", "lowerRoman"], ["%1)", "%1)", "%1)"], 840, 420)),
    ];

    private static readonly PageGeometry Page = new(11906, 16838, 1417, 1134, 1134, 1417, 709, 567) { LinePitch = Grid };
    private static readonly PageGeometry TurnedPage = new(16838, 11906, 1417, 1134, 1134, 1417, 709, 567) { LinePitch = Grid };
    private static readonly PageGeometry FormPage = Page with { Top = 1000, Bottom = 1000, Header = 567, Footer = 500 };
    private static readonly PageGeometry TurnedFormPage = TurnedPage with { Top = 1000, Bottom = 1000, Header = 567, Footer = 500 };

    private static readonly FurnitureDefinition[] Headers = [Header("default", StyleId.Header), Header("even", StyleId.HeaderEven)];
    private static readonly FurnitureDefinition[] Footers = [Footer("default", StyleId.Footer), Footer("even", StyleId.FooterEven)];

    /// <summary>The look.</summary>
    public static readonly LookDefinition Look = new(
        "standard", new("标准式", "standard"), Normal, Paragraphs, EnterpriseStyles.Characters, Tables, EnterpriseStyles.Fonts, Lists,
        [
            new(PageKey.Cover, Page, []),
            new(PageKey.Front, Page, [.. Headers, .. Footers]) { NumberFormat = "upperRoman" },
            new(PageKey.Body, Page, [.. Headers, .. Footers]),
            new(PageKey.Landscape, TurnedPage, [.. Headers, .. Footers]),
            new(PageKey.Box, Page, [Box("first", Upright), Footer("first", StyleId.Footer), .. Headers, .. Footers]),
            new(PageKey.BoxLandscape, TurnedPage, [Box("first", Turned), Footer("first", StyleId.Footer), .. Headers, .. Footers]),
            new(PageKey.Form, FormPage, [Box("default", Upright), Box("even", Upright), .. Footers]),
            new(PageKey.FormLandscape, TurnedFormPage, [Box("default", Turned), Box("even", Turned), .. Footers]),
        ],
        HasEvenPages: true);

    /// <summary>The styles of the default look as this one has them.</summary>
    private static StyleDefinition Adapt(StyleDefinition style) => style.Id switch
    {
        "Heading1" => Heading(style, Grid),
        "Heading2" or "Heading3" or StyleId.AppendixHeading or StyleId.PlainHeading => Heading(style, Grid / 2),
        "Heading4" => style with { Size = 21, Line = 0, Before = 0, After = 0 },
        StyleId.FrontTitle or StyleId.PlainTitle or StyleId.ContentsTitle => style with { Bold = false, Size = 32, Line = 480, Before = 160, After = 480, Align = "center" },
        StyleId.AppendixTitle => Heading(style, Grid) with { Align = "center" },
        StyleId.TableLead or "Signature" => style with { Line = 0 },
        "TOC1" or "TOC2" or "TOC3" or StyleId.TableOfFigures => style with { Line = 0, Tab = (Upright, "right", "dot") },
        StyleId.Quote or StyleId.Definition => style with { Left = 420 },
        StyleId.DefinitionTerm => style with { Bold = false },
        StyleId.Code => style with { Size = 18, Line = 260 },
        StyleId.Caption or StyleId.TableCaption => style with { Line = 312, Before = 156, After = 156 },
        StyleId.TableText or StyleId.TableCenter or StyleId.TableRight => style with { Size = 18, Line = 270 },
        StyleId.TableHead => style with { Size = 18, Line = 270, Bold = false },
        StyleId.TableCompactHead => style with { Bold = false },
        "Note" => style with { EastAsia = "宋体", Size = 18, Line = 270 },
        "Trace" => style with { Size = 18, Line = 280, BorderLeft = "7F7F7F" },
        "CoverEnterprise" => style with { Size = 28, Line = 520, Before = 1000 },
        "Title" => style with { Bold = false, Size = 32, Line = 600 },
        "Subtitle" => style with { Size = 24, Line = 480 },
        "CoverField" or "CoverDate" => style with { Size = 24, Line = 480 },
        "FormTitle" => style with { Bold = false, Size = 32, Line = 480 },
        StyleId.Header or StyleId.HeaderLandscape => style with { EastAsia = Hei, Size = 21, Line = 312, BorderBottom = null, Tab = null, Align = "right" },
        StyleId.HeaderEven => style with { EastAsia = Hei, Size = 21, Line = 312, BorderBottom = null, Tab = null, Align = "left" },
        StyleId.Footer => style with { Align = "right" },
        StyleId.FooterEven => style with { Align = "left" },
        StyleId.BoxTitle => style with { Bold = false },
        _ => style,
    };

    private static StyleDefinition Heading(StyleDefinition style, int space) => style with { Bold = false, Size = 21, Line = 0, Before = space, After = space };

    private static FurnitureDefinition Header(string type, string style) => new(true, type, xml => FurnitureXml.Header(xml, style, "number"));

    private static FurnitureDefinition Footer(string type, string style) => new(false, type, xml => FurnitureXml.Footer(xml, style, Placeholders.Page));

    private static FurnitureDefinition Box(string type, int width) => new(true, type, xml => FurnitureXml.Box(xml, width));
}
