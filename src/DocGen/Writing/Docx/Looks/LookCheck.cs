using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx.Layout;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// <c>docgen look check</c>: what was found in a look (pages, header and footer, numbering, styles, fonts), as a summary to read; and what
/// falls back to something else, as findings.
/// </summary>
internal static class LookCheck
{
    private const int NamesShown = 40;

    private static readonly IReadOnlyList<(int List, Bilingual Name)> ListNames =
    [
        (NumberingPart.Chapters, new("章标题", "chapters")), (NumberingPart.Front, new("前置标题", "front matter")), (NumberingPart.Appendices, new("附录", "appendices")),
        (NumberingPart.Bullets, new("项目符号", "bullets")), (NumberingPart.Ordered, new("编号列表", "ordered lists")),
    ];

    /// <summary>The summary; null where the file cannot be used.</summary>
    public static Bilingual? Inspect(Look look, Report report)
    {
        if (LookReading.Of(look, report) is not { } reading)
        {
            return null;
        }

        Findings(reading.Inventory, look.Place, report);
        return new Bilingual(Summary(reading, MessageLanguage.Zh), Summary(reading, MessageLanguage.En));
    }

    private static void Findings(LookInventory inventory, SourceLocation place, Report report)
    {
        bool ownBox = inventory.MadePages.All(page => page.Key != PageKey.Box);
        foreach (CatalogStyle style in inventory.MissingStyles.Select(id => StyleCatalog.Find(id)!).Where(style => !style.IsOptional && !(ownBox && style.IsOfBox)))
        {
            report.Add(LookFaults.MissingStyle.At(place, style.Name, style.Chinese[0]));
        }

        if (inventory.UnusedStyles.Count > 0)
        {
            string names = string.Join(", ", inventory.UnusedStyles.Take(NamesShown)) + (inventory.UnusedStyles.Count > NamesShown ? " …" : "");
            report.Add(LookFaults.UnusedStyle.At(place, inventory.UnusedStyles.Count, names));
        }

        foreach ((string key, Bilingual instead) in inventory.MadePages.Where(page => page.Key is not (PageKey.Form or PageKey.FormLandscape)))
        {
            Bilingual name = PageKey.Name(key);
            report.Add(LookFaults.FallsBack.At(place, new Bilingual($"“{name.Zh}”页面", $"page '{name.En}'"), instead));
        }

        if (inventory.IsBare)
        {
            report.Add(LookFaults.FallsBack.At(
                place, new Bilingual("页眉、页脚和页面标记", "header, footer or mark of a page"), new Bilingual("默认版式的页眉和页脚", "the header and footer of the default look")));
        }

        foreach (int list in inventory.DefaultLists)
        {
            Bilingual name = ListNames.First(item => item.List == list).Name;
            report.Add(LookFaults.FallsBack.At(
                place, new Bilingual($"与样式相连的{name.Zh}编号", $"numbering of {name.En} linked to a style"), new Bilingual("默认版式的编号", "the default look's")));
        }

        foreach (string font in inventory.UnnamedFonts)
        {
            report.Add(LookFaults.UnnamedFont.At(place, font));
        }

        foreach (string part in inventory.SilentParts)
        {
            report.Add(LookFaults.PictureWithoutText.At(place, part));
        }
    }

    private static string Summary(LookReading reading, MessageLanguage language)
    {
        LookParts parts = reading.Parts;
        LookInventory inventory = reading.Inventory;
        StringBuilder text = new();
        string Say(string zh, string en) => language == MessageLanguage.Zh ? zh : en;
        int ours = StyleCatalog.All.Count;
        int missing = inventory.MissingStyles.Count;
        Line(Say("样式", "styles"), Say(
            $"{ours} 个中有 {ours - missing} 个，{missing} 个用默认版式的；另有 {inventory.UnusedStyles.Count} 个不会用到",
            $"{ours - missing} of {ours}, {missing} from the default look; {inventory.UnusedStyles.Count} others are not used"));
        foreach ((string key, Bilingual name) in PageKey.All)
        {
            LookPage page = parts.Pages[key];
            string instead = inventory.MadePages.FirstOrDefault(made => made.Key == key).Instead?.In(language) is { } from ? Say($"（用{from}）", $" (from {from})") : "";
            Line(Say($"页面“{name.Zh}”", "page " + key), Page(page, language, parts.HasEvenPages) + instead);
        }

        HeadingNumbering headings = parts.Numbering.Headings;
        foreach ((int list, Bilingual name) in ListNames)
        {
            IReadOnlyList<NumberLevel> levels = list switch
            {
                NumberingPart.Chapters => headings.Chapters,
                NumberingPart.Front => headings.Front,
                NumberingPart.Appendices => headings.Appendices,
                _ => [.. parts.Numbering.Lists[list].Elements(W + "lvl").Take(3).Select(level => new NumberLevel(level.Value("numFmt") ?? "decimal", level.Value("lvlText") ?? ""))],
            };
            Line(Say("编号：" + name.Zh, "numbering of " + name.En), string.Join("  ", levels.Select((level, index) => Sample(levels, index))));
        }

        Line(Say("正文字体", "body text"), Fonts(reading.StyleSheet));
        return text.ToString();

        void Line(string name, string value) => text.Append(name).Append(Say("：", ": ")).Append(value).Append('\n');
    }

