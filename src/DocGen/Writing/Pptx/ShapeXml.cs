using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Drawings;

namespace DocGen.Writing.Pptx;

/// <summary>Pieces of shapes that slides, layouts and masters have in common. Measures are points.</summary>
internal static class ShapeXml
{
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    /// <summary>A length in the units of DrawingML.</summary>
    public static long Units(double points) => DrawingWriter.Units(points);

    /// <summary>An element with only <c>val</c>.</summary>
    public static WordXml Val(this WordXml xml, ReadOnlySpan<byte> name, string value) => xml.Start(name).Attribute("val"u8, value).End();

    /// <summary>An element with only a whole number as <c>val</c>.</summary>
    public static WordXml Val(this WordXml xml, ReadOnlySpan<byte> name, long value) => xml.Start(name).Attribute("val"u8, value).End();

    /// <summary>The empty properties of the tree of shapes, which every slide, layout and master begins with.</summary>
    public static WordXml OpenTree(this WordXml xml)
    {
        xml.Start("p:spTree"u8).Start("p:nvGrpSpPr"u8).Start("p:cNvPr"u8).Attribute("id"u8, 1).Attribute("name"u8, "").End().Empty("p:cNvGrpSpPr"u8).Empty("p:nvPr"u8).End();
        return xml.Start("p:grpSpPr"u8).Transform("a:xfrm"u8, new Box(0, 0, 0, 0), isGroup: true).End();
    }

    /// <summary>Where a shape stands.</summary>
    public static WordXml Transform(this WordXml xml, ReadOnlySpan<byte> name, Box box, bool isGroup = false)
    {
        xml.Start(name).Frame(box);
        if (isGroup)
        {
            xml.Start("a:chOff"u8).Attribute("x"u8, 0).Attribute("y"u8, 0).End();
            xml.Start("a:chExt"u8).Attribute("cx"u8, Units(box.Width)).Attribute("cy"u8, Units(box.Height)).End();
        }

        return xml.End();
    }

    /// <summary>Offset and extent.</summary>
    public static WordXml Frame(this WordXml xml, Box box)
    {
        xml.Start("a:off"u8).Attribute("x"u8, Units(box.X)).Attribute("y"u8, Units(box.Y)).End();
        return xml.Start("a:ext"u8).Attribute("cx"u8, Units(box.Width)).Attribute("cy"u8, Units(box.Height)).End();
    }

    /// <summary>Number, name and alternative text of a shape; a null text says that it only adorns, an empty one says nothing.</summary>
    public static WordXml Named(this WordXml xml, int id, string name, string? description = "")
    {
        xml.Start("p:cNvPr"u8).Attribute("id"u8, id).Attribute("name"u8, name);
        if (!string.IsNullOrWhiteSpace(description))
        {
            xml.Attribute("descr"u8, description);
        }

        if (description is null)
        {
            xml.Start("a:extLst"u8).Start("a:ext"u8).Attribute("uri"u8, DecorativeExtension);
            xml.Start("adec:decorative"u8).Attribute("xmlns:adec"u8, WordNames.Decorative).Attribute("val"u8, 1).End().End().End();
        }

        return xml.End();
    }

    /// <summary>A plain colour of the theme, lighter by a share where asked.</summary>
    public static WordXml SchemeFill(this WordXml xml, string colour, int lighter = 0)
    {
        xml.Start("a:solidFill"u8).Start("a:schemeClr"u8).Attribute("val"u8, colour);
        if (lighter > 0)
        {
            xml.Val("a:lumMod"u8, (100 - lighter) * 1_000).Val("a:lumOff"u8, lighter * 1_000);
        }

        return xml.End().End();
    }

    /// <summary>A colour by its figures.</summary>
    public static WordXml ColourFill(this WordXml xml, string colour) => xml.Start("a:solidFill"u8).Val("a:srgbClr"u8, colour).End();

    /// <summary>A rectangle without lines that only adorns.</summary>
    public static void Block(this WordXml xml, int id, string name, Box box, Action<WordXml> fill)
    {
        xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(id, name, null).Empty("p:cNvSpPr"u8).Start("p:nvPr"u8).Attribute("userDrawn"u8, 1).End().End();
        xml.Start("p:spPr"u8).Transform("a:xfrm"u8, box).Geometry("rect");
        fill(xml);
        xml.Start("a:ln"u8).Empty("a:noFill"u8).End().End();
        xml.Start("p:txBody"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8).Start("a:p"u8).Start("a:endParaRPr"u8).Attribute("lang"u8, "en-US").End().End().End();
        xml.End();
    }

    /// <summary>One of the outlines that programs know.</summary>
    public static WordXml Geometry(this WordXml xml, string preset) => xml.Start("a:prstGeom"u8).Attribute("prst"u8, preset).Empty("a:avLst"u8).End();
}
