namespace DocGen.Writing.Docx;

/// <summary>A paragraph style in the measures of Word: size in half-points, spacing and indents in twips.</summary>
internal sealed record StyleDefinition(string Id, string Name, string? Base = "Normal")
{
    public string? EastAsia { get; init; }

    public string? Latin { get; init; }

    public int Size { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public string? Colour { get; init; }

    public string? Align { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public int Line { get; init; }

    /// <summary>Lines as high as what stands in them (a picture), not of a fixed pitch.</summary>
    public bool IsAutoLine { get; init; }

    public string? Fill { get; init; }

    public int FirstLineChars { get; init; } = -1;

    public int Left { get; init; } = -1;

    public int Outline { get; init; } = -1;

    public (int Number, int Level)? List { get; init; }

    public bool KeepNext { get; init; }

    public string? BorderBottom { get; init; }

    public string? BorderLeft { get; init; }

    public (int Position, string Kind, string Leader)? Tab { get; init; }

    public string? Next { get; init; }
}

/// <summary>The styles of the look “企业手册” (document-set §15): 黑体 headings, 宋体 小四 body on a fixed pitch of 22 pt.</summary>
internal static class EnterpriseStyles
{
    private const string Hei = "黑体";

    /// <summary>All paragraph styles after Normal.</summary>
    public static readonly IReadOnlyList<StyleDefinition> Paragraphs =
    [
        new(StyleId.BodyText, "Body Text") { FirstLineChars = 200, Align = "both" },
        new(StyleId.TableLead, "Table Lead") { FirstLineChars = 200, Align = "both", After = 80, Line = 440, KeepNext = true },
        Heading("Heading1", "heading 1", 32, 560, 240, 240, 0, (NumberingPart.Chapters, 0)),
        Heading("Heading2", "heading 2", 28, 520, 200, 120, 1, (NumberingPart.Chapters, 1)),
        Heading("Heading3", "heading 3", 24, 480, 120, 80, 2, (NumberingPart.Chapters, 2)),
        new("Heading4", "heading 4") { Size = 24, Line = 440, Before = 80, After = 40, Outline = 3, KeepNext = true, List = (NumberingPart.Chapters, 3), Next = StyleId.BodyText, Bold = true },
        Heading(StyleId.FrontTitle, "Front Title", 32, 560, 240, 240, 0, (NumberingPart.Front, 0)),
        Heading(StyleId.AppendixTitle, "Appendix Title", 32, 560, 240, 240, 0, (NumberingPart.Appendices, 0)),
        Heading(StyleId.AppendixHeading, "Appendix Heading", 28, 520, 200, 120, 1, (NumberingPart.Appendices, 1)),
        Heading(StyleId.PlainTitle, "Plain Title", 32, 560, 240, 240, -1, null) with { Align = "center" },
        Heading(StyleId.PlainHeading, "Plain Heading", 28, 520, 200, 120, -1, null),
        Heading(StyleId.ContentsTitle, "TOC Heading", 32, 560, 240, 240, -1, null) with { Align = "center" },
        new("TOC1", "toc 1") { Line = 400, Tab = (PageSetup.PortraitText, "right", "dot") },
        new("TOC2", "toc 2") { Line = 400, Left = 420, Tab = (PageSetup.PortraitText, "right", "dot") },
        new("TOC3", "toc 3") { Line = 400, Left = 840, Tab = (PageSetup.PortraitText, "right", "dot") },
        new(StyleId.ListBullet, "List Bullet") { Align = "both" },
        new(StyleId.ListNumber, "List Number") { Align = "both" },
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
        new(StyleId.TableOfFigures, "table of figures") { Line = 400, Tab = (PageSetup.PortraitText, "right", "dot") },
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
        new("Trace", "Trace") { Size = 21, Line = 340, BorderLeft = "2F5496", Left = 210, Colour = "404040" },
        new("PlainText", "Plain Paragraph"),
        new("CoverEnterprise", "Cover Enterprise") { EastAsia = Hei, Size = 40, Align = "center", Before = 1400, After = 1700, Line = 640 },
        new("Title", "Title") { EastAsia = Hei, Size = 72, Bold = true, Align = "center", Before = 600, After = 400, Line = 1000 },
        new("Subtitle", "Subtitle") { Size = 28, Align = "center", After = 2400, Line = 520 },
        new("CoverField", "Cover Field") { Size = 28, Align = "center", Line = 560 },
        new("CoverDate", "Cover Date") { Size = 28, Align = "center", Line = 560, Before = 240 },
        new("FormTitle", "Form Title") { EastAsia = Hei, Size = 36, Bold = true, Align = "center", Before = 120, After = 160, Line = 560 },
        new("FormSection", "Form Section") { EastAsia = Hei, Size = 21, Line = 360, Before = 60, KeepNext = true },
        new("FormNote", "Form Note") { Size = 18, Line = 280, Colour = "404040" },
        new(StyleId.Header, "header") { Size = 18, Line = 260, BorderBottom = "000000", Tab = (PageSetup.PortraitText, "right", "none") },
        new(StyleId.HeaderLandscape, "Header Landscape") { Size = 18, Line = 260, BorderBottom = "000000", Tab = (PageSetup.LandscapeText, "right", "none") },
        new(StyleId.Footer, "footer") { Size = 18, Line = 260, Align = "center" },
        new(StyleId.BoxLabel, "Header Box Text") { Size = 18, Line = 280, Align = "center" },
        new(StyleId.BoxTitle, "Header Box Title") { EastAsia = Hei, Size = 21, Bold = true, Line = 300, Align = "center" },
    ];

    /// <summary>Writes styles.xml.</summary>
    public static void Write(WordXml xml)
    {
        xml.Root("w:styles"u8);
        xml.Start("w:docDefaults"u8).Start("w:rPrDefault"u8).Start("w:rPr"u8);
        Fonts(xml, "宋体", "Times New Roman");
        xml.Value("w:sz"u8, 24).Value("w:szCs"u8, 24);
        xml.Start("w:lang"u8).Attribute("w:val"u8, "en-US").Attribute("w:eastAsia"u8, "zh-CN").Attribute("w:bidi"u8, "ar-SA").End();
        xml.End().End().Start("w:pPrDefault"u8).End().End();

        xml.Start("w:style"u8).Attribute("w:type"u8, "paragraph").Attribute("w:default"u8, 1).Attribute("w:styleId"u8, "Normal");
        xml.Value("w:name"u8, "Normal").Empty("w:qFormat"u8);
        xml.Start("w:pPr"u8).Start("w:spacing"u8).Attribute("w:line"u8, 440).Attribute("w:lineRule"u8, "exact").End().End();
        xml.Start("w:rPr"u8);
        Fonts(xml, "宋体", "Times New Roman");
        xml.Value("w:kern"u8, 2).Value("w:sz"u8, 24).Value("w:szCs"u8, 24);
        xml.Start("w:lang"u8).Attribute("w:val"u8, "en-US").Attribute("w:eastAsia"u8, "zh-CN").End();
        xml.End().End();

        Character(xml, "DefaultParagraphFont", "Default Paragraph Font", isDefault: true, null);
        TableStyles.WriteDefault(xml);
        foreach (StyleDefinition style in Paragraphs)
        {
            WriteParagraphStyle(xml, style);
        }

        Character(xml, StyleId.Strong, "Strong", false, () => { Fonts(xml, Hei, "Times New Roman"); xml.Empty("w:b"u8).Empty("w:bCs"u8); });
        Character(xml, StyleId.Emphasis, "Emphasis", false, () => { Fonts(xml, "楷体", "Times New Roman"); xml.Empty("w:i"u8); });
        Character(xml, StyleId.Hyperlink, "Hyperlink", false, () => xml.Value("w:color"u8, "0563C1").Value("w:u"u8, "single"));
        Character(xml, StyleId.CodeCharacter, "Source Code Char", false, () => Fonts(xml, "宋体", "Courier New"));
        Character(xml, StyleId.FootnoteReference, "footnote reference", false, () => xml.Value("w:vertAlign"u8, "superscript"));
        Character(xml, StyleId.CheckBox, "Check Box", false, () => Fonts(xml, StyleId.CheckBoxFont, StyleId.CheckBoxFont));
        Character(xml, StyleId.Placeholder, "Placeholder Text", false, () => xml.Value("w:color"u8, "767676"));
        TableStyles.Write(xml);
        xml.End();
    }

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

    private static void Fonts(WordXml xml, string eastAsia, string latin) =>
        xml.Start("w:rFonts"u8).Attribute("w:ascii"u8, latin).Attribute("w:eastAsia"u8, eastAsia).Attribute("w:hAnsi"u8, latin).Attribute("w:cs"u8, latin).End();

    private static void Character(WordXml xml, string id, string name, bool isDefault, Action? properties)
    {
        xml.Start("w:style"u8).Attribute("w:type"u8, "character");
        if (isDefault)
        {
            xml.Attribute("w:default"u8, 1);
        }

        xml.Attribute("w:styleId"u8, id).Value("w:name"u8, name);
        if (properties is not null)
        {
            xml.Start("w:rPr"u8);
            properties();
            xml.End();
        }

        xml.End();
    }

    private static void WriteParagraphStyle(WordXml xml, StyleDefinition style)
    {
        xml.Start("w:style"u8).Attribute("w:type"u8, "paragraph").Attribute("w:styleId"u8, style.Id);
        xml.Value("w:name"u8, style.Name).Value("w:basedOn"u8, style.Base!);
        if (style.Next is not null)
        {
            xml.Value("w:next"u8, style.Next);
        }

        xml.Empty("w:qFormat"u8);
        xml.Start("w:pPr"u8);
        if (style.KeepNext)
        {
            xml.Empty("w:keepNext"u8).Empty("w:keepLines"u8);
        }

        if (style.List is { } list)
        {
            xml.Start("w:numPr"u8).Value("w:ilvl"u8, list.Level).Value("w:numId"u8, list.Number).End();
        }

        Borders(xml, style);
        if (style.Fill is { } fill)
        {
            xml.Start("w:shd"u8).Attribute("w:val"u8, "clear").Attribute("w:color"u8, "auto").Attribute("w:fill"u8, fill).End();
        }

        if (style.Tab is { } tab)
        {
            xml.Start("w:tabs"u8).Start("w:tab"u8).Attribute("w:val"u8, tab.Kind).Attribute("w:leader"u8, tab.Leader).Attribute("w:pos"u8, tab.Position).End().End();
        }

        Spacing(xml, style);
        Indents(xml, style);
        if (style.Align is not null)
        {
            xml.Value("w:jc"u8, style.Align);
        }

        if (style.Outline >= 0)
        {
            xml.Value("w:outlineLvl"u8, style.Outline);
        }

        xml.End();
        RunProperties(xml, style);
        xml.End();
    }

    private static void Borders(WordXml xml, StyleDefinition style)
    {
        if (style.BorderLeft is null && style.BorderBottom is null)
        {
            return;
        }

        xml.Start("w:pBdr"u8);
        if (style.BorderLeft is { } left)
        {
            xml.Start("w:left"u8).Attribute("w:val"u8, "single").Attribute("w:sz"u8, 18).Attribute("w:space"u8, 6).Attribute("w:color"u8, left).End();
        }

        if (style.BorderBottom is { } bottom)
        {
            xml.Start("w:bottom"u8).Attribute("w:val"u8, "single").Attribute("w:sz"u8, 6).Attribute("w:space"u8, 1).Attribute("w:color"u8, bottom).End();
        }

        xml.End();
    }

    private static void Spacing(WordXml xml, StyleDefinition style)
    {
        if (style.Before == 0 && style.After == 0 && style.Line == 0 && !style.IsAutoLine)
        {
            return;
        }

        xml.Start("w:spacing"u8).Attribute("w:before"u8, style.Before).Attribute("w:after"u8, style.After);
        if (style.IsAutoLine)
        {
            xml.Attribute("w:line"u8, 240).Attribute("w:lineRule"u8, "auto");
        }
        else if (style.Line > 0)
        {
            xml.Attribute("w:line"u8, style.Line).Attribute("w:lineRule"u8, "exact");
        }

        xml.End();
    }

    private static void Indents(WordXml xml, StyleDefinition style)
    {
        if (style.FirstLineChars < 0 && style.Left < 0)
        {
            return;
        }

        xml.Start("w:ind"u8);
        if (style.Left >= 0)
        {
            xml.Attribute("w:left"u8, style.Left);
        }

        if (style.FirstLineChars >= 0)
        {
            int size = style.Size > 0 ? style.Size : 24;
            xml.Attribute("w:firstLineChars"u8, style.FirstLineChars).Attribute("w:firstLine"u8, style.FirstLineChars * size / 10);
        }

        xml.End();
    }

    private static void RunProperties(WordXml xml, StyleDefinition style)
    {
        xml.Start("w:rPr"u8);
        Fonts(xml, style.EastAsia ?? Inherited(style, s => s.EastAsia) ?? "宋体", style.Latin ?? "Times New Roman");
        if (style.Bold)
        {
            xml.Empty("w:b"u8).Empty("w:bCs"u8);
        }

        if (style.Italic)
        {
            xml.Empty("w:i"u8);
        }

        if (style.Colour is not null)
        {
            xml.Value("w:color"u8, style.Colour);
        }

        if (style.Size > 0)
        {
            xml.Value("w:sz"u8, style.Size).Value("w:szCs"u8, style.Size);
        }

        xml.Start("w:lang"u8).Attribute("w:val"u8, "en-US").Attribute("w:eastAsia"u8, "zh-CN").End();
        xml.End();
    }

    private static string? Inherited(StyleDefinition style, Func<StyleDefinition, string?> value) =>
        Paragraphs.FirstOrDefault(parent => parent.Id == style.Base) is { } parent ? value(parent) ?? Inherited(parent, value) : null;
}
