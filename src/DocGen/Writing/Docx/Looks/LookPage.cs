using System.Xml.Linq;
using DocGen.Writing.Docx.Layout;

namespace DocGen.Writing.Docx.Looks;

/// <summary>Where a header or footer stands: on odd pages (<c>default</c>), even pages, or the first page of a section.</summary>
internal sealed record FurnitureSlot(bool IsHeader, string Type);

/// <summary>
/// A header or footer of a look: its part, what it refers to, and the pictures in it. Styles have our ids; facts are still to be filled in.
/// </summary>
internal sealed record LookFurniture(string Name, Lazy<XElement> LazyRoot, IReadOnlyList<Relationship> Relationships, IReadOnlyList<ExtraPart> Pictures)
{
    public LookFurniture(string name, XElement root, IReadOnlyList<Relationship> relationships, IReadOnlyList<ExtraPart> pictures)
        : this(name, new Lazy<XElement>(root), relationships, pictures)
    {
    }

    /// <summary>The element of the part.</summary>
    public XElement Root => LazyRoot.Value;
}

/// <summary>
/// A page of a look: geometry, header and footer, how its pages are numbered, and further properties of the section (grid, borders,
/// columns) as they stand in the file.
/// </summary>
internal sealed record LookPage(
    PageGeometry Geometry,
    IReadOnlyDictionary<FurnitureSlot, LookFurniture> Furniture,
    bool HasFirst,
    string NumberFormat,
    IReadOnlyList<XElement> Properties);
