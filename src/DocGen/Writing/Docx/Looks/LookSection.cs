using System.Xml.Linq;
using DocGen.Writing.Docx.Layout;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>A section of the look's document: the blocks in it, its properties, and the header and footer parts in force, inherited ones too.</summary>
internal sealed record LookSection(IReadOnlyList<XElement> Blocks, XElement Properties, IReadOnlyDictionary<FurnitureSlot, string> Furniture)
{
    private static readonly string[] Types = ["default", "even", "first"];

    /// <summary>The page that the section shows: by a content control or text with <c>page:…</c>; null where it does not say.</summary>
    public string? Key => Blocks.SelectMany(Marks).Select(PageKey.Find).FirstOrDefault(key => key is not null);

    /// <summary>Whether no header or footer holds anything of its own.</summary>
    public bool IsBare => Furniture.Count == 0;

    /// <summary>Whether pages are counted in roman numerals, as front matter is.</summary>
    public bool IsRoman => NumberFormat is "upperRoman" or "lowerRoman";

    /// <summary>How pages are counted.</summary>
    public string NumberFormat => (string?)Properties.Element(W + "pgNumType")?.Attribute(W + "fmt") ?? "decimal";

    /// <summary>The page; null where it says none or none that could hold text.</summary>
    public PageGeometry? Geometry
    {
        get
        {
            if (Properties.Element(W + "pgSz") is not { } size || Properties.Element(W + "pgMar") is not { } margins)
            {
                return null;
            }

            int At(string side) => Math.Abs(LookStyles.Number(margins, side));
            XElement? grid = Properties.Element(W + "docGrid");
            bool hasCharacters = (string?)grid?.Attribute(W + "type") is "linesAndChars" or "snapToChars";
            int? pitch = hasCharacters || (string?)grid?.Attribute(W + "type") is "lines" ? LookStyles.Number(grid!, "linePitch") : null;
            PageGeometry page = new(
                LookStyles.Number(size, "w"), LookStyles.Number(size, "h"), At("top"), At("right"), At("bottom"), At("left") + At("gutter"), At("header"), At("footer"))
            {
                LinePitch = pitch > 0 ? pitch : null,
                CharSpace = hasCharacters && pitch > 0 ? LookStyles.Number(grid!, "charSpace") : null,
            };
            return page is { TextWidth: >= 2_000, TextHeight: >= 2_000, Width: <= 31_680, Height: <= 31_680 } ? page : null;
        }
    }

    /// <summary>The sections of a document, in order.</summary>
    public static IReadOnlyList<LookSection> Read(XElement body, IReadOnlyDictionary<string, string> parts)
    {
        List<LookSection> sections = [];
        List<XElement> blocks = [];
        Dictionary<FurnitureSlot, string> inForce = [];
        foreach (XElement block in body.Elements())
        {
            XElement? properties = block.Name == W + "sectPr" ? block : block.DescendantsAndSelf(W + "p").Select(item => item.Element(W + "pPr")?.Element(W + "sectPr")).LastOrDefault(item => item is not null);
            if (block.Name != W + "sectPr")
            {
                blocks.Add(block);
            }

            if (properties is not null)
            {
                inForce = new Dictionary<FurnitureSlot, string>(inForce);
                foreach (XElement reference in properties.Elements().Where(item => item.Name.LocalName is "headerReference" or "footerReference"))
                {
                    string type = (string?)reference.Attribute(W + "type") ?? "default";
                    if (Types.Contains(type) && parts.TryGetValue((string?)reference.Attribute(R + "id") ?? "", out string? path))
                    {
                        inForce[new FurnitureSlot(reference.Name.LocalName == "headerReference", type)] = path;
                    }
                }

                sections.Add(new LookSection(blocks, properties, inForce));
                blocks = [];
            }
        }

        return sections;
    }

    /// <summary>The pages that the sections show. Where no section says, its size, its numbers and its header tell.</summary>
    public static IReadOnlyDictionary<string, LookSection> ByPage(IReadOnlyList<LookSection> sections)
    {
        Dictionary<string, LookSection> pages = new(StringComparer.Ordinal);
        foreach (LookSection section in sections)
        {
            if (section.Key is { } key)
            {
                pages.TryAdd(key, section);
            }
        }

        if (pages.Count > 0)
        {
            return pages;
        }

        List<LookSection> upright = [.. sections.Where(section => section.Geometry is { IsLandscape: false })];
        if (sections.FirstOrDefault(section => section.Geometry is { IsLandscape: true }) is { } turned)
        {
            pages[PageKey.Landscape] = turned;
        }

        if (upright.Count > 1 && upright[0].IsBare)
        {
            pages[PageKey.Cover] = upright[0];
            upright.RemoveAt(0);
        }

        if (upright.Count > 1 && upright[0].IsRoman)
        {
            pages[PageKey.Front] = upright[0];
            upright.RemoveAt(0);
        }

        if (upright.Count > 0)
        {
            pages[PageKey.Body] = upright[^1];
        }

        return pages;
    }

    /// <summary>What a block says the section shows.</summary>
    public static IEnumerable<string> Marks(XElement block) =>
        block.DescendantsAndSelf(W + "sdt").Select(control => control.Element(W + "sdtPr").Value("tag"))
            .Concat(block.DescendantsAndSelf(W + "p").Select(paragraph => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)).Trim())
                .Where(text => text.StartsWith("{{", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal)).Select(text => text[2..^2].Trim()))
            .Where(name => name is not null && name.StartsWith(Placeholders.PagePrefix, StringComparison.OrdinalIgnoreCase))
            .Select(name => name![Placeholders.PagePrefix.Length..]);
}
