using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Pptx.Layout;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>Writes a drawing as one group of shapes in the colours of the look: boxes with text, connectors, and lines with arrow heads.</summary>
internal sealed class SceneXml(WordXml xml, TextXml text, Func<int> nextId)
{
    private const double LineWidth = 1;

    /// <summary>Writes p:grpSp.</summary>
    public void Write(PlacedScene placed, string? description)
    {
        Scene scene = placed.Scene;
        double scale = placed.Scale;
        xml.Start("p:grpSp"u8).Start("p:nvGrpSpPr"u8).Named(nextId(), placed.Figure.Name, description).Empty("p:cNvGrpSpPr"u8).Empty("p:nvPr"u8).End();
        Box box = new(placed.Box.X, placed.Box.Y, scene.Width * scale, scene.Height * scale);
        xml.Start("p:grpSpPr"u8).Transform("a:xfrm"u8, box, isGroup: true).End();
        foreach (SceneShape band in scene.Shapes.Where(shape => shape.IsBand))
        {
            Shape(band, scale);
        }

        foreach (SceneLine line in scene.Lines)
        {
            Line(line, scale);
        }

        foreach (SceneShape shape in scene.Shapes.Where(shape => !shape.IsBand))
        {
            Shape(shape, scale);
        }

        xml.End();
    }

    private void Shape(SceneShape shape, double scale)
    {
        xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(nextId(), shape.Text.Count > 0 ? shape.Text[0].Whole : "Shape").Empty("p:cNvSpPr"u8).Empty("p:nvPr"u8).End();
        xml.Start("p:spPr"u8).Transform("a:xfrm"u8, Scaled(shape.Bounds, scale)).Geometry(DrawingWriter.Geometry(shape.Outline));
        (string? fill, int lighter, string? line, double width) = Colours(shape.Colour);
        if (fill is null)
        {
            xml.Empty("a:noFill"u8);
        }
        else
        {
            xml.SchemeFill(fill, lighter);
        }

        if (line is null)
        {
            xml.Start("a:ln"u8).Empty("a:noFill"u8).End();
        }
        else
        {
            Outline(line, shape.IsBand ? 40 : 0, width, shape.IsDashed, arrow: false);
        }

        xml.End();
        // The sans serif letters of slides are wider than those for which the shapes were made: most of the margin is theirs.
        (double side, double top) = DrawingWriter.Insets(shape) is var (wide, high) ? (Math.Min(wide, 0.8), high) : default;
        xml.Start("p:txBody"u8).Start("a:bodyPr"u8).Attribute("wrap"u8, "square").Attribute("lIns"u8, ShapeXml.Units(side * scale)).Attribute("tIns"u8, ShapeXml.Units(top * scale))
            .Attribute("rIns"u8, ShapeXml.Units(side * scale)).Attribute("bIns"u8, ShapeXml.Units(top * scale)).Attribute("anchor"u8, "ctr").Empty("a:noAutofit"u8).End();
        xml.Empty("a:lstStyle"u8);
        foreach (SceneText paragraph in shape.Text)
        {
            text.Drawn(paragraph.Text, paragraph.Size * scale, IsBold(paragraph.Style), shape.Colour == SceneColour.Strong ? "bg1" : "tx1");
        }

        if (shape.Text.Count == 0)
        {
            text.Empty();
        }

        xml.End().End();
    }

    private static bool IsBold(string style) => style is StyleId.DrawingTitle or StyleId.DrawingStrong;

    private void Line(SceneLine line, double scale)
    {
        Point[] points = [.. line.Points.Select(point => new Point(point.X * scale, point.Y * scale))];
        double x = points.Min(point => point.X);
        double y = points.Min(point => point.Y);
        Box bounds = new(x, y, points.Max(point => point.X) - x, points.Max(point => point.Y) - y);
        bool straight = points.Length == 2;
        xml.Start(straight ? "p:cxnSp"u8 : "p:sp"u8).Start(straight ? "p:nvCxnSpPr"u8 : "p:nvSpPr"u8).Named(nextId(), "Connector");
        xml.Empty(straight ? "p:cNvCxnSpPr"u8 : "p:cNvSpPr"u8).Empty("p:nvPr"u8).End().Start("p:spPr"u8).Start("a:xfrm"u8);
        if (straight && points[1].X < points[0].X)
        {
            xml.Attribute("flipH"u8, 1);
        }

        if (straight && points[1].Y < points[0].Y)
        {
            xml.Attribute("flipV"u8, 1);
        }

        xml.Frame(bounds).End();
        if (straight)
        {
            xml.Geometry("straightConnector1");
        }
        else
        {
            DrawingWriter.Freeform(xml, line with { Points = points }, bounds);
        }

        xml.Empty("a:noFill"u8);
        Outline("accent1", 0, LineWidth * Math.Sqrt(scale), line.IsDashed, line.HasArrow);
        xml.End().End();
    }

    private void Outline(string colour, int lighter, double width, bool dashed, bool arrow)
    {
        xml.Start("a:ln"u8).Attribute("w"u8, ShapeXml.Units(width)).SchemeFill(colour, lighter);
        if (dashed)
        {
            xml.Val("a:prstDash"u8, "dash");
        }

        xml.Empty("a:round"u8);
        if (arrow)
        {
            xml.Start("a:tailEnd"u8).Attribute("type"u8, "triangle").Attribute("w"u8, "med").Attribute("len"u8, "med").End();
        }

        xml.End();
    }

    private static Box Scaled(Box box, double scale) => new(box.X * scale, box.Y * scale, box.Width * scale, box.Height * scale);

    /// <summary>Fill, how much lighter, line and its width; the colours of the theme that stand for those of the drawings in Word.</summary>
    private static (string? Fill, int Lighter, string? Line, double Width) Colours(SceneColour colour) => colour switch
    {
        SceneColour.Strong => ("accent1", 0, "accent1", LineWidth),
        SceneColour.Marked => ("accent1", 60, "accent1", 2 * LineWidth),
        SceneColour.Light => ("bg1", 0, "accent1", LineWidth),
        SceneColour.Lane => ("bg1", 0, "accent1", LineWidth),
        SceneColour.LaneAlternate => ("accent1", 95, "accent1", LineWidth),
        SceneColour.LaneHead => ("accent1", 80, "accent1", LineWidth),
        SceneColour.None => (null, 0, null, 0),
        _ => ("bg2", 0, "accent1", LineWidth),
    };
}
