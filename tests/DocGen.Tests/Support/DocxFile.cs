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

    private static readonly XNamespace Rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly Dictionary<string, XDocument> parts = new(StringComparer.Ordinal);

    public DocxFile(byte[] bytes)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            parts[entry.FullName] = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        }

        Targets = parts["word/_rels/document.xml.rels"].Root!.Elements(Rels + "Relationship")
            .ToDictionary(item => (string)item.Attribute("Id")!, item => (string)item.Attribute("Target")!, StringComparer.Ordinal);
    }

    /// <summary>All parts by path.</summary>
    public IReadOnlyDictionary<string, XDocument> Parts => parts;

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

    /// <summary>The text of an element: breaks as line ends, tabs as tabs, without field instructions.</summary>
    public static string TextOf(XElement element)
    {
        StringBuilder text = new();
        foreach (XElement item in element.Descendants())
        {
            if (item.Name == W + "t")
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

    /// <summary>A property of the file (title, creator, subject, keywords …).</summary>
    public string? Property(string name) => parts["docProps/core.xml"].Root!.Elements().FirstOrDefault(item => item.Name.LocalName == name)?.Value;
}
