using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Support;

/// <summary>
/// A Word file as readable text, for goldens: a line per paragraph with its style in brackets and, in a list, <c>[num id/level]</c>; a
/// line per row of a table; <c>{INSTRUCTION=cached}</c> for fields, <c>{#name}</c> for bookmarks, <c>‹Style text›</c> for
/// character styles, <c>⟦ clause@version</c> to <c>⟧</c> for a content control, <c>[^1]</c> for the mark of a note, whose text follows the body, <c>⏎</c> and <c>⇥</c> for breaks and tabs;
/// <c>---</c> where a section ends, with its pages; <c>⟦…⟧</c> for formulas; <c>(kind #name “title”: text)</c> for controls in the line, with <c>?</c> where they
/// show a hint; <c>… ×12</c> for rows that differ from the one above in the numbers of their names only; <c>🖼</c> for pictures, with file, size and text; <c>{drawing …}</c> for drawings and charts (<see cref="DrawnText"/>).
/// </summary>
internal sealed partial class DocxText
{
    private readonly DocxFile file;
    private readonly StringBuilder text = new();

    private DocxText(DocxFile file) => this.file = file;

    /// <summary>The whole file: properties, body, headers and footers.</summary>
    public static string Of(byte[] bytes)
    {
        DocxText reader = new(new DocxFile(bytes));
        reader.Properties();
        reader.Blocks(reader.file.Body, "");
        reader.Notes();
        foreach (XElement part in reader.file.HeadersAndFooters)
        {
            string path = reader.file.Parts.First(item => item.Value.Root == part).Key;
            reader.text.Append("=== ").Append(path).Append('\n');
            reader.Blocks(part, "");
        }

        return reader.text.ToString();
    }

    /// <summary>The body without its last paragraph and section, which every file has.</summary>
    public static string OfBody(byte[] bytes)
    {
        DocxText reader = new(new DocxFile(bytes));
        reader.Blocks(reader.file.Body, "");
        string[] lines = reader.text.ToString().TrimEnd('\n').Split('\n');
        reader.text.Clear();
        reader.Notes();
        return string.Join('\n', [.. lines[..^2], reader.text.ToString()]).TrimEnd('\n');
    }

    private void Notes()
    {
        foreach (XElement note in file.Notes)
        {
            text.Append("=== note ").Append((string?)note.Attribute(W + "id")).Append('\n');
            Blocks(note, "");
        }
    }

    private void Properties()
    {
        foreach (string name in (string[])["title", "subject", "creator", "keywords", "category", "language", "version", "created"])
        {
            text.Append(name).Append(": ").Append(file.Property(name)).Append('\n');
        }

        text.Append("===\n");
    }

    private void Blocks(XElement container, string indent)
    {
        foreach (XElement element in container.Elements())
        {
            if (element.Name == W + "p")
            {
                text.Append(indent).Append(Paragraph(element)).Append('\n');
                if (element.Element(W + "pPr")?.Element(W + "sectPr") is { } section)
                {
                    text.Append(Section(section)).Append('\n');
                }
            }
            else if (element.Name == W + "tbl")
            {
                Table(element, indent);
            }
            else if (element.Name == W + "sectPr")
            {
                text.Append(Section(element)).Append('\n');
            }
            else if (element.Name == W + "sdt")
            {
                text.Append(indent).Append("⟦ ").Append(Value(element.Element(W + "sdtPr"), "tag")?.Split('#')[0]).Append('\n');
                Blocks(element.Element(W + "sdtContent")!, indent);
                text.Append(indent).Append("⟧\n");
            }
        }
    }

