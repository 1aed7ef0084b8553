using System.Globalization;
using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Writing.Docx;
using DocGen.Writing.Pptx.Layout;
using DocGen.Writing.Pptx.Looks;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>Writes a slide: title, what stands on it in the order in which it is read, footer and number.</summary>
internal sealed class SlidePart(WordXml xml, SlidePage page, SlideLook look, Document document, SlideParts parts, int number)
{
    private readonly TextXml text = new(xml, parts, WordLanguage.Of(document.Identity.Language), Printing.IsChinese(document.Identity.Language));
    private readonly TextMeasure measure = new(look.Layouts[LayoutKind.Content].Bodies[0].Levels);
    private int shapes = 1;

    /// <summary>Writes p:sld.</summary>
    public void Write()
    {
        xml.SlideRoot("p:sld"u8).Start("p:cSld"u8).OpenTree();
        Title();
        foreach (PlacedItem item in page.Items)
        {
            Write(item);
        }

        if (page.Layout.Kind != LayoutKind.Title)
        {
            Furniture();
        }

        xml.End().End().Start("p:clrMapOvr"u8).Empty("a:masterClrMapping"u8).End().End();
    }

    private int Next() => ++shapes;

    private void Title()
    {
        OpenShape("Title", page.Layout.Title);
        xml.Empty("p:spPr"u8).Start("p:txBody"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8);
        double usual = page.Layout.Title.Levels[0].Size;
        text.Line(page.Title, page.TitleSize < usual ? page.TitleSize : 0);
        xml.End().End();
    }

    private void Write(PlacedItem item)
    {
        switch (item)
        {
            case PlacedText placed:
                Write(placed);
                break;
            case PlacedCallout callout:
                Write(callout);
                break;
            case PlacedTable table:
                TableXml.Write(xml, text, table, Next(), look.TableStyle);
                break;
            case PlacedScene scene:
                string continued = document.Identity.Words.Format("drawing.continued", scene.Figure.Name, scene.Part);
                new SceneXml(xml, text, Next).Write(scene, scene.Part == 1 ? scene.Figure.Description : continued);
                break;
            case PlacedImage image:
                PictureXml.Write(xml, parts, image, Next());
                break;
            case PlacedChart chart:
                ChartFrame.Write(xml, parts, chart, Next(), document.Identity);
                break;
        }
    }

    private void Write(PlacedText placed)
    {
        if (placed.Placeholder is { } placeholder)
        {
            OpenShape(page.Layout.Kind == LayoutKind.Title ? "Subtitle" : "Content", placeholder);
            xml.Start("p:spPr"u8);
            if (placed.Box != placeholder.Box)
            {
                xml.Transform("a:xfrm"u8, placed.Box);
            }

            xml.End().Start("p:txBody"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8);
            bool isPlain = page.Layout.Kind is LayoutKind.Title or LayoutKind.Section;
            text.Paragraphs(placed.Paragraphs, isPlain ? new TextMeasure(placeholder.Levels) : measure, isPlain);
        }
        else
        {
            int id = Next();
            xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(id, "Text " + id.ToString(CultureInfo.InvariantCulture)).Start("p:cNvSpPr"u8).Attribute("txBox"u8, 1).End().Empty("p:nvPr"u8).End();
            xml.Start("p:spPr"u8).Transform("a:xfrm"u8, placed.Box).Geometry("rect").Empty("a:noFill"u8).End();
            xml.Start("p:txBody"u8).Start("a:bodyPr"u8).Attribute("wrap"u8, "square").Attribute("lIns"u8, 0).Attribute("tIns"u8, 0).Attribute("rIns"u8, 0).Attribute("bIns"u8, 0)
                .Empty("a:noAutofit"u8).End();
            text.Levels(look.Layouts[LayoutKind.Content].Bodies[0].Levels);
            text.Paragraphs(placed.Paragraphs, measure);
        }

        xml.End().End();
    }

    private void Write(PlacedCallout placed)
    {
        (string bar, string ground) = CalloutSetting.Colours(placed.Callout.Kind);
        int id = Next();
        xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(id, placed.Callout.Title).Start("p:cNvSpPr"u8).Attribute("txBox"u8, 1).End().Empty("p:nvPr"u8).End();
        xml.Start("p:spPr"u8).Transform("a:xfrm"u8, placed.Box).Geometry("rect").ColourFill(ground).Start("a:ln"u8).Empty("a:noFill"u8).End().End();
        xml.Start("p:txBody"u8).Start("a:bodyPr"u8).Attribute("wrap"u8, "square").Attribute("lIns"u8, ShapeXml.Units(CalloutSetting.Side)).Attribute("tIns"u8, ShapeXml.Units(CalloutSetting.Top))
            .Attribute("rIns"u8, ShapeXml.Units(CalloutSetting.Right)).Attribute("bIns"u8, ShapeXml.Units(CalloutSetting.Top)).Attribute("anchor"u8, "ctr").Empty("a:noAutofit"u8).End();
        text.Levels(look.Layouts[LayoutKind.Content].Bodies[0].Levels);
        xml.Start("a:p"u8).Start("a:pPr"u8).Attribute("marL"u8, 0).Attribute("indent"u8, 0).Start("a:spcBef"u8).Val("a:spcPts"u8, 0).End().Empty("a:buNone"u8).End();
        text.Bare(placed.Callout.Title, CalloutSetting.TitleSize, bar);
        xml.End();
        if (placed.Callout.Paragraphs.Count > 0)
        {
            text.Paragraphs(placed.Callout.Paragraphs, measure);
        }

        xml.End().End();
        xml.Block(Next(), "Bar", placed.Box with { Width = CalloutSetting.Bar }, fill => fill.ColourFill(bar));
    }

    /// <summary>Footer and number of the slide, as the layout has them.</summary>
    private void Furniture()
    {
        if (page.Layout.Footer is { } footer)
        {
            OpenShape("Footer", footer);
            xml.Empty("p:spPr"u8).Start("p:txBody"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8);
            text.Line(string.Join("  ·  ", new[] { document.Identity.Enterprise, document.Identity.Number.ToString() }.Where(part => part.Length > 0)));
            xml.End().End();
        }

        if (page.Layout.Number is { } place)
        {
            OpenShape("Slide Number", place);
            xml.Empty("p:spPr"u8).Start("p:txBody"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8).Start("a:p"u8);
            xml.Start("a:fld"u8).Attribute("id"u8, "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}").Attribute("type"u8, "slidenum");
            xml.Start("a:rPr"u8).Attribute("lang"u8, "en-US").End().Start("a:t"u8).Text(number.ToString(CultureInfo.InvariantCulture)).End().End().End();
            xml.End().End();
        }
    }

    private void OpenShape(string name, Placeholder placeholder)
    {
        int id = Next();
        xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(id, $"{name} {id}").Start("p:cNvSpPr"u8).Start("a:spLocks"u8).Attribute("noGrp"u8, 1).End().End().Start("p:nvPr"u8).Start("p:ph"u8);
        if (placeholder.Type is { } type)
        {
            xml.Attribute("type"u8, type);
        }

        if (placeholder.Type is "ftr" or "sldNum")
        {
            xml.Attribute("sz"u8, "quarter");
        }

        if (placeholder.Index is { } index)
        {
            xml.Attribute("idx"u8, index);
        }

        xml.End().End().End();
    }
}
