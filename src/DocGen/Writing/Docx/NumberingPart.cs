using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>The numbering of a document: headings (linked to their styles), bullets, and one instance per ordered list, so that each restarts.</summary>
internal sealed class NumberingPart
{
    public const int Chapters = 1;
    public const int Front = 2;
    public const int Appendices = 3;
    public const int Bullets = 4;
    private const int Decimal = 5;
    private const int Letters = 6;
    private const int Roman = 7;
    private const int CapitalLetters = 8;
    private const int CapitalRoman = 9;

    private readonly List<(int Number, int Abstract, int Start)> lists = [];

    /// <summary>How far the text of a list's item stands from the margin.</summary>
    public static int Indent(int level) => 840 + (level * 420);

    /// <summary>A new ordered list with its own count; <paramref name="type"/> is Markdig's: 1, a, A, i or I.</summary>
    public int NewList(char type, int start)
    {
        int number = 10 + lists.Count;
        int kind = type switch { 'a' => Letters, 'i' => Roman, 'A' => CapitalLetters, 'I' => CapitalRoman, _ => Decimal };
        lists.Add((number, kind, start));
        return number;
    }

    /// <summary>Writes numbering.xml.</summary>
    public void Write(WordXml xml, Words words)
    {
        xml.Root("w:numbering"u8);
        Abstract(xml, Chapters, level => new("decimal", string.Join('.', Enumerable.Range(1, level + 1).Select(n => $"%{n}")), StyleId.Heading(level + 1), 0, 0), 4);
        Abstract(xml, Front, level => new("decimal", "0.%1", level == 0 ? StyleId.FrontTitle : null, 0, 0), 1);
        Abstract(
            xml,
            Appendices,
            level => level == 0
                ? new("upperLetter", string.Format(System.Globalization.CultureInfo.InvariantCulture, words["appendix"], "%1"), StyleId.AppendixTitle, 0, 0)
                : new("decimal", "%1.%2", StyleId.AppendixHeading, 0, 0),
            2);
        string[] bullets = ["•", "–", "·"];
        Abstract(xml, Bullets, level => new("bullet", bullets[level % 3], level == 0 ? StyleId.ListBullet : null, Indent(level), 420), 9);
        Abstract(xml, Decimal, level => OrderedLevel(level, 0), 9);
        Abstract(xml, Letters, level => OrderedLevel(level, 1), 9);
        Abstract(xml, Roman, level => OrderedLevel(level, 2), 9);
        Abstract(xml, CapitalLetters, level => OrderedLevel(level, 1, capital: true), 9);
        Abstract(xml, CapitalRoman, level => OrderedLevel(level, 2, capital: true), 9);
        foreach (int number in (int[])[Chapters, Front, Appendices, Bullets])
        {
            xml.Start("w:num"u8).Attribute("w:numId"u8, number).Value("w:abstractNumId"u8, number).End();
        }

        foreach ((int number, int kind, int start) in lists)
        {
            xml.Start("w:num"u8).Attribute("w:numId"u8, number).Value("w:abstractNumId"u8, kind);
            for (int level = 0; level < 9; level++)
            {
                xml.Start("w:lvlOverride"u8).Attribute("w:ilvl"u8, level).Value("w:startOverride"u8, start).End();
            }

            xml.End();
        }

        xml.End();
    }

    private static LevelStyle OrderedLevel(int level, int first, bool capital = false)
    {
        string[] formats = capital ? ["decimal", "upperLetter", "upperRoman"] : ["decimal", "lowerLetter", "lowerRoman"];
        int kind = (level + first) % 3;
        return new(formats[kind], kind == 0 ? $"%{level + 1}." : $"%{level + 1})", null, Indent(level), 420);
    }

    private static void Abstract(WordXml xml, int id, Func<int, LevelStyle> style, int levels)
    {
        xml.Start("w:abstractNum"u8).Attribute("w:abstractNumId"u8, id);
        xml.Value("w:multiLevelType"u8, levels == 1 ? "singleLevel" : "multilevel");
        for (int level = 0; level < levels; level++)
        {
            LevelStyle item = style(level);
            xml.Start("w:lvl"u8).Attribute("w:ilvl"u8, level);
            xml.Value("w:start"u8, 1).Value("w:numFmt"u8, item.Format);
            if (item.Style is not null)
            {
                xml.Value("w:pStyle"u8, item.Style);
            }

            if (item.Hanging == 0)
            {
                xml.Value("w:suff"u8, "space");
            }

            xml.Value("w:lvlText"u8, item.Text).Value("w:lvlJc"u8, "left");
            xml.Start("w:pPr"u8).Start("w:ind"u8).Attribute("w:left"u8, item.Left).Attribute("w:hanging"u8, item.Hanging).End().End();
            xml.End();
        }

        xml.End();
    }

    private readonly record struct LevelStyle(string Format, string Text, string? Style, int Left, int Hanging);
}
