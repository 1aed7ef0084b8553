using DocGen.Diagnostics;
using DocGen.Model;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Mathematics;

/// <summary>
/// How formulas are written: <c>$…$</c> in the line, <c>$$…$$</c> on its own. A sign of a currency is none: what opens a formula
/// follows no letter or digit and precedes no space, what closes it follows no space and precedes no digit, and what stands between
/// is no prose.
/// </summary>
internal static class MathSyntax
{
    /// <summary>The length of the formula that a text starts with, and of its signs; 0 where it starts with none.</summary>
    public static int Measure(ReadOnlySpan<char> text, char before, out int signs)
    {
        signs = text.StartsWith("$$") ? 2 : 1;
        if (char.IsAsciiLetterOrDigit(before) || before == '$' || text.Length <= signs * 2 || text[signs] == '$')
        {
            return 0;
        }

        for (int i = signs; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '$' && (signs == 1 || text[i..].StartsWith("$$")))
            {
                int end = i + signs;
                bool closes = signs == 2
                    || !(char.IsWhiteSpace(text[1]) || char.IsWhiteSpace(text[i - 1]) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end])));
                return closes && !IsProse(text[signs..i]) ? end : 0;
            }
        }

        return 0;
    }

    /// <summary>The TeX of a formula on its own lines.</summary>
    public static string Source(MathBlock block) =>
        string.Join('\n', new[] { $"{block.Info} {block.Arguments}".Trim() }.Where(first => first.Length > 0).Append(block.Lines.ToString()));

    /// <summary>The formula that stands alone in a paragraph, between double signs; null otherwise.</summary>
    public static MathInline? Display(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: MathInline { DelimiterCount: 2 } math } inlines && ReferenceEquals(math, inlines.LastChild) ? math : null;

    /// <summary>A formula as it was written, with its signs.</summary>
    public static string Written(MathInline math) => new string('$', math.DelimiterCount) + math.Content.ToString() + new string('$', math.DelimiterCount);

    /// <summary>Reports what of a formula is not understood.</summary>
    public static void Inspect(MarkdownObject node, Origin origin, Report report)
    {
        SourceLocation start = origin.Place(node);
        string source = node is MathBlock block ? Source(block) : ((MathInline)node).Content.ToString();
        if (node is MathBlock { ClosingFencedCharCount: 0 })
        {
            report.Add(ContentFaults.BadFormula.At(start, "$$"));
            return;
        }

        TexParser.Parse(source, out MathFault? fault);
        if (fault is null)
        {
            return;
        }

        int line = source.AsSpan(0, fault.Position).Count('\n');
        int column = fault.Position - (source.LastIndexOf('\n', Math.Max(0, fault.Position - 1)) + 1);
        SourceLocation place = node switch
        {
            MathInline inline when line == 0 => start with { Column = start.Column + inline.DelimiterCount + fault.Position },
            MathInline => start with { Line = start.Line + line, Column = column + 1 },
            _ => start with { Line = start.Line + line + (((MathBlock)node).Info is { Length: > 0 } ? 0 : 1), Column = start.Column + column },
        };
        report.Add(ContentFaults.BadFormula.At(place, fault.Token));
    }

    /// <summary>
    /// Whether a text between two signs is none of mathematics: Chinese without any command, or a word between spaces, as in
    /// “$5, or 6$”.
    /// </summary>
    private static bool IsProse(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            return true;
        }

        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '\\' && char.IsAsciiLetter(text[i + 1]))
            {
                return false;
            }
        }

        int word = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x2E80)
            {
                return true;
            }

            word = char.IsWhiteSpace(text[i]) && word > 0 && i - word > 1 && char.IsWhiteSpace(text[word - 1]) ? -1
                : char.IsAsciiLetter(text[i]) ? (word > 0 ? word : i)
                : 0;
            if (word < 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Recognises a formula in a line.</summary>
internal sealed class FormulaParser : InlineParser
{
    public FormulaParser() => OpeningCharacters = ['$'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int length = MathSyntax.Measure(slice.AsSpan(), slice.PeekCharExtra(-1), out int signs);
        if (length == 0)
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new MathInline
        {
            Delimiter = '$',
            DelimiterCount = signs,
            Content = new StringSlice(slice.Text, slice.Start + signs, slice.Start + length - signs - 1),
            Line = line,
            Column = column,
            Span = new(start, start + length - 1),
        };
        slice.Start += length;
        return true;
    }
}

/// <summary>Adds formulas to the dialect.</summary>
internal sealed class FormulaExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new MathBlockParser());
        pipeline.InlineParsers.Insert(0, new FormulaParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
