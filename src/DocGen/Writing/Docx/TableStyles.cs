namespace DocGen.Writing.Docx;

/// <summary>The table styles of the look: data, form, matrix, and one without borders.</summary>
internal static class TableStyles
{
    /// <summary>The default table style, which Word expects.</summary>
    public static void WriteDefault(WordXml xml)
    {
        xml.Start("w:style"u8).Attribute("w:type"u8, "table").Attribute("w:default"u8, 1).Attribute("w:styleId"u8, "TableNormal");
        xml.Value("w:name"u8, "Normal Table").Value("w:uiPriority"u8, 99).Empty("w:semiHidden"u8).Empty("w:unhideWhenUsed"u8);
        xml.Start("w:tblPr"u8);
        Margins(xml, 0, 108);
        xml.End().End();
    }

    /// <summary>Our table styles.</summary>
    public static void Write(WordXml xml)
    {
        Style(xml, StyleId.Table, "DocGen Table", "7F7F7F", 4, "E7EDF5", 28, 85);
        Style(xml, StyleId.Form, "DocGen Form", "000000", 6, "F2F2F2", 28, 70);
        Style(xml, StyleId.Matrix, "DocGen Matrix", "7F7F7F", 4, "E7EDF5", 14, 40);
        Style(xml, StyleId.Plain, "DocGen Plain", null, 0, null, 28, 85);
        Alert(xml, "note", "2F5496", "EAF0F8");
        Alert(xml, "tip", "3A7D44", "EAF4EC");
        Alert(xml, "important", "6B4FA0", "F1EDF8");
        Alert(xml, "warning", "B7791F", "FBF3E2");
        Alert(xml, "caution", "B03A2E", "FAEBE9");
    }

    private static void Style(WordXml xml, string id, string name, string? border, int size, string? head, int vertical, int horizontal)
    {
        xml.Start("w:style"u8).Attribute("w:type"u8, "table").Attribute("w:customStyle"u8, 1).Attribute("w:styleId"u8, id);
        xml.Value("w:name"u8, name).Value("w:basedOn"u8, "TableNormal").Empty("w:qFormat"u8);
        xml.Start("w:tblPr"u8).Value("w:jc"u8, "center");
        if (border is not null)
        {
            xml.Start("w:tblBorders"u8);
            foreach (string side in (ReadOnlySpan<string>)["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"])
            {
                xml.Start(System.Text.Encoding.ASCII.GetBytes(side)).Attribute("w:val"u8, "single").Attribute("w:sz"u8, size)
                    .Attribute("w:space"u8, 0).Attribute("w:color"u8, border).End();
            }

            xml.End();
        }

        Margins(xml, vertical, horizontal);
        xml.End();
        if (head is not null)
        {
            xml.Start("w:tblStylePr"u8).Attribute("w:type"u8, "firstRow").Start("w:tcPr"u8);
            xml.Start("w:shd"u8).Attribute("w:val"u8, "clear").Attribute("w:color"u8, "auto").Attribute("w:fill"u8, head).End();
            xml.End().End();
        }

        xml.End();
    }

    /// <summary>A box with a bar on its left.</summary>
    private static void Alert(WordXml xml, string kind, string bar, string fill)
    {
        xml.Start("w:style"u8).Attribute("w:type"u8, "table").Attribute("w:customStyle"u8, 1).Attribute("w:styleId"u8, StyleId.AlertTable(kind));
        xml.Value("w:name"u8, $"DocGen Alert {char.ToUpperInvariant(kind[0])}{kind[1..]}").Value("w:basedOn"u8, "TableNormal").Empty("w:qFormat"u8);
        xml.Start("w:tblPr"u8).Start("w:tblBorders"u8).Start("w:left"u8).Attribute("w:val"u8, "single").Attribute("w:sz"u8, 24)
            .Attribute("w:space"u8, 0).Attribute("w:color"u8, bar).End().End();
        Margins(xml, 50, 170);
        xml.End();
        xml.Start("w:tcPr"u8).Start("w:shd"u8).Attribute("w:val"u8, "clear").Attribute("w:color"u8, "auto").Attribute("w:fill"u8, fill).End().End();
        xml.End();
    }

    private static void Margins(WordXml xml, int vertical, int horizontal)
    {
        xml.Start("w:tblCellMar"u8);
        foreach ((string side, int width) in (ReadOnlySpan<(string, int)>)[("w:top", vertical), ("w:left", horizontal), ("w:bottom", vertical), ("w:right", horizontal)])
        {
            xml.Start(System.Text.Encoding.ASCII.GetBytes(side)).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End();
        }

        xml.End();
    }
}
