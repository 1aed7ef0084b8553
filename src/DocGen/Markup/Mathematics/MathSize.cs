namespace DocGen.Markup.Mathematics;

/// <summary>
/// How much room a formula takes, in ems, for the layout of pages: near enough for lines and pages, since each program sets formulas in its
/// own way.
/// </summary>
internal static class MathSize
{
    private const double Line = 1.05;
    private const double Letter = 0.5;
    private const double Small = 0.7;

    /// <summary>The height: what is stacked adds up, what stands side by side does not.</summary>
    public static double Height(MathNode? node) => node switch
    {
        null => 0,
        MathRow row => row.Parts.Select(Height).DefaultIfEmpty(Line).Max(),
        MathFraction fraction => Height(fraction.Above) + Height(fraction.Below) + 0.1,
        MathScript script => Height(script.Part) + (script.Index is null ? 0 : 0.2) + (script.Exponent is null ? 0 : 0.25),
        MathRoot root => Height(root.Part) + 0.2,
        MathSum sum => Math.Max(Height(sum.Part), 1.6 + (Small * (Height(sum.From) + Height(sum.To)))),
        MathBound bound => Height(bound.Part) + (Small * Height(bound.Bound)),
        MathFunction function => Math.Max(Height(function.Name), Height(function.Argument)),
        MathFence fence => Height(fence.Part),
        MathAccent accent => Height(accent.Part) + 0.15,
        MathLine line => Height(line.Part) + 0.15,
        MathBrace brace => Height(brace.Part) + 0.4,
        MathMatrix matrix => matrix.Rows.Sum(row => row.Select(Height).DefaultIfEmpty(Line).Max() + 0.1),
        _ => Line,
    };

    /// <summary>The width: what stands side by side adds up, what is stacked does not.</summary>
    public static double Width(MathNode? node) => node switch
    {
        null => 0,
        MathText text => text.Text.Sum(character => character >= 0x2E80 ? 1 : TexSymbols.Relations.Contains(character, StringComparison.Ordinal) ? 2 * Letter : Letter),
        MathRow row => row.Parts.Sum(Width),
        MathFraction fraction => Math.Max(Width(fraction.Above), Width(fraction.Below)) + 0.2,
        MathScript script => Width(script.Part) + (Small * Math.Max(Width(script.Index), Width(script.Exponent))),
        MathRoot root => Width(root.Part) + 0.8,
        MathSum sum => Math.Max(1, Small * Math.Max(Width(sum.From), Width(sum.To))) + Width(sum.Part) + 0.2,
        MathBound bound => Math.Max(Width(bound.Part), Small * Width(bound.Bound)),
        MathFunction function => Width(function.Name) + Width(function.Argument) + 0.2,
        MathFence fence => Width(fence.Part) + 0.8,
        MathAccent accent => Width(accent.Part),
        MathLine line => Width(line.Part),
        MathBrace brace => Width(brace.Part),
        MathMatrix matrix => matrix.Rows.Select(row => row.Sum(cell => Width(cell) + 1)).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
