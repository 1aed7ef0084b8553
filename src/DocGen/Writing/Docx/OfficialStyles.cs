using DocGen.Writing.Docx.Layout;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>
/// The look “公文式” (document-set §15, after GB/T 9704-2012): 仿宋 三号, 22 lines of 28 characters, headings 一、（一）1.（1）, titles in
/// 小标宋, no header, page numbers — 1 — on the outer side. Forms keep narrow margins and their box.
/// </summary>
internal static class OfficialStyles
{
    private const string Title = "方正小标宋简体";
    private const string Hei = "黑体";
    private const string Kai = "楷体";
    private const string Fang = "仿宋";
    private const int Pitch = 579;
    private const int Upright = 8844;
    private const int Turned = 12756;
    private const int TurnedForm = 13924;
    private const int Indent = 640;

    /// <summary>
    /// Off the grid that the pages declare, since LibreOffice spreads characters that are wider than their cell: the fixed pitch gives the
    /// 22 lines, characters three tenths of a point closer the 28 of a line.
    /// </summary>
    private static readonly StyleDefinition Normal =
        new(StyleId.Normal, "Normal", Base: null) { EastAsia = Fang, Latin = "Times New Roman", Size = 32, Line = Pitch, IsOffGrid = true, Apart = -6 };

    private static readonly IReadOnlyList<StyleDefinition> Paragraphs = [.. EnterpriseStyles.Paragraphs.Select(Adapt)];

    private static readonly IReadOnlyList<TableDefinition> Tables =
    [
        new(StyleId.Table, "DocGen Table", "000000", 4, 4, null, 28, 85),
        new(StyleId.Form, "DocGen Form", "000000", 6, 6, null, 28, 70),
        new(StyleId.Matrix, "DocGen Matrix", "000000", 4, 4, null, 14, 40),
        new(StyleId.Plain, "DocGen Plain", null, 0, 0, null, 28, 85),
    ];

    private static readonly IReadOnlyList<FontDefinition> Fonts =
        [.. EnterpriseStyles.Fonts, new(Title, "FZXiaoBiaoSong-B05S,小标宋,宋体", "auto")];

    private static readonly IReadOnlyList<ListDefinition> Lists =
    [
        new(NumberingPart.Chapters, [
            Inline("chineseCountingThousand", "%1、", 1), Inline("chineseCountingThousand", "（%2）", 2), Inline("decimal", "%3.", 3), Inline("decimal", "（%4）", 4),
        ]),
        new(NumberingPart.Front, [new("decimal", "0.%1", StyleId.FrontTitle)]),
        new(NumberingPart.Appendices, [new("upperLetter", "附录%1", StyleId.AppendixTitle), new("decimal", "%1.%2", StyleId.AppendixHeading)]),
        new(NumberingPart.Bullets, ListLevels.Inline(["bullet"], ["•", "–", "·"], StyleId.ListBullet, Indent, "space")),
        new(NumberingPart.Ordered, ListLevels.Inline(
            ["decimal", "decimalEnclosedCircleChinese", "lowerLetter"], ["（%1）", "%1", "%1."], StyleId.ListNumber, Indent)),
    ];

    private static readonly PageGeometry Page = new(11906, 16838, 2098, 1474, 1984, 1588, 851, 1187) { LinePitch = Pitch };
    private static readonly PageGeometry TurnedPage = new(16838, 11906, 1588, 1984, 1474, 2098, 851, 700) { LinePitch = Pitch };
    private static readonly PageGeometry FormPage = new(11906, 16838, 1000, 1474, 1000, 1588, 567, 500);
    private static readonly PageGeometry TurnedFormPage = new(16838, 11906, 1000, 1457, 1000, 1457, 567, 500);

    private static readonly FurnitureDefinition[] Footers = [Footer("default", StyleId.Footer), Footer("even", StyleId.FooterEven)];

    /// <summary>The look.</summary>
    public static readonly LookDefinition Look = new(
        "official", new("公文式", "official document"), Normal, Paragraphs, EnterpriseStyles.Characters, Tables, Fonts, Lists,
        [
            Text(PageKey.Cover, Page, []),
            Text(PageKey.Front, Page, Footers) with { NumberFormat = "upperRoman" },
            Text(PageKey.Body, Page, Footers),
            Text(PageKey.Landscape, TurnedPage, Footers),
            Text(PageKey.Box, Page, [Box("first", Upright), Footer("first", StyleId.Footer), .. Footers]),
            Text(PageKey.BoxLandscape, TurnedPage, [Box("first", Turned), Footer("first", StyleId.Footer), .. Footers]),
            new(PageKey.Form, FormPage, [Box("default", Upright), Box("even", Upright), .. Footers]),
            new(PageKey.FormLandscape, TurnedFormPage, [Box("default", TurnedForm), Box("even", TurnedForm), .. Footers]),
        ],
        HasEvenPages: true);

