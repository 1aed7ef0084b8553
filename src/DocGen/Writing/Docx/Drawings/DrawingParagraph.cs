namespace DocGen.Writing.Docx.Drawings;

/// <summary>What a reader is told of a drawing who does not see it: its name, and a description in words.</summary>
internal sealed record DrawingText(string Name, string Description, IReadOnlyList<string> Lines)
{
    /// <summary>Whether a caption follows, with which the drawing stays on one page.</summary>
    public bool HasCaption { get; init; }
}

/// <summary>A paragraph of its own that holds a drawing in line with the text.</summary>
internal static class DrawingParagraph
{
    private const double LeastBelow = 50;
    private const double LeastAbove = 125;

    /// <summary>What lines may be higher with the reader's fonts than with those we know.</summary>
    private const double Tolerance = 8;

    private const string ChartType = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>The width of the text area around the node being written, in points.</summary>
    public static double AvailableWidth(DocxRenderer renderer) =>
        (renderer.Page.TextWidth / 20.0) - (renderer.List is { } list ? 42 + (21 * list.Level) : 0);

    /// <summary>The height that a drawing may take on a page with its caption; null where it has none.</summary>
    public static double AvailableHeight(DocxRenderer renderer, string? caption) =>
        (renderer.Page.TextHeight / 20.0) - Math.Max(LeastBelow, Around(renderer, caption));

    /// <summary>The height that leaves room for what is kept with the drawing above it, be it only a heading and a paragraph.</summary>
    public static double PreferredHeight(DocxRenderer renderer, string? caption) =>
        AvailableHeight(renderer, caption) - (renderer.Pages.Kept > 0 ? (renderer.Pages.Kept / 20.0) + Tolerance : LeastAbove);

    /// <summary>
    /// Whether a drawing and its caption have no room below what is kept with it, so that the caption came on the next page, or what is kept stood
    /// alone on a page: it starts a page, what is kept stays where it is, and the caption stands below the drawing.
    /// </summary>
    public static bool TearsCaption(DocxRenderer renderer, double height, string? caption)
    {
        double left = (renderer.Page.TextHeight - renderer.Pages.Kept) / 20.0;
        return caption is not null && renderer.Pages.Kept > 0 && height > left - Around(renderer, caption) - Tolerance;
    }

    /// <summary>The height of the caption, and of the space around the drawing.</summary>
    private static double Around(DocxRenderer renderer, string? caption) => Tolerance + ((caption is null
        ? renderer.Pages.HeightOf(StyleId.FigureAlone, "")
        : renderer.Pages.HeightOf(StyleId.Figure, "") + renderer.Pages.HeightOf(StyleId.Caption, caption)) / 20.0);

    /// <summary>A group of shapes; a program that knows no shapes shows the lines of the text instead.</summary>
    public static void WriteScene(DocxRenderer renderer, Scene scene, DrawingText text, bool newPage = false)
    {
        WordXml xml = Open(renderer, text, newPage);
        xml.Start("mc:AlternateContent"u8).Start("mc:Choice"u8).Attribute("Requires"u8, "wpg");
        bool chinese = Model.Facts.Printing.IsChinese(renderer.Document.Identity.Language);
        Inline(renderer, scene.Width, scene.Height, text, DrawingWriter.GroupType, () => DrawingWriter.WriteGroup(xml, scene, chinese, () => NextId(renderer)));
        xml.End().Start("mc:Fallback"u8);
        for (int i = 0; i < text.Lines.Count; i++)
        {
            if (i > 0)
            {
                xml.Empty("w:br"u8);
            }

            xml.Start("w:t"u8).Attribute("xml:space"u8, "preserve").Text(text.Lines[i]).End();
        }

        xml.End().End();
        Close(renderer, scene.Width, scene.Height);
    }

    /// <summary>A chart, which stands in a part of its own.</summary>
    public static void WriteChart(DocxRenderer renderer, string relationshipId, double width, double height, DrawingText text)
    {
        WordXml xml = Open(renderer, text);
        Inline(renderer, width, height, text, ChartType, () =>
            xml.Start("c:chart"u8).Attribute("xmlns:c"u8, ChartType).Attribute("r:id"u8, relationshipId).End());
        Close(renderer, width, height);
    }

    /// <summary>The lines of a picture as plain paragraphs, where it has no room of its own.</summary>
    public static void WriteLines(DocxRenderer renderer, IEnumerable<string> lines, string style)
    {
        foreach (string line in lines.DefaultIfEmpty(""))
        {
            renderer.StartParagraph(style);
            renderer.WriteText(line);
            renderer.EndParagraph();
        }
    }

    private static WordXml Open(DocxRenderer renderer, DrawingText text, bool newPage = false)
    {
        renderer.StartParagraph(text.HasCaption ? StyleId.Figure : StyleId.FigureAlone, pageBreakBefore: newPage);
        return renderer.Xml.Start("w:r"u8);
    }

    private static void Close(DocxRenderer renderer, double width, double height)
    {
        renderer.Xml.End();
        renderer.Pages.Object(width, height);
        renderer.EndParagraph();
    }

    private static int NextId(DocxRenderer renderer) => renderer.Parts.Next("drawing");

    private static void Inline(DocxRenderer renderer, double width, double height, DrawingText text, string type, Action content)
    {
        WordXml xml = renderer.Xml;
        xml.Start("w:drawing"u8).Start("wp:inline"u8).Attribute("distT"u8, 0).Attribute("distB"u8, 0).Attribute("distL"u8, 0).Attribute("distR"u8, 0);
        xml.Start("wp:extent"u8).Attribute("cx"u8, DrawingWriter.Units(width)).Attribute("cy"u8, DrawingWriter.Units(height)).End();
        xml.Start("wp:effectExtent"u8).Attribute("l"u8, 0).Attribute("t"u8, 0).Attribute("r"u8, 0).Attribute("b"u8, 0).End();
        xml.Start("wp:docPr"u8).Attribute("id"u8, NextId(renderer)).Attribute("name"u8, text.Name).Attribute("descr"u8, text.Description).End();
        xml.Empty("wp:cNvGraphicFramePr"u8);
        xml.Start("a:graphic"u8).Start("a:graphicData"u8).Attribute("uri"u8, type);
        content();
        xml.End().End().End().End();
    }
}
