using System.Globalization;
using System.Xml.Linq;
using DocGen.Model;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// The lists of a look under our numbers: chapters, front matter, appendices, bullets and ordered lists, as its numbering links them to
/// the styles; and what other styles of the file use, behind ours. What is linked to nothing is the default look's.
/// </summary>
internal sealed class LookNumbering
{
    /// <summary>Which styles stand for which level of which list.</summary>
    private static readonly IReadOnlyList<Role> Roles =
    [
        new(NumberingPart.Chapters, [StyleId.Heading(1), StyleId.Heading(2), StyleId.Heading(3), StyleId.Heading(4)]),
        new(NumberingPart.Front, [StyleId.FrontTitle]),
        new(NumberingPart.Appendices, [StyleId.AppendixTitle, StyleId.AppendixHeading]),
        new(NumberingPart.Bullets, [StyleId.ListBullet]),
        new(NumberingPart.Ordered, [StyleId.ListNumber]),
    ];

    private sealed record Role(int List, string[] Styles);

    private readonly XElement[] lists = new XElement[NumberingPart.Ordered + 1];
    private readonly List<XElement> others = [];
    private readonly List<int> fromDefault = [];
    private readonly Dictionary<string, XElement> instances = [];
    private readonly Dictionary<string, XElement> abstracts = [];
    private readonly LookStyles? styles;
    private ListIndent? indents;
    private ListIndent? bulletIndents;

    private LookNumbering(XElement? root, LookStyles? styles)
    {
        this.styles = styles;
        foreach (XElement item in root?.Elements() ?? [])
        {
            if (item.Name == W + "abstractNum" && (string?)item.Attribute(W + "abstractNumId") is { } id)
            {
                abstracts.TryAdd(id, item);
            }
            else if (item.Name == W + "num" && (string?)item.Attribute(W + "numId") is { } number)
            {
                instances.TryAdd(number, item);
            }
        }
    }

    /// <summary>The lists as they were prepared: those with our numbers, then the others.</summary>
    public static LookNumbering Of(XElement prepared)
    {
        LookNumbering numbering = new(null, null);
        foreach (XElement list in prepared.Elements())
        {
            if (list.Attribute(W + "abstractNumId") is { } number)
            {
                number.Remove();
                numbering.lists[(int)number] = list;
            }
            else
            {
                numbering.others.Add(list);
            }
        }

        return numbering;
    }

    /// <summary>All lists in one element, for <see cref="Of"/>.</summary>
    public XElement Prepare() => new(
        W + "numbering", PreparedLook.Prefix,
        Roles.Select(role => new XElement(W + "abstractNum", new XAttribute(W + "abstractNumId", role.List), lists[role.List].Nodes())),
        others);

    /// <summary>Our lists, each at its number, as elements <c>w:abstractNum</c> whose levels are linked to our styles.</summary>
    public IReadOnlyList<XElement> Lists => lists;

    /// <summary>Lists of the file's other styles; the first has the number <see cref="NumberingPart.FirstOther"/>.</summary>
    public IReadOnlyList<XElement> Others => others;

    /// <summary>The lists that the file does not define.</summary>
    public IReadOnlyList<int> FromDefault => fromDefault;

    /// <summary>How headings are numbered, for whoever prints a number.</summary>
    public HeadingNumbering Headings => new(Levels(NumberingPart.Chapters), Levels(NumberingPart.Front), Levels(NumberingPart.Appendices));

    /// <summary>How far the text of the items of ordered lists stands from the margin.</summary>
    public ListIndent Indents => indents ??= IndentsOf(NumberingPart.Ordered);

    /// <summary>The same for bulleted lists.</summary>
    public ListIndent BulletIndents => bulletIndents ??= IndentsOf(NumberingPart.Bullets);

    private ListIndent IndentsOf(int list) => new(
    [
        .. lists[list].Elements(W + "lvl").Select(level =>
        {
            XElement? indent = level.Element(W + "pPr")?.Element(W + "ind");
            int firstLine = indent is null ? 0 : LookStyles.Number(indent, "firstLine");
            string mark = firstLine > 0 ? (level.Value("lvlText") ?? "").Replace("%" + (Index(level) + 1).ToString(CultureInfo.InvariantCulture), "1", StringComparison.Ordinal) + (level.Value("suff") == "nothing" ? "" : " ") : "";
            return new LevelIndent(indent is null ? 0 : LookStyles.Number(indent, "left"), firstLine, mark);
        }),
    ]);

