using System.Globalization;
using System.Xml;

namespace DocGen.Writing.Docx.Layout;

/// <summary>What one style of a look says itself, as written in its file; what it does not say is inherited.</summary>
internal sealed class StyleProperties
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The style that this one is based on.</summary>
    public string? Base { get; private set; }

    /// <summary>The tab stops.</summary>
    public List<TabStop> Tabs { get; } = [];

    /// <summary>Reads a number by the path of its element and attribute below the style; null where the style does not say it.</summary>
    public int? Number(string name) => numbers.TryGetValue(name, out int value) ? value : null;

    /// <summary>Reads a word.</summary>
    public string? Name(string name) => names.GetValueOrDefault(name);

    /// <summary>Keeps all of it, for <see cref="Of"/>.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(Base ?? "");
        writer.Write(numbers.Count);
        foreach ((string name, int number) in numbers)
        {
            writer.Write(name);
            writer.Write(number);
        }

        writer.Write(names.Count);
        foreach ((string name, string value) in names)
        {
            writer.Write(name);
            writer.Write(value);
        }

        writer.Write(Tabs.Count);
        foreach (TabStop tab in Tabs)
        {
            writer.Write(tab.Position);
            writer.Write(tab.IsRight);
            writer.Write(tab.IsCentered);
        }
    }

    /// <summary>What was kept.</summary>
    public static StyleProperties Of(BinaryReader reader)
    {
        StyleProperties style = new();
        string based = reader.ReadString();
        style.Base = based.Length > 0 ? based : null;
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            string name = reader.ReadString();
            style.numbers.Add(name, reader.ReadInt32());
        }

        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            string name = reader.ReadString();
            style.names.Add(name, reader.ReadString());
        }

        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            style.Tabs.Add(new TabStop(reader.ReadInt32(), reader.ReadBoolean(), reader.ReadBoolean()));
        }

        return style;
    }

    /// <summary>Reads the element that the reader stands on, with all below it.</summary>
    public void Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        Stack<string> path = new();
        string? part = null;
        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            while (path.Count >= reader.Depth - depth)
            {
                path.Pop();
            }

            string parent = path.Count > 0 ? path.Peek() : "";
            string element = reader.LocalName;
            path.Push(element);
            if (element == "tblStylePr")
            {
                part = reader.GetAttribute("w:type");
            }
            else if (path.Contains("tblStylePr"))
            {
                ReadHeadLine(reader, part, parent, element);
            }
            else
            {
                Attributes(reader, parent, element);
            }
        }
    }

    /// <summary>Of what a table style says of parts of a table, the line below the first row has a height.</summary>
    private void ReadHeadLine(XmlReader reader, string? part, string parent, string element)
    {
        if (part == "firstRow" && parent == "tcBorders" && element == "bottom" && int.TryParse(reader.GetAttribute("w:sz"), CultureInfo.InvariantCulture, out int size))
        {
            numbers["firstRow.bottom.sz"] = reader.GetAttribute("w:val") is "none" or "nil" ? 0 : size;
        }
    }

    private void Attributes(XmlReader reader, string parent, string element)
    {
        switch (element)
        {
            case "basedOn":
                Base = reader.GetAttribute("w:val");
                return;
            case "tab":
                string kind = reader.GetAttribute("w:val") ?? "";
                if (kind is not "clear" && int.TryParse(reader.GetAttribute("w:pos"), CultureInfo.InvariantCulture, out int position))
                {
                    Tabs.Add(new TabStop(position, kind is "right" or "end" or "decimal", kind == "center"));
                }

                return;
            case "rFonts" or "sz" or "kern" or "vertAlign" or "spacing" or "ind":
            case "top" or "left" or "start" or "bottom" or "right" or "end" or "insideH" when parent is "pBdr" or "tblBorders" or "tblCellMar":
                break;
            case "b" or "i" or "keepNext" or "keepLines" or "pageBreakBefore" or "widowControl" or "contextualSpacing" or "autoSpaceDE" or "kinsoku" or "overflowPunct" or "snapToGrid":
                numbers[element] = reader.GetAttribute("w:val") is "0" or "false" or "off" ? 0 : 1;
                return;
            default:
                return;
        }

        string scope = parent is "pBdr" or "tblBorders" or "tblCellMar" ? parent + "." + element : element;
        while (reader.MoveToNextAttribute())
        {
            string key = scope + "." + reader.LocalName;
            names[key] = reader.Value;
            if (double.TryParse(reader.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && Math.Abs(value) < 1_000_000)
            {
                numbers[key] = (int)Math.Round(value);
            }
        }

        reader.MoveToElement();
    }
}
