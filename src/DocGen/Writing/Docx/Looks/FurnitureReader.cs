using System.Xml.Linq;
using DocGen.Diagnostics;
using static DocGen.Writing.Docx.Looks.LookXml;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// Takes headers, footers and the cover out of a look so that they can stand in a document: styles under our ids, pictures kept, and
/// whatever else they refer to left out and reported.
/// </summary>
internal sealed class FurnitureReader(LookPackage package, LookStyles styles, SourceLocation place, Report report)
{
    private const int FirstDrawing = 900_000;
    private static readonly string[] Objects = ["drawing", "pict", "object", "hyperlink"];

    private readonly Dictionary<string, LookFurniture?> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExtraPart> pictures = new(StringComparer.Ordinal);
    private int drawings = FirstDrawing;

    /// <summary>Parts with a picture that has no alternative text.</summary>
    public SortedSet<string> Silent { get; } = new(StringComparer.Ordinal);

    /// <summary>Our id for the style of a paragraph.</summary>
    public string StyleOf(XElement paragraph) => styles.IdOf(paragraph.Element(W + "pPr").Value("pStyle") ?? StyleId.Normal);

    /// <summary>A header or footer part; null where it is missing or cannot be read.</summary>
    public LookFurniture? Part(string path)
    {
        if (!known.TryGetValue(path, out LookFurniture? furniture))
        {
            furniture = known[path] = package.Xml(path) is { } root ? Take(path, path, root) : null;
        }

        return furniture;
    }

    /// <summary>Blocks of the document (its cover) as a piece that can stand in another.</summary>
    public LookFurniture Blocks(string name, XElement documentRoot, IEnumerable<XElement> blocks)
    {
        XElement root = new(W + "body", blocks.Select(block => new XElement(block)));
        TakeAlong(root, documentRoot);
        return Take(name, package.Main, root);
    }

