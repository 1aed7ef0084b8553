using System.Globalization;
using System.Xml.Linq;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Support;

/// <summary>
/// The numbers that Word prints before the paragraphs of a file, worked out from styles.xml and numbering.xml as the format
/// describes them; no code of ours takes part.
/// </summary>
internal static class WordNumbers
{
    /// <summary>Each numbered paragraph of the body, in order, with its number; bullets and unnumbered ones are left out.</summary>
    public static IReadOnlyList<(XElement Paragraph, string Number)> Of(DocxFile file)
    {
        Dictionary<string, XElement> styles = file.Styles.Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!);
        Dictionary<string, XElement> abstracts = file.Numbering.Elements(W + "abstractNum").ToDictionary(item => (string)item.Attribute(W + "abstractNumId")!);
        Dictionary<string, XElement> instances = file.Numbering.Elements(W + "num").ToDictionary(item => (string)item.Attribute(W + "numId")!);
        Dictionary<string, int[]> counters = [];
        HashSet<(string, int)> overridden = [];
        List<(XElement, string)> numbered = [];
        foreach (XElement paragraph in file.Body.Descendants(W + "p"))
        {
            XElement? direct = paragraph.Element(W + "pPr")?.Element(W + "numPr");
            XElement? byStyle = direct is null ? NumberingOf(styles, StyleOf(paragraph)) : null;
            if ((direct ?? byStyle) is not { } numbering || Value(numbering, "numId") is not { } id || id == "0")
            {
                continue;
            }

            int level = int.Parse(Value(numbering, "ilvl") ?? "0", CultureInfo.InvariantCulture);
            string kind = Value(instances[id], "abstractNumId")!;
            XElement[] levels = [.. abstracts[kind].Elements(W + "lvl")];
            if (!counters.TryGetValue(kind, out int[]? counter))
            {
                counters[kind] = counter = new int[levels.Length];
            }

            Step(counter, level, levels, instances[id], overridden.Add((id, level)));
            if (Value(levels[level], "numFmt") != "bullet")
            {
                numbered.Add((paragraph, Print(levels, level, counter)));
            }
        }

        return numbered;
    }

    private static void Step(int[] counter, int level, XElement[] levels, XElement instance, bool first)
    {
        string? start = Value(instance.Elements(W + "lvlOverride").FirstOrDefault(item => (int)item.Attribute(W + "ilvl")! == level), "startOverride");
        if (first && start is not null)
        {
            counter[level] = int.Parse(start, CultureInfo.InvariantCulture);
        }
        else
        {
            counter[level] = counter[level] == 0 ? StartOf(levels[level]) : counter[level] + 1;
        }

        for (int above = 0; above < level; above++)
        {
            counter[above] = counter[above] == 0 ? StartOf(levels[above]) : counter[above];
        }

        Array.Clear(counter, level + 1, counter.Length - level - 1);
    }

    private static int StartOf(XElement level) => int.Parse(Value(level, "start") ?? "1", CultureInfo.InvariantCulture);

    private static XElement? NumberingOf(Dictionary<string, XElement> styles, string? id)
    {
        while (id is not null && styles.TryGetValue(id, out XElement? style))
        {
            if (style.Element(W + "pPr")?.Element(W + "numPr") is { } numbering)
            {
                return numbering;
            }

            id = Value(style, "basedOn");
        }

        return null;
    }

    private static string Print(XElement[] levels, int level, int[] counter)
    {
        string text = Value(levels[level], "lvlText")!;
        for (int i = 0; i <= level; i++)
        {
            text = text.Replace($"%{i + 1}", Format(Value(levels[i], "numFmt")!, counter[i]), StringComparison.Ordinal);
        }

        return text;
    }

    private static string Format(string format, int number) => format switch
    {
        "upperLetter" => ((char)('A' + number - 1)).ToString(),
        "lowerLetter" => ((char)('a' + number - 1)).ToString(),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "chineseCountingThousand" => Chinese(number),
        "decimalEnclosedCircleChinese" => ((char)('①' + number - 1)).ToString(),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Chinese(int number)
    {
        const string digits = "零一二三四五六七八九";
        return number < 10 ? digits[number].ToString()
            : (number < 20 ? "" : digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : digits[number % 10].ToString());
    }

    private static string Roman(int number)
    {
        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return tens[number / 10 % 10] + ones[number % 10];
    }
}
