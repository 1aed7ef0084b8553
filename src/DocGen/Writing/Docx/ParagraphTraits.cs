using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Writing.Docx;

/// <summary>
/// What a paragraph needs beyond its style because of what stands in it: room for a picture or a formula that is higher than a line
/// of fixed pitch, and the direction of its script.
/// </summary>
internal readonly record struct ParagraphTraits(bool IsRoomy, bool IsRightToLeft)
{
    /// <summary>The traits of a leaf's inlines.</summary>
    public static ParagraphTraits Of(LeafBlock? leaf)
    {
        bool roomy = leaf is MathBlock;
        bool? rightToLeft = null;
        Look(leaf?.Inline, ref roomy, ref rightToLeft);
        return new ParagraphTraits(roomy, rightToLeft == true);
    }

    /// <summary>Writes the paragraph properties, in the place of the schema between tabs and indents; the pitch is that of the style.</summary>
    public void WriteProperties(WordXml xml, int pitch)
    {
        if (IsRightToLeft)
        {
            xml.Empty("w:bidi"u8);
        }

        if (IsRoomy && pitch > 0)
        {
            xml.Start("w:spacing"u8).Attribute("w:line"u8, pitch).Attribute("w:lineRule"u8, "atLeast").End();
        }
    }

    private static void Look(ContainerInline? inlines, ref bool roomy, ref bool? rightToLeft)
    {
        for (Inline? inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            roomy |= inline is MathInline or LinkInline { IsImage: true };
            if (inline is LiteralInline literal)
            {
                rightToLeft ??= RightToLeft.Direction(literal.Content.AsSpan());
            }
            else if (inline is ContainerInline { FirstChild: not null } container)
            {
                Look(container, ref roomy, ref rightToLeft);
            }
        }
    }
}
