using System.Globalization;
using System.Xml.Linq;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// The styles of a look under our ids. Ours are found by name, in English or Chinese, whatever their ids in the file are; what is
/// missing is taken from the default look, in the fonts of this one.
/// </summary>
internal sealed class LookStyles
{
    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ourIds = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];

    private LookStyles(XElement root) => Root = root;

    /// <summary>The element <c>w:styles</c>.</summary>
    public XElement Root { get; }

    /// <summary>Ids of our styles that were taken from the default look.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>Names of the file's styles that our documents do not use.</summary>
    public IReadOnlyList<string> Unused =>
    [
        .. Root.Elements(W + "style")
            .Where(style => StyleCatalog.Find((string?)style.Attribute(W + "styleId") ?? "") is null && (string?)style.Attribute(W + "type") != "numbering")
            .Select(style => style.Value("name") ?? "").Where(name => name.Length > 0),
    ];

    /// <summary>Reads styles.xml; <paramref name="fallback"/> gives the styles that may be missing, null only for the default look itself.</summary>
    public static LookStyles Read(XElement root, Func<LookStyles>? fallback)
    {
        Clean(root);
        root.Elements(W + "style").Where(style => (string?)style.Attribute(W + "type") == "numbering" && !style.IsDefault()).Remove();
        root.Elements(W + "latentStyles").Remove();
        LookStyles styles = new(root);
        styles.Rename();
        styles.AddMissing(fallback);
        return styles;
    }

    /// <summary>The style of our id, or of the file's own.</summary>
    public XElement? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Our id for a style id of the file.</summary>
    public string IdOf(string fileId) => ourIds.GetValueOrDefault(fileId, fileId);

    /// <summary>The ids that the file gives to a style of ours.</summary>
    public IEnumerable<string> FileIds(string id) => ourIds.Where(item => item.Value == id).Select(item => item.Key);

    /// <summary>A style and those it builds on, nearest first.</summary>
    public IEnumerable<XElement> Chain(string id)
    {
        HashSet<string> seen = [];
        for (XElement? style = Find(id); style is not null && seen.Add((string)style.Attribute(W + "styleId")!); style = Find(style.Value("basedOn") ?? ""))
        {
            yield return style;
        }
    }

    /// <summary>The properties of a paragraph style itself, made where it has none.</summary>
    public static XElement PropertiesOf(XElement style)
    {
        if (style.Element(W + "pPr") is { } properties)
        {
            return properties;
        }

        properties = new XElement(W + "pPr");
        string[] after = ["rPr", "tblPr", "trPr", "tcPr", "tblStylePr"];
        if (style.Elements().FirstOrDefault(item => after.Contains(item.Name.LocalName)) is { } next)
        {
            next.AddBeforeSelf(properties);
        }
        else
        {
            style.Add(properties);
        }

        return properties;
    }

    /// <summary>The positions of the tabs that a paragraph style sets, by its own tabs and those it builds on.</summary>
    public IReadOnlyList<(int Position, string Kind)> TabsOf(string id)
    {
        SortedDictionary<int, string> tabs = [];
        foreach (XElement tab in Chain(id).Reverse().SelectMany(style => style.Element(W + "pPr")?.Element(W + "tabs")?.Elements(W + "tab") ?? []))
        {
            int position = Number(tab, "pos");
            string kind = (string?)tab.Attribute(W + "val") ?? "left";
            if (kind == "clear")
            {
                tabs.Remove(position);
            }
            else
            {
                tabs[position] = kind;
            }
        }

        return [.. tabs.Select(item => (item.Key, item.Value))];
    }

    /// <summary>Gives the entries of contents and of lists of figures a tab with dots at the right end of the line.</summary>
    public void FitContents(int textWidth)
    {
        foreach (string id in (string[])[StyleId.Contents(1), StyleId.Contents(2), StyleId.Contents(3), StyleId.TableOfFigures])
        {
            if (Find(id) is { } style && TabsOf(id).All(tab => tab.Kind != "right" || Math.Abs(tab.Position - textWidth) > 20))
            {
                PropertiesOf(style).Put(new XElement(
                    W + "tabs", new XElement(W + "tab", new XAttribute(W + "val", "right"), new XAttribute(W + "leader", "dot"), new XAttribute(W + "pos", textWidth))));
            }
        }
    }

    /// <summary>A whole number in an attribute; 0 where there is none. Word writes some with a decimal point.</summary>
    public static int Number(XElement element, string attribute) =>
        double.TryParse((string?)element.Attribute(W + attribute), CultureInfo.InvariantCulture, out double value) && Math.Abs(value) < 1e6 ? (int)value : 0;

    /// <summary>Gives our styles our ids, wherever the file refers to them, and styles of others that bear such an id another.</summary>
    private void Rename()
    {
        Root.Elements(W + "style").Where(style => style.Attribute(W + "styleId") is null).Remove();
        List<XElement> styles = [.. Root.Elements(W + "style")];
        Dictionary<(string Type, string Name), XElement> byName = [];
        foreach (XElement style in styles)
        {
            byName.TryAdd((TypeOf(style), StyleCatalog.Key(style.Value("name") ?? "")), style);
        }

        foreach (XElement style in styles)
        {
            foreach (string alias in (style.Value("aliases") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                byName.TryAdd((TypeOf(style), StyleCatalog.Key(alias)), style);
            }
        }

        Dictionary<XElement, string> found = [];
        foreach (CatalogStyle ours in StyleCatalog.All)
        {
            XElement? style = ours.Chinese.Prepend(ours.Name).Select(name => byName.GetValueOrDefault((ours.Type, StyleCatalog.Key(name)))).FirstOrDefault(item => item is not null)
                ?? (ours.Id is StyleId.Normal or StyleId.DefaultFont or StyleId.TableNormal ? styles.Find(item => TypeOf(item) == ours.Type && item.IsDefault()) : null)
                ?? styles.Find(item => TypeOf(item) == ours.Type && (string)item.Attribute(W + "styleId")! == ours.Id);
            if (style is not null)
            {
                found.TryAdd(style, ours.Id);
            }
        }

        foreach (XElement style in styles)
        {
            string id = (string)style.Attribute(W + "styleId")!;
            string name = found.GetValueOrDefault(style) ?? (StyleCatalog.Find(id) is null && !byId.ContainsKey(id) ? id : Free(id, styles));
            ourIds.TryAdd(id, name);
            style.SetAttributeValue(W + "styleId", name);
            byId[name] = style;
        }

        foreach (XElement reference in styles.SelectMany(style => style.Elements().Where(item => item.Name.LocalName is "basedOn" or "next" or "link" && item.Name.Namespace == W)).ToList())
        {
            string target = IdOf((string?)reference.Attribute(W + "val") ?? "");
            if (byId.ContainsKey(target))
            {
                reference.SetAttributeValue(W + "val", target);
            }
            else
            {
                reference.Remove();
            }
        }
    }

    private void AddMissing(Func<LookStyles>? fallback)
    {
        foreach (CatalogStyle ours in StyleCatalog.All.Where(style => !byId.ContainsKey(style.Id)))
        {
            XElement style = new(fallback!().Find(ours.Id)!);
            if (style.Element(W + "rPr")?.Element(W + "rFonts") is { } fonts
                && XNode.DeepEquals(fonts, fallback().Find(StyleId.Normal)!.Element(W + "rPr")!.Element(W + "rFonts")))
            {
                fonts.Remove();
            }

            style.Element(W + "pPr")?.Element(W + "numPr")?.Remove();
            Root.Add(style);
            byId[ours.Id] = style;
            missing.Add(ours.Id);
        }

        if (Root.Element(W + "docDefaults") is null && fallback is not null)
        {
            Root.AddFirst(new XElement(fallback().Root.Element(W + "docDefaults")!));
        }

        // Contents made anew by Word look for the outline level of styles that are not its own.
        foreach ((string id, int level) in (ReadOnlySpan<(string, int)>)[(StyleId.FrontTitle, 0), (StyleId.AppendixTitle, 0), (StyleId.AppendixHeading, 1)])
        {
            if (!Chain(id).Any(style => style.Element(W + "pPr")?.Element(W + "outlineLvl") is not null))
            {
                PropertiesOf(Find(id)!).Put(Make("outlineLvl", level));
            }
        }
    }

    private static string Free(string id, List<XElement> styles)
    {
        string free = id + "_look";
        while (StyleCatalog.Find(free) is not null || styles.Exists(style => (string?)style.Attribute(W + "styleId") == free))
        {
            free += "_";
        }

        return free;
    }

    private static string TypeOf(XElement style) => (string?)style.Attribute(W + "type") ?? "paragraph";
}
