using DocGen.Markup.Abbreviations;
using DocGen.Markup.Alerts;
using DocGen.Markup.Blocks;
using DocGen.Markup.Captions;
using DocGen.Markup.Charts;
using DocGen.Markup.Containers;
using DocGen.Markup.Fields;
using DocGen.Markup.Flows;
using DocGen.Markup.Footnotes;
using DocGen.Markup.Html;
using DocGen.Markup.Inlines;
using DocGen.Markup.Lists;
using DocGen.Markup.Mathematics;
using DocGen.Markup.OrgCharts;
using DocGen.Markup.Pictures;
using DocGen.Markup.References;
using DocGen.Markup.Slots;
using DocGen.Markup.Tables;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup;

/// <summary>
/// Our Markdown: CommonMark without HTML, tables, containers, attributes, and the slots, conditions and loops of clauses. This
/// is the list of all constructs and of what writes them to Word.
/// </summary>
internal static class Dialect
{
    private static readonly MarkdownPipeline Clauses = Configure(markup: true);
    private static readonly Lazy<MarkdownPipeline> PlainText = new(() => Configure(markup: false));

    /// <summary>The tree of a clause or a template's output.</summary>
    public static MarkdownDocument Parse(string markdown) => ParseWith(Clauses, markdown);

    /// <summary>The tree of Markdown that outsiders wrote (a profile's introduction): no slots, no containers, no attributes.</summary>
    public static MarkdownDocument ParsePlain(string markdown) => ParseWith(PlainText.Value, markdown);

    /// <summary>The line, from 0, at which a text was nested so deep that it was read as lines of plain text instead; null where it was not.</summary>
    public static int? TooDeep(MarkdownDocument tree) => tree.GetData(typeof(Dialect)) as int?;

    /// <summary>What writes each node to Word; the last one reports what none of the others knows.</summary>
    public static IReadOnlyList<IMarkdownObjectRenderer> DocxRenderers =>
    [
        new DocxLiteralRenderer(),
        new DocxParagraphRenderer(),
        new DocxSlotRenderer(),
        new DocxJoinedSlotsRenderer(),
        new DocxLinkRenderer(),
        new DocxTableRenderer(),
        new DocxListRenderer(),
        new DocxHeadingRenderer(),
        new DocxEmphasisRenderer(),
        new DocxCodeSpanRenderer(),
        new DocxLineBreakRenderer(),
        new DocxEntityRenderer(),
        new DocxAutolinkRenderer(),
        new DocxDelimiterRenderer(),
        new DocxTaskRenderer(),
        new DocxAlertRenderer(),
        new DocxMathBlockRenderer(),
        new DocxQuoteRenderer(),
        new DocxFlowRenderer(),
        new DocxOrgChartRenderer(),
        new DocxChartRenderer(),
        new DocxCodeBlockRenderer(),
        new DocxThematicBreakRenderer(),
        new DocxDefinitionRenderer(),
        new DocxContainerRenderer(),
        new DocxCaptionRenderer(),
        new DocxFootnoteRenderer(),
        new DocxAbbreviationRenderer(),
        new DocxContainerInlineRenderer(),
        new DocxSkippedRenderer(),
        new DocxMathInlineRenderer(),
        new DocxFieldRenderer(),
        new DocxRawHtmlRenderer(),
        new DocxUnknownRenderer(),
    ];

    private static MarkdownDocument ParseWith(MarkdownPipeline pipeline, string markdown)
    {
        if (NestingLimit.Parse(markdown, pipeline) is { } tree)
        {
            return tree;
        }

        // Nothing may be lost: the text is kept as code, and reported.
        string[] lines = markdown.Split('\n');
        MarkdownDocument plain = Markdown.Parse(string.Concat(lines.Select(line => "    " + line + "\n")), pipeline);
        plain.SetData(typeof(Dialect), FirstTooDeep(pipeline, lines));
        return plain;
    }

    /// <summary>The first line, from 0, with which a text is too deep.</summary>
    private static int FirstTooDeep(MarkdownPipeline pipeline, string[] lines)
    {
        (int good, int bad) = (0, lines.Length);
        while (bad - good > 1)
        {
            int middle = (good + bad) / 2;
            if (NestingLimit.Parse(string.Join('\n', lines[..middle]), pipeline) is null)
            {
                bad = middle;
            }
            else
            {
                good = middle;
            }
        }

        return bad - 1;
    }

    private static MarkdownPipeline Configure(bool markup)
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder { MaximumNestingDepth = NestingLimit.Depth }
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseDefinitionLists()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Default)
            .UseListExtras()
            .UseCjkFriendlyEmphasis()
            .DisableHtml();
        if (markup)
        {
            builder.UseFootnotes().UseCustomContainers().UseGenericAttributes();
            builder.Extensions.AddRange([new HeadingAttributes(), new FootnoteExtension(), new CaptionExtension(), new AbbreviationExtension()]);
            builder.Extensions.Add(new PictureExtension(slots: true));
            builder.Extensions.AddRange([new AlertExtension(), new FormulaExtension(), new FieldExtension(), new SlotExtension()]);
        }

        builder.Extensions.AddRange([new RawHtmlExtension(), new GridTableReaderExtension(), new PipeTableExtension()]);

        return builder.Build();
    }
}
