using DocGen.Markup.Abbreviations;
using DocGen.Markup.Captions;
using DocGen.Markup.Fields;
using DocGen.Markup.Html;
using DocGen.Markup.Images;
using DocGen.Markup.Inlines;
using DocGen.Markup.Mathematics;
using DocGen.Markup.OrgCharts;
using DocGen.Markup.Pictures;
using DocGen.Markup.References;
using DocGen.Markup.Slots;
using DocGen.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup;

/// <summary>The text of a tree as an enterprise reads it: slots filled, references resolved, one line per block or cell; of every medium.</summary>
internal static class PlainText
{
    /// <summary>The text of a section without its heading.</summary>
    public static string Of(Section section) => Read(section, new PlainTextBuffer { Values = section.Values }).ToString();

    /// <summary>The text of a section with the node that gave each piece of it.</summary>
    public static SectionText Placed(Section section)
    {
        PlainTextBuffer text = Read(section, new PlainTextBuffer(keepsPieces: true) { Values = section.Values });
        return new SectionText(section, text.ToString(), text.Pieces, text.Rows);
    }

    private static PlainTextBuffer Read(Section section, PlainTextBuffer text)
    {
        if (section.Body is { } body)
        {
            Append(text, body, section.Values);
            text.HasNotesInPlace = true;
            foreach (Footnote note in text.Notes)
            {
                Append(text, note, section.Values);
            }
        }

        return text;
    }

    /// <summary>The text of a paragraph or heading.</summary>
    public static string Of(LeafBlock leaf, IValues values)
    {
        PlainTextBuffer text = new();
        AppendInlines(text, leaf is CaptionBlock caption ? caption.Words : leaf.Inline, values);
        return leaf is CaptionBlock { Title: { Length: > 0 } title } ? title : text.ToString();
    }

    /// <summary>The text of inlines: the alternative text of a picture, say.</summary>
    public static string Of(ContainerInline inlines, IValues values)
    {
        PlainTextBuffer text = new();
        AppendInlines(text, inlines, values);
        return text.ToString();
    }

