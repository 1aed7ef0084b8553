using DocGen.Markup.Pictures;
using DocGen.Model;
using DocGen.Model.Pictures;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Charts;
using DocGen.Writing.Docx.Drawings;
using Markdig.Parsers;
using Markdig.Renderers;

namespace DocGen.Markup.Charts;

/// <summary>图表: a fenced block <c>chart</c> with a small table of figures.</summary>
internal sealed class ChartBlock : PictureBlock
{
    private readonly Lazy<(ChartSource Source, IReadOnlyList<PictureFault> Faults)> read;

    public ChartBlock(BlockParser parser, bool slots)
        : base(parser, slots) => read = new(() => ChartParser.Read(this, PictureLine.Of(this, HasSlots)));

    /// <inheritdoc/>
    public override IReadOnlyList<PictureFault> Faults => read.Value.Faults;

    /// <inheritdoc/>
    public override IEnumerable<PictureText> Texts => read.Value.Source.Texts;

    /// <summary>The chart of one enterprise; figures that came out of slots and are none are added to the faults.</summary>
    public DataChart Chart(IValues values, List<PictureFault> faults) => read.Value.Source.Fill(values, faults);

    /// <inheritdoc/>
    public override IEnumerable<string> Describe(IValues values) => Chart(values, []).Describe();
}

/// <summary>Writes a chart as a native chart with its data, which Word's users can edit.</summary>
internal sealed class DocxChartRenderer : MarkdownObjectRenderer<DocxRenderer, ChartBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, ChartBlock block)
    {
        List<PictureFault> faults = [];
        DataChart chart = block.Chart(renderer.Values, faults);
        foreach (PictureFault fault in faults)
        {
            renderer.Report.Add(fault.Rule.At(renderer.Origin.Place(PictureText.At(fault.Line, fault.Column)), fault.Arguments));
        }

        if (DrawnPicture.HasRoom(renderer, block, chart.Describe(), chart.Count))
        {
            double width = DrawingParagraph.AvailableWidth(renderer);
            double height = Math.Min(ChartSize.Height(chart, width), DrawingParagraph.AvailableHeight(renderer, DrawnPicture.Caption(renderer)));
            DrawingText text = DrawnPicture.Words(renderer, "drawing.chart", chart.Title, [.. chart.Describe()]);
            DrawingParagraph.WriteChart(renderer, ChartParts.Add(renderer, chart), ChartSize.Width(chart, width), height, text);
        }
    }
}
