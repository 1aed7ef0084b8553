using System.IO.Compression;
using System.Xml.Linq;

namespace DocGen.Tests.Support;

/// <summary>A PowerPoint file opened for reading, by its parts and relationships alone.</summary>
internal sealed class PptxFile
{
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, byte[]> parts = [];

    public PptxFile(byte[] bytes)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using MemoryStream part = new();
            using Stream stream = entry.Open();
            stream.CopyTo(part);
            parts.Add(entry.FullName, part.ToArray());
        }

        Presentation = Xml("ppt/presentation.xml");
        Dictionary<string, string> related = Related("ppt/presentation.xml");
        Slides = [.. Presentation.Element(P + "sldIdLst")!.Elements().Select(slide => related[(string)slide.Attribute(R + "id")!])];
    }

    /// <summary>The paths of all parts.</summary>
    public IReadOnlyCollection<string> Paths => parts.Keys;

    /// <summary>The presentation part.</summary>
    public XElement Presentation { get; }

    /// <summary>The paths of the slides, in order.</summary>
    public IReadOnlyList<string> Slides { get; }

    /// <summary>The bytes of a part.</summary>
    public byte[] Bytes(string path) => parts[path];

    /// <summary>The root of a part.</summary>
    public XElement Xml(string path) => XElement.Load(new MemoryStream(parts[path]));

    /// <summary>The parts to which a part refers, by relationship.</summary>
    public Dictionary<string, string> Related(string path)
    {
        int slash = path.LastIndexOf('/');
        string relationships = $"{path[..slash]}/_rels/{path[(slash + 1)..]}.rels";
        return !parts.ContainsKey(relationships) ? [] : Xml(relationships).Elements().ToDictionary(
            item => (string)item.Attribute("Id")!,
            item => (string?)item.Attribute("TargetMode") == "External" ? (string)item.Attribute("Target")! : Resolve(path[..slash], (string)item.Attribute("Target")!));
    }

    /// <summary>The one part of a kind that a part refers to, or null.</summary>
    public string? RelatedOf(string path, string folder) => Related(path).Values.SingleOrDefault(target => target.StartsWith($"ppt/{folder}/", StringComparison.Ordinal));

    /// <summary>The shapes of a slide, layout or master in their order, without groups.</summary>
    public static IEnumerable<XElement> Shapes(XElement root) => root.Element(P + "cSld")!.Element(P + "spTree")!.Elements().Where(item => item.Name.LocalName is "sp" or "grpSp" or "pic" or "graphicFrame" or "cxnSp");

    /// <summary>The placeholder that a shape fills, or null.</summary>
    public static XElement? PlaceholderOf(XElement shape) => shape.Elements().Select(item => item.Element(P + "nvPr")?.Element(P + "ph")).FirstOrDefault(item => item is not null);

    private static string Resolve(string folder, string target)
    {
        List<string> steps = target.StartsWith('/') ? [] : [.. folder.Split('/')];
        foreach (string step in target.TrimStart('/').Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