    private LookFurniture Take(string name, string part, XElement root)
    {
        Clean(root);
        root.Descendants(W + "sectPr").Remove();
        root.Descendants(W + "numPr").Remove();
        foreach (XElement reference in root.Descendants().Where(item => item.Name.Namespace == W && item.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").ToList())
        {
            string id = styles.IdOf((string?)reference.Attribute(W + "val") ?? "");
            if (styles.Find(id) is null)
            {
                reference.Remove();
            }
            else
            {
                reference.SetAttributeValue(W + "val", id);
            }
        }

        foreach (XElement control in root.Descendants(W + "sdtPr"))
        {
            control.Elements().Where(item => item.Name == W + "id" || item.Name == W + "showingPlcHdr" || item.Name == W + "placeholder").Remove();
        }

        CheckNames(name, root);
        CheckSpecimen(name, root);
        List<Relationship> relationships = [];
        List<ExtraPart> used = [];
        Dictionary<string, Relationship> all = [];
        foreach (Relationship relationship in root.Descendants().Attributes().Any(IsReference) ? package.RelationshipsOf(part) : [])
        {
            all.TryAdd(relationship.Id, relationship);
        }

        foreach (XAttribute reference in root.Descendants().Attributes().Where(IsReference).ToList())
        {
            if (reference.Parent is null || reference.Parent.Ancestors().LastOrDefault() != root)
            {
                continue;
            }

            Relationship? target = all.GetValueOrDefault(reference.Value);
            if (target is { Type: "image", External: false } && Picture(target.Target) is { } picture)
            {
                used.Add(picture);
                relationships.Add(new Relationship(target.Id, "image", picture.Path["word/".Length..], false));
            }
            else if (target is { Type: "hyperlink", External: true } && IsSafe(target.Target))
            {
                relationships.Add(target);
            }
            else
            {
                report.Add(LookFaults.LeftOut.At(place, name, target is null ? reference.Value : $"{target.Type} {target.Target}"));
                LeaveOut(reference);
            }
        }

        Number(name, root);
        return new LookFurniture(name, root, [.. relationships.DistinctBy(item => item.Id)], [.. used.DistinctBy(item => item.Path)]);
    }

    private void CheckNames(string name, XElement root)
    {
        foreach (XElement paragraph in root.Descendants(W + "p"))
        {
            foreach (string unknown in FurnitureText.NamesIn(paragraph).Where(item => Placeholders.Find(item) is null))
            {
                report.Add(LookFaults.UnknownPlaceholder.At(
                    place, name, unknown, Spelling.DidYouMean(unknown, Placeholders.All.SelectMany(item => new[] { item.Tag, item.Chinese }))));
            }
        }
    }

    /// <summary>Words of the specimen outside any placeholder would be printed as they are.</summary>
    private void CheckSpecimen(string name, XElement root)
    {
        foreach (XElement text in root.Descendants(W + "t").Where(text => !text.Ancestors(W + "sdt").Any(IsPlaceholder)))
        {
            // Its other words may be labels of a firm's own.
            if (Placeholders.All.First(item => item.Tag == "number") is var left && left.Specimen == text.Value.Trim())
            {
                report.Add(LookFaults.SpecimenText.At(place, name, left.Specimen, left.Tag));
            }
        }
    }

    private static bool IsPlaceholder(XElement control) =>
        (Placeholders.Find(control.Element(W + "sdtPr").Value("tag") ?? "") ?? Placeholders.Find(control.Element(W + "sdtPr").Value("alias") ?? "")) is not null;

    private ExtraPart? Picture(string path)
    {
        if (!pictures.TryGetValue(path, out ExtraPart? picture))
        {
            string type = package.ContentType(path);
            string extension = Path.GetExtension(path).ToLowerInvariant();
            if (!type.StartsWith("image/", StringComparison.Ordinal) || !extension.Skip(1).All(char.IsAsciiLetterOrDigit) || package.Bytes(path) is not { } bytes)
            {
                return null;
            }

            picture = pictures[path] = new ExtraPart($"word/media/look{pictures.Count + 1}{extension}", type, bytes);
        }

        return picture;
    }

    /// <summary>Takes out the object around a reference that leads nowhere; a link becomes its text.</summary>
    private static void LeaveOut(XAttribute reference)
    {
        XElement owner = reference.Parent!;
        if (reference.Name.LocalName is "link" or "href" && owner.Attribute(R + "embed") is not null)
        {
            reference.Remove();
            return;
        }

        if (owner.Name.LocalName.StartsWith("hlink", StringComparison.Ordinal))
        {
            owner.Remove();
            return;
        }

        XElement holder = owner.AncestorsAndSelf().FirstOrDefault(item => item.Name.Namespace == W && Objects.Contains(item.Name.LocalName)) ?? owner;
        if (holder.Name == W + "hyperlink")
        {
            List<XNode> content = [.. holder.Nodes()];
            holder.RemoveNodes();
            holder.ReplaceWith(content);
        }
        else if (holder.Name.Namespace == W && holder.Ancestors(W + "r").FirstOrDefault() is { } run)
        {
            run.Remove();
        }
        else if (holder.Parent is not null)
        {
            holder.Remove();
        }
    }

    /// <summary>Gives drawings numbers that no drawing of the text has, and notes those without alternative text.</summary>
    private void Number(string name, XElement root)
    {
        foreach (XElement drawing in root.Descendants().Where(item => item.Name.LocalName == "docPr"))
        {
            drawing.SetAttributeValue("id", ++drawings);
            if (string.IsNullOrWhiteSpace((string?)drawing.Attribute("descr")))
            {
                Silent.Add(name);
            }
        }
    }

    private static bool IsReference(XAttribute attribute) => attribute.Name.Namespace == R;

    private static bool IsSafe(string url) =>
        url.Length < 2_000 && Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "mailto" && Uri.IsWellFormedUriString(url, UriKind.Absolute);
}