    /// <summary>Reads numbering.xml and gives the styles our numbers.</summary>
    public static LookNumbering Read(XElement? root, LookStyles styles, Func<LookNumbering>? fallback)
    {
        if (root is not null)
        {
            Clean(root);
        }

        LookNumbering numbering = new(root, styles);
        foreach ((int list, string[] ids) in Roles)
        {
            numbering.ReadRole(list, ids, fallback);
        }

        numbering.ReadOthers();
        return numbering;
    }

    private void ReadRole(int list, string[] ids, Func<LookNumbering>? fallback)
    {
        (XElement Abstract, int Level)?[] links = [.. ids.Select(Link)];
        bool isHeading = list < NumberingPart.Bullets;
        bool off = isHeading && links[0] is null && NumberingOf(ids[0]).Value("numId") == "0";
        XElement result;
        if (links[0] is { } first)
        {
            result = new XElement(W + "abstractNum", first.Abstract.Elements(W + "lvl").OrderBy(Index).Select(level => Plain(level, Index(level), Index(level))));
        }
        else
        {
            result = new XElement(fallback!().lists[list]);
            fromDefault.AddRange(off ? [] : [list]);
        }

        for (int i = 0; i < ids.Length; i++)
        {
            XElement? level = i > 0 && links[i] is { } link && links[0] is not null ? Plain(LevelAt(link.Abstract, link.Level)!, link.Level, i) : LevelAt(result, i);
            level ??= new XElement(LevelAt(fallback!().lists[list], i)!);
            LevelAt(result, i)?.Remove();
            if (off)
            {
                level = new XElement(W + "lvl", Make("start", 1), Make("numFmt", "none"), Make("suff", "nothing"), Make("lvlText", ""), Make("lvlJc", "left"));
            }

            level.SetAttributeValue(W + "ilvl", i);
            level.Elements(W + "pStyle").Remove();
            level.Elements().Last(item => item.Name.LocalName is "start" or "numFmt" or "lvlRestart").AddAfterSelf(Make("pStyle", ids[i]));
            result.Add(level);
            Attach(ids[i], isHeading ? (list, i) : null);
        }

        lists[list] = new XElement(W + "abstractNum", result.Elements(W + "lvl").OrderBy(Index).Take(9));
    }

    /// <summary>The list and level to which a style is linked: by the style, or by a level that names it.</summary>
    private (XElement Abstract, int Level)? Link(string id)
    {
        string[] names = [.. styles!.FileIds(id)];
        bool Names(XElement level) => names.Contains(level.Value("pStyle"));
        if (NumberingOf(id) is { } numbering)
        {
            if (AbstractOf(numbering.Value("numId")) is not { } list)
            {
                return null;
            }

            int level = list.Elements(W + "lvl").FirstOrDefault(Names) is { } named ? Index(named)
                : int.TryParse(numbering.Value("ilvl"), CultureInfo.InvariantCulture, out int given) ? given : 0;
            return LevelAt(list, level) is null ? null : (list, level);
        }

        foreach (XElement list in abstracts.Values)
        {
            if (list.Elements(W + "lvl").FirstOrDefault(Names) is { } named)
            {
                return (list, Index(named));
            }
        }

        return null;
    }

    private XElement? NumberingOf(string id) =>
        styles!.Chain(id).Select(style => style.Element(W + "pPr")?.Element(W + "numPr")).FirstOrDefault(item => item?.Element(W + "numId") is not null);

    /// <summary>The levels behind an instance, with what it overrides, through the styles of lists that Word puts in between.</summary>
    private XElement? AbstractOf(string? number)
    {
        if (number is null || !instances.TryGetValue(number, out XElement? instance) || !abstracts.TryGetValue(instance.Value("abstractNumId") ?? "", out XElement? list))
        {
            return null;
        }

        if (list.Value("numStyleLink") is { } link)
        {
            list = abstracts.Values.FirstOrDefault(item => item.Value("styleLink") == link) ?? list;
        }

        foreach (XElement change in instance.Elements(W + "lvlOverride").Where(change => LevelAt(list, Index(change)) is not null).ToList())
        {
            list = new XElement(list);
            XElement level = LevelAt(list, Index(change))!;
            if (change.Element(W + "lvl") is { } other)
            {
                level.ReplaceWith(new XElement(other));
            }
            else if (change.Value("startOverride") is { } start)
            {
                level.Elements(W + "start").Remove();
                level.AddFirst(Make("start", start));
            }
        }

        return list.Elements(W + "lvl").Any() ? list : null;
    }