    private static string Sample(IReadOnlyList<NumberLevel> levels, int index)
    {
        NumberLevel level = levels[index];
        return level.Format == "bullet" ? level.Text : HeadingNumbering.Print(levels, index + 1, [0, .. Enumerable.Repeat(1, levels.Count)]) is { Length: > 0 } text ? text : "—";
    }

    private static string Page(LookPage page, MessageLanguage language, bool hasEven)
    {
        PageGeometry size = page.Geometry;
        static string Mm(int twips) => (twips / 56.6929).ToString("0.#", CultureInfo.InvariantCulture);
        string text = language == MessageLanguage.Zh
            ? $"{Mm(size.Width)} × {Mm(size.Height)} mm，页边距 上 {Mm(size.Top)} 下 {Mm(size.Bottom)} 左 {Mm(size.Left)} 右 {Mm(size.Right)}"
            : $"{Mm(size.Width)} × {Mm(size.Height)} mm, margins {Mm(size.Top)} {Mm(size.Bottom)} {Mm(size.Left)} {Mm(size.Right)}";
        foreach (bool isHeader in (bool[])[true, false])
        {
            string name = (isHeader, language) switch { (true, MessageLanguage.Zh) => "页眉", (true, _) => "header", (false, MessageLanguage.Zh) => "页脚", _ => "footer" };
            string[] types = [.. new[] { "first", "default", "even" }.Where(type => page.Furniture.ContainsKey(new FurnitureSlot(isHeader, type)))];
            string kinds = types.Length == 0 ? (language == MessageLanguage.Zh ? "无" : "none")
                : string.Join("/", types.Select(type => Pages(type, hasEven || page.HasFirst).In(language))) + " " + Facts(page, isHeader);
            text += (language == MessageLanguage.Zh ? "，" : ", ") + name + " " + kinds.Trim();
        }

        return text;
    }

    private static Bilingual Pages(string type, bool apart) => (type, apart) switch
    {
        ("first", _) => new("首页", "first"),
        ("even", _) => new("偶数页", "even"),
        (_, true) => new("奇数页", "odd"),
        _ => new("各页", "all"),
    };

    /// <summary>The facts that a header or footer shows.</summary>
    private static string Facts(LookPage page, bool isHeader)
    {
        SortedSet<string> tags = new(StringComparer.Ordinal);
        foreach (XElement root in page.Furniture.Where(item => item.Key.IsHeader == isHeader).Select(item => item.Value.Root))
        {
            tags.UnionWith(root.Descendants(W + "sdt").Select(control => Placeholders.Find(control.Element(W + "sdtPr").Value("tag") ?? "")).OfType<string>());
            tags.UnionWith(root.Descendants(W + "p").SelectMany(FurnitureText.NamesIn).Select(Placeholders.Find).OfType<string>());
            tags.UnionWith(root.Descendants(W + "instrText").Select(item => item.Value.Trim().Split(' ')[0]).Where(word => word is "PAGE" or "NUMPAGES"));
        }

        if (tags.Contains(Placeholders.Page) || tags.Contains(Placeholders.PageOf))
        {
            tags.ExceptWith(["PAGE", "NUMPAGES"]);
        }

        return tags.Count == 0 ? "" : $"({string.Join(", ", tags.Where(tag => !tag.StartsWith(Placeholders.WordPrefix, StringComparison.Ordinal)))})";
    }

    private static string Fonts(LookStyles styles)
    {
        XElement[] chain = [.. styles.Chain(StyleId.BodyText), .. styles.Root.Elements(W + "docDefaults").Elements(W + "rPrDefault")];
        string Find(string element, string attribute) => chain.Select(style => (string?)style.Element(W + "rPr")?.Element(W + element)?.Attribute(W + attribute)).FirstOrDefault(value => value is not null) ?? "";
        string size = int.TryParse(Find("sz", "val"), CultureInfo.InvariantCulture, out int half) ? (half / 2.0).ToString("0.#", CultureInfo.InvariantCulture) + " pt" : "";
        return string.Join(", ", new[] { Find("rFonts", "eastAsia"), Find("rFonts", "ascii"), size }.Where(part => part.Length > 0));
    }
}
