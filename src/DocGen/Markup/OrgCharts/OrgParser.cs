using DocGen.Markup.Pictures;
using DocGen.Model;
using DocGen.Model.Pictures;

namespace DocGen.Markup.OrgCharts;

/// <summary>A unit as written, with its level.</summary>
internal sealed record OrgUnitSource(int Level, PictureText Name, PictureText Detail, OrgRelation Relation, bool IsMarked);

/// <summary>An organisation chart as it was read.</summary>
internal sealed record OrgSource(PictureText Title, PictureText Marked, PictureText Contract, IReadOnlyList<OrgUnitSource> Units)
{
    /// <summary>All texts that may hold slots.</summary>
    public IEnumerable<PictureText> Texts => [Title, Marked, Contract, .. Units.SelectMany(unit => (PictureText[])[unit.Name, unit.Detail])];

    /// <summary>The chart of one enterprise; null where there are no units.</summary>
    public OrgChart? Fill(IValues values) => Units.Count == 0 ? null
        : new OrgChart(Title.Fill(values), Fill(0, values, out _), Marked.Fill(values), Contract.Fill(values));

    private OrgUnit Fill(int index, IValues values, out int next)
    {
        OrgUnitSource unit = Units[index];
        List<OrgUnit> below = [];
        next = index + 1;
        while (next < Units.Count && Units[next].Level > unit.Level)
        {
            below.Add(Fill(next, values, out next));
        }

        return new OrgUnit(unit.Name.Fill(values), unit.Detail.Fill(values), unit.Relation, unit.IsMarked, below);
    }
}

/// <summary>
/// Reads a nested list of units: <c>- name | detail</c>, two spaces for each level; <c>..</c> before a name or <c>(contracted)</c> after it for a
/// dotted line, <c>(assistant)</c> for a unit beside the line, <c>**name**</c> for the one that is marked.
/// </summary>
internal static class OrgParser
{
    private const int MostUnits = 400;
    private const int MostLevels = 12;

    private static readonly IReadOnlyDictionary<string, OrgRelation> Words = new Dictionary<string, OrgRelation>
    {
        ["contracted"] = OrgRelation.Contract,
        ["委托"] = OrgRelation.Contract,
        ["assistant"] = OrgRelation.Assistant,
        ["旁设"] = OrgRelation.Assistant,
    };

    /// <summary>The chart, and what is wrong with it.</summary>
    public static (OrgSource Source, IReadOnlyList<PictureFault> Faults) Read(OrgChartBlock block, IReadOnlyList<PictureLine> lines)
    {
        List<PictureFault> faults = [];
        List<OrgUnitSource> units = [];
        List<int> indents = [];
        Dictionary<string, PictureText> settings = new(StringComparer.Ordinal);
        foreach (PictureLine line in lines)
        {
            int start = line.Raw.Length - line.Raw.TrimStart().Length;
            int colon = line.Signs.AsSpan().IndexOfAny(':', '：');
            string setting = colon < 0 ? "" : Setting(line.Signs[..colon].Trim());
            if (setting.Length > 0)
            {
                settings[setting] = line.Text(colon + 1, line.Raw.Length);
            }
            else if (line.Signs[start] is not ('-' or '*' or '+') || Unit(line, start + 1, 0).Name.IsEmpty)
            {
                faults.Add(new PictureFault(MarkupFaults.BadPictureLine, line.Line, line.Column + start, line.Raw.Trim(), "org"));
            }
            else if (Level(line, indents, faults, start) is { } level)
            {
                units.Add(Unit(line, start + 1, level));
            }
        }

        Limits(block, units, faults);
        return (new OrgSource(Get("title"), Get("marked"), Get("contracted"), units), faults);

        PictureText Get(string name) => settings.GetValueOrDefault(name, PictureText.Empty);
    }

    private static string Setting(string name) => name switch
    {
        "title" or "标题" => "title",
        "marked" or "标记" => "marked",
        "contracted" or "虚线" => "contracted",
        _ => "",
    };

    /// <summary>The level of a line: deeper by any number of spaces is one level; less deep must come back to a level that was open.</summary>
    private static int? Level(PictureLine line, List<int> indents, List<PictureFault> faults, int start)
    {
        int indent = line.Indent;
        while (indents.Count > 1 && indent < indents[^1])
        {
            indents.RemoveAt(indents.Count - 1);
        }

        if (indents.Count == 0 || indent > indents[^1])
        {
            indents.Add(indent);
        }
        else if (indents.Count == 1)
        {
            faults.Add(new PictureFault(MarkupFaults.SecondTop, line.Line, line.Column + start, line.Raw.Trim()));
            return null;
        }

        return indents.Count - 1;
    }

    private static OrgUnitSource Unit(PictureLine line, int start, int level)
    {
        int bar = line.Signs.IndexOf('|', start);
        (int from, int to) = Trim(line.Signs, start, bar < 0 ? line.Raw.Length : bar);
        (int detailFrom, int detailTo) = bar < 0 ? (to, to) : Trim(line.Signs, bar + 1, line.Raw.Length);
        OrgRelation? relation = Relation(line.Signs, from, ref to) ?? Relation(line.Signs, detailFrom, ref detailTo);
        if (line.Signs.AsSpan(from, to - from).StartsWith("..", StringComparison.Ordinal))
        {
            relation = OrgRelation.Contract;
            (from, to) = Trim(line.Signs, from + 2, to);
        }

        ReadOnlySpan<char> name = line.Signs.AsSpan(from, to - from);
        bool marked = name.Length > 4 && name.StartsWith("**", StringComparison.Ordinal) && name.EndsWith("**", StringComparison.Ordinal);
        (from, to) = marked ? (from + 2, to - 2) : (from, to);
        return new OrgUnitSource(level, line.Text(from, to), line.Text(detailFrom, detailTo), level == 0 ? OrgRelation.Line : relation ?? OrgRelation.Line, marked);
    }

    /// <summary>The relation that stands in brackets at the end of a text, which then ends before it.</summary>
    private static OrgRelation? Relation(string signs, int from, ref int to)
    {
        int open = signs.AsSpan(from, to - from).LastIndexOfAny('(', '（') + from;
        if (open < from || signs[to - 1] is not (')' or '）') || !Words.TryGetValue(signs[(open + 1)..(to - 1)].Trim(), out OrgRelation relation))
        {
            return null;
        }

        to = Trim(signs, from, open).To;
        return relation;
    }

    private static void Limits(OrgChartBlock block, List<OrgUnitSource> units, List<PictureFault> faults)
    {
        if (units.Count == 0)
        {
            faults.Add(new PictureFault(MarkupFaults.EmptyPicture, block.Line, block.Column, "org"));
        }

        if (units.Count > MostUnits)
        {
            faults.Add(new PictureFault(MarkupFaults.LargePicture, block.Line, block.Column, units.Count, MostUnits));
            units.RemoveRange(MostUnits, units.Count - MostUnits);
        }

        if (units.Any(unit => unit.Level > MostLevels))
        {
            faults.Add(new PictureFault(MarkupFaults.LargePicture, block.Line, block.Column, units.Max(unit => unit.Level), MostLevels));
            units.RemoveAll(unit => unit.Level > MostLevels);
        }
    }

    private static (int From, int To) Trim(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return (from, to);
    }
}
