using System.Text;
using System.Xml.Linq;

namespace DocGen.Writing.Docx;

/// <summary>The settings of a look with the separators of footnotes named, which Word wants where a file has notes, and only there.</summary>
internal static class NoteSettings
{
    private static readonly XNamespace W = WordNames.Main;

    /// <summary>What comes after footnotePr in the settings (ECMA-376, CT_Settings), as far as Word writes it.</summary>
    private static readonly string[] After =
    [
        "endnotePr", "compat", "docVars", "rsids", "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats",
        "doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "schemaLibrary", "shapeDefaults",
        "doNotEmbedSmartTags", "decimalSymbol", "listSeparator",
    ];

    /// <summary>Writes the settings part.</summary>
    public static void Write(DocxPackage package, byte[] settings, bool hasNotes)
    {
        const string path = "word/settings.xml";
        if (hasNotes || settings.AsSpan().IndexOf("notePr"u8) >= 0)
        {
            package.Part(path, xml => Write(xml, settings, hasNotes));
        }
        else
        {
            package.Part(path, settings);
        }
    }

    private static void Write(WordXml xml, byte[] settings, bool hasNotes)
    {
        XElement root = XElement.Load(new MemoryStream(settings));
        XElement notes = root.Element(W + "footnotePr") ?? new XElement(W + "footnotePr");
        notes.Elements(W + "footnote").Remove();
        root.Elements().Where(item => item == notes || item.Name == W + "endnotePr").Remove();
        if (hasNotes)
        {
            notes.Add(new XElement(W + "footnote", new XAttribute(W + "id", "-1")), new XElement(W + "footnote", new XAttribute(W + "id", "0")));
            if (root.Elements().FirstOrDefault(item => After.Contains(item.Name.LocalName)) is { } next)
            {
                next.AddBeforeSelf(notes);
            }
            else
            {
                root.Add(notes);
            }
        }

        Copy(xml, root);
    }

    private static void Copy(WordXml xml, XElement element)
    {
        xml.Start(Encoding.UTF8.GetBytes(Name(element, element.Name)));
        foreach (XAttribute attribute in element.Attributes())
        {
            string name = attribute.IsNamespaceDeclaration
                ? attribute.Name.Namespace == XNamespace.None ? "xmlns" : "xmlns:" + attribute.Name.LocalName
                : Name(element, attribute.Name);
            xml.Attribute(Encoding.UTF8.GetBytes(name), attribute.Value);
        }

        foreach (XNode node in element.Nodes())
        {
            switch (node)
            {
                case XElement child:
                    Copy(xml, child);
                    break;
                case XText text:
                    xml.Text(text.Value);
                    break;
            }
        }

        xml.End();
    }

    private static string Name(XElement scope, XName name) =>
        name.Namespace != XNamespace.None && scope.GetPrefixOfNamespace(name.Namespace) is { Length: > 0 } prefix ? prefix + ":" + name.LocalName : name.LocalName;
}
