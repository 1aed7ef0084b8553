using DocGen.Diagnostics;
using DocGen.Markup.Charts;
using DocGen.Markup.Flows;
using DocGen.Markup.OrgCharts;
using DocGen.Model;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Markup.Pictures;

/// <summary>A fault in a picture's source, found when it was read.</summary>
internal sealed record PictureFault(RuleInfo Rule, int Line, int Column, params object?[] Arguments);

/// <summary>
/// A fenced block that is drawn and not printed: <c>flow</c>, <c>org</c> or <c>chart</c>. It is read once; slots in it are filled when it is
/// drawn.
/// </summary>
internal abstract class PictureBlock(BlockParser parser, bool slots) : FencedCodeBlock(parser)
{
    /// <summary>Whether <c>{{ … }}</c> in it are slots.</summary>
    protected bool HasSlots { get; } = slots;

    /// <summary>The faults in the source.</summary>
    public abstract IReadOnlyList<PictureFault> Faults { get; }

    /// <summary>All texts in it, for whoever looks at the slots.</summary>
    public abstract IEnumerable<PictureText> Texts { get; }

    /// <summary>What it shows, in words.</summary>
    public abstract IEnumerable<string> Describe(IValues values);
}

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
