using System.Xml;

namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// The styles of a look as the layout needs them: every paragraph, character and table style resolved through what it is based on and
/// the defaults of the file. Read once for a look, and the same for all its documents.
/// </summary>
internal sealed class LookMetrics
{
    private StyleProperties defaults = new();
    private readonly Dictionary<string, StyleProperties> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphMetrics> paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableMetrics> tables = new(StringComparer.Ordinal);
    private string? defaultParagraph;

    private LookMetrics()
    {
    }

    /// <summary>Reads styles.xml and settings.xml; what cannot be read leaves the defaults of Word.</summary>
    public static LookMetrics Read(byte[] styles, byte[] settings)
    {
        LookMetrics metrics = new();
        try
        {
            metrics.ReadStyles(styles);
            metrics.ReadSettings(settings);
        }
        catch (XmlException)
        {
            return metrics;
        }

        return metrics;
    }

    /// <summary>Keeps all of it, for <see cref="Of"/>.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(DefaultTab);
        writer.Write(defaultParagraph ?? "");
        defaults.Save(writer);
        writer.Write(styles.Count);
        foreach ((string id, StyleProperties style) in styles)
        {
            writer.Write(id);
            style.Save(writer);
        }
    }

    /// <summary>What was kept.</summary>
    public static LookMetrics Of(BinaryReader reader)
    {
        LookMetrics metrics = new() { DefaultTab = reader.ReadInt32() };
        string paragraph = reader.ReadString();
        metrics.defaultParagraph = paragraph.Length > 0 ? paragraph : null;
        metrics.defaults = StyleProperties.Of(reader);
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            string id = reader.ReadString();
            metrics.styles.Add(id, StyleProperties.Of(reader));
        }

        return metrics;
    }

    /// <summary>Distance of the tab stops where a style has none of its own.</summary>
    public int DefaultTab { get; private set; } = 720;

    /// <summary>The metrics of a paragraph style; of the default style where the look has none of that name.</summary>
    public ParagraphMetrics Paragraph(string style)
    {
        lock (paragraphs)
        {
            if (!paragraphs.TryGetValue(style, out ParagraphMetrics? metrics))
            {
                metrics = Resolve(style, Chain(styles.ContainsKey(style) ? style : defaultParagraph));
                paragraphs.Add(style, metrics);
            }

            return metrics;
        }
    }

    /// <summary>The metrics of a table style.</summary>
    public TableMetrics Table(string? style)
    {
        lock (tables)
        {
            string key = style ?? "";
            if (!tables.TryGetValue(key, out TableMetrics? metrics))
            {
                List<StyleProperties> chain = Chain(style);
                metrics = new TableMetrics(
                    Number(chain, "tblCellMar.top.w") ?? 0,
                    Number(chain, "tblCellMar.left.w") ?? Number(chain, "tblCellMar.start.w") ?? 108,
                    Number(chain, "tblCellMar.bottom.w") ?? 0,
                    Number(chain, "tblCellMar.right.w") ?? Number(chain, "tblCellMar.end.w") ?? 108,
                    Edge(chain, "insideH"),
                    Math.Max(Edge(chain, "top"), Edge(chain, "bottom")),
                    Math.Max(Edge(chain, "insideH"), (Number(chain, "firstRow.bottom.sz") ?? 0) * 20 / 8));
                tables.Add(key, metrics);
            }

            return metrics;
        }
    }

    /// <summary>The characters of a run: those of the paragraph with what a character style changes in them.</summary>
    public CharacterMetrics Characters(CharacterMetrics around, string? style, bool bold = false, bool italic = false, int raised = 0)
    {
        List<StyleProperties> chain = style is null ? [] : Chain(style);
        int vertical = Name(chain, "vertAlign.val") switch { "superscript" => 1, "subscript" => -1, _ => raised };
        return new CharacterMetrics(
            Name(chain, "rFonts.ascii") ?? around.Latin,
            Name(chain, "rFonts.eastAsia") ?? around.EastAsia,
            Number(chain, "sz.val") ?? around.HalfPoints,
            bold || (Number(chain, "b") is { } isBold ? isBold == 1 : around.Bold),
            italic || (Number(chain, "i") is { } isItalic ? isItalic == 1 : around.Italic),
            around.IsKerned,
            vertical,
            Number(chain, "spacing.val") ?? around.Apart);
    }

    private ParagraphMetrics Resolve(string style, List<StyleProperties> chain)
    {
        chain.Add(defaults);
        int size = Math.Clamp(Number(chain, "sz.val") ?? 20, 2, 400);
        int kern = Number(chain, "kern.val") ?? 0;
        CharacterMetrics characters = new(
            Name(chain, "rFonts.ascii") ?? "Times New Roman", Name(chain, "rFonts.eastAsia") ?? "宋体", size,
            Number(chain, "b") == 1, Number(chain, "i") == 1, kern > 0 && kern <= size,
            Apart: Number(chain, "spacing.val") ?? 0);
        int firstLine = Number(chain, "ind.firstLine") ?? (Number(chain, "ind.firstLineChars") ?? 0) * size / 10;
        int hanging = Number(chain, "ind.hanging") ?? (Number(chain, "ind.hangingChars") ?? 0) * size / 10;
        return new ParagraphMetrics(style, characters)
        {
            Rule = Name(chain, "spacing.lineRule") switch { "exact" => LineRule.Exact, "atLeast" => LineRule.AtLeast, _ => LineRule.Auto },
            Line = Math.Max(1, Number(chain, "spacing.line") ?? 240),
            Before = Space(chain, "before"),
            After = Space(chain, "after"),
            Left = Number(chain, "ind.left") ?? Number(chain, "ind.start") ?? 0,
            Right = Number(chain, "ind.right") ?? Number(chain, "ind.end") ?? 0,
            FirstLine = hanging > 0 ? -hanging : firstLine,
            KeepNext = Number(chain, "keepNext") == 1,
            KeepLines = Number(chain, "keepLines") == 1,
            PageBreakBefore = Number(chain, "pageBreakBefore") == 1,
            WidowControl = Number(chain, "widowControl") != 0,
            ContextualSpacing = Number(chain, "contextualSpacing") == 1,
            AutoSpace = Number(chain, "autoSpaceDE") != 0,
            Kinsoku = Number(chain, "kinsoku") != 0,
            Overflow = Number(chain, "overflowPunct") != 0,
            SnapToGrid = Number(chain, "snapToGrid") != 0,
            Borders = (Border(chain, "top"), Border(chain, "bottom")),
            Tabs = chain.FirstOrDefault(item => item.Tabs.Count > 0)?.Tabs ?? [],
        };
    }

    private static int Space(List<StyleProperties> chain, string side) =>
        Number(chain, $"spacing.{side}Lines") is { } lines and > 0 ? lines * 240 / 100 : Number(chain, "spacing." + side) ?? 0;

    private static int Edge(List<StyleProperties> chain, string side) =>
        (Name(chain, $"tblBorders.{side}.val") ?? "none") is "none" or "nil" ? 0 : (Number(chain, $"tblBorders.{side}.sz") ?? 0) * 20 / 8;

    private static int Border(List<StyleProperties> chain, string side) =>
        (Name(chain, $"pBdr.{side}.val") ?? "none") is "none" or "nil" ? 0
        : ((Number(chain, $"pBdr.{side}.sz") ?? 0) * 20 / 8) + ((Number(chain, $"pBdr.{side}.space") ?? 0) * 20);

    private static int? Number(List<StyleProperties> chain, string name)
    {
        foreach (StyleProperties style in chain)
        {
            if (style.Number(name) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static string? Name(List<StyleProperties> chain, string name)
    {
        foreach (StyleProperties style in chain)
        {
            if (style.Name(name) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private List<StyleProperties> Chain(string? style)
    {
        List<StyleProperties> chain = [];
        while (style is not null && styles.TryGetValue(style, out StyleProperties? properties) && !chain.Contains(properties))
        {
            chain.Add(properties);
            style = properties.Base;
        }

        return chain;
    }

    private void ReadStyles(byte[] part)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(part));
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "docDefaults" })
            {
                defaults.Read(reader);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "style" } && reader.GetAttribute("w:styleId") is { } id)
            {
                if (reader.GetAttribute("w:type") == "paragraph" && reader.GetAttribute("w:default") is "1" or "true")
                {
                    defaultParagraph = id;
                }

                StyleProperties properties = new();
                properties.Read(reader);
                styles[id] = properties;
            }
        }
    }

    private void ReadSettings(byte[] part)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(part));
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "defaultTabStop" } && int.TryParse(reader.GetAttribute("w:val"), out int tab) && tab > 0)
            {
                DefaultTab = tab;
            }
        }
    }
}
