using System.Xml.Linq;
using DocGen.Model;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// Fills header, footer and cover of a look with what a document says of itself: content controls by their tag, names between double
/// braces, and the cached results of page fields. <paramref name="unknown"/> hears of names that mean nothing.
/// </summary>
internal sealed class FurnitureText(DocumentIdentity identity, string page, string totalField, string total, Action<string> unknown)
{
    private static readonly string[] Totals = ["NUMPAGES", "SECTIONPAGES"];

    /// <summary>The names between double braces in a paragraph, even where Word has split them over runs.</summary>
    public static IEnumerable<string> NamesIn(XElement paragraph)
    {
        string text = string.Concat(TextsOf(paragraph).Select(text => text.Value));
        return text.Contains("{{", StringComparison.Ordinal) ? Marks(text).Select(mark => mark.Name) : [];
    }

    /// <summary>A piece of the look, filled in.</summary>
    public XElement Fill(XElement piece)
    {
        XElement root = new(piece);
        foreach (XElement control in root.Descendants(W + "sdt").ToList())
        {
            XElement? properties = control.Element(W + "sdtPr");
            if ((Placeholders.Find(properties.Value("tag") ?? "") ?? Placeholders.Find(properties.Value("alias") ?? "")) is { } tag && control.Parent is not null)
            {
                FillControl(control, tag);
            }
        }

        foreach (XElement paragraph in root.Descendants(W + "p").ToList())
        {
            FillMarks(paragraph);
            FillFields(paragraph);
        }

        foreach (XElement drawing in root.Descendants().Where(item => item.Name.LocalName == "docPr" && string.IsNullOrWhiteSpace((string?)item.Attribute("descr"))))
        {
            drawing.SetAttributeValue("descr", identity.Enterprise.Length > 0 ? identity.Enterprise : identity.Title);
        }

        return root;
    }

    private void FillControl(XElement control, string tag)
    {
        if (control.Element(W + "sdtContent") is not { } content)
        {
            control.Remove();
            return;
        }

        XElement? look = content.Descendants(W + "r").FirstOrDefault()?.Element(W + "rPr");
        XElement? paragraph = content.Descendants(W + "p").FirstOrDefault();
        if (paragraph is null)
        {
            control.ReplaceWith(Runs(tag, look));
            return;
        }

        paragraph.ElementsAfterSelf(W + "p").Remove();
        paragraph.Elements().Where(item => item.Name != W + "pPr").Remove();
        paragraph.Add(Runs(tag, look));
        List<XNode> nodes = [.. content.Nodes()];
        content.RemoveNodes();
        control.ReplaceWith(nodes);
    }

    private void FillMarks(XElement paragraph)
    {
        if (!NamesIn(paragraph).Any())
        {
            return;
        }

        foreach (XElement run in paragraph.Descendants(W + "r").Where(run => run.Elements().Count(item => item.Name != W + "rPr") > 1).ToList())
        {
            XElement? look = run.Element(W + "rPr");
            run.ReplaceWith(run.Elements().Where(item => item.Name != W + "rPr").Select(item => new XElement(W + "r", Copy(look), new XElement(item))));
        }

        List<XElement> texts = [.. TextsOf(paragraph)];
        List<int> starts = [];
        int length = 0;
        foreach (XElement text in texts)
        {
            starts.Add(length);
            length += text.Value.Length;
        }

        foreach ((int start, int end, string name) in Marks(string.Concat(texts.Select(text => text.Value))).Reverse())
        {
            if (Placeholders.Find(name) is not { } tag)
            {
                continue;
            }

            int first = starts.FindLastIndex(position => position <= start);
            int last = starts.FindLastIndex(position => position < end);
            string after = texts[last].Value[(end - starts[last])..];
            XElement firstRun = texts[first].Parent!;
            XElement? look = firstRun.Element(W + "rPr");
            List<XElement> runs = Runs(tag, look);
            if (first == last)
            {
                runs.AddRange(after.Length > 0 ? [Run(after, look)] : []);
            }
            else
            {
                Set(texts[last], after);
                texts.GetRange(first + 1, last - first - 1).ForEach(between => Set(between, ""));
            }

            Set(texts[first], texts[first].Value[..(start - starts[first])]);
            firstRun.AddAfterSelf(runs);
        }
    }

