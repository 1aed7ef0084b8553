using System.Globalization;
using System.Xml.Linq;
using DocGen.Model;
using DocGen.Writing.Docx.Layout;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>
/// The properties of a document's Word sections, as the look has its pages, and the header and footer parts they refer to. Each piece of
/// the look becomes one part for each kind of page and each way in which pages are counted.
/// </summary>
internal sealed class SectionProperties(LookParts look, DocumentIdentity identity)
{
    private static readonly string[] Types = ["first", "even", "default"];

    private readonly List<Part> parts = [];
    private readonly HashSet<FurnitureSlot> inForce = [];

    /// <summary>Writes the properties of a section.</summary>
    public void Write(WordXml xml, PageRun pages)
    {
        LookPage page = look.Pages.Of(pages.IsTurned ? PageKind.Landscape : pages.Kind, identity.Header);
        page = pages is { Kind: PageKind.Front, IsTurned: true } ? page with { NumberFormat = look.Pages.Of(PageKind.Front, identity.Header).NumberFormat } : page;
        xml.Start("w:sectPr"u8);
        foreach (bool isHeader in (bool[])[true, false])
        {
            foreach (string type in Types)
            {
                Reference(xml, page, new FurnitureSlot(isHeader, type));
            }
        }

        PageGeometry geometry = page.Geometry;
        xml.Start("w:pgSz"u8).Attribute("w:w"u8, geometry.Width).Attribute("w:h"u8, geometry.Height);
        if (geometry.IsLandscape)
        {
            xml.Attribute("w:orient"u8, "landscape");
        }

        xml.End();
        xml.Start("w:pgMar"u8).Attribute("w:top"u8, geometry.Top).Attribute("w:right"u8, geometry.Right)
            .Attribute("w:bottom"u8, geometry.Bottom).Attribute("w:left"u8, geometry.Left)
            .Attribute("w:header"u8, geometry.Header).Attribute("w:footer"u8, geometry.Footer).Attribute("w:gutter"u8, 0).End();
        Copy(xml, page, item => item is "pgBorders" or "lnNumType");
        xml.Start("w:pgNumType"u8).Attribute("w:fmt"u8, page.NumberFormat);
        if (pages.Restarts)
        {
            xml.Attribute("w:start"u8, 1);
        }

        xml.End();
        Copy(xml, page, item => item is "cols" or "vAlign");
        if (page.HasFirst)
        {
            xml.Empty("w:titlePg"u8);
        }

        Copy(xml, page, item => item is "textDirection" or "bidi" or "docGrid");
        xml.End();
    }

    /// <summary>The header and footer parts that the sections written refer to; <paramref name="unknown"/> hears of placeholders that mean nothing.</summary>
    public IReadOnlyList<WrittenPart> Parts(string totalField, int lastPage, DocumentParts media, Action<string> unknown)
    {
        List<WrittenPart> written = [];
        foreach ((string path, FurnitureSlot slot, LookFurniture? piece, string format) in parts)
        {
            if (piece is null)
            {
                written.Add(new WrittenPart(path, xml => FurnitureXml.Blank(xml, slot.IsHeader), []));
                continue;
            }

            FurnitureText text = new(identity, NumberText.Of(1, format), totalField, lastPage.ToString(CultureInfo.InvariantCulture), unknown);
            XElement root = text.Fill(piece.Root);
            foreach (ExtraPart picture in piece.Pictures)
            {
                media.AddUnrelated(picture);
            }

            written.Add(new WrittenPart(path, xml => LookXml.CopyPart(xml, root), piece.Relationships));
        }

        return written;
    }

    /// <summary>A reference; an empty part where the section before had one here, since Word would go on with that.</summary>
    private void Reference(WordXml xml, LookPage page, FurnitureSlot slot)
    {
        LookFurniture? piece = page.Furniture.GetValueOrDefault(slot)
            ?? (slot.Type == "even" && look.HasEvenPages ? page.Furniture.GetValueOrDefault(slot with { Type = "default" }) : null);
        if (piece is null && !inForce.Contains(slot))
        {
            return;
        }

        inForce.Add(slot);
        xml.Start(slot.IsHeader ? "w:headerReference"u8 : "w:footerReference"u8).Attribute("w:type"u8, slot.Type)
            .Attribute("r:id"u8, DocxWriter.RelationshipId(PathOf(slot, piece, page.NumberFormat))).End();
    }

    private string PathOf(FurnitureSlot slot, LookFurniture? piece, string format)
    {
        string kind = slot.IsHeader ? "word/header" : "word/footer";
        string counted = piece is not null && CountsPages(piece.Root) ? format : "";
        int known = parts.FindIndex(part => part.Slot == slot && part.Format == counted && IsSame(part.Piece, piece));
        if (known < 0)
        {
            known = parts.Count;
            int number = 1 + parts.Count(part => part.Slot.IsHeader == slot.IsHeader);
            parts.Add(new Part(kind + number.ToString(CultureInfo.InvariantCulture) + ".xml", slot, piece, counted));
        }

        return parts[known].Path;
    }

    private static bool CountsPages(XElement root) =>
        root.Value.Contains("{{", StringComparison.Ordinal)
        || root.Descendants().Any(item => item.Name.LocalName is "instrText" or "fldSimple"
            || (item.Name == LookXml.W + "sdtPr" && Placeholders.Find(item.Value("tag") ?? "") is Placeholders.Page or Placeholders.Pages or Placeholders.PageOf));

    /// <summary>Whether two pieces of a look read the same, whichever of its parts they come from.</summary>
    private static bool IsSame(LookFurniture? left, LookFurniture? right) => left is null || right is null
        ? left is null && right is null
        : left.Name == right.Name || (XNode.DeepEquals(left.Root, right.Root) && left.Relationships.SequenceEqual(right.Relationships));

    private sealed record Part(string Path, FurnitureSlot Slot, LookFurniture? Piece, string Format);

    private static void Copy(WordXml xml, LookPage page, Func<string, bool> which)
    {
        foreach (XElement property in page.Properties.Where(item => which(item.Name.LocalName)))
        {
            LookXml.Copy(xml, property);
        }
    }
}

/// <summary>A part of a Word file as it is written, and what it refers to.</summary>
internal sealed record WrittenPart(string Path, Action<WordXml> Write, IReadOnlyList<Relationship> Relationships);
