using System.Text;

namespace DocGen.Writing.Docx.Looks;

/// <summary>Writes styles.xml of a look from its definition.</summary>
internal sealed class StylesPart(LookDefinition look)
{
    /// <summary>The styles: defaults, Normal, then all others.</summary>
    public void Write(WordXml xml)
    {
        StyleDefinition normal = look.Normal;
        xml.Root("w:styles"u8);
        xml.Start("w:docDefaults"u8).Start("w:rPrDefault"u8).Start("w:rPr"u8);
        Fonts(xml, normal.EastAsia!, normal.Latin!);
        xml.Value("w:sz"u8, normal.Size).Value("w:szCs"u8, normal.Size);
        xml.Start("w:lang"u8).Attribute("w:val"u8, "en-US").Attribute("w:eastAsia"u8, "zh-CN").Attribute("w:bidi"u8, "ar-SA").End();
        xml.End().End().Start("w:pPrDefault"u8).End().End();

        xml.Start("w:style"u8).Attribute("w:type"u8, "paragraph").Attribute("w:default"u8, 1).Attribute("w:styleId"u8, normal.Id);
        xml.Value("w:name"u8, normal.Name).Empty("w:qFormat"u8).Start("w:pPr"u8);
        OffGrid(xml, normal);
        Spacing(xml, normal);
        xml.End().Start("w:rPr"u8);
        Fonts(xml, normal.EastAsia!, normal.Latin!);
        if (normal.Apart != 0)
        {
            xml.Value("w:spacing"u8, normal.Apart);
        }

        xml.Value("w:kern"u8, 2).Value("w:sz"u8, normal.Size).Value("w:szCs"u8, normal.Size);
        xml.Start("w:lang"u8).Attribute("w:val"u8, "en-US").Attribute("w:eastAsia"u8, "zh-CN").End();
        xml.End().End();

        xml.Start("w:style"u8).Attribute("w:type"u8, "character").Attribute("w:default"u8, 1).Attribute("w:styleId"u8, StyleId.DefaultFont)
            .Value("w:name"u8, "Default Paragraph Font").End();
        TableStyles.WriteDefault(xml);
        foreach (StyleDefinition style in look.Paragraphs)
        {
            Paragraph(xml, style);
        }

        foreach (CharacterDefinition style in look.Characters)
        {
            Character(xml, style);
        }

        TableStyles.Write(xml, look.Tables);
        xml.End();
    }

    private static void Fonts(WordXml xml, string eastAsia, string latin) =>
        xml.Start("w:rFonts"u8).Attribute("w:ascii"u8, latin).Attribute("w:eastAsia"u8, eastAsia).Attribute("w:hAnsi"u8, latin).Attribute("w:cs"u8, latin).End();

    private static void Name(WordXml xml, string type, string id, string name)
    {
        xml.Start("w:style"u8).Attribute("w:type"u8, type).Attribute("w:styleId"u8, id).Value("w:name"u8, name);
        if (StyleCatalog.Find(id)?.Chinese is [var first, ..] && name != first)
        {
            xml.Value("w:aliases"u8, first);
        }
    }

    private void Character(WordXml xml, CharacterDefinition style)
    {
        Name(xml, "character", style.Id, style.Name);
        xml.Start("w:rPr"u8);
        if (style.EastAsia is not null || style.Latin is not null)
        {
            Fonts(xml, style.EastAsia ?? look.Normal.EastAsia!, style.Latin ?? look.Normal.Latin!);
        }

        Flag(xml, "w:b"u8, style.Bold);
        Flag(xml, "w:bCs"u8, style.Bold);
        Flag(xml, "w:i"u8, style.Italic);
        if (style.Colour is not null)
        {
            xml.Value("w:color"u8, style.Colour);
        }

        if (style.Underline)
        {
            xml.Value("w:u"u8, "single");
        }

        if (style.Superscript)
        {
            xml.Value("w:vertAlign"u8, "superscript");
        }

        xml.End().End();
    }

    private void Paragraph(WordXml xml, StyleDefinition style)
    {
        Name(xml, "paragraph", style.Id, style.Name);
        xml.Value("w:basedOn"u8, style.Base!);
        if (style.Next is not null)
        {
            xml.Value("w:next"u8, style.Next);
        }

        xml.Empty("w:qFormat"u8).Start("w:pPr"u8);
        Flag(xml, "w:keepNext"u8, style.KeepNext);
        Flag(xml, "w:keepLines"u8, style.KeepNext || style.KeepLines);
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

        OffGrid(xml, style);
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
        Text(xml, style);
        xml.End();
    }

