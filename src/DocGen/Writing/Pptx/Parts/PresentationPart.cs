using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Looks;
using DocGen.Writing.Pptx.Layout;
using DocGen.Writing.Pptx.Looks;

namespace DocGen.Writing.Pptx.Parts;

/// <summary>ppt/presentation.xml: the frame of the look with our slides in it, and a section of PowerPoint for each title that opens one.</summary>
internal static class PresentationPart
{
    private const int FirstId = 256;
    private static readonly XNamespace P = PptxNames.Main;

    /// <summary>Elements of the look that speak of its own slides, or of who edited it.</summary>
    private static readonly string[] Dropped = ["sldIdLst", "notesMasterIdLst", "custShowLst", "custDataLst", "modifyVerifier", "photoAlbum", "extLst"];

    /// <summary>The relationship of a slide of ours.</summary>
    public static string IdOfSlide(int number) => "rIdSlide" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The relationship of the master of notes, if the look has none.</summary>
    public const string NotesMaster = "rIdNotesMaster";

    /// <summary>Writes p:presentation.</summary>
    public static void Write(WordXml xml, SlideLook look, IReadOnlyList<SlidePage> pages)
    {
        string notes = look.Relationships.FirstOrDefault(item => ((string?)item.Attribute("Type") ?? "").EndsWith("/notesMaster", StringComparison.Ordinal)) is { } own
            ? (string?)own.Attribute("Id") ?? NotesMaster : NotesMaster;
        xml.Start("p:presentation"u8);
        foreach (XAttribute attribute in look.Presentation.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.LocalName is not ("p" or "r" or "a" or "xmlns")))
        {
            xml.Attribute(Encoding.UTF8.GetBytes("xmlns:" + attribute.Name.LocalName), attribute.Value);
        }

        xml.Attribute("xmlns:a"u8, WordNames.Drawing).Attribute("xmlns:r"u8, WordNames.Relationships).Attribute("xmlns:p"u8, PptxNames.Main);
        foreach (XAttribute attribute in look.Presentation.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace == XNamespace.None))
        {
            xml.Attribute(Encoding.UTF8.GetBytes(attribute.Name.LocalName), attribute.Value);
        }

        foreach (XElement element in look.Presentation.Elements().Where(element => !(element.Name.Namespace == P && Dropped.Contains(element.Name.LocalName))))
        {
            LookXml.Copy(xml, element);
            if (element.Name == P + "sldMasterIdLst")
            {
                xml.Start("p:notesMasterIdLst"u8).Start("p:notesMasterId"u8).Attribute("r:id"u8, notes).End().End();
            }

            if (element.Name == P + "handoutMasterIdLst" || (element.Name == P + "sldMasterIdLst" && look.Presentation.Element(P + "handoutMasterIdLst") is null))
            {
                Slides(xml, pages.Count);
            }
        }

        Sections(xml, pages);
        xml.End();
    }

    private static void Slides(WordXml xml, int count)
    {
        xml.Start("p:sldIdLst"u8);
        for (int i = 1; i <= count; i++)
        {
            xml.Start("p:sldId"u8).Attribute("id"u8, FirstId + i - 1).Attribute("r:id"u8, IdOfSlide(i)).End();
        }

        xml.End();
    }

    private static void Sections(WordXml xml, IReadOnlyList<SlidePage> pages)
    {
        if (!pages.Any(page => page.OpensSection))
        {
            return;
        }

        xml.Start("p:extLst"u8).Start("p:ext"u8).Attribute("uri"u8, "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}");
        xml.Start("p14:sectionLst"u8).Attribute("xmlns:p14"u8, PptxNames.Presentation2010);
        for (int i = 0, section = 0; i < pages.Count;)
        {
            int end = i + 1;
            while (end < pages.Count && !pages[end].OpensSection)
            {
                end++;
            }

            xml.Start("p14:section"u8).Attribute("name"u8, pages[i].Title).Attribute("id"u8, $"{{D0C6E700-0000-4000-8000-{++section:X12}}}").Start("p14:sldIdLst"u8);
            for (; i < end; i++)
            {
                xml.Start("p14:sldId"u8).Attribute("id"u8, FirstId + i).End();
            }

            xml.End().End();
        }

        xml.End().End().End();
    }
}
