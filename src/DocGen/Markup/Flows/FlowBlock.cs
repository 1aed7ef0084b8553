using DocGen.Markup.Pictures;
using DocGen.Model;
using DocGen.Model.Pictures;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Docx.Drawings.Flows;
using Markdig.Parsers;
using Markdig.Renderers;

namespace DocGen.Markup.Flows;

/// <summary>流程图: a fenced block <c>flow</c>.</summary>
internal sealed class FlowBlock : PictureBlock
{
    private readonly Lazy<(FlowSource Source, IReadOnlyList<PictureFault> Faults)> read;

    public FlowBlock(BlockParser parser, bool slots)
        : base(parser, slots) => read = new(() => FlowParser.Read(this, PictureLine.Of(this, HasSlots)));

    /// <inheritdoc/>
    public override IReadOnlyList<PictureFault> Faults => read.Value.Faults;

    /// <inheritdoc/>
    public override IEnumerable<PictureText> Texts => read.Value.Source.Texts;

    /// <summary>The flow of one enterprise.</summary>
    public FlowChart Chart(IValues values) => read.Value.Source.Fill(values);

    /// <inheritdoc/>
    public override IEnumerable<string> Describe(IValues values) => Chart(values).Describe();
}

/// <summary>Draws a flow as Word shapes.</summary>
internal sealed class DocxFlowRenderer : MarkdownObjectRenderer<DocxRenderer, FlowBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, FlowBlock block)
    {
        FlowChart chart = block.Chart(renderer.Values);
        if (!DrawnPicture.HasRoom(renderer, block, chart.Describe(), chart.Nodes.Count))
        {
            return;
        }

        string? caption = DrawnPicture.Caption(renderer);
        IReadOnlyList<Scene> scenes = FlowDrawing.Draw(
            chart, DrawingParagraph.AvailableWidth(renderer), DrawingParagraph.PreferredHeight(renderer, caption), DrawingParagraph.AvailableHeight(renderer, caption), out bool fits);
        DrawnPicture.Write(renderer, block, "drawing.flow", chart.Title, [.. chart.Describe()], scenes, fits);
    }
}
