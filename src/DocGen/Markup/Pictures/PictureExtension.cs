using DocGen.Markup.Charts;
using DocGen.Markup.Flows;
using DocGen.Markup.OrgCharts;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Pictures;

/// <summary>Reads fenced blocks; those of a picture become nodes of their own.</summary>
internal sealed class PictureFenceParser(bool slots) : FencedCodeBlockParser
{
    /// <inheritdoc/>
    protected override FencedCodeBlock CreateFencedBlock(BlockProcessor processor)
    {
        FencedCodeBlock plain = base.CreateFencedBlock(processor);
        ReadOnlySpan<char> info = processor.Line.AsSpan().TrimStart(['`', '~']).Trim();
        int space = info.IndexOfAny(' ', '\t');
        PictureBlock? picture = (space < 0 ? info : info[..space]) switch
        {
            "flow" => new FlowBlock(this, slots),
            "org" => new OrgChartBlock(this, slots),
            "chart" => new ChartBlock(this, slots),
            _ => null,
        };
        if (picture is not null)
        {
            picture.IndentCount = plain.IndentCount;
            picture.LinesBefore = plain.LinesBefore;
        }

        return picture ?? plain;
    }
}

/// <summary>Adds pictures to the dialect.</summary>
internal sealed class PictureExtension(bool slots) : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Replace<FencedCodeBlockParser>(new PictureFenceParser(slots));

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
