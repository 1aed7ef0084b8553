using System.Text;

namespace DocGen.Writing.Docx.Looks;

/// <summary>Writes numbering.xml of a look from its definition: one list and one instance for each, linked to the styles.</summary>
internal static class ListsPart
{
    /// <summary>The lists.</summary>
    public static void Write(WordXml xml, IReadOnlyList<ListDefinition> lists)
    {
        xml.Root("w:numbering"u8);
        foreach (ListDefinition list in lists)
        {
            xml.Start("w:abstractNum"u8).Attribute("w:abstractNumId"u8, list.Number);
            xml.Value("w:multiLevelType"u8, list.Levels.Count == 1 ? "singleLevel" : "multilevel");
            for (int i = 0; i < list.Levels.Count; i++)
            {
                Level(xml, i, list.Levels[i]);
            }

            xml.End();
        }

        foreach (ListDefinition list in lists)
        {
            xml.Start("w:num"u8).Attribute("w:numId"u8, list.Number).Value("w:abstractNumId"u8, list.Number).End();
        }

        xml.End();
    }

    private static void Level(WordXml xml, int index, LevelDefinition level)
    {
        xml.Start("w:lvl"u8).Attribute("w:ilvl"u8, index).Value("w:start"u8, 1).Value("w:numFmt"u8, level.Format);
        if (level.Style is not null)
        {
            xml.Value("w:pStyle"u8, level.Style);
        }

        if (level.Suffix != "tab")
        {
            xml.Value("w:suff"u8, level.Suffix);
        }

        xml.Value("w:lvlText"u8, level.Text).Value("w:lvlJc"u8, "left");
        xml.Start("w:pPr"u8).Start("w:ind"u8).Attribute("w:left"u8, level.Left);
        xml.Attribute(Encoding.ASCII.GetBytes(level.FirstLine > 0 ? "w:firstLine" : "w:hanging"), level.FirstLine > 0 ? level.FirstLine : level.Hanging);
        xml.End().End().End();
    }
}
