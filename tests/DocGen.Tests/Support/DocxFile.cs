using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace DocGen.Tests.Support;

/// <summary>A Word file read without any code of ours and without the SDK: its parts as XML.</summary>
internal sealed class DocxFile
{
    /// <summary>The namespace of WordprocessingML.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of relationships in documents.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The namespace of markup compatibility.</summary>
    public static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly XNamespace Rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly Dictionary<string, XDocument> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> media = new(StringComparer.Ordinal);

    public DocxFile(byte[] bytes)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            if (entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal))
            {
                parts[entry.FullName] = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
            }
            else
            {
                using MemoryStream copy = new();
                stream.CopyTo(copy);
                media[entry.FullName] = copy.ToArray();
            }
        }

        Targets = TargetsOf("word/_rels/document.xml.rels");
    }

    /// <summary>The footnotes of the text, without the separators.</summary>
    public IEnumerable<XElement> Notes =>
        parts.TryGetValue("word/footnotes.xml", out XDocument? notes) ? notes.Root!.Elements(W + "footnote").Where(note => note.Attribute(W + "type") is null) : [];

    /// <summary>The targets of relationships by id, for the part in which an element stands.</summary>
    public IReadOnlyDictionary<string, string> TargetsBeside(XElement element) =>
        element.Ancestors(W + "footnotes").Any() ? TargetsOf("word/_rels/footnotes.xml.rels") : Targets;

    private Dictionary<string, string> TargetsOf(string part) => parts[part].Root!.Elements(Rels + "Relationship")
        .ToDictionary(item => (string)item.Attribute("Id")!, item => (string)item.Attribute("Target")!, StringComparer.Ordinal);

    /// <summary>All parts by path.</summary>
    public IReadOnlyDictionary<string, XDocument> Parts => parts;

    /// <summary>Parts that are no XML (pictures, the workbooks behind charts) by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Media => media;

    /// <summary>The body.</summary>
    public XElement Body => parts["word/document.xml"].Root!.Element(W + "body")!;

    /// <summary>styles.xml.</summary>
    public XElement Styles => parts["word/styles.xml"].Root!;

    /// <summary>numbering.xml.</summary>
    public XElement Numbering => parts["word/numbering.xml"].Root!;

    /// <summary>settings.xml.</summary>
    public XElement Settings => parts["word/settings.xml"].Root!;

    /// <summary>The targets of the document's relationships by id.</summary>
    public IReadOnlyDictionary<string, string> Targets { get; }

    /// <summary>Headers and footers.</summary>
    public IEnumerable<XElement> HeadersAndFooters => parts
        .Where(part => part.Key.StartsWith("word/header", StringComparison.Ordinal) || part.Key.StartsWith("word/footer", StringComparison.Ordinal))
        .OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => part.Value.Root!);

    /// <summary>The header or footer that a reference of a section names.</summary>
    public XElement Part(string relationship) => parts["word/" + Targets[relationship]].Root!;

    /// <summary>The value of the attribute w:val of a child.</summary>
    public static string? Value(XElement? element, string child) => (string?)element?.Element(W + child)?.Attribute(W + "val");

    /// <summary>The style of a paragraph.</summary>
    public static string? StyleOf(XElement paragraph) => Value(paragraph.Element(W + "pPr"), "pStyle");

    /// <summary>
    /// The text of an element: breaks as line ends, tabs as tabs, formulas on one line, pictures as their alternative text, drawings as their words; without field
    /// instructions and the titles of alerts.
    /// </summary>
    public static string TextOf(XElement element)
    {
        StringBuilder text = new();
        foreach (XElement item in element.Descendants().Where(item => !item.Ancestors(Mc + "Choice").Any()))
        {
            if (item.Name == OmmlText.M + "oMath")
            {
                text.Append(OmmlText.Of(item));
            }
            else if (item.Name.LocalName == "docPr")
            {
                text.Append((string?)item.Attribute("descr"));
            }
            else if (item.Name == W + "t" && item.Ancestors(W + "p").First() is var paragraph && StyleOf(paragraph) is { } style && style.StartsWith("Alert", StringComparison.Ordinal) && style.EndsWith("Title", StringComparison.Ordinal))
            {
                continue;
            }
            else if (item.Name == W + "t")
            {
                text.Append(item.Value);
            }
            else if (item.Name == W + "br" && item.Attribute(W + "type") is null)
            {
                text.Append('\n');
            }
            else if (item.Name == W + "tab" && item.Parent!.Name == W + "r")
            {
                text.Append('\t');
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// The text that an author wrote, as <see cref="TextOf"/>: of the body, then of the notes; without the numbers of captions and notes and without the
    /// lists of captions, which the program adds.
    /// </summary>
    public string Prose()
    {
        StringBuilder text = new();
        foreach (XElement paragraph in Body.Descendants(W + "p").Where(item => !item.Ancestors(Mc + "Choice").Any() && StyleOf(item) is not ("TableofFigures" or "TOCHeading")))
        {
            Append(text, paragraph);
        }

        foreach (XElement paragraph in Notes.Descendants(W + "p"))
        {
            Append(text, paragraph);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, XElement paragraph)
    {
        XElement copy = new(paragraph);
        XElement[] ofFields = [.. copy.Descendants(W + "instrText").Where(item => item.Value.Contains("NOTEREF")).SelectMany(item =>
            item.Parent!.ElementsAfterSelf(W + "r").TakeWhile(run => (string?)run.Element(W + "fldChar")?.Attribute(W + "fldCharType") != "end"))];
        XElement[] afterNumber = [.. copy.Descendants(W + "footnoteRef").Select(item => item.Parent!.ElementsAfterSelf(W + "r").First())];
        XElement? label = StyleOf(copy) is "Caption" or "TableCaption" ? copy.Element(W + "bookmarkEnd") : null;
        XElement[] ofLabel = label is null ? [] : [.. label.ElementsBeforeSelf(), .. label.ElementsAfterSelf(W + "r").Take(1)];
        foreach (XElement run in ofFields.Concat(afterNumber).Concat(ofLabel).Where(item => item.Name != W + "pPr"))
        {
            run.Remove();
        }

        text.Append(TextOf(copy));
    }

    /// <summary>A property of the file (title, creator, subject, keywords …).</summary>
    public string? Property(string name) => parts["docProps/core.xml"].Root!.Elements().FirstOrDefault(item => item.Name.LocalName == name)?.Value;
}
