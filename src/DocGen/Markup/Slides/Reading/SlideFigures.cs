using DocGen.Diagnostics;
using DocGen.Markup.Charts;
using DocGen.Markup.Flows;
using DocGen.Markup.Images;
using DocGen.Markup.OrgCharts;
using DocGen.Markup.Pictures;
using DocGen.Model;
using DocGen.Model.Pictures;
using DocGen.Writing;
using DocGen.Writing.Pptx.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Slides.Reading;

/// <summary>Reads what is shown on a slide and not read, with the words for those who do not see it.</summary>
internal sealed class SlideFigures(Document document, Report report)
{
    /// <summary>Where the text being read came from.</summary>
    public Origin Origin { get; set; } = new("", 0);

    /// <summary>A fenced block that is drawn; null where nothing is in it.</summary>
    public SlideBlock? Read(PictureBlock block, IValues values)
    {
        SourceLocation place = Origin.Place(block);
        switch (block)
        {
            case FlowBlock flow:
                FlowChart chart = flow.Chart(values);
                return chart.Nodes.Count == 0 ? null : new SlideFlow(chart, Name("drawing.flow", chart.Title), Words("drawing.flow", chart.Title, chart.Describe()), place);
            case OrgChartBlock units:
                return units.Chart(values) is { Top.Count: > 0 } organisation ? Of(organisation, place) : null;
            case ChartBlock figures:
                List<PictureFault> faults = [];
                DataChart data = figures.Chart(values, faults);
                foreach (PictureFault fault in faults)
                {
                    SourceLocation at = Origin.Place(PictureText.At(fault.Line, fault.Column));
                    if (!report.HasErrorAt(at))
                    {
                        report.Add(fault.Rule.At(at, fault.Arguments));
                    }
                }

                return data.Count == 0 ? null : new SlideChart(data, Name("drawing.chart", data.Title), Words("drawing.chart", data.Title, data.Describe()), place);
            default:
                report.Add(WritingFaults.UnsupportedNode.At(place, block.GetType().Name));
                return null;
        }
    }

    /// <summary>The organisation of the enterprise.</summary>
    public SlideBlock? Read(CustomContainer container, OrgChartSyntax syntax, IValues values)
    {
        OrgChart? chart = ProfileOrgChart.Chart(syntax, values);
        if (chart is null && !report.HasErrorAt(Origin.Place(container)))
        {
            report.Add(WritingFaults.NoOrganization.At(Origin.Place(container)));
        }

        return chart is { Top.Count: > 0 } ? Of(chart, Origin.Place(container)) : null;
    }

    /// <summary>A picture; its words where it cannot be shown, which was reported.</summary>
    public SlideBlock? Read(LinkInline link, IValues values)
    {
        SourceLocation place = Origin.Place(link);
        string? text = ImageSyntax.IsDecorative(link) ? null : PlainText.Of(link, values).Replace('\n', ' ').Replace('\t', ' ').Trim();
        if (document.Images.Find(Origin.Path, link.Url ?? "") is not { } image)
        {
            if (!report.HasErrorAt(place))
            {
                report.Add(ContentFaults.MissingImage.At(place, link.Url));
            }

            return text is { Length: > 0 } ? new SlideParagraph([new(text)]) : null;
        }

        // A share is one of the room for text on a slide, as it is one of the text of a page in the handout.
        double? width = ImageSyntax.Size(link, "width", 453);
        double? height = ImageSyntax.Size(link, "height", 190);
        double ratio = image.Width / image.Height;
        return new SlideImage(
            image, width ?? (height * ratio) ?? image.Width, height ?? (width / ratio) ?? image.Height, (width ?? height) is not null, text is { Length: > 0 } ? text : "Picture", text, place);
    }

    private SlideOrganisation Of(OrgChart chart, SourceLocation place)
    {
        string[] dotted = [.. chart.Top.All.Where(unit => unit.Relation == OrgRelation.Contract).Select(unit => unit.Name)];
        string note = dotted.Length == 0 ? "" : document.Identity.Words.Format("drawing.dotted", string.Join(", ", dotted));
        return new SlideOrganisation(chart, Name("drawing.org", chart.Title), Words("drawing.org", chart.Title, chart.Describe()) + note, place);
    }

    private string Name(string kind, string title) => title.Length > 0 ? title : document.Identity.Words[kind];

    private string Words(string kind, string title, IEnumerable<string> lines)
    {
        Words words = document.Identity.Words;
        string opening = title == words[kind] ? "" : words[kind] + words["drawing.colon"];
        return $"{opening}{string.Join(words["drawing.semicolon"], lines)}{words["drawing.stop"]}";
    }
}
