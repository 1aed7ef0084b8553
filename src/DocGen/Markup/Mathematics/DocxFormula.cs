using DocGen.Writing.Docx;
using Markdig.Extensions.Mathematics;

namespace DocGen.Markup.Mathematics;

/// <summary>Writes a formula that was understood, or the source of one that was not.</summary>
internal static class DocxFormula
{
    /// <summary>The size of body text in points, and how far its letters reach below the line.</summary>
    private const double Em = 12;
    private const double Descent = 3;

    /// <summary>The formula, in the line or as a line of its own in the paragraph around it.</summary>
    public static void Write(DocxRenderer renderer, MathNode formula, bool isDisplay)
    {
        if (isDisplay)
        {
            renderer.Xml.Start("m:oMathPara"u8);
        }

        new OmmlWriter(renderer.Xml, renderer.Run, isDisplay).Write(formula);
        if (isDisplay)
        {
            renderer.Xml.End();
        }

        renderer.Pages.Object(MathSize.Width(formula) * Em, (MathSize.Height(formula) * Em) - Descent);
    }

    /// <summary>The lines of a formula as they were written, as code.</summary>
    public static void WriteSource(DocxRenderer renderer, MathBlock block)
    {
        foreach (string line in Lines(block))
        {
            renderer.StartParagraph(StyleId.Code);
            renderer.WriteText(line);
            renderer.EndParagraph();
        }
    }

    /// <summary>The text of a formula, or its source where it was not understood.</summary>
    public static string TextOf(MathInline math)
    {
        MathNode formula = TexParser.Parse(math.Content.ToString(), out MathFault? fault);
        return fault is null ? LinearMath.Of(formula) : MathSyntax.Written(math).Replace('\n', ' ');
    }

    /// <summary>The text of a formula on lines of its own, or those lines where it was not understood.</summary>
    public static string TextOf(MathBlock block)
    {
        MathNode formula = TexParser.Parse(MathSyntax.Source(block), out MathFault? fault);
        return fault is null ? LinearMath.Of(formula) : string.Join('\n', Lines(block));
    }

    private static string[] Lines(MathBlock block) => ["$$", .. MathSyntax.Source(block).Split('\n'), "$$"];
}
