using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Writing.Docx.Layout;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>What a look has and lacks, for <c>docgen look check</c>.</summary>
internal sealed record LookInventory(
    IReadOnlyList<string> MissingStyles,
    IReadOnlyList<string> UnusedStyles,
    IReadOnlyList<(string Key, Bilingual Instead)> MadePages,
    IReadOnlyList<int> DefaultLists,
    IReadOnlyList<string> UnnamedFonts,
    IReadOnlyList<string> SilentParts,
    bool IsBare);

/// <summary>Reads the Word file of a look: what documents take from it, with whatever it lacks from the default look.</summary>
internal static class LookReader
{
    /// <summary>The settings that say how a document is laid out; all others belong to the file itself.</summary>
    private static readonly HashSet<string> LayoutSettings =
    [
        "zoom", "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "evenAndOddHeaders",
        "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "drawingGridHorizontalSpacing",
        "drawingGridVerticalSpacing", "displayHorizontalDrawingGridEvery", "displayVerticalDrawingGridEvery", "characterSpacingControl",
        "strictFirstAndLastChars", "noLineBreaksAfter", "noLineBreaksBefore", "footnotePr", "endnotePr", "compat", "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator",
    ];

    /// <summary>The look; null with the faults reported where the file cannot be used.</summary>
    public static LookReading? Read(byte[] bytes, SourceLocation place, Report report, Func<LookReading>? fallback)
    {
        using LookPackage? package = LookPackage.Open(bytes, place, report);
        if (package is null)
        {
            return null;
        }

        XElement document = package.Xml(package.Main)!;
        if (package.Xml(package.PartOf("styles")) is not { } styleRoot || document.Element(W + "body") is not { } body)
        {
            if (!package.IsBroken)
            {
                report.Add(LookFaults.NotWord.At(place, new Bilingual("没有样式", "it has no styles")));
            }

            return null;
        }

        XElement? numberingRoot = package.Xml(package.PartOf("numbering"));
        LookStyles styles = LookStyles.Read(styleRoot, fallback is null ? null : () => fallback().StyleSheet);
        LookNumbering numbering = LookNumbering.Read(numberingRoot, styles, fallback is null ? null : () => fallback().Parts.Numbering);
        XElement settings = Settings(package.Xml(package.PartOf("settings")) ?? Other(fallback, look => look.Settings));
        XElement fonts = package.Xml(package.PartOf("fontTable")) ?? Other(fallback, look => look.FontTable);
        fonts.Descendants().Where(item => item.Name.LocalName.StartsWith("embed", StringComparison.Ordinal)).Remove();
        bool hasEven = settings.IsOn("evenAndOddHeaders");

        FurnitureReader furniture = new(package, styles, place, report);
        Dictionary<string, string> parts = [];
        foreach (Relationship item in package.RelationshipsOf(package.Main).Where(item => item.Type is "header" or "footer" && !item.External))
        {
            parts.TryAdd(item.Id, item.Target);
        }

        IReadOnlyList<LookSection> all = LookSection.Read(body, parts);
        IReadOnlyDictionary<string, LookSection> sections = LookSection.ByPage(all);
        bool bare = fallback is not null && all.All(section => section.IsBare && section.Key is null);
        LookPages pages = LookPages.Read(sections, furniture, styles, hasEven, bare, fallback);
        LookCover cover = LookCover.Read(sections.GetValueOrDefault(PageKey.Cover), document, furniture);
        styles.FitContents(pages[PageKey.Front].Geometry.TextWidth);
        XElement? theme = package.PartOf("theme") is { } path && package.RelationshipsOf(path).Count == 0 ? package.Xml(path) : null;
        if (package.IsBroken || report.HasErrors)
        {
            return null;
        }

        byte[] styleBytes = BytesOf(styles.Root);
        byte[] settingBytes = BytesOf(settings);
        LookParts look = new(
            styleBytes, BytesOf(fonts), settingBytes,
            theme is null ? null : new ExtraPart("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", BytesOf(theme)),
            numbering, pages, cover, hasEven, new Lazy<LookMetrics>(() => LookMetrics.Read(styleBytes, settingBytes)));
        return new LookReading(
            look, styles, new LookInventory(styles.Missing, styles.Unused, pages.Made, numbering.FromDefault, UnnamedFonts(styles.Root, fonts), [.. furniture.Silent], bare));
    }

    private static XElement Settings(XElement root)
    {
        Clean(root);
        root.Elements().Where(item => item.Name.Namespace != W || !LayoutSettings.Contains(item.Name.LocalName)).Remove();
        return root;
    }

    private static XElement Other(Func<LookReading>? fallback, Func<LookParts, byte[]> part) => XElement.Load(new MemoryStream(part(fallback!().Parts)));

    private static string[] UnnamedFonts(XElement styles, XElement fonts)
    {
        HashSet<string> named = [.. fonts.Elements(W + "font").Select(font => (string?)font.Attribute(W + "name") ?? "")];
        named.UnionWith(fonts.Descendants(W + "altName").SelectMany(other => ((string?)other.Attribute(W + "val") ?? "").Split(',')));
        return
        [
            .. styles.Descendants(W + "rFonts").Attributes().Where(attribute => attribute.Name.LocalName is "ascii" or "eastAsia" or "hAnsi" or "cs")
                .Select(attribute => attribute.Value).Where(name => name.Length > 0 && !named.Contains(name)).Distinct().Order(StringComparer.Ordinal),
        ];
    }

    private static byte[] BytesOf(XElement root)
    {
        using MemoryStream stream = new();
        using (WordXml xml = new(stream))
        {
            xml.Declaration();
            CopyPart(xml, root);
        }

        return stream.ToArray();
    }
}
