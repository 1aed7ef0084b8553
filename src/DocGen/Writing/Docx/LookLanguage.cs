using System.Text;
using System.Xml;

namespace DocGen.Writing.Docx;

/// <summary>
/// A look is made in one language, its documents in several: its styles and settings take the languages of the document. A part that
/// has them already is copied as it is.
/// </summary>
internal static class LookLanguage
{
    /// <summary>The look's parts in the languages of a document.</summary>
    public static LookParts Apply(LookParts look, WordLanguage language) => look with
    {
        Styles = Apply(look.Styles, "<w:lang "u8, language),
        Settings = Apply(look.Settings, "<w:themeFontLang "u8, language),
    };

    private static byte[] Apply(byte[] part, ReadOnlySpan<byte> element, WordLanguage language)
    {
        if (IsSo(part, element, language))
        {
            return part;
        }

        try
        {
            using MemoryStream stream = new();
            using (WordXml xml = new(stream))
            {
                Copy(part, xml, language);
            }

            return stream.ToArray();
        }
        catch (XmlException)
        {
            return part;
        }
    }

    /// <summary>Whether each element of the part that names languages names these; without reading the XML.</summary>
    private static bool IsSo(ReadOnlySpan<byte> part, ReadOnlySpan<byte> element, WordLanguage language)
    {
        byte[] latin = Encoding.UTF8.GetBytes($"w:val=\"{language.Latin}\"");
        byte[] eastAsian = Encoding.UTF8.GetBytes($"w:eastAsia=\"{language.EastAsian}\"");
        bool found = false;
        for (int start = part.IndexOf(element); start >= 0; start = part.IndexOf(element))
        {
            part = part[(start + element.Length)..];
            int end = part.IndexOf((byte)'>');
            if (end < 0 || part[..end].IndexOf(latin) < 0 || part[..end].IndexOf(eastAsian) < 0)
            {
                return false;
            }

            found = true;
        }

        return found;
    }

    private static void Copy(byte[] part, WordXml xml, WordLanguage language)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(part), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        bool inDefaults = false;
        bool named = false;
        xml.Declaration();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    inDefaults |= reader.LocalName == "rPrDefault";
                    named |= inDefaults && reader.LocalName == "lang";
                    StartElement(reader, xml, language);
                    break;
                case XmlNodeType.EndElement:
                    if (inDefaults && reader.LocalName == "rPr" && !named)
                    {
                        xml.Start("w:lang"u8).Attribute("w:val"u8, language.Latin).Attribute("w:eastAsia"u8, language.EastAsian).End();
                    }

                    inDefaults &= reader.LocalName != "rPrDefault";
                    xml.End();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    xml.Text(reader.Value);
                    break;
            }
        }
    }

    private static void StartElement(XmlReader reader, WordXml xml, WordLanguage language)
    {
        bool names = reader.LocalName is "lang" or "themeFontLang" && reader.NamespaceURI == WordNames.Main;
        bool isEmpty = reader.IsEmptyElement;
        xml.Start(Encoding.UTF8.GetBytes(reader.Name));
        while (reader.MoveToNextAttribute())
        {
            string value = !names ? reader.Value : reader.LocalName switch
            {
                "val" => language.Latin,
                "eastAsia" => language.EastAsian,
                _ => reader.Value,
            };
            xml.Attribute(Encoding.UTF8.GetBytes(reader.Name), value);
        }

        if (isEmpty)
        {
            xml.End();
        }
    }
}
