using System.Text;

namespace DocGen.Markup.Mathematics;

/// <summary>A formula as plain text on one line, as one would type it: (a+b)/c, x_i^2, ∑_(i=1)^n x_i.</summary>
internal static class LinearMath
{
    /// <summary>The text of a formula.</summary>
    public static string Of(MathNode node)
    {
        StringBuilder text = new();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, MathNode node)
    {
        switch (node)
        {
            case MathText part:
                text.Append(part.Text);
                break;
            case MathRow row:
                foreach (MathNode part in row.Parts)
                {
                    Append(text, part);
                }

                break;
            case MathFraction fraction:
                text.Append(Grouped(fraction.Above)).Append(fraction.HasBar ? '/' : '¦').Append(Grouped(fraction.Below));
                break;
            case MathScript script:
                text.Append(Grouped(script.Part)).Append(Marked('_', script.Index)).Append(Marked('^', script.Exponent));
                break;
            case MathRoot root:
                text.Append('√').Append(root.Degree is null ? Grouped(root.Part) : $"({Of(root.Degree)}&{Of(root.Part)})");
                break;
            case MathSum sum:
                text.Append(sum.Sign).Append(Marked('_', sum.From)).Append(Marked('^', sum.To)).Append(' ').Append(Of(sum.Part));
                break;
            case MathBound bound:
                text.Append(Grouped(bound.Part)).Append(Marked(bound.IsBelow ? '_' : '^', bound.Bound));
                break;
            case MathFunction function:
                text.Append(Of(function.Name)).Append(' ').Append(Of(function.Argument));
                break;
            case MathFence fence:
                text.Append(fence.Open).Append(Of(fence.Part)).Append(fence.Close);
                break;
            case MathAccent accent:
                text.Append(Grouped(accent.Part)).Append(accent.Sign);
                break;
            case MathLine line:
                text.Append(Grouped(line.Part)).Append(line.IsAbove ? '\u0305' : '\u0332');
                break;
            case MathBrace brace:
                text.Append(brace.IsAbove ? '⏞' : '⏟').Append(Grouped(brace.Part));
                break;
            case MathMatrix matrix:
                text.Append('(').AppendJoin("; ", matrix.Rows.Select(row => string.Join(", ", row.Select(Of)))).Append(')');
                break;
        }
    }

    private static string Marked(char mark, MathNode? node) => node is null ? "" : mark + Grouped(node);

    /// <summary>In brackets, unless it is one word or bracketed already.</summary>
    private static string Grouped(MathNode node)
    {
        string text = Of(node);
        return node is MathFence || text.Length < 2 || text.All(char.IsLetter) || text.All(character => char.IsAsciiDigit(character) || character is '.' or ',' or '′') ? text : $"({text})";
    }
}
