using System.Globalization;
using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>Title, subject, language, dates: what Word and an archive show of a file. Dates come from the document, never from the clock.</summary>
internal static class DocumentProperties
{
    /// <summary>docProps/core.xml.</summary>
    public static void WriteCore(WordXml xml, DocumentIdentity identity)
    {
        string issued = identity.Issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        xml.Start("cp:coreProperties"u8)
            .Attribute("xmlns:cp"u8, "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .Attribute("xmlns:dc"u8, "http://purl.org/dc/elements/1.1/").Attribute("xmlns:dcterms"u8, "http://purl.org/dc/terms/")
            .Attribute("xmlns:xsi"u8, "http://www.w3.org/2001/XMLSchema-instance");
        Element(xml, "dc:title"u8, identity.Title);
        Element(xml, "dc:subject"u8, $"{identity.Number} {identity.Version}");
        Element(xml, "dc:creator"u8, identity.Enterprise);
        Element(xml, "cp:keywords"u8, identity.Number.ToString());
        Element(xml, "cp:lastModifiedBy"u8, identity.Enterprise);
        Element(xml, "cp:revision"u8, "1");
        xml.Start("dcterms:created"u8).Attribute("xsi:type"u8, "dcterms:W3CDTF").Text(issued).End();
        xml.Start("dcterms:modified"u8).Attribute("xsi:type"u8, "dcterms:W3CDTF").Text(issued).End();
        Element(xml, "cp:category"u8, identity.Family);
        Element(xml, "dc:language"u8, identity.Language);
        Element(xml, "cp:version"u8, identity.Version);
        xml.End();
    }

    /// <summary>docProps/app.xml.</summary>
    public static void WriteApplication(WordXml xml, DocumentIdentity identity)
    {
        xml.Start("Properties"u8).Attribute("xmlns"u8, "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        Element(xml, "Application"u8, "DocGen");
        Element(xml, "Company"u8, identity.Enterprise);
        xml.End();
    }

    /// <summary>docProps/custom.xml: from what the file was made.</summary>
    public static void WriteCustom(WordXml xml, DocumentIdentity identity, Provenance provenance)
    {
        xml.Start("Properties"u8).Attribute("xmlns"u8, "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
            .Attribute("xmlns:vt"u8, "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        int id = 2;
        foreach ((string name, string value) in (ReadOnlySpan<(string, string)>)
            [
                ("DocGenPackage", provenance.PackageId), ("DocGenProfile", provenance.ProfileHash), ("DocGenInputs", provenance.InputsHash),
                ("DocGenTool", provenance.Tool), ("DocGenNumber", identity.Number.ToString()), ("DocGenLanguage", identity.Language),
            ])
        {
            xml.Start("property"u8).Attribute("fmtid"u8, "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}").Attribute("pid"u8, id++).Attribute("name"u8, name);
            Element(xml, "vt:lpwstr"u8, value);
            xml.End();
        }

        xml.End();
    }

    private static void Element(WordXml xml, ReadOnlySpan<byte> name, string text) => xml.Start(name).Text(text).End();
}
