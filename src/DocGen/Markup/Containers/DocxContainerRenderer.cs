using DocGen.Markup.Captions;
using DocGen.Markup.OrgCharts;
using DocGen.Markup.Pages;
using DocGen.Markup.Signatures;
using DocGen.Writing.Docx;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace DocGen.Markup.Containers;

/// <summary>A named container: its paragraphs take its style. Conditions and loops never arrive here. Headings
/// within are emphasised text, since the outline knows those of sections only.</summary>
internal sealed class DocxContainerRenderer : MarkdownObjectRenderer<DocxRenderer, CustomContainer>
{
    /// <inheritdoc/>
    protected override void Write(DocxRenderer renderer, CustomContainer container)
    {
        switch (ContainerSyntax.Of(container))
        {
            case PageBreakSyntax when PageContainers.IsFree(renderer):
                renderer.WritePageBreak();
                return;
            case LandscapeSyntax when PageContainers.IsFree(renderer):
                PageContainers.WriteTurned(renderer, container);
                return;
            case CaptionListSyntax list when PageContainers.IsFree(renderer):
                CaptionListContainer.Write(renderer, container, list);
                return;
            case OrgChartSyntax chart:
                ProfileOrgChart.Write(renderer, container, chart);
                return;
            case NamedSyntax { Name: "signatures" } when DocxSignatures.Write(renderer, container):
                return;
        }

        string? before = renderer.ParagraphStyle;
        renderer.ParagraphStyle = (ContainerSyntax.Of(container) is NamedSyntax { Name: var name } ? StyleId.OfClass(name) : null) ?? before ?? StyleId.BodyText;
        renderer.WriteBlocks(container);
        renderer.ParagraphStyle = before;
    }
}
