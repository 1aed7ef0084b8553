namespace DocGen.Writing.Docx.Drawings;

/// <summary>
/// Writes a scene as one group of DrawingML shapes, which Word's and LibreOffice's users can take apart and change: boxes with
/// real text in named styles, straight connectors, and freeform lines with arrow heads.
/// </summary>
internal static class DrawingWriter
{
    private const double Emu = 12_700;
    private const long LineWidth = 9_525;

    /// <summary>The name of the content in the drawing's frame.</summary>
    public const string GroupType = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    /// <summary>Writes wpg:wgp; <paramref name="nextId"/> numbers the shapes in the document.</summary>
    public static void WriteGroup(WordXml xml, Scene scene, bool chinese, Func<int> nextId)
    {
        xml.Start("wpg:wgp"u8).Empty("wpg:cNvGrpSpPr"u8).Start("wpg:grpSpPr"u8).Start("a:xfrm"u8);
        Pair(xml, "a:off"u8, "x"u8, "y"u8, 0, 0);
        Pair(xml, "a:ext"u8, "cx"u8, "cy"u8, Units(scene.Width), Units(scene.Height));
        Pair(xml, "a:chOff"u8, "x"u8, "y"u8, 0, 0);
        Pair(xml, "a:chExt"u8, "cx"u8, "cy"u8, Units(scene.Width), Units(scene.Height));
        xml.End().End();
        foreach (SceneShape band in scene.Shapes.Where(shape => shape.IsBand))
        {
            Shape(xml, band, chinese, nextId());
        }

        foreach (SceneLine line in scene.Lines)
        {
            Line(xml, line, nextId());
        }

        foreach (SceneShape shape in scene.Shapes.Where(shape => !shape.IsBand))
        {
            Shape(xml, shape, chinese, nextId());
        }

        xml.End();
    }

    /// <summary>A length in the units of DrawingML.</summary>
    public static long Units(double points) => (long)Math.Round(points * Emu);

    private static void Shape(WordXml xml, SceneShape shape, bool chinese, int id)
    {
        (string? fill, string? line, long width) = Colours(shape.Colour);
        Open(xml, id, shape.Text.Count > 0 ? shape.Text[0].Whole : "", isConnector: false);
        xml.Start("wps:spPr"u8).Start("a:xfrm"u8);
        Place(xml, shape.Bounds);
        xml.End().Start("a:prstGeom"u8).Attribute("prst"u8, Geometry(shape.Outline)).Empty("a:avLst"u8).End();
        Fill(xml, fill);
        if (line is null)
        {
            xml.Start("a:ln"u8).Empty("a:noFill"u8).End();
        }
        else
        {
            Outline(xml, line, width, shape.IsDashed, arrow: false);
        }

        xml.End();
        if (shape.Text.Count > 0)
        {
            xml.Start("wps:txbx"u8).Start("w:txbxContent"u8);
            foreach (SceneText text in shape.Text)
            {
                Paragraph(xml, text, chinese);
            }

            xml.End().End();
        }

        (double side, double top) = Insets(shape);
        xml.Start("wps:bodyPr"u8).Attribute("rot"u8, 0).Attribute("vert"u8, "horz").Attribute("wrap"u8, "square")
            .Attribute("lIns"u8, Units(side)).Attribute("tIns"u8, Units(top)).Attribute("rIns"u8, Units(side)).Attribute("bIns"u8, Units(top))
            .Attribute("anchor"u8, "ctr").Attribute("anchorCtr"u8, 0).Empty("a:noAutofit"u8).End();
        xml.End();
    }

    /// <summary>The room between the edge of a shape and its text, at the sides and above and below.</summary>
    public static (double Side, double Top) Insets(SceneShape shape) => shape.Outline is SceneOutline.Diamond or SceneOutline.Circle || shape.IsLabel ? (0, 0) : (2.5, 1);

    private static void Paragraph(WordXml xml, SceneText text, bool chinese)
    {
        xml.Start("w:p"u8).Start("w:pPr"u8).Value("w:pStyle"u8, text.Style).End().Start("w:r"u8);
        bool hint = chinese && text.Text.Any(RunStyle.IsAmbiguous);
        long halfPoints = (long)Math.Round(text.Size * 2);
        bool ownSize = halfPoints != StyleId.DrawingHalfPoints(text.Style);
        if (hint || ownSize)
        {
            xml.Start("w:rPr"u8);
            if (hint)
            {
                xml.Start("w:rFonts"u8).Attribute("w:hint"u8, "eastAsia").End();
            }

            if (ownSize)
            {
                xml.Value("w:sz"u8, halfPoints).Value("w:szCs"u8, halfPoints);
            }

            xml.End();
        }

        string[] lines = text.Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                xml.Empty("w:br"u8);
            }