    private static void Borders(WordXml xml, StyleDefinition style)
    {
        if (style.BorderLeft is null && style.BorderBottom is null)
        {
            return;
        }

        xml.Start("w:pBdr"u8);
        Border(xml, "w:left", style.BorderLeft, 18, 6);
        Border(xml, "w:bottom", style.BorderBottom, 6, 1);
        xml.End();
    }

    private static void Border(WordXml xml, string side, string? colour, int size, int space)
    {
        if (colour is not null)
        {
            xml.Start(Encoding.ASCII.GetBytes(side)).Attribute("w:val"u8, "single").Attribute("w:sz"u8, size)
                .Attribute("w:space"u8, space).Attribute("w:color"u8, colour).End();
        }
    }

    private static void OffGrid(WordXml xml, StyleDefinition style)
    {
        if (style.IsOffGrid)
        {
            xml.Value("w:snapToGrid"u8, 0);
        }
    }

    private static void Spacing(WordXml xml, StyleDefinition style)
    {
        if (style.Before == 0 && style.After == 0 && style.Line == 0 && !style.IsAutoLine)
        {
            return;
        }

        xml.Start("w:spacing"u8);
        if (style.Base is not null)
        {
            xml.Attribute("w:before"u8, style.Before).Attribute("w:after"u8, style.After);
        }

        if (style.IsAutoLine || style.Line > 0)
        {
            xml.Attribute("w:line"u8, style.IsAutoLine ? 240 : style.Line).Attribute("w:lineRule"u8, style.IsAutoLine ? "auto" : "exact");
        }

        xml.End();
    }

    private void Indents(WordXml xml, StyleDefinition style)
    {
        if (style.FirstLineChars < 0 && style.Left < 0 && style.Chars == default)
        {
            return;
        }

        int character = (style.Size > 0 ? style.Size : Inherited(style, item => item.Size > 0 ? item.Size : null)) * 10;
        xml.Start("w:ind"u8);
        if (style.Chars.Left > 0)
        {
            xml.Attribute("w:leftChars"u8, style.Chars.Left).Attribute("w:left"u8, style.Chars.Left * character / 100);
        }
        else if (style.Left >= 0)
        {
            xml.Attribute("w:left"u8, style.Left);
        }

        if (style.Chars.Right > 0)
        {
            xml.Attribute("w:rightChars"u8, style.Chars.Right).Attribute("w:right"u8, style.Chars.Right * character / 100);
        }

        if (style.FirstLineChars >= 0)
        {
            xml.Attribute("w:firstLineChars"u8, style.FirstLineChars).Attribute("w:firstLine"u8, style.FirstLineChars * character / 100);
        }

        xml.End();
    }

    private void Text(WordXml xml, StyleDefinition style)
    {
        xml.Start("w:rPr"u8);
        Fonts(xml, style.EastAsia ?? Inherited(style, item => item.EastAsia), style.Latin ?? Inherited(style, item => item.Latin));
        Flag(xml, "w:b"u8, style.Bold);
        Flag(xml, "w:bCs"u8, style.Bold);
        Flag(xml, "w:i"u8, style.Italic);
        if (style.Colour is not null)
        {
            xml.Value("w:color"u8, style.Colour);
        }

        if (style.Apart != 0)
        {
            xml.Value("w:spacing"u8, style.Apart);
        }

        if (style.Size > 0)
        {
            xml.Value("w:sz"u8, style.Size).Value("w:szCs"u8, style.Size);
        }

        xml.Start("w:lang"u8).Attribute("w:val"u8, "en-US").Attribute("w:eastAsia"u8, "zh-CN").End();
        xml.End();
    }

    private static void Flag(WordXml xml, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            xml.Empty(name);
        }
    }

    private string Inherited(StyleDefinition style, Func<StyleDefinition, string?> value) =>
        Parent(style) is { } parent ? value(parent) ?? Inherited(parent, value) : value(look.Normal)!;

    private int Inherited(StyleDefinition style, Func<StyleDefinition, int?> value) =>
        Parent(style) is { } parent ? value(parent) ?? Inherited(parent, value) : value(look.Normal)!.Value;

    private StyleDefinition? Parent(StyleDefinition style) => look.Paragraphs.FirstOrDefault(parent => parent.Id == style.Base);
}
