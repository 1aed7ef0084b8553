using System.Xml.Linq;
using DocGen.Model;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>
/// The numbering of a document as the look has it: headings (linked to their styles), bullets, and one instance per ordered list, so that
/// each restarts.
/// </summary>
internal sealed class NumberingPart(LookNumbering look)
{
    public const int Chapters = 1;
    public const int Front = 2;
    public const int Appendices = 3;
    public const int Bullets = 4;
    public const int Ordered = 5;

    /// <summary>The list of tasks: a box in the text stands for the mark.</summary>
    public const int Tasks = 5;

    /// <summary>The number of the first list that belongs to a style of the look which is not ours; our own lists come after them.</summary>
    public const int FirstOther = 10;

    private const int OthersFrom = 20;

    /// <summary>The lists whose author chose a kind of number: each has it on all levels. Figures with a full stop are as the look has them.</summary>
    private static readonly (char Type, char Delimiter, string Format)[] Chosen =
    [
        ('a', ')', "lowerLetter"), ('i', '.', "lowerRoman"), ('A', ')', "upperLetter"), ('I', '.', "upperRoman"), ('1', ')', "decimal"),
        ('a', '.', "lowerLetter"), ('i', ')', "lowerRoman"), ('A', '.', "upperLetter"), ('I', ')', "upperRoman"),
    ];

    private readonly List<OrderedList> lists = [];
    private readonly List<OpenList> open = [];
    private readonly List<OpenList> copies = [];

    /// <summary>
    /// A new ordered list with its own count; <paramref name="type"/> is Markdig's: 1, a, A, i or I; the delimiter a full stop or a bracket.
    /// Word counts all lists of a kind together: one in a cell or box would upset the list around it, which goes on afterwards, and so is of a
    /// kind of its own.
    /// </summary>
    public int NewList(char type, char delimiter, int start, int level)
    {
        int number = FirstOther + look.Others.Count + lists.Count;
        int kind = Ordered + 1 + Array.FindIndex(Chosen, kind => kind.Type == type && kind.Delimiter == delimiter);
        int copy = 0;
        while (open.Exists(around => around.Kind == kind && around.Copy == copy && around.Level >= level))
        {
            copy++;
        }

        OpenList list = new(kind, copy, level);
        open.Add(list);
        int place = copies.FindIndex(other => other.Kind == kind && other.Copy == copy);
        if (copy > 0 && place < 0)
        {
            place = copies.Count;
            copies.Add(list);
        }

        lists.Add(new OrderedList(number, copy == 0 ? kind : FirstCopy + place, start));
        return number;
    }

    /// <summary>The end of the list that was begun last.</summary>
    public void EndList() => open.RemoveAt(open.Count - 1);

    private int FirstCopy => OthersFrom + look.Others.Count + 1;

    /// <summary>Writes numbering.xml.</summary>
    public void Write(WordXml xml, Words words)
    {
        HeadingNumbering headings = look.Headings.In(words);
        xml.Root("w:numbering"u8);
        Abstract(xml, Chapters, look.Lists[Chapters], level => At(headings.Chapters, level));
        Abstract(xml, Front, look.Lists[Front], level => At(headings.Front, level));
        Abstract(xml, Appendices, look.Lists[Appendices], level => At(headings.Appendices, level));
        Abstract(xml, Bullets, look.Lists[Bullets]);
        Abstract(xml, Ordered, look.Lists[Ordered]);
        for (int kind = Ordered + 1; kind <= Ordered + Chosen.Length; kind++)
        {
            if (lists.Exists(list => list.Abstract == kind))
            {
                AbstractOf(xml, kind, kind);
            }
        }

        for (int i = 0; i < look.Others.Count; i++)
        {
            Abstract(xml, OthersFrom + i, look.Others[i]);
        }

        TaskMarks(xml, OthersFrom + look.Others.Count);
        for (int i = 0; i < copies.Count; i++)
        {
            AbstractOf(xml, FirstCopy + i, copies[i].Kind);
        }

        foreach (int number in (int[])[Chapters, Front, Appendices, Bullets])
        {
            Instance(xml, number, number);
        }

        for (int i = 0; i < look.Others.Count; i++)
        {
            Instance(xml, FirstOther + i, OthersFrom + i);
        }

        Instance(xml, Tasks, OthersFrom + look.Others.Count);
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

    /// <summary>Levels without a mark: the box of a task stands in its text, where it can be ticked.</summary>
    private void TaskMarks(WordXml xml, int id)
    {
        xml.Start("w:abstractNum"u8).Attribute("w:abstractNumId"u8, id).Value("w:multiLevelType"u8, "multilevel");
        for (int level = 0; level < 9; level++)
        {
            xml.Start("w:lvl"u8).Attribute("w:ilvl"u8, level).Value("w:start"u8, 1).Value("w:numFmt"u8, "bullet").Value("w:suff"u8, "nothing");
            xml.Value("w:lvlText"u8, "").Value("w:lvlJc"u8, "left");
            int left = look.Indents.OfText(level);
            xml.Start("w:pPr"u8).Start("w:ind"u8).Attribute("w:left"u8, left).Attribute("w:hanging"u8, Math.Min(left, ListIndent.Hanging)).End().End();
            xml.End();
        }

        xml.End();
    }

    /// <summary>The levels of a kind of ordered list that no style is linked to.</summary>
    private void AbstractOf(WordXml xml, int id, int kind)
    {
        Func<int, NumberLevel?>? numbers = null;
        if (kind > Ordered)
        {
            (_, char delimiter, string format) = Chosen[kind - Ordered - 1];
            numbers = level => new NumberLevel(format, $"%{level + 1}{delimiter}");
        }

        Abstract(xml, id, look.Lists[Ordered], numbers, linked: false);
    }

    private static void Instance(WordXml xml, int number, int list) =>
        xml.Start("w:num"u8).Attribute("w:numId"u8, number).Value("w:abstractNumId"u8, list).End();

    private static NumberLevel? At(IReadOnlyList<NumberLevel> levels, int level) => level < levels.Count ? levels[level] : null;

    private static void Abstract(WordXml xml, int id, XElement list, Func<int, NumberLevel?>? numbers = null, bool linked = true)
    {
        XElement[] levels = [.. list.Elements()];
        xml.Start("w:abstractNum"u8).Attribute("w:abstractNumId"u8, id);
        xml.Value("w:multiLevelType"u8, levels.Length == 1 ? "singleLevel" : "multilevel");
        for (int i = 0; i < levels.Length; i++)
        {
            NumberLevel? number = numbers?.Invoke(i);
            xml.Start("w:lvl"u8).Attribute("w:ilvl"u8, i);
            foreach (XElement item in levels[i].Elements())
            {
                switch (item.Name.LocalName)
                {
                    case "numFmt" when number is not null:
                        xml.Value("w:numFmt"u8, number.Format);
                        break;
                    case "lvlText" when number is not null:
                        xml.Value("w:lvlText"u8, number.Text);
                        break;
                    case "pStyle" when !linked:
                        break;
                    default:
                        LookXml.Copy(xml, item);
                        break;
                }
            }

            xml.End();
        }

        xml.End();
    }

    /// <summary>A list with its own count.</summary>
    private sealed record OrderedList(int Number, int Abstract, int Start);

    /// <summary>A list that goes on: its kind, which of the kinds alike, and its level.</summary>
    private sealed record OpenList(int Kind, int Copy, int Level);
}