            xml.Start("w:t"u8).Attribute("xml:space"u8, "preserve").Text(lines[i]).End();
        }

        xml.End().End();
    }

    private static void Line(WordXml xml, SceneLine line, int id)
    {
        double x = line.Points.Min(point => point.X);
        double y = line.Points.Min(point => point.Y);
        Box bounds = new(x, y, line.Points.Max(point => point.X) - x, line.Points.Max(point => point.Y) - y);
        bool straight = line.Points.Count == 2;
        Open(xml, id, "", straight);
        xml.Start("wps:spPr"u8).Start("a:xfrm"u8);
        if (straight && line.Points[1].X < line.Points[0].X)
        {
            xml.Attribute("flipH"u8, 1);
        }

        if (straight && line.Points[1].Y < line.Points[0].Y)
        {
            xml.Attribute("flipV"u8, 1);
        }

        Place(xml, bounds);
        xml.End();
        if (straight)
        {
            xml.Start("a:prstGeom"u8).Attribute("prst"u8, "straightConnector1").Empty("a:avLst"u8).End();
        }
        else
        {
            Freeform(xml, line, bounds);
        }

        xml.Empty("a:noFill"u8);
        Outline(xml, "2F5496", LineWidth, line.IsDashed, line.HasArrow);
        xml.End().Empty("wps:bodyPr"u8).End();
    }

    /// <summary>The outline of a line of several pieces.</summary>
    public static void Freeform(WordXml xml, SceneLine line, Box bounds)
    {
        xml.Start("a:custGeom"u8).Empty("a:avLst"u8).Empty("a:gdLst"u8).Empty("a:ahLst"u8).Empty("a:cxnLst"u8);
        xml.Start("a:rect"u8).Attribute("l"u8, 0).Attribute("t"u8, 0).Attribute("r"u8, "r").Attribute("b"u8, "b").End();
        xml.Start("a:pathLst"u8).Start("a:path"u8).Attribute("w"u8, Units(bounds.Width)).Attribute("h"u8, Units(bounds.Height)).Attribute("fill"u8, "none");
        for (int i = 0; i < line.Points.Count; i++)
        {
            xml.Start(i == 0 ? "a:moveTo"u8 : "a:lnTo"u8);
            Pair(xml, "a:pt"u8, "x"u8, "y"u8, Units(line.Points[i].X - bounds.X), Units(line.Points[i].Y - bounds.Y));
            xml.End();
        }

        xml.End().End().End();
    }

    private static void Open(WordXml xml, int id, string text, bool isConnector)
    {
        xml.Start("wps:wsp"u8).Start("wps:cNvPr"u8).Attribute("id"u8, id).Attribute("name"u8, text.Length > 0 ? text : isConnector ? "Connector" : "Shape").End();
        xml.Empty(isConnector ? "wps:cNvCnPr"u8 : "wps:cNvSpPr"u8);
    }

    private static void Place(WordXml xml, Box box)
    {
        Pair(xml, "a:off"u8, "x"u8, "y"u8, Units(box.X), Units(box.Y));
        Pair(xml, "a:ext"u8, "cx"u8, "cy"u8, Units(box.Width), Units(box.Height));
    }

    private static void Fill(WordXml xml, string? colour)
    {
        if (colour is null)
        {
            xml.Empty("a:noFill"u8);
            return;
        }

        xml.Start("a:solidFill"u8).Start("a:srgbClr"u8).Attribute("val"u8, colour).End().End();
    }

    private static void Outline(WordXml xml, string colour, long width, bool dashed, bool arrow)
    {
        xml.Start("a:ln"u8).Attribute("w"u8, width);
        Fill(xml, colour);
        if (dashed)
        {
            xml.Start("a:prstDash"u8).Attribute("val"u8, "dash").End();
        }

        xml.Empty("a:round"u8);
        if (arrow)
        {
            xml.Start("a:tailEnd"u8).Attribute("type"u8, "triangle").Attribute("w"u8, "med").Attribute("len"u8, "med").End();
        }

        xml.End();
    }

    private static void Pair(WordXml xml, ReadOnlySpan<byte> element, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, long a, long b) =>
        xml.Start(element).Attribute(first, a).Attribute(second, b).End();

    /// <summary>The outline that programs know for a shape.</summary>
    public static string Geometry(SceneOutline outline) => outline switch
    {
        SceneOutline.Rounded => "roundRect",
        SceneOutline.Diamond => "flowChartDecision",
        SceneOutline.Terminator => "flowChartTerminator",
        SceneOutline.Document => "flowChartDocument",
        SceneOutline.Circle => "ellipse",
        _ => "rect",
    };

    private static (string? Fill, string? Line, long Width) Colours(SceneColour colour) => colour switch
    {
        SceneColour.Strong => ("2F5496", "2F5496", LineWidth),
        SceneColour.Marked => ("BDD0EB", "2F5496", 2 * LineWidth),
        SceneColour.Light => ("FFFFFF", "2F5496", LineWidth),
        SceneColour.Lane => ("FFFFFF", "B4C3DE", LineWidth * 2 / 3),
        SceneColour.LaneAlternate => ("F5F8FC", "B4C3DE", LineWidth * 2 / 3),
        SceneColour.LaneHead => ("D6E0EF", "B4C3DE", LineWidth * 2 / 3),
        SceneColour.None => (null, null, 0),
        _ => ("E7EDF5", "2F5496", LineWidth),
    };
}
