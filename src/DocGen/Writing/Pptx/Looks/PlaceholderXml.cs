using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Drawings;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>A placeholder of a shipped layout: its type, number and place (null where the master says it), its prompt, its own text size and colour.</summary>
internal sealed record PlaceholderDefinition(string Name, string? Type, int? Index, Box? Box, string Prompt)
{
    /// <summary>The anchor of its text: t, ctr, b; null where the master says it.</summary>
    public string? Anchor { get; init; }

    /// <summary>The size of its text in points, of each level; none where the master says it.</summary>
    public IReadOnlyList<int> Sizes { get; init; } = [];

    /// <summary>The colour of its text; null where the master says it.</summary>
    public string? Colour { get; init; }

    /// <summary>Whether its text is bold; null where the master says it.</summary>
    public bool? Bold { get; init; }

    /// <summary>The alignment of its text; null where the master says it.</summary>
    public string? Align { get; init; }

    /// <summary>Whether its first level has no bullet.</summary>
    public bool IsPlain { get; init; }

    /// <summary>A field that it shows (slidenum); null for text.</summary>
    public string? Field { get; init; }
}

/// <summary>Writes placeholders of layouts and masters.</summary>
internal static class PlaceholderXml
{
    private static readonly byte[][] Levels = [.. Enumerable.Range(1, 9).Select(number => System.Text.Encoding.ASCII.GetBytes($"a:lvl{number}pPr"))];

    /// <summary>The element of the properties of a level, from 0.</summary>
    public static ReadOnlySpan<byte> LevelName(int level) => Levels[level];

    /// <summary>Writes p:sp.</summary>
    public static void Write(WordXml xml, int id, PlaceholderDefinition definition)
    {
        xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(id, definition.Name);
        xml.Start("p:cNvSpPr"u8).Start("a:spLocks"u8).Attribute("noGrp"u8, 1).End().End().Start("p:nvPr"u8).Start("p:ph"u8);
        if (definition.Type is { } type)
        {
            xml.Attribute("type"u8, type);
        }

        if (definition.Type is "ftr" or "sldNum" or "dt")
        {
            xml.Attribute("sz"u8, "quarter");
        }

        if (definition.Index is { } index)
        {
            xml.Attribute("idx"u8, index);
        }

        xml.End().End().End().Start("p:spPr"u8);
        if (definition.Box is { } box)
        {
            xml.Transform("a:xfrm"u8, box).Geometry("rect");
        }

        xml.End().Start("p:txBody"u8);
        Body(xml, definition);
        xml.Start("a:lstStyle"u8);
        Styles(xml, definition);
        xml.End();
        Prompt(xml, definition);
        xml.End().End();
    }

    private static void Body(WordXml xml, PlaceholderDefinition definition)
    {
        xml.Start("a:bodyPr"u8);
        if (definition.Anchor is { } anchor)
        {
            if (definition.Box is not null)
            {
                xml.Attribute("vert"u8, "horz").Attribute("lIns"u8, 0).Attribute("tIns"u8, 0).Attribute("rIns"u8, 0).Attribute("bIns"u8, 0).Attribute("rtlCol"u8, 0);
            }

            xml.Attribute("anchor"u8, anchor).Empty("a:normAutofit"u8);
        }

        xml.End();
    }

    private static void Styles(WordXml xml, PlaceholderDefinition definition)
    {
        bool hasStyle = definition.Sizes.Count > 0 || definition.Colour is not null || definition.Align is not null || definition.IsPlain;
        for (int level = 0; hasStyle && level < Math.Max(1, definition.Sizes.Count); level++)
        {
            xml.Start(LevelName(level));
            if (definition.IsPlain)
            {
                xml.Attribute("marL"u8, 0).Attribute("indent"u8, 0);
            }

            if (definition.Align is { } align)
            {
                xml.Attribute("algn"u8, align);
            }

            if (definition.IsPlain)
            {
                xml.Empty("a:buNone"u8);
            }

            xml.Start("a:defRPr"u8);
            if (level < definition.Sizes.Count)
            {
                xml.Attribute("sz"u8, definition.Sizes[level] * 100);
            }

            if (definition.Bold is { } bold)
            {
                xml.Attribute("b"u8, bold ? 1 : 0);
            }

            if (definition.Colour is { } colour)
            {
                xml.SchemeFill(colour);
            }

            xml.End().End();
        }
    }

    private static void Prompt(WordXml xml, PlaceholderDefinition definition)
    {
        string[] lines = definition.Prompt.Split('\n');
        for (int level = 0; level < lines.Length; level++)
        {
            xml.Start("a:p"u8);
            if (level > 0)
            {
                xml.Start("a:pPr"u8).Attribute("lvl"u8, level).End();
            }

            if (definition.Field is { } field)
            {
                xml.Start("a:fld"u8).Attribute("id"u8, "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}").Attribute("type"u8, field);
                xml.Start("a:rPr"u8).Attribute("lang"u8, "zh-CN").End().Start("a:t"u8).Text(lines[level]).End().End();
            }
            else if (lines[level].Length > 0)
            {
                xml.Start("a:r"u8).Start("a:rPr"u8).Attribute("lang"u8, "zh-CN").End().Start("a:t"u8).Text(lines[level]).End().End();
            }

            xml.Start("a:endParaRPr"u8).Attribute("lang"u8, "zh-CN").End().End();
        }
    }
}
