using System.Text;
using System.Xml.Linq;

namespace DocGen.Writing.Docx.Looks;

/// <summary>The XML of a look's parts: names, what is taken out of it, and the way back through our one gate.</summary>
internal static class LookXml
{
    public static readonly XNamespace W = WordNames.Main;
    public static readonly XNamespace R = WordNames.Relationships;
    private static readonly XNamespace Markup = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Word14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>The order of elements in the properties of a paragraph.</summary>
    private static readonly string[] ParagraphOrder =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
        "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
        "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
        "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    /// <summary>Elements that no document takes over: marks of editing, of comments, of notes, and of where things were.</summary>
    private static readonly HashSet<string> Dropped =
    [
        "proofErr", "bookmarkStart", "bookmarkEnd", "permStart", "permEnd", "lastRenderedPageBreak", "del", "moveFrom", "pPrChange", "rPrChange",
        "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange", "sectPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "commentRangeStart", "commentRangeEnd", "commentReference",
        "annotationRef", "footnoteReference", "endnoteReference", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
        "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
        "customXmlPr", "smartTagPr", "rsid", "rsids", "dataBinding", "control", "altChunk", "subDoc",
    ];

    private static readonly HashSet<string> Unwrapped = ["ins", "moveTo", "smartTag", "customXml"];

    /// <summary>The value of the attribute <c>w:val</c> of a child.</summary>
    public static string? Value(this XElement? element, string child) => (string?)element?.Element(W + child)?.Attribute(W + "val");

    /// <summary>Whether a switch of Word is on: present, and not said to be off.</summary>
    public static bool IsOn(this XElement? element, string child) =>
        element?.Element(W + child) is { } found && (string?)found.Attribute(W + "val") is not ("0" or "false" or "off");

    /// <summary>Whether text without a style takes this one.</summary>
    public static bool IsDefault(this XElement style) => (string?)style.Attribute(W + "default") is "1" or "true" or "on";

    /// <summary>An element with only <c>w:val</c>.</summary>
    public static XElement Make(string name, object value) => new(W + name, new XAttribute(W + "val", value));

    /// <summary>Puts an element into the properties of a paragraph at its place, instead of one of the same name.</summary>
    public static void Put(this XElement paragraphProperties, XElement element)
    {
        paragraphProperties.Element(element.Name)?.Remove();
        int rank = Array.IndexOf(ParagraphOrder, element.Name.LocalName);
        XElement? next = paragraphProperties.Elements().FirstOrDefault(item => Array.IndexOf(ParagraphOrder, item.Name.LocalName) > rank);
        if (next is null)
        {
            paragraphProperties.Add(element);
        }
        else
        {
            next.AddBeforeSelf(element);
        }
    }

    /// <summary>Takes out what belongs to the editing of the look and not to its content; changes that were tracked are accepted.</summary>
    public static void Clean(XElement root)
    {
        foreach (XElement element in root.DescendantsAndSelf().ToList())
        {
            element.Attributes().Where(attribute => IsEditing(attribute.Name)).Remove();
            bool ours = element.Name.Namespace == W;
            if (ours && Dropped.Contains(element.Name.LocalName))
            {
                element.Remove();
            }
            else if (ours && Unwrapped.Contains(element.Name.LocalName) && element.Parent is not null)
            {
                List<XNode> content = [.. element.Nodes()];
                element.RemoveNodes();
                element.ReplaceWith(content);
            }
        }
    }

    /// <summary>Writes a whole part.</summary>
    public static void CopyPart(WordXml xml, XElement root)
    {
        if (root.Name.Namespace != W)
        {
            Copy(xml, root);
            return;
        }

        xml.Root(Encoding.UTF8.GetBytes("w:" + root.Name.LocalName));
        Content(xml, root);
        xml.End();
    }

    /// <summary>Writes an element of a look with all below it; the prefixes w and r are declared around it.</summary>
    public static void Copy(WordXml xml, XElement element)
    {
        xml.Start(Encoding.UTF8.GetBytes(NameOf(element, element.Name)));
        Content(xml, element);
        xml.End();
    }

    /// <summary>Whether an element gives one of our two prefixes another meaning.</summary>
    public static bool Confuses(XElement element) => element.Attributes().Any(attribute =>
        attribute.IsNamespaceDeclaration
        && ((attribute.Name.LocalName == "w" && attribute.Value != W.NamespaceName) || (attribute.Name.LocalName == "r" && attribute.Value != R.NamespaceName)));

    private static void Content(WordXml xml, XElement element)
    {
        foreach (XAttribute attribute in element.Attributes().Where(attribute => !IsOurPrefix(attribute)))
        {
            xml.Attribute(Encoding.UTF8.GetBytes(NameOf(element, attribute)), attribute.Value);
        }

        foreach (XNode node in element.Nodes())
        {
            if (node is XElement child)
            {
                Copy(xml, child);
            }
            else if (node is XText text)
            {
                xml.Text(text.Value.Replace("\r", "", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Declares on an element all that its root declares, so that it can stand in another part.</summary>
    public static void TakeAlong(XElement element, XElement root)
    {
        foreach (XAttribute attribute in root.Attributes().Where(item => item.IsNamespaceDeclaration || item.Name == Markup + "Ignorable"))
        {
            if (element.Attribute(attribute.Name) is null && !IsOurPrefix(attribute))
            {
                element.Add(new XAttribute(attribute));
            }
        }
    }

    private static string NameOf(XElement element, XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration)
        {
            return attribute.Name.LocalName == "xmlns" ? "xmlns" : "xmlns:" + attribute.Name.LocalName;
        }

        return NameOf(element, attribute.Name);
    }

    private static string NameOf(XElement element, XName name)
    {
        string? prefix = name.Namespace == XNamespace.None ? null
            : name.Namespace == W ? "w"
            : name.Namespace == R ? "r"
            : name.Namespace == XNamespace.Xml ? "xml"
            : element.GetPrefixOfNamespace(name.Namespace);
        return prefix is null ? name.LocalName : $"{prefix}:{name.LocalName}";
    }

    private static bool IsOurPrefix(XAttribute attribute) => attribute.IsNamespaceDeclaration && attribute.Name.LocalName is "w" or "r";

    private static bool IsEditing(XName name) =>
        (name.Namespace == W && name.LocalName.StartsWith("rsid", StringComparison.Ordinal))
        || (name.NamespaceName == Word14 && name.LocalName is "paraId" or "textId");
}
