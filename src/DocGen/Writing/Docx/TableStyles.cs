using System.Text;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>The table styles of a look: data, form, matrix, and one without borders.</summary>
internal static class TableStyles
{
    private static readonly string[] Sides = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];

    /// <summary>The default table style, which Word expects.</summary>
    public static void WriteDefault(WordXml xml)
    {
        xml.Start("w:style"u8).Attribute("w:type"u8, "table").Attribute("w:default"u8, 1).Attribute("w:styleId"u8, StyleId.TableNormal);
        xml.Value("w:name"u8, "Normal Table").Value("w:uiPriority"u8, 99).Empty("w:semiHidden"u8).Empty("w:unhideWhenUsed"u8);
        xml.Start("w:tblPr"u8);
        Margins(xml, 0, 108);
        xml.End().End();
    }

    /// <summary>Our table styles.</summary>
    public static void Write(WordXml xml, IEnumerable<TableDefinition> tables)
    {
        foreach (TableDefinition table in tables)
        {
            Style(xml, table);
        }

        foreach ((string kind, string bar, string fill) in (ReadOnlySpan<(string, string, string)>)
            [("note", "2F5496", "EAF0F8"), ("tip", "3A7D44", "EAF4EC"), ("important", "6B4FA0", "F1EDF8"), ("warning", "B7791F", "FBF3E2"), ("caution", "B03A2E", "FAEBE9")])
        {
            Alert(xml, kind, bar, fill);
        }
    }

    private static void Style(WordXml xml, TableDefinition table)
    {
        xml.Start("w:style"u8).Attribute("w:type"u8, "table").Attribute("w:customStyle"u8, 1).Attribute("w:styleId"u8, table.Id);
        xml.Value("w:name"u8, table.Name);
        if (StyleCatalog.Find(table.Id)?.Chinese is [var chinese, ..])
        {
            xml.Value("w:aliases"u8, chinese);
        }

        xml.Value("w:basedOn"u8, StyleId.TableNormal).Empty("w:qFormat"u8);
        xml.Start("w:tblPr"u8).Value("w:jc"u8, "center");
        if (table.Colour is not null)
        {
            xml.Start("w:tblBorders"u8);
            foreach (string side in Sides)
            {
                int size = side.StartsWith("w:inside", StringComparison.Ordinal) ? table.Inner : table.Outer;
                xml.Start(Encoding.ASCII.GetBytes(side)).Attribute("w:val"u8, "single").Attribute("w:sz"u8, size)
                    .Attribute("w:space"u8, 0).Attribute("w:color"u8, table.Colour).End();
            }

            xml.End();
        }

        Margins(xml, table.Vertical, table.Horizontal);
        xml.End();
        Head(xml, table);
        xml.End();
    }

    /// <summary>The heading row: filled, or ruled off by a line as heavy as the frame.</summary>
    private static void Head(WordXml xml, TableDefinition table)
    {
        if (table.HeadFill is null && table.Outer == table.Inner)
        {
            return;
        }

        xml.Start("w:tblStylePr"u8).Attribute("w:type"u8, "firstRow").Start("w:tcPr"u8);
        if (table.Outer != table.Inner)
        {
            xml.Start("w:tcBorders"u8).Start("w:bottom"u8).Attribute("w:val"u8, "single").Attribute("w:sz"u8, table.Outer)
                .Attribute("w:space"u8, 0).Attribute("w:color"u8, table.Colour!).End().End();
        }

        if (table.HeadFill is not null)
        {
            xml.Start("w:shd"u8).Attribute("w:val"u8, "clear").Attribute("w:color"u8, "auto").Attribute("w:fill"u8, table.HeadFill).End();
        }

        xml.End().End();
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
            xml.Start(Encoding.ASCII.GetBytes(side)).Attribute("w:w"u8, width).Attribute("w:type"u8, "dxa").End();
        }

        xml.End();
    }
}
