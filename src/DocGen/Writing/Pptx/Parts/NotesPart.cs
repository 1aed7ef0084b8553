using System.Globalization;
using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Writing.Docx;
using DocGen.Writing.Pptx.Content;
using DocGen.Writing.Pptx.Layout;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>The page of notes of a slide: what the speaker says, then the clause that the slide comes from, its indicators, the documents it cites.</summary>
internal static class NotesPart
{
    /// <summary>The lines of the notes; none where there is nothing to say.</summary>
    public static IReadOnlyList<SlideParagraph> LinesOf(SlidePage page, Document document)
    {
        List<SlideParagraph> lines = [.. page.Part == 1 ? page.Topic.Notes : []];
        Words words = document.Identity.Words;
        if (page.Topic.Clause is { } clause)
        {
            lines.Add(Line(words.Format("slide.note.clause", clause)));
            string[] indicators =
            [
                .. document.Planned.Parts.SelectMany(part => part.Clauses).Where(planned => planned.ClauseId == clause).SelectMany(planned => planned.Requirements).Select(requirement => requirement.Id).Distinct(),
            ];
            if (indicators.Length > 0)
            {
                lines.Add(Line(words.Format("slide.note.indicators", Join(indicators, document))));
            }
        }

        if (page.Topic.Cited.Count > 0)
        {
            lines.Add(Line(words.Format("slide.note.documents", Join(page.Topic.Cited, document))));
        }

        return lines;
    }

    /// <summary>Writes p:notes.</summary>
    public static void Write(WordXml xml, IReadOnlyList<SlideParagraph> lines, Document document, SlideParts parts, int number)
    {
        TextXml text = new(xml, parts, WordLanguage.Of(document.Identity.Language), Printing.IsChinese(document.Identity.Language));
        xml.SlideRoot("p:notes"u8).Start("p:cSld"u8).OpenTree();
        xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(2, "Slide Image");
        xml.Start("p:cNvSpPr"u8).Start("a:spLocks"u8).Attribute("noGrp"u8, 1).Attribute("noRot"u8, 1).Attribute("noChangeAspect"u8, 1).End().End();
        xml.Start("p:nvPr"u8).Start("p:ph"u8).Attribute("type"u8, "sldImg").End().End().End().Empty("p:spPr"u8).End();
        xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(3, "Notes").Start("p:cNvSpPr"u8).Start("a:spLocks"u8).Attribute("noGrp"u8, 1).End().End();
        xml.Start("p:nvPr"u8).Start("p:ph"u8).Attribute("type"u8, "body").Attribute("idx"u8, 1).End().End().End().Empty("p:spPr"u8);
        xml.Start("p:txBody"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8);
        text.Sized(lines, 12);
        xml.End().End();
        xml.Start("p:sp"u8).Start("p:nvSpPr"u8).Named(4, "Slide Number").Start("p:cNvSpPr"u8).Start("a:spLocks"u8).Attribute("noGrp"u8, 1).End().End();
        xml.Start("p:nvPr"u8).Start("p:ph"u8).Attribute("type"u8, "sldNum").Attribute("sz"u8, "quarter").Attribute("idx"u8, 5).End().End().End().Empty("p:spPr"u8);
        xml.Start("p:txBody"u8).Empty("a:bodyPr"u8).Empty("a:lstStyle"u8).Start("a:p"u8).Start("a:fld"u8).Attribute("id"u8, "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}").Attribute("type"u8, "slidenum");
        xml.Start("a:rPr"u8).Attribute("lang"u8, "en-US").End().Start("a:t"u8).Text(number.ToString(CultureInfo.InvariantCulture)).End().End().End().End().End();
        xml.End().End().Start("p:clrMapOvr"u8).Empty("a:masterClrMapping"u8).End().End();
    }

    private static SlideParagraph Line(string text) => new([new(text)]);

    private static string Join(IEnumerable<string> items, Document document) => string.Join(Printing.IsChinese(document.Identity.Language) ? "、" : ", ", items);
}
