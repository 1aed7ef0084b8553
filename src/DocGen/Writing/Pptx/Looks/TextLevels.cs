using System.Globalization;
using System.Xml.Linq;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>The levels of a text as they are inherited: master's style, master's placeholder, layout's placeholder, each over the one before.</summary>
internal static class TextLevels
{
    public static readonly XNamespace A = WordNames.Drawing;

    /// <summary>The order of elements in the properties of a level (ECMA-376, CT_TextParagraphProperties).</summary>
    private static readonly string[] Order =
        ["lnSpc", "spcBef", "spcAft", "buClrTx", "buClr", "buSzTx", "buSzPct", "buSzPts", "buFontTx", "buFont", "buNone", "buAutoNum", "buChar", "tabLst", "defRPr"];

    /// <summary>Elements of which only one can stand, by what they say.</summary>
    private static readonly Dictionary<string, string> Groups = new()
    {
        ["buClrTx"] = "buClr",
        ["buSzTx"] = "buSz",
        ["buSzPct"] = "buSz",
        ["buSzPts"] = "buSz",
        ["buFontTx"] = "buFont",
        ["buNone"] = "bu",
        ["buAutoNum"] = "bu",
        ["buChar"] = "bu",
        ["buBlip"] = "bu",
    };

    /// <summary>The nine levels of styles (txStyles or lstStyle), the nearest last.</summary>
    public static IReadOnlyList<TextLevel> Of(IEnumerable<XElement?> styles)
    {
        XElement[] known = [.. styles.OfType<XElement>()];
        return [.. Enumerable.Range(1, 9).Select(level => Of(known, $"lvl{level}pPr"))];
    }

    private static TextLevel Of(XElement[] styles, string name)
    {
        XElement level = new(A + name);
        foreach (XElement source in styles.Select(style => style.Element(A + name)).OfType<XElement>())
        {
            Merge(level, source);
        }

        level.ReplaceNodes(level.Elements().Where(item => Order.Contains(item.Name.LocalName)).OrderBy(item => Array.IndexOf(Order, item.Name.LocalName)).ToArray());
        XElement? run = level.Element(A + "defRPr");
        double size = Number(run, "sz", 1_800) / 100;
        (double percent, double points) = Spacing(level, "lnSpc", 1);
        (double beforePercent, double before) = Spacing(level, "spcBef", 0);
        (double afterPercent, double after) = Spacing(level, "spcAft", 0);
        return new TextLevel(
            size, Number(level, "marL", 0) / 12_700, Number(level, "indent", 0) / 12_700, percent, points, before + (beforePercent * size), after + (afterPercent * size),
            (string?)run?.Attribute("b") is "1" or "true", level);
    }

    private static void Merge(XElement target, XElement source)
    {
        foreach (XAttribute attribute in source.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace == XNamespace.None))
        {
            target.SetAttributeValue(attribute.Name, attribute.Value);
        }

        foreach (XElement child in source.Elements().Where(child => child.Name.Namespace == A && child.Name.LocalName != "extLst"))
        {
            if (child.Name.LocalName == "defRPr" && target.Element(child.Name) is { } run)
            {
                MergeRun(run, child);
                continue;
            }

            target.Elements().Where(known => GroupOf(known) == GroupOf(child)).Remove();

            // A picture as bullet stands in a part of the look; a text box has a plain one.
            target.Add(child.Name.LocalName == "buBlip" ? new XElement(A + "buChar", new XAttribute("char", "•")) : Plain(child));
        }
    }

    private static void MergeRun(XElement target, XElement source)
    {
        foreach (XAttribute attribute in source.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            target.SetAttributeValue(attribute.Name, attribute.Value);
        }

        foreach (XElement child in Plain(source).Elements().ToList())
        {
            bool isFill = child.Name.LocalName is "solidFill" or "noFill" or "gradFill";
            target.Elements().Where(known => known.Name == child.Name || (isFill && known.Name.LocalName is "solidFill" or "noFill" or "gradFill")).Remove();
            target.Add(child);
        }

        string[] order = ["ln", "noFill", "solidFill", "gradFill", "effectLst", "latin", "ea", "cs", "sym"];
        target.ReplaceNodes(target.Elements().OrderBy(item => Array.IndexOf(order, item.Name.LocalName)).ToArray());
    }

    /// <summary>A copy with nothing that refers to another part or to a later edition of the format.</summary>
    private static XElement Plain(XElement element)
    {
        XElement copy = new(element);
        copy.Descendants().Where(item => item.Name.Namespace != A || item.Name.LocalName is "extLst" or "hlinkClick" or "blipFill" or "pattFill").ToList().ForEach(item => item.Remove());
        copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration || attribute.Name.Namespace != XNamespace.None).Remove();
        return copy;
    }

    private static string GroupOf(XElement element) => Groups.GetValueOrDefault(element.Name.LocalName, element.Name.LocalName);

    private static (double Share, double Points) Spacing(XElement level, string name, double usual)
    {
        XElement? spacing = level.Element(A + name);
        return spacing?.Element(A + "spcPts") is { } points ? (usual, Number(points, "val", 0) / 100)
            : spacing?.Element(A + "spcPct") is { } percent ? (Percent(percent), 0)
            : (usual, 0);
    }

    private static double Percent(XElement element) => (string?)element.Attribute("val") is { } text && text.EndsWith('%')
        ? double.TryParse(text[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out double share) ? share / 100 : 1
        : Number(element, "val", 100_000) / 100_000;

    private static double Number(XElement? element, string name, double usual) =>
        double.TryParse((string?)element?.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : usual;
}