    /// <summary>A level of a file's list for a level of ours: its signs count from there, and nothing in it needs another part.</summary>
    private static XElement Plain(XElement source, int from, int to)
    {
        XElement level = new(source);
        level.Descendants().Where(item => item.Name.Namespace != W || item.Name.LocalName is "pStyle" or "lvlPicBulletId" or "legacy").ToList().ForEach(item => item.Remove());
        level.DescendantsAndSelf().Attributes().Where(item => item.IsNamespaceDeclaration || item.Name.Namespace != W).Remove();
        level.SetAttributeValue(W + "ilvl", to);
        level.Attributes(W + "tplc").Remove();
        int start = StartOf(level);
        level.Elements(W + "start").Remove();
        level.AddFirst(Make("start", start));

        if (level.Element(W + "numFmt") is null)
        {
            level.Element(W + "start")!.AddAfterSelf(Make("numFmt", "decimal"));
        }

        if (level.Element(W + "lvlText") is null)
        {
            level.Elements().Last(item => item.Name.LocalName is "start" or "numFmt" or "lvlRestart" or "isLgl" or "suff").AddAfterSelf(Make("lvlText", ""));
        }

        if (from != to && level.Element(W + "lvlText")?.Attribute(W + "val") is { } text)
        {
            string shifted = text.Value;
            foreach (int sign in to > from ? Enumerable.Range(1, 9).Reverse() : Enumerable.Range(1, 9))
            {
                int moved = Math.Clamp(sign + to - from, 1, 9);
                shifted = shifted.Replace($"%{sign}", $"%{moved}", StringComparison.Ordinal);
            }

            text.Value = shifted;
        }

        return level;
    }

    /// <summary>Gives a style the number of our list, or none, where every paragraph brings its own.</summary>
    private void Attach(string id, (int List, int Level)? numbering)
    {
        XElement properties = LookStyles.PropertiesOf(styles!.Find(id)!);
        properties.Elements(W + "numPr").Remove();
        if (numbering is { } ours)
        {
            properties.Put(new XElement(W + "numPr", Make("ilvl", ours.Level), Make("numId", ours.List)));
        }
    }

    /// <summary>Numbering of styles that are not ours travels along under free numbers.</summary>
    private void ReadOthers()
    {
        Dictionary<string, int> numbers = [];
        HashSet<string> ours = [.. Roles.SelectMany(role => role.Styles)];
        foreach (XElement style in styles!.Root.Elements(W + "style").Where(style => !ours.Contains((string?)style.Attribute(W + "styleId") ?? "")))
        {
            if (style.Element(W + "pPr")?.Element(W + "numPr") is not { } numbering || numbering.Value("numId") is not ({ } id and not "0"))
            {
                continue;
            }

            if (!numbers.TryGetValue(id, out int number) && AbstractOf(id) is { } list)
            {
                number = numbers[id] = NumberingPart.FirstOther + others.Count;
                others.Add(new XElement(W + "abstractNum", list.Elements(W + "lvl").OrderBy(Index).Take(9).Select(level => Plain(level, Index(level), Index(level)))));
            }

            if (number == 0)
            {
                numbering.Remove();
            }
            else
            {
                numbering.Element(W + "numId")!.SetAttributeValue(W + "val", number);
            }
        }
    }

    private NumberLevel[] Levels(int list) =>
    [
        .. lists[list].Elements(W + "lvl").Take(Roles.First(role => role.List == list).Styles.Length).Select(level => new NumberLevel(
            level.Value("numFmt") ?? "decimal", level.Value("lvlText") ?? "", StartOf(level), level.IsOn("isLgl"))),
    ];

    private static int StartOf(XElement level) =>
        int.TryParse(level.Value("start"), CultureInfo.InvariantCulture, out int start) ? Math.Clamp(start, 0, 30_000) : 1;

    private static int Index(XElement level) => int.TryParse((string?)level.Attribute(W + "ilvl"), CultureInfo.InvariantCulture, out int index) ? index : 0;

    private static XElement? LevelAt(XElement list, int level) => list.Elements(W + "lvl").FirstOrDefault(item => Index(item) == level);
}
