using System.Xml.Linq;

namespace DocGen.Tests.Support;

/// <summary>
/// A formula of a Word file as plain text on one line, read from its Office MathML without any code of ours: what a reader would type to
/// get it.
/// </summary>
internal static class OmmlText
{
    /// <summary>The namespace of Office MathML.</summary>
    public static readonly XNamespace M = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /// <summary>The text of a formula or a part of one.</summary>
    public static string Of(XElement? node) => node is null ? "" : string.Concat(node.Elements().Select(Part));

    private static string Part(XElement node)
    {
        XElement? properties = node.Elements().FirstOrDefault(item => item.Name.LocalName == node.Name.LocalName + "Pr");
        return node.Name.Namespace != M ? "" : node.Name.LocalName switch
        {
            "r" => node.Element(M + "t")!.Value.Replace("\u200B", "", StringComparison.Ordinal),
            "f" => Group(node, "num") + (Value(properties, "type") == "noBar" ? "¦" : "/") + Group(node, "den"),
            "sSub" => Group(node, "e") + "_" + Group(node, "sub"),
            "sSup" => Group(node, "e") + "^" + Group(node, "sup"),
            "sSubSup" => Group(node, "e") + "_" + Group(node, "sub") + "^" + Group(node, "sup"),
            "rad" => "√" + (Value(properties, "degHide") == "1" ? Group(node, "e") : $"({Of(node.Element(M + "deg"))}&{Of(node.Element(M + "e"))})"),
            "nary" => Value(properties, "chr")
                + (Value(properties, "subHide") == "1" ? "" : "_" + Group(node, "sub")) + (Value(properties, "supHide") == "1" ? "" : "^" + Group(node, "sup"))
                + " " + Of(node.Element(M + "e")),
            "limLow" => Group(node, "e") + "_" + Group(node, "lim"),
            "limUpp" => Group(node, "e") + "^" + Group(node, "lim"),
            "func" => Of(node.Element(M + "fName")) + " " + Of(node.Element(M + "e")),
            "d" => Value(properties, "begChr") + Of(node.Element(M + "e")) + Value(properties, "endChr"),
            "acc" => Group(node, "e") + Value(properties, "chr"),
            "bar" => Group(node, "e") + (Value(properties, "pos") == "top" ? "\u0305" : "\u0332"),
            "groupChr" => Value(properties, "chr") + Group(node, "e"),
            "m" => "(" + string.Join("; ", node.Elements(M + "mr").Select(row => string.Join(", ", row.Elements(M + "e").Select(Of)))) + ")",
            "oMath" => Of(node),
            _ => "",
        };
    }

    private static string? Value(XElement? properties, string name) => (string?)properties?.Element(M + name)?.Attribute(M + "val");

    private static string Group(XElement parent, string name)
    {
        XElement node = parent.Element(M + name)!;
        string text = Of(node);
        bool isFence = node.Elements().Count() == 1 && node.Element(M + "d") is not null;
        return isFence || text.Length < 2 || text.All(char.IsLetter) || text.All(character => char.IsAsciiDigit(character) || character is '.' or ',' or '′') ? text : $"({text})";
    }
}
