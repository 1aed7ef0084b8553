using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>The numbering of a document: headings (linked to their styles), bullets, and one instance per ordered list, so that each restarts.</summary>
internal sealed class NumberingPart
{
    public const int Chapters = 1;
    public const int Front = 2;
    public const int Appendices = 3;
    public const int Bullets = 4;
    public const int Tasks = 5;
    private const int TaskMarks = 20;
    private const int Decimal = 5;

    /// <summary>The lists whose author chose a kind of number: each has it on all levels. Figures with a full stop change with the level.</summary>
    private static readonly (char Type, char Delimiter, string Format)[] Chosen =
    [
        ('a', ')', "lowerLetter"), ('i', '.', "lowerRoman"), ('A', ')', "upperLetter"), ('I', '.', "upperRoman"), ('1', ')', "decimal"),
        ('a', '.', "lowerLetter"), ('i', ')', "lowerRoman"), ('A', '.', "upperLetter"), ('I', ')', "upperRoman"),
    ];

    private readonly List<(int Number, int Abstract, int Start)> lists = [];

    /// <summary>
    /// A new ordered list with its own count; <paramref name="type"/> is Markdig's: 1, a, A, i or I; the delimiter a full stop or a bracket.
    /// </summary>
    public int NewList(char type, char delimiter, int start)
    {
        int number = 10 + lists.Count;
        int chosen = Array.FindIndex(Chosen, kind => kind.Type == type && kind.Delimiter == delimiter);
        lists.Add((number, Decimal + 1 + chosen, start));
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
        Abstract(xml, Bullets, level => new("bullet", bullets[level % 3], level == 0 ? StyleId.ListBullet : null, ListIndent.OfText(level), 420), 9);
        Abstract(xml, Decimal, OrderedLevel, 9);
        foreach (int kind in lists.Select(list => list.Abstract).Where(kind => kind > Decimal).Distinct().Order())
        {
            (_, char delimiter, string format) = Chosen[kind - Decimal - 1];
            Abstract(xml, kind, level => new(format, $"%{level + 1}{delimiter}", null, ListIndent.OfText(level), 420), 9);
        }

        Abstract(xml, TaskMarks, level => new("bullet", "", null, ListIndent.OfText(level), ListIndent.Hanging), 9);
        foreach ((int number, int kind) in (ReadOnlySpan<(int, int)>)[(Chapters, Chapters), (Front, Front), (Appendices, Appendices), (Bullets, Bullets), (Tasks, TaskMarks)])
        {
            xml.Start("w:num"u8).Attribute("w:numId"u8, number).Value("w:abstractNumId"u8, kind).End();
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

    private static LevelStyle OrderedLevel(int level) => (level % 3) switch
    {
        0 => new("decimal", $"%{level + 1}.", null, ListIndent.OfText(level), 420),
        1 => new("lowerLetter", $"%{level + 1})", null, ListIndent.OfText(level), 420),
        _ => new("lowerRoman", $"%{level + 1})", null, ListIndent.OfText(level), 420),
    };

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

            if (item.Hanging == 0 || item.Text.Length == 0)
            {
                xml.Value("w:suff"u8, item.Hanging == 0 ? "space" : "nothing");
            }

            xml.Value("w:lvlText"u8, item.Text).Value("w:lvlJc"u8, "left");
            xml.Start("w:pPr"u8).Start("w:ind"u8).Attribute("w:left"u8, item.Left).Attribute("w:hanging"u8, item.Hanging).End().End();
            xml.End();
        }

        xml.End();
    }

    private readonly record struct LevelStyle(string Format, string Text, string? Style, int Left, int Hanging);
}