    /// <summary>The text of a table cell.</summary>
    public static string Of(TableCell cell, IValues values)
    {
        PlainTextBuffer text = new() { HasNotesInPlace = true };
        Append(text, cell, values);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The text of a block of any kind, on one line.</summary>
    public static string Of(Block block, IValues values)
    {
        PlainTextBuffer text = new() { HasNotesInPlace = true };
        AppendBlock(text, block, values);
        return text.ToString().Trim().ReplaceLineEndings(" ");
    }

    /// <summary>The text of a note in brackets, for where a note cannot stand.</summary>
    public static string InBrackets(Footnote note, IValues values)
    {
        PlainTextBuffer text = new();
        Append(text, note, values);
        string words = text.ToString().Trim().ReplaceLineEndings(" ");
        (string open, string close) = Brackets.Around(words);
        return open + words + close;
    }

    private static void Append(PlainTextBuffer text, ContainerBlock container, IValues values)
    {
        foreach (EffectiveBlock block in EffectiveBlocks.Anywhere(container, values))
        {
            if (block.Loop is not { } loop)
            {
                AppendBlock(text, block.Block, block.Values);
                continue;
            }

            foreach (ContainerBlock row in ((ContainerBlock)block.Block).OfType<ContainerBlock>())
            {
                if (row is TableRow { IsHeader: true })
                {
                    AppendBlock(text, row, block.Values);
                }
            }

            foreach (IValues current in loop.Items.Select(item => block.Values.With(loop.Name, item)))
            {
                foreach (Block row in ((ContainerBlock)block.Block).Where(row => row is not TableRow { IsHeader: true }))
                {
                    AppendBlock(text, row, current);
                }
            }
        }
    }

    private static void AppendBlock(PlainTextBuffer text, Block block, IValues values)
    {
        switch (block)
        {
            case PictureBlock picture:
                text.From(picture, isFilled: true);
                AppendLines(text, picture.Describe(values));
                break;
            case CustomContainer container when ContainerSyntax.Of(container) is OrgChartSyntax chart:
                AppendLines(text, ProfileOrgChart.Chart(chart, values)?.Describe() ?? []);
                Append(text, container, values);
                break;
            case MathBlock math:
                text.From(math, isFilled: true);
                text.Append(DocxFormula.TextOf(math)).Append('\n');
                break;
            case CodeBlock code:
                foreach (StringLine line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
                {
                    text.Append(line.Slice.AsSpan()).Append('\n');
                }

                break;
            case LinkReferenceDefinitionGroup or BlankLineBlock or FootnoteGroup or AbbreviationBlock:
                break;
            case CaptionBlock { Title: { Length: > 0 } title }:
                text.Append(title).Append('\n');
                break;
            case CaptionBlock caption:
                AppendInlines(text, caption.Words, values);
                text.Append('\n');
                break;
            case LeafBlock leaf:
                AppendInlines(text, leaf.Inline, values);
                text.Append('\n');
                break;
            case TableRow row:
                text.Row(() => Append(text, row, values));
                break;
            case ContainerBlock inner:
                Append(text, inner, values);
                break;
        }
    }

    private static void AppendLines(PlainTextBuffer text, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }
    }

    private static void AppendInlines(PlainTextBuffer text, ContainerInline? inlines, IValues values)
    {
        for (Inline? inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.From(literal, isFilled: false);
                    text.Append(literal.Content.AsSpan());
                    break;
                case SlotInline slot:
                    text.From(slot, isFilled: true);
                    text.Append(values.Fill(slot.Expression, slot));
                    break;
                case JoinedSlots joined:
                    foreach ((Inline node, string? shown) in joined.Shown(values))
                    {
                        text.From(node, isFilled: node is SlotInline);
                        text.Append(shown);
                    }

                    break;
                case CodeInline code:
                    text.From(code, isFilled: true);
                    text.Append(code.Content);
                    break;
                case LineBreakInline lineBreak:
                    text.Append(DocxLineBreakRenderer.TextOf(lineBreak));
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline autolink:
                    text.Append(autolink.Url);
                    break;
                case MathInline math:
                    text.From(math, isFilled: true);
                    text.Append(DocxFormula.TextOf(math));
                    break;
                case FieldInline field:
                    text.From(field, isFilled: true);
                    text.Append(FieldSyntax.Shown(field, values));
                    break;
                case RawHtmlInline html:
                    text.Append(DocxRawHtmlRenderer.TextOf(html));
                    break;
                case TaskList task:
                    text.Append(task.Checked ? '☑' : '☐');
                    break;
                case FootnoteLink mention:
                    text.Mention(mention.Footnote, () => InBrackets(mention.Footnote, values));
                    break;
                case AbbreviationInline place:
                    text.Append(place.Definition.Label);
                    if (place.MayExplain && text.IsFirst(place.Definition.Label))
                    {
                        (string open, string close) = Brackets.Around(Of(place.Definition, values));
                        text.Append(open);
                        AppendInlines(text, place.Definition.Inline, values);
                        text.Append(close);
                    }

                    break;
                case LinkInline { IsImage: true } picture:
                    text.Append(ImageSyntax.IsDecorative(picture) ? "" : DocxImage.TextOf(picture, values));
                    break;
                case LinkInline link when Reference(link, values) is { } reference:
                    text.From(link, isFilled: true);
                    text.Append(reference.Text);
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    AppendInlines(text, delimiter, values);
                    break;
                case ContainerInline container:
                    AppendInlines(text, container, values);
                    break;
            }
        }
    }

    private static Reference? Reference(LinkInline link, IValues values)
    {
        bool numberOnly = ReferenceSyntax.AsksForNumber(link);
        bool bare = link.FirstChild is null || numberOnly;
        Reference? reference = bare || ReferenceSyntax.IsInternal(link) ? values.Refer(link.Url ?? "", numberOnly, link) : null;
        return bare ? reference : null;
    }
}
