using Markdig.Syntax.Inlines;

namespace DocGen.Markup.References;

/// <summary>
/// How a reference is written: <c>[](doc:R-049)</c> in full, <c>[#](doc:R-049)</c> as a number alone, <c>[words](#id)</c> with words of its own.
/// </summary>
internal static class ReferenceSyntax
{
    /// <summary>Whether the text of the link is the sign for the number alone.</summary>
    public static bool AsksForNumber(LinkInline link) =>
        link.FirstChild is LiteralInline literal && link.FirstChild == link.LastChild && literal.Content.ToString() == "#";

    /// <summary>Whether the link points into the document: to an id or a term.</summary>
    public static bool IsInternal(LinkInline link) =>
        link is { IsImage: false, Url: { } url } && (url.StartsWith('#') || url.StartsWith("term:", StringComparison.Ordinal));
}
