using System.Globalization;
using System.Xml.Linq;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>Makes a header or footer fit a page of another width: tables grow or shrink, a tab at the right end moves with it.</summary>
internal static class PageFit
{
    /// <summary>
    /// The piece on text of another width; <paramref name="intended"/> says which tabs a style sets where the piece was made, <paramref name="actual"/> where it goes.
    /// </summary>
    public static LookFurniture Fit(LookFurniture furniture, int from, int to, LookStyles intended, LookStyles actual)
    {
        XElement root = new(furniture.Root);
        foreach (XElement paragraph in root.Descendants(W + "p"))
        {
            FitTabs(paragraph, from, to, intended, actual);
        }

        foreach (XElement table in root.Elements(W + "tbl"))
        {
            foreach (XElement width in table.DescendantsAndSelf().Where(item => item.Name.LocalName is "gridCol" or "tcW" or "tblW" && item.Name.Namespace == W))
            {
                if ((string?)width.Attribute(W + "type") is null or "dxa")
                {
                    width.SetAttributeValue(W + "w", (int)((long)LookStyles.Number(width, "w") * to / from));
                }
            }
        }

        return furniture with { Name = $"{furniture.Name}@{to.ToString(CultureInfo.InvariantCulture)}", LazyRoot = new Lazy<XElement>(root) };
    }

    private static void FitTabs(XElement paragraph, int from, int to, LookStyles intended, LookStyles actual)
    {
        string style = paragraph.Element(W + "pPr").Value("pStyle") ?? StyleId.Normal;
        XElement? direct = paragraph.Element(W + "pPr")?.Element(W + "tabs");
        List<(int Position, string Kind)> wanted = [.. intended.TabsOf(style)];
        foreach (XElement tab in direct?.Elements(W + "tab") ?? [])
        {
            int position = LookStyles.Number(tab, "pos");
            wanted.RemoveAll(item => item.Position == position);
            if ((string?)tab.Attribute(W + "val") is { } kind && kind != "clear")
            {
                wanted.Add((position, kind));
            }
        }

        if (!paragraph.Descendants(W + "tab").Any(tab => tab.Parent!.Name == W + "r") || wanted.Count == 0)
        {
            return;
        }

        List<(int Position, string Kind)> moved = [.. wanted.Select(tab => (tab.Kind is "right" or "center" ? (int)((long)tab.Position * to / from) : tab.Position, tab.Kind))];
        XElement tabs = new(W + "tabs");
        foreach ((int position, _) in actual.TabsOf(style).Where(tab => !moved.Exists(item => item.Position == tab.Position)))
        {
            tabs.Add(Tab("clear", position));
        }

        foreach ((int position, string kind) in moved.OrderBy(tab => tab.Position))
        {
            tabs.Add(Tab(kind, position));
        }

        if (paragraph.Element(W + "pPr") is not { } properties)
        {
            properties = new XElement(W + "pPr");
            paragraph.AddFirst(properties);
        }

        properties.Put(tabs);
    }

    private static XElement Tab(string kind, int position) => new(W + "tab", new XAttribute(W + "val", kind), new XAttribute(W + "pos", position));
}
