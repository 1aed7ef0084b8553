using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx.Layout;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// The pages of a look. One that it lacks is made: a turned page from the upright one, front matter from the body with roman numerals, a
/// cover from the body without header and footer, a form from the page with a header box; the header box and all else from the default
/// look, on paper of this one. A file with neither marks nor any header or footer gets header and footer of the default look.
/// </summary>
internal sealed class LookPages
{
    private static readonly string[] Kept = ["pgBorders", "lnNumType", "cols", "vAlign", "textDirection", "bidi", "docGrid"];

    private readonly Dictionary<string, LookPage> pages = new(StringComparer.Ordinal);
    private readonly List<(string Key, Bilingual Instead)> made = [];
    private readonly LookStyles? styles;
    private readonly LookStyles? otherStyles;
    private readonly LookPages? other;

    private LookPages()
    {
    }

    private LookPages(LookStyles styles, LookPages? other, LookStyles? otherStyles)
    {
        this.styles = styles;
        this.other = other;
        this.otherStyles = otherStyles;
    }

    /// <summary>Pages that the file does not show, with what stands in for each.</summary>
    public IReadOnlyList<(string Key, Bilingual Instead)> Made => made;

    /// <summary>All pages by name.</summary>
    public IReadOnlyDictionary<string, LookPage> All => pages;

    /// <summary>The page of a name.</summary>
    public LookPage this[string key] => pages[key];

    /// <summary>The page on which a part of a document stands.</summary>
    public LookPage Of(PageKind page, HeaderKind header) => pages[PageKey.Of(page, header)];

    /// <summary>Pages as they were prepared, by name.</summary>
    public static LookPages Of(IEnumerable<KeyValuePair<string, LookPage>> prepared)
    {
        LookPages made = new();
        foreach ((string key, LookPage page) in prepared)
        {
            made.pages.Add(key, page);
        }

        return made;
    }

    /// <summary>Reads the pages; <paramref name="fallback"/> is null only for the default look itself.</summary>
    public static LookPages Read(
        IReadOnlyDictionary<string, LookSection> sections, FurnitureReader furniture, LookStyles styles, bool hasEven, bool isBare, Func<LookReading>? fallback)
    {
        bool needsOther = isBare || !sections.ContainsKey(PageKey.Body) || !sections.ContainsKey(PageKey.Box) || sections.Values.Any(section => section.Geometry is null);
        LookPages pages = new(styles, needsOther ? fallback?.Invoke().Parts.Pages : null, needsOther ? fallback?.Invoke().StyleSheet : null);
        foreach ((string key, LookSection section) in sections.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            if (section.Geometry is { } geometry)
            {
                pages.pages[key] = Own(section, geometry, furniture, hasEven, key);
            }
        }

        if (isBare && pages.pages.TryGetValue(PageKey.Body, out LookPage? body))
        {
            LookPage usual = pages.other![PageKey.Body];
            pages.pages[PageKey.Body] = body with { Furniture = pages.Fitted(usual, usual.Geometry.TextWidth, body.Geometry.TextWidth, pages.otherStyles!) };
        }

        foreach ((string key, _) in PageKey.All.OrderBy(item => item.Key is PageKey.Body ? 0 : item.Key is PageKey.Box ? 1 : item.Key is PageKey.Form ? 2 : 3))
        {
            if (!pages.pages.ContainsKey(key))
            {
                (LookPage page, Bilingual instead) = pages.Make(key, sections.ContainsKey(PageKey.Form));
                pages.pages[key] = page;
                pages.made.Add((key, instead));
            }
        }

        return pages;
    }

    private static LookPage Own(LookSection section, PageGeometry geometry, FurnitureReader furniture, bool hasEven, string key)
    {
        bool hasFirst = section.Properties.IsOn("titlePg");
        Dictionary<FurnitureSlot, LookFurniture> parts = [];
        foreach ((FurnitureSlot slot, string path) in section.Furniture)
        {
            if ((slot.Type == "default" || (slot.Type == "even" && hasEven) || (slot.Type == "first" && hasFirst)) && furniture.Part(path) is { } part)
            {
                parts[slot] = part;
            }
        }

        string format = key == PageKey.Front || section.NumberFormat is not ("upperRoman" or "lowerRoman") ? section.NumberFormat : "decimal";
        return new LookPage(geometry, parts, hasFirst, format, [.. section.Properties.Elements().Where(item => item.Name.Namespace == W && Kept.Contains(item.Name.LocalName)).Select(Plain)]);
    }

    private static XElement Plain(XElement property)
    {
        XElement copy = new(property);
        copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace != W).Remove();
        return copy;
    }

    private (LookPage Page, Bilingual Instead) Make(string key, bool hasForm)
    {
        switch (key)
        {
            case PageKey.Cover:
                return (pages[PageKey.Body] with { Furniture = new Dictionary<FurnitureSlot, LookFurniture>(), HasFirst = false }, From(PageKey.Body, "，无页眉页脚", " without header and footer"));
            case PageKey.Front:
                return (pages[PageKey.Body] with { NumberFormat = "upperRoman" }, From(PageKey.Body, "，页码用罗马数字", " with roman page numbers"));
            case PageKey.Landscape:
                return (Turned(pages[PageKey.Body]), From(PageKey.Body, "，转为横排", " turned"));
            case PageKey.BoxLandscape:
                return (Turned(pages[PageKey.Box]), From(PageKey.Box, "，转为横排", " turned"));
            case PageKey.Form:
                return (pages[PageKey.Box], From(PageKey.Box, "", ""));
            case PageKey.FormLandscape when hasForm:
                return (Turned(pages[PageKey.Form]), From(PageKey.Form, "，转为横排", " turned"));
            case PageKey.FormLandscape:
                return (pages.GetValueOrDefault(PageKey.BoxLandscape) ?? Turned(pages[PageKey.Box]), From(PageKey.BoxLandscape, "", ""));
            case PageKey.Box:
                return (Adopted(other![PageKey.Box]), new("默认版式的页眉框", "the header box of the default look"));
            default:
                return (other![key], new("默认版式的页面", "the page of the default look"));
        }
    }

    private static Bilingual From(string key, string zh, string en) => new($"“{PageKey.Name(key).Zh}”页面{zh}", $"the page '{PageKey.Name(key).En}'{en}");

    /// <summary>A page of the default look on the paper and side margins of this look's body, with its header and footer made to fit.</summary>
    private LookPage Adopted(LookPage page)
    {
        PageGeometry body = pages[PageKey.Body].Geometry;
        PageGeometry own = page.Geometry with { Width = body.Width, Height = body.Height, Left = body.Left, Right = body.Right };
        return page with { Geometry = own, Furniture = Fitted(page, page.Geometry.TextWidth, own.TextWidth, otherStyles!) };
    }

    /// <summary>The page turned, its margins with it as Word does, its header and footer as wide as the line now is.</summary>
    private LookPage Turned(LookPage page)
    {
        PageGeometry upright = page.Geometry;
        PageGeometry turned = upright with
        {
            Width = upright.Height,
            Height = upright.Width,
            Left = upright.Bottom,
            Right = upright.Top,
            Top = upright.Left,
            Bottom = upright.Right,
        };
        return page with { Geometry = turned, Furniture = Fitted(page, upright.TextWidth, turned.TextWidth, styles!) };
    }

    private Dictionary<FurnitureSlot, LookFurniture> Fitted(LookPage page, int from, int to, LookStyles intended) =>
        page.Furniture.ToDictionary(item => item.Key, item => PageFit.Fit(item.Value, from, to, intended, styles!));
}
