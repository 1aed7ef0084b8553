using System.Xml.Linq;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>The look's own blocks around the text of a cover (a logo, a rule, an address), filled in for a document.</summary>
internal sealed class CoverFrame(LookCover cover, FurnitureText text, DocumentParts parts)
{
    /// <summary>Whether the look's blocks are the whole cover.</summary>
    public bool IsWhole => cover.IsWhole;

    /// <summary>Writes what stands before the text.</summary>
    public void WriteBefore(WordXml xml) => Write(xml, cover.Before);

    /// <summary>Writes what stands after the text.</summary>
    public void WriteAfter(WordXml xml) => Write(xml, cover.After);

    private void Write(WordXml xml, LookFurniture piece)
    {
        if (!piece.Root.HasElements)
        {
            return;
        }

        XElement root = text.Fill(piece.Root);
        Dictionary<string, string> ids = [];
        foreach (Relationship relationship in piece.Relationships)
        {
            ids[relationship.Id] = relationship.External
                ? parts.Link(relationship.Target)
                : parts.Share("rLook", piece.Pictures.First(picture => picture.Path == "word/" + relationship.Target), relationship.Type);
        }

        foreach (XAttribute reference in root.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == LookXml.R && ids.ContainsKey(attribute.Value)))
        {
            reference.Value = ids[reference.Value];
        }

        foreach (XElement block in root.Elements())
        {
            XElement alone = new(block);
            LookXml.TakeAlong(alone, root);
            LookXml.Copy(xml, alone);
        }
    }
}
