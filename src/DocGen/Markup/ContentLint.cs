using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Markup.Alerts;
using DocGen.Markup.Fields;
using DocGen.Markup.Html;
using DocGen.Markup.Images;
using DocGen.Markup.Mathematics;
using DocGen.Markup.Slots;
using DocGen.Markup.Tables;
using DocGen.Model;
using DocGen.Writing;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup;

/// <summary>
/// Looks over what stands in a text beside words: pictures, formulas, form fields, HTML, characters that no document can keep; and,
/// in a text without an enterprise, what only one could fill.
/// </summary>
internal sealed class ContentLint(Origin origin, Report report)
{
    private LeafBlock? withHtml;

    private static int Columns(Table table) =>
        table.Max(row => ((TableRow)row).Sum(cell => ((TableCell)cell).ColumnSpan));

    /// <summary>Inspects one node; authors and templates alike can be wrong in it.</summary>
    public void Inspect(MarkdownObject node)
    {
        switch (node)
        {
            case LiteralInline literal:
                InspectCharacters(literal.Content.AsSpan(), literal);
                break;
            case LinkInline { IsImage: true } picture when ImageSyntax.BadSize(picture) is { } size:
                report.Add(WritingFaults.BadImageSize.At(origin.Place(picture), size));
                break;
            case MathInline or MathBlock:
                MathSyntax.Inspect(node, origin, report);
                break;
            case FieldInline field when FieldSyntax.Fault(field) is { } fault:
                report.Add(ContentFaults.BadField.At(origin.Place(field), field.Source, fault));
                break;
            case RawHtmlInline html:
                InspectHtml(html);
                break;
            case Table table when GridTableReader.UnevenLine(table) is { } line:
                report.Add(WritingFaults.UnevenTable.At(origin.Line(line)));
                break;
            case Table table when Columns(table) is > WritingFaults.MostColumns and var columns:
                report.Add(WritingFaults.TooManyColumns.At(origin.Place(table), columns));
                break;
            case ParagraphBlock { Inline.FirstChild: LiteralInline first } paragraph when StartsLikeTable(first.Content.AsSpan()):
                report.Add(WritingFaults.UnevenTable.At(origin.Place(paragraph)));
                break;
            case AlertBlock alert:
                if (!AlertReader.Kinds.Contains(alert.Kind.ToString(), StringComparer.OrdinalIgnoreCase))
                {
                    report.Add(WritingFaults.UnknownAlert.At(origin.Place(alert), $"[!{alert.Kind}]"));
                }

                break;
            case QuoteBlock quote when OpensLikeAlert(quote) is { } word:
                report.Add(WritingFaults.UnknownAlert.At(origin.Place(quote), word));
                break;
            case CodeInline code:
                InspectCharacters(code.Content, code);
                break;
            case HtmlEntityInline entity:
                InspectEntity(entity);
                break;
            case CodeBlock code:
                InspectCode(code);
                break;
        }
    }

    /// <summary>Reports what has no answer without an enterprise.</summary>
    public void InspectAlone(MarkdownObject node)
    {
        string? needs = node switch
        {
            SlotInline slot => "{{ " + slot.Expression + " }}",
            CustomContainer container when ContainerSyntax.Of(container) is IfSyntax or ElseSyntax or EachSyntax => "::: " + container.Info,
            _ => null,
        };
        if (needs is not null)
        {
            report.Add(ContentFaults.NeedsEnterprise.At(origin.Place(node), needs));
        }
    }

    /// <summary>One finding for each paragraph: its other tags belong to the first.</summary>
    private void InspectHtml(RawHtmlInline html)
    {
        ContainerInline? top = html.Parent;
        while (top?.Parent is not null)
        {
            top = top.Parent;
        }

        if (top?.ParentBlock != withHtml || withHtml is null)
        {
            withHtml = top?.ParentBlock;
            report.Add(MarkupFaults.RawHtml.At(origin.Place(html), DocxRawHtmlRenderer.TextOf(html)));
        }
    }

    /// <summary>Whether a text starts with the first line of a table that is drawn with plus signs.</summary>
    private static bool StartsLikeTable(ReadOnlySpan<char> text) => text.StartsWith("+-") && text.TrimStart("+-:").IsEmpty && text.TrimEnd().EndsWith('+');

    private static string? OpensLikeAlert(QuoteBlock quote)
    {
        string text = quote.FirstOrDefault() is ParagraphBlock { Inline: { } inlines }
            ? string.Concat(inlines.TakeWhile(inline => inline is LiteralInline).Take(2).Select(inline => ((LiteralInline)inline).Content.ToString())) : "";
        int end = text.IndexOf(']', StringComparison.Ordinal);
        return text.StartsWith("[!", StringComparison.Ordinal) && end > 2 && text.AsSpan(2, end - 2).IndexOfAnyExceptInRange('A', 'z') < 0 ? text[..(end + 1)] : null;
    }

    private void InspectEntity(HtmlEntityInline entity)
    {
        string text = entity.Transcoded.ToString();
        if (text.Contains('\uFFFD', StringComparison.Ordinal) && !entity.Original.AsSpan().Contains("fffd", StringComparison.OrdinalIgnoreCase))
        {
            report.Add(ContentFaults.IllegalCharacter.At(origin.Place(entity), entity.Original.ToString()));
            return;
        }

        InspectCharacters(text, entity);
    }

    private void InspectCode(CodeBlock code)
    {
        int first = code is FencedCodeBlock ? 1 : 0;
        for (int i = 0; i < code.Lines.Count; i++)
        {
            StringLine line = code.Lines.Lines[i];
            InspectCharacters(line.Slice.AsSpan(), code, first + i, line.Column - code.Column);
        }
    }

    private void InspectCharacters(ReadOnlySpan<char> text, MarkdownObject node, int lines = 0, int columns = 0)
    {
        if (!text.ContainsAnyInRange('\0', '\u001F') && !text.ContainsAnyInRange('\uD800', '\uDFFF') && !text.ContainsAnyInRange('\uFFFE', '\uFFFF'))
        {
            return;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair && (char.IsSurrogate(text[i]) || text[i] >= '\uFFFE' || (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r'))))
            {
                SourceLocation start = origin.Place(node);
                string code = "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
                report.Add(ContentFaults.IllegalCharacter.At(start with { Line = start.Line + lines, Column = start.Column + columns + i }, code));
                return;
            }

            i += isPair ? 1 : 0;
        }
    }
}