    /// <summary>The styles of the default look as this one has them.</summary>
    private static StyleDefinition Adapt(StyleDefinition style) => style.Id switch
    {
        "Heading1" => Heading(style, Hei),
        "Heading2" => Heading(style, Kai),
        "Heading3" or "Heading4" => Heading(style, Fang),
        StyleId.FrontTitle or StyleId.PlainTitle => style with { EastAsia = Title, Size = 44, Line = 600, Before = 0, After = 240, Align = "center" },
        StyleId.ContentsTitle => style with { EastAsia = Title, Size = 44, Line = 600, Before = 0, After = 240 },
        StyleId.AppendixTitle => style with { EastAsia = Hei, Size = 32, Line = Pitch, Before = 0, After = 120, Bold = false },
        StyleId.PlainHeading => style with { EastAsia = Hei, Size = 32, Line = Pitch, Before = 0, After = 0, Bold = false },
        StyleId.AppendixHeading => style with { EastAsia = Kai, Size = 32, Line = Pitch, Before = 0, After = 0, Bold = false },
        StyleId.TableLead => style with { Line = Pitch },
        "TOC1" or "TOC2" or "TOC3" or StyleId.TableOfFigures => style with { Size = 28, Line = 500, Left = style.Left > 0 ? style.Left * 4 / 3 : -1, Tab = (Upright, "right", "dot") },
        StyleId.ListContinue or "ListContinue2" or "ListContinue3" => style with { Left = 0, FirstLineChars = 200 },
        StyleId.Quote => style with { Left = Indent },
        StyleId.Definition => style with { Left = 0, FirstLineChars = 200 },
        StyleId.DefinitionTerm => style with { Bold = false, FirstLineChars = 200 },
        StyleId.Code => style with { Size = 24, Line = 400, Left = Indent },
        StyleId.FootnoteText => style with { Size = 21, Line = 320 },
        StyleId.TableText or StyleId.TableCenter or StyleId.TableRight or StyleId.TableHead => style with { Size = 24, Line = 360, Bold = false },
        StyleId.TableCompact or StyleId.TableCompactCenter or StyleId.TableCompactHead => style with { Size = 21, Line = 300, Bold = false },
        "Signature" => style with { Line = Pitch },
        "Note" => style with { Size = 28, Line = 520 },
        "Trace" => style with { Size = 24, Line = 400, BorderLeft = "7F7F7F" },
        "CoverEnterprise" => style with { Size = 32, Line = Pitch, Before = 1000, After = 1900 },
        "Title" or "FormTitle" => style with { EastAsia = Title },
        "Subtitle" => style with { EastAsia = Kai, Size = 32, Line = Pitch, After = 1900 },
        "CoverField" or "CoverDate" => style with { Size = 32, Line = Pitch },
        "FormSection" => style with { Size = 24, Line = 400 },
        "FormNote" or "FormNumber" => style with { Size = 21, Line = 320 },
        StyleId.Footer => style with { EastAsia = "宋体", Size = 28, Line = 400, Align = "right", Chars = (0, 100) },
        StyleId.FooterEven => style with { EastAsia = "宋体", Size = 28, Line = 400, Align = "left", Chars = (100, 0) },
        StyleId.BoxLabel => style with { Apart = 5 },
        StyleId.BoxTitle => style with { Size = 24, Line = 320, Bold = false },
        _ when style.Id.StartsWith("Alert", StringComparison.Ordinal) => style with { Size = 28, Line = 480, Left = 320 },
        _ => style,
    };

    private static StyleDefinition Heading(StyleDefinition style, string font) =>
        style with { EastAsia = font, Bold = false, Size = 32, Line = Pitch, Before = 0, After = 0, FirstLineChars = 200 };

    private static LevelDefinition Inline(string format, string text, int level) =>
        new(format, text, StyleId.Heading(level), FirstLine: Indent, Suffix: "nothing");

    /// <summary>A page of text: 22 lines of 28 characters upright.</summary>
    private static PageDefinition Text(string key, PageGeometry page, FurnitureDefinition[] furniture) => new(key, page, furniture) { CharSpace = -849 };

    private static FurnitureDefinition Footer(string type, string style) => new(false, type, xml => FurnitureXml.Footer(xml, style, Placeholders.Page, "— ", " —"));

    private static FurnitureDefinition Box(string type, int width) => new(true, type, xml => FurnitureXml.Box(xml, width));
}
