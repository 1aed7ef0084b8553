using DocGen.Markup.Pictures;
using DocGen.Model;
using DocGen.Model.Pictures;
using DocGen.Writing.Docx;
using Markdig.Parsers;
using Markdig.Renderers;

namespace DocGen.Markup.OrgCharts;

/// <summary>组织机构图 written out: a fenced block <c>org</c> with a nested list of units.</summary>
internal sealed class OrgChartBlock : PictureBlock
{
    private readonly Lazy<(OrgSource Source, IReadOnlyList<PictureFault> Faults)> read;

    public OrgChartBlock(BlockParser parser, bool slots)
        : base(parser, slots) => read = new(() => OrgParser.Read(this, PictureLine.Of(this, HasSlots)));

    /// <inheritdoc/>
    public override IReadOnlyList<PictureFault> Faults => read.Value.Faults;

    /// <inheritdoc/>
    public override IEnumerable<PictureText> Texts => read.Value.Source.Texts;

    /// <summary>The chart of one enterprise; null where nothing is in it.</summary>
    public OrgChart? Chart(IValues values) => read.Value.Source.Fill(values);

    /// <inheritdoc/>
    public override IEnumerable<string> Describe(IValues values) => Chart(values)?.Describe() ?? [];
}

/// <summary>Draws a written organisation chart as Word shapes.</summary>
internal sealed class DocxOrgChartRenderer : MarkdownObjectRenderer<DocxRenderer, OrgChartBlock>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, OrgChartBlock block) => OrgChartPicture.Write(renderer, block, block.Chart(renderer.Values));
}
