using System.Text;
using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx;
using DocGen.Writing.Pptx.Content;
using DocGen.Writing.Pptx.Layout;
using DocGen.Writing.Pptx.Looks;
using DocGen.Writing.Pptx.Parts;

namespace DocGen.Writing.Pptx;

/// <summary>Writes a document as slides: its headings with what stands below them, measured and divided, in the theme and layouts of a look.</summary>
internal sealed class PptxWriter(IReadOnlyDictionary<string, Look> looks, Func<Document, Report, IReadOnlyList<SlideTopic>> read) : IDocumentWriter
{
    private const string DefaultLook = "enterprise";

    /// <inheritdoc/>
    public string Format => "pptx";

    /// <inheritdoc/>
    public byte[] Write(Document document, Report report)
    {
        if ((looks.GetValueOrDefault(document.Identity.Look) ?? looks.GetValueOrDefault(DefaultLook)) is not { } file)
        {
            report.Add(SlideFaults.NoLook.At(document.Planned.Type.Place, document.Identity.Look));
            return [];
        }

        if (SlideLookReading.Of(file, report) is not { } look)
        {
            return [];
        }

        IReadOnlyList<SlidePage> pages = new SlideFitter(look, document, report).Fit(read(document, report));
        return new Presentation(document, look, pages).ToArray();
    }

    /// <summary>The parts of one presentation.</summary>
    private sealed class Presentation(Document document, SlideLook look, IReadOnlyList<SlidePage> pages)
    {
        private readonly DocxPackage package = new();
        private readonly DeckParts deck = new(look.Folder);
        private readonly List<(string Path, byte[] Xml, IReadOnlyList<Relationship> Relationships)> written = [];

        public byte[] ToArray()
        {
            for (int i = 0; i < pages.Count; i++)
            {
                WriteSlide(pages[i], i + 1);
            }

            string[] custom = document.Provenance is null ? [] : ["docProps/custom.xml"];
            string[] own = ["docProps/app.xml", "docProps/core.xml", .. custom, look.Folder + "presentation.xml", .. written.Select(part => part.Path)];
            ExtraPart[] kept = [.. look.Parts.Where(part => part.ContentType.Length > 0).Select(part => new ExtraPart(part.Path, part.ContentType, part.Bytes))];
            package.Part("[Content_Types].xml", xml => PackageParts.ContentTypes(xml, own, TypeOf, [.. kept, .. deck.Parts]));
            package.Part("_rels/.rels", xml => PackageParts.Relationships(
                xml,
                [
                    new("rId1", "officeDocument", look.Folder + "presentation.xml"), new("rId2", "core-properties", "docProps/core.xml"),
                    new("rId3", "extended-properties", "docProps/app.xml"), .. custom.Select(path => new Relationship("rId4", "custom-properties", path)),
                ]));
            package.Part("docProps/app.xml", xml => DocumentProperties.WriteApplication(xml, document.Identity));
            package.Part("docProps/core.xml", xml => DocumentProperties.WriteCore(xml, document.Identity));
            if (document.Provenance is { } provenance)
            {
                package.Part("docProps/custom.xml", xml => DocumentProperties.WriteCustom(xml, document.Identity, provenance));
            }

            package.Part(look.Folder + "_rels/presentation.xml.rels", WriteRelationships);
            package.Part(look.Folder + "presentation.xml", xml => PresentationPart.Write(xml, look, pages));
            foreach (KeptPart part in look.Parts)
            {
                package.Part(part.Path, part.Bytes);
            }

            foreach ((string path, byte[] xml, IReadOnlyList<Relationship> relationships) in written)
            {
                package.Part(path, xml);
                package.Part(KeptParts.RelationshipsPath(path), part => PackageParts.Relationships(part, relationships));
            }

            foreach (ExtraPart part in deck.Parts)
            {
                package.Part(part.Path, part.Bytes);
                if (part.Relationships is { } relationships)
                {
                    package.Part(KeptParts.RelationshipsPath(part.Path), xml => PackageParts.Relationships(xml, relationships));
                }
            }

            return package.ToArray();
        }

        private string TypeOf(string path) => PptxNames.ContentType(path.StartsWith(look.Folder, StringComparison.Ordinal) ? "ppt/" + path[look.Folder.Length..] : path);

        private void WriteSlide(SlidePage page, int number)
        {
            string path = $"{look.Folder}slides/slide{number}.xml";
            SlideParts parts = new(deck, look.Folder);
            parts.Relate("slideLayout", page.Layout.Path);
            byte[] slide = Bytes(xml => new SlidePart(xml, page, look, document, parts, number).Write());
            IReadOnlyList<SlideParagraph> lines = NotesPart.LinesOf(page, document);
            if (lines.Count == 0)
            {
                written.Add((path, slide, parts.Relationships));
                return;
            }

            string notes = $"{look.Folder}notesSlides/notesSlide{number}.xml";
            parts.Relate("notesSlide", notes);
            written.Add((path, slide, parts.Relationships));
            SlideParts ofNotes = new(deck, look.Folder);
            ofNotes.Relate("notesMaster", look.NotesMaster);
            ofNotes.Relate("slide", path);
            byte[] spoken = Bytes(xml => NotesPart.Write(xml, lines, document, ofNotes, number));
            written.Add((notes, spoken, ofNotes.Relationships));
        }

        private void WriteRelationships(WordXml xml)
        {
            xml.Start("Relationships"u8).Attribute("xmlns"u8, WordNames.PackageRelationships);
            foreach (XElement relationship in look.Relationships)
            {
                xml.Start("Relationship"u8);
                foreach (XAttribute attribute in relationship.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
                {
                    xml.Attribute(Encoding.UTF8.GetBytes(attribute.Name.LocalName), attribute.Value);
                }

                xml.End();
            }

            if (!look.Relationships.Any(item => ((string?)item.Attribute("Type") ?? "").EndsWith("/notesMaster", StringComparison.Ordinal)))
            {
                Relationship(xml, PresentationPart.NotesMaster, "notesMaster", look.NotesMaster[look.Folder.Length..]);
            }

            for (int i = 1; i <= pages.Count; i++)
            {
                Relationship(xml, PresentationPart.IdOfSlide(i), "slide", $"slides/slide{i}.xml");
            }

            xml.End();
        }

        private static void Relationship(WordXml xml, string id, string type, string target) => xml.Start("Relationship"u8).Attribute("Id"u8, id)
            .Attribute("Type"u8, $"{WordNames.Relationships}/{type}").Attribute("Target"u8, target).End();

        private static byte[] Bytes(Action<WordXml> write)
        {
            using MemoryStream stream = new();
            using (WordXml xml = new(stream))
            {
                xml.Declaration();
                write(xml);
            }

            return stream.ToArray();
        }
    }
}