    private void Table(XElement table, string indent)
    {
        string widths = string.Join(' ', table.Element(W + "tblGrid")!.Elements().Select(column => (string?)column.Attribute(W + "w")));
        text.Append(indent).Append('[').Append(Value(table.Element(W + "tblPr"), "tblStyle")).Append("] ")
            .Append((string?)table.Element(W + "tblPr")!.Element(W + "tblInd")?.Attribute(W + "w") is { } indented ? $"[indent {indented}] " : "").Append(widths).Append('\n');
        string above = "";
        int alike = 1;
        foreach (XElement row in table.Elements(W + "tr"))
        {
            int start = text.Length;
            XElement? properties = row.Element(W + "trPr");
            text.Append(indent).Append(properties?.Element(W + "tblHeader") is null ? "  " : " #");
            if ((string?)properties?.Element(W + "trHeight")?.Attribute(W + "val") is { } height)
            {
                text.Append(" (").Append(height).Append(')');
            }

            List<XElement> nested = [];
            foreach (XElement cell in row.Elements(W + "tc"))
            {
                XElement? cellProperties = cell.Element(W + "tcPr");
                text.Append(" | ");
                text.Append(Value(cellProperties, "gridSpan") is { } span ? $"«{span}» " : "");
                text.Append(Value(cellProperties, "vMerge") switch { "restart" => "«down» ", "continue" => "«up» ", _ => "" });
                text.AppendJoin(" ¶ ", cell.Elements(W + "p").Select(Paragraph));
                nested.AddRange(cell.Elements(W + "tbl"));
            }

            text.Append(" |\n");
            nested.ForEach(inner => Table(inner, indent + "    "));
            string written = text.ToString(start, text.Length - start);
            alike = Numbered().Replace(written, "#$1.N") == Numbered().Replace(above, "#$1.N") && Numbered().IsMatch(written) ? alike + 1 : 1;
            above = written;
            if (alike > 1)
            {
                text.Length = start;
                text.Length -= alike > 2 ? $"{indent}   … ×{alike - 1}\n".Length : 0;
                text.Append($"{indent}   … ×{alike}\n");
            }
        }
    }

    private string Section(XElement section)
    {
        XElement size = section.Element(W + "pgSz")!;
        XElement? numbers = section.Element(W + "pgNumType");
        IEnumerable<string> parts = section.Elements()
            .Where(item => item.Name == W + "headerReference" || item.Name == W + "footerReference")
            .Select(item => Path.GetFileNameWithoutExtension(file.Targets[(string)item.Attribute(R + "id")!]));
        string pages = $"{(string?)size.Attribute(W + "orient") ?? "portrait"} {(string?)numbers?.Attribute(W + "fmt")} from {(string?)numbers?.Attribute(W + "start") ?? "…"}";
        return $"--- {pages}: {string.Join(", ", parts.DefaultIfEmpty("no header"))}";
    }

    private string Paragraph(XElement paragraph)
    {
        XElement? properties = paragraph.Element(W + "pPr");
        StringBuilder line = new($"[{StyleOf(paragraph)}]");
        if (properties?.Element(W + "numPr") is { } list)
        {
            line.Append($" [num {Value(list, "numId")}/{Value(list, "ilvl")}]");
        }

        if ((string?)properties?.Element(W + "ind")?.Attribute(W + "left") is { } indent)
        {
            line.Append($" [indent {indent}]");
        }

        if (properties?.Element(W + "spacing") is { } spacing)
        {
            line.Append($" [{(string?)spacing.Attribute(W + "lineRule")} {(string?)spacing.Attribute(W + "line")}]");
        }

        if (properties?.Element(W + "bidi") is not null)
        {
            line.Append(" [bidi]");
        }

        if (properties?.Element(W + "pageBreakBefore") is not null)
        {
            line.Append(" [new page]");
        }

        string inlines = Inlines(paragraph);
        return inlines.Length > 0 ? line.Append(' ').Append(inlines).ToString() : line.ToString();
    }

    private string Inlines(XElement container)
    {
        List<(string Style, string Text)> runs = [];
        string? instruction = null;
        StringBuilder cached = new();
        bool inResult = false;
        foreach (XElement element in container.Elements())
        {
            if (element.Name == W + "hyperlink")
            {
                string target = (string?)element.Attribute(R + "id") is { } id ? file.TargetsBeside(element)[id] : "#" + (string?)element.Attribute(W + "anchor");
                runs.Add(("", $"<{Inlines(element)}>({target})"));
            }
            else if (element.Name == W + "sdt")
            {
                runs.Add(("", Control(element)));
            }
            else if (element.Name == OmmlText.M + "oMath")
            {
                runs.Add(("", $"⟦{OmmlText.Of(element)}⟧"));
            }
            else if (element.Name == OmmlText.M + "oMathPara")
            {
                runs.Add(("", $"⟦⟦{OmmlText.Of(element)}⟧⟧"));
            }
            else if (element.Name == W + "bookmarkStart")
            {
                runs.Add(("", $"{{#{(string?)element.Attribute(W + "name")}}}"));
            }
            else if (element.Name == W + "r")
            {
                string? mark = (string?)element.Element(W + "fldChar")?.Attribute(W + "fldCharType");
                switch (mark)
                {
                    case "begin":
                        (instruction, inResult) = ("", false);
                        cached.Clear();
                        break;
                    case "separate" when instruction is not null && instruction.TrimStart().StartsWith("TOC", StringComparison.Ordinal):
                        runs.Add(("", $"{{{instruction.Trim()}=}} "));
                        instruction = null;
                        break;
                    case "separate":
                        inResult = true;
                        break;
                    case "end":
                        runs.Add(("", instruction is null ? " {end}" : $"{{{instruction.Trim()}={cached}}}"));
                        instruction = null;
                        break;
                    case null when instruction is not null && !inResult:
                        instruction += element.Element(W + "instrText")?.Value;
                        break;
                    case null when instruction is not null:
                        cached.Append(Run(element));
                        break;
                    default:
                        runs.Add((Style(element), element.Descendants(W + "drawing").FirstOrDefault() is { } drawing ? Picture(drawing) : Run(element)));
                        break;
                }
            }
        }

        return Joined(runs);
    }

