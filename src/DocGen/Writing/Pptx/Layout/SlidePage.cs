using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Pptx.Content;
using DocGen.Writing.Pptx.Looks;

namespace DocGen.Writing.Pptx.Layout;

/// <summary>A thing with its place on a slide, in points.</summary>
internal abstract record PlacedItem(Box Box);

/// <summary>Paragraphs one below another; in a placeholder of the layout where it has one for them.</summary>
internal sealed record PlacedText(Box Box, IReadOnlyList<SlideParagraph> Paragraphs, int Lines, Placeholder? Placeholder = null) : PlacedItem(Box);

/// <summary>A box that catches the eye.</summary>
internal sealed record PlacedCallout(Box Box, SlideCallout Callout, int Lines) : PlacedItem(Box);

/// <summary>Rows of a table with the heading above them: widths of columns, heights of rows, size of the letters.</summary>
internal sealed record PlacedTable(Box Box, SlideTable Table, IReadOnlyList<double> Widths, IReadOnlyList<double> Heights, double Size) : PlacedItem(Box)
{
    /// <summary>Whether a row of it was higher than a slide and was divided.</summary>
    public bool HasDividedRows { get; init; }
}

/// <summary>A drawing with the factor by which it is enlarged.</summary>
internal sealed record PlacedScene(Box Box, Scene Scene, double Scale, SlideFigure Figure, int Part) : PlacedItem(Box);

/// <summary>A picture.</summary>
internal sealed record PlacedImage(Box Box, SlideImage Image) : PlacedItem(Box);

/// <summary>A chart.</summary>
internal sealed record PlacedChart(Box Box, SlideChart Chart) : PlacedItem(Box);

/// <summary>A slide with all that stands on it in its place.</summary>
internal sealed record SlidePage(SlideTopic Topic, SlideLayout Layout, string Title, double TitleSize, IReadOnlyList<PlacedItem> Items, int Part)
{
    /// <summary>Whether a section of the presentation begins with it.</summary>
    public bool OpensSection => Topic.OpensSection && Part == 1;
}