    /// <summary>Gives page fields the results they will have; the number of pages is that of the body where a cover stands before it.</summary>
    private void FillFields(XElement paragraph)
    {
        foreach (XElement simple in paragraph.Descendants(W + "fldSimple").ToList())
        {
            string instruction = ((string?)simple.Attribute(W + "instr") ?? "").Trim();
            if (Result(instruction) is { } field)
            {
                simple.ReplaceWith(Field(field.Instruction, field.Cached, simple.Descendants(W + "r").FirstOrDefault()?.Element(W + "rPr")));
            }
        }

        foreach (XElement begin in paragraph.Descendants(W + "r").Where(run => Mark(run) == "begin").ToList())
        {
            List<XElement> runs = [begin];
            foreach (XElement run in begin.ElementsAfterSelf(W + "r"))
            {
                runs.Add(run);
                if (Mark(run) is "end" or "begin")
                {
                    break;
                }
            }

            string instruction = string.Concat(runs.SelectMany(run => run.Elements(W + "instrText")).Select(text => text.Value)).Trim();
            if (begin.Parent is not null && Mark(runs[^1]) == "end" && Result(instruction) is { } field)
            {
                XElement? look = runs.FirstOrDefault(run => run.Element(W + "t") is not null)?.Element(W + "rPr") ?? begin.Element(W + "rPr");
                begin.AddBeforeSelf(Field(field.Instruction, field.Cached, look));
                runs.ForEach(run => run.Remove());
            }
        }
    }

    private (string Instruction, string Cached)? Result(string instruction)
    {
        string word = instruction.Split(' ', 2)[0].ToUpperInvariant();
        return word == "PAGE" ? (instruction, page) : Totals.Contains(word) ? (totalField, total) : null;
    }

    private List<XElement> Runs(string tag, XElement? look)
    {
        switch (tag)
        {
            case Placeholders.Page:
                return Field("PAGE", page, look);
            case Placeholders.Pages:
                return Field(totalField, total, look);
            case Placeholders.PageOf when !char.IsAsciiDigit(page[0]):
                return Field("PAGE", page, look);
            case Placeholders.PageOf:
                string[] words = identity.Words["page_of"].Split("{0}", 2);
                string[] rest = words[^1].Split("{1}", 2);
                return [Run(words[0], look), .. Field("PAGE", page, look), Run(rest[0], look), .. Field(totalField, total, look), Run(rest[^1], look)];
            default:
                if (Placeholders.Value(tag, identity) is not { } text)
                {
                    unknown(tag);
                    text = "";
                }

                return [Run(text, look)];
        }
    }

    private static List<XElement> Field(string instruction, string cached, XElement? look) =>
    [
        Mark("begin", look),
        new(W + "r", Copy(look), new XElement(W + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), $" {instruction} ")),
        Mark("separate", look), Run(cached, look), Mark("end", look),
    ];

    private static XElement Mark(string kind, XElement? look) => new(W + "r", Copy(look), new XElement(W + "fldChar", new XAttribute(W + "fldCharType", kind)));

    private static string? Mark(XElement run) => (string?)run.Element(W + "fldChar")?.Attribute(W + "fldCharType");

    private static XElement Run(string text, XElement? look) =>
        new(W + "r", Copy(look), new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    /// <summary>The look of a run without that of a prompt.</summary>
    private static XElement? Copy(XElement? look)
    {
        XElement? copy = look is null ? null : new XElement(look);
        copy?.Elements(W + "rStyle").Where(style => (string?)style.Attribute(W + "val") == StyleId.Placeholder).Remove();
        return copy?.HasElements == true ? copy : null;
    }

    private static void Set(XElement text, string value)
    {
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        text.Value = value;
    }

    /// <summary>The texts of a paragraph itself, not of text boxes within it.</summary>
    private static IEnumerable<XElement> TextsOf(XElement paragraph) =>
        paragraph.Descendants(W + "t").Where(text => text.Parent?.Name == W + "r" && text.Ancestors(W + "p").First() == paragraph);

    private static IEnumerable<(int Start, int End, string Name)> Marks(string text)
    {
        for (int start = text.IndexOf("{{", StringComparison.Ordinal); start >= 0;)
        {
            int end = text.IndexOf("}}", start, StringComparison.Ordinal);
            if (end < 0)
            {
                yield break;
            }

            yield return (start, end + 2, text[(start + 2)..end].Trim());
            start = text.IndexOf("{{", end + 2, StringComparison.Ordinal);
        }
    }
}