    private string Control(XElement control)
    {
        XElement properties = control.Element(W + "sdtPr")!;
        XElement kind = properties.Elements().Last();
        string details = kind.Name.LocalName switch
        {
            "dropDownList" => " " + string.Join('|', kind.Elements().Select(item => (string?)item.Attribute(W + "displayText"))),
            "date" => $" {(string?)kind.Attribute(W + "fullDate")} {Value(kind, "dateFormat")} {Value(kind, "lid")}".Replace("  ", " ", StringComparison.Ordinal),
            "text" when kind.HasAttributes => " lines",
            _ => "",
        };
        string name = Value(properties, "tag") is { } tag ? " #" + tag : "";
        string? called = Value(properties, "alias");
        name += called is not null && Value(properties, "tag") is { } tagged && tagged != called && !tagged.StartsWith(called + ".", StringComparison.Ordinal) ? $" “{called}”" : "";
        string hint = properties.Element(W + "showingPlcHdr") is null ? "" : "?";
        return $"({kind.Name.LocalName}{name}{details}{hint}: {Inlines(control.Element(W + "sdtContent")!)})";
    }

    private string Picture(XElement drawing)
    {
        if (DrawnText.Of(drawing, file, Paragraph) is { } drawn)
        {
            return drawn;
        }

        XElement properties = drawing.Descendants().First(item => item.Name.LocalName == "docPr");
        XElement extent = drawing.Descendants().First(item => item.Name.LocalName == "extent");
        string files = string.Join('+', drawing.Descendants().Where(item => item.Name.LocalName is "blip" or "svgBlip").Select(item => Path.GetFileName(file.TargetsBeside(item)[(string)item.Attribute(R + "embed")!])));
        string adorns = drawing.Descendants().Any(item => item.Name.LocalName == "decorative") ? " decorative" : "";
        return $"🖼{files} {Millimetres(extent, "cx")}×{Millimetres(extent, "cy")} mm{adorns} “{(string?)properties.Attribute("descr")}”";
    }

    private static string Millimetres(XElement extent, string name) =>
        ((long)extent.Attribute(name)! / 36_000.0).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    private static string Joined(List<(string Style, string Text)> runs)
    {
        StringBuilder line = new();
        for (int i = 0; i < runs.Count;)
        {
            int end = i;
            StringBuilder together = new();
            for (; end < runs.Count && runs[end].Style == runs[i].Style; end++)
            {
                together.Append(runs[end].Text);
            }

            line.Append(runs[i].Style.Length > 0 ? $"‹{runs[i].Style} {together}›" : together.ToString());
            i = end;
        }

        return line.ToString();
    }

    private static string Style(XElement run) => string.Join('+', (run.Element(W + "rPr")?.Elements() ?? []).Select(item =>
        item.Name.LocalName is "rStyle" or "vertAlign" ? (string?)item.Attribute(W + "val")
        : item.Name.LocalName == "lang" ? "lang=" + (string?)item.Attributes().First()
        : item.Name.LocalName));

    private static string Run(XElement run) => string.Concat(run.Elements().Select(item => item.Name.LocalName switch
    {
        "t" => item.Value,
        "br" => (string?)item.Attribute(W + "type") == "page" ? "⤓" : "⏎",
        "tab" => "⇥",
        "footnoteReference" => $"[^{(string?)item.Attribute(W + "id")}]",
        "footnoteRef" => "^",
        _ => "",
    }));

    /// <summary>The name of a field in one of several rows that are alike: they are written once, with their number.</summary>
    [GeneratedRegex(@"#([^ ?:]*)\.[0-9]+(?=[ ?:])")]
    private static partial Regex Numbered();
}
