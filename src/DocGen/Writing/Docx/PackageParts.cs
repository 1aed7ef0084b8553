namespace DocGen.Writing.Docx;

/// <summary>The lists of parts and relationships of a Word file.</summary>
internal static class PackageParts
{
    private const string OfficeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string CoreRelationship = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /// <summary>[Content_Types].xml: of parts whose type follows from their path, and of others.</summary>
    public static void ContentTypes(WordXml xml, IEnumerable<string> parts, Func<string, string> contentType, IEnumerable<ExtraPart>? others = null)
    {
        xml.Start("Types"u8).Attribute("xmlns"u8, WordNames.ContentTypes);
        xml.Start("Default"u8).Attribute("Extension"u8, "rels").Attribute("ContentType"u8, "application/vnd.openxmlformats-package.relationships+xml").End();
        xml.Start("Default"u8).Attribute("Extension"u8, "xml").Attribute("ContentType"u8, "application/xml").End();
        foreach (string path in parts)
        {
            Override(xml, path, contentType(path));
        }

        foreach (ExtraPart part in others ?? [])
        {
            Override(xml, part.Path, part.ContentType);
        }

        xml.End();
    }

    /// <summary>A .rels part.</summary>
    public static void Relationships(WordXml xml, IEnumerable<Relationship> relationships)
    {
        xml.Start("Relationships"u8).Attribute("xmlns"u8, WordNames.PackageRelationships);
        foreach ((string id, string type, string target, bool external) in relationships)
        {
            xml.Start("Relationship"u8).Attribute("Id"u8, id)
                .Attribute("Type"u8, type == "core-properties" ? CoreRelationship : type.Contains(':', StringComparison.Ordinal) ? type : OfficeRelationship + type)
                .Attribute("Target"u8, target);
            if (external)
            {
                xml.Attribute("TargetMode"u8, "External");
            }

            xml.End();
        }

        xml.End();
    }

    private static void Override(WordXml xml, string path, string contentType) =>
        xml.Start("Override"u8).Attribute("PartName"u8, "/" + path).Attribute("ContentType"u8, contentType).End();
}
