using System.Collections.Concurrent;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx.Layout;
using DocGen.Writing.Zip;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DocGen.Writing.Docx;

/// <summary>
/// Writes a document as a Word file: sections with their pages, headers and footers, contents with entries, numbering, styles of
/// the look, properties. Nothing in it asks Word to update anything on opening.
/// </summary>
internal sealed class DocxWriter(
    IReadOnlyDictionary<string, Look> looks,
    Func<IReadOnlyList<IMarkdownObjectRenderer>> renderers,
    Func<ContainerBlock, IValues, IEnumerable<EffectiveBlock>> effective,
    Action<Document, PageEstimator>? watch = null) : IDocumentWriter
{
    private const string EndBookmark = "DocumentEnd";
    private readonly ConcurrentDictionary<string, LookParts> lookParts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public byte[] Write(Document document, Report report)
    {
        Look? look = looks.GetValueOrDefault(document.Identity.Look);
        if (look is null)
        {
            report.Add(WritingFaults.BadLook.At(document.Planned.Type.Place, document.Identity.Look));
            return [];
        }

        if (LookParts.Read(look, report) is not { } read)
        {
            return [];
        }

        LookParts parts = lookParts.GetOrAdd($"{look.Id} {document.Identity.Language}", _ => LookLanguage.Apply(read, WordLanguage.Of(document.Identity.Language)));
        DocxRenderer renderer = new(renderers(), effective, document, report) { Paper = new DocumentPages(document.Identity, parts) };
        watch?.Invoke(document, renderer.Pages);
        DocumentBody body = new(renderer, document);
        CompressedData text = body.Write(EndBookmark);
        renderer.Notes.Close(renderer.Parts);
        return Pack(document, renderer, body, text, parts);
    }

    private static byte[] Pack(Document document, DocxRenderer renderer, DocumentBody body, CompressedData text, LookParts look)
    {
        DocxPackage package = new();
        IReadOnlyList<WrittenPart> headers = body.HeadersAndFooters(EndBookmark);
        ExtraPart[] extra = [.. renderer.Parts.Parts, .. look.Theme is { } theme ? [theme] : Array.Empty<ExtraPart>()];
        string[] custom = document.Provenance is null ? [] : ["docProps/custom.xml"];
        string[] parts =
        [
            "docProps/app.xml", "docProps/core.xml", .. custom, "word/document.xml", "word/fontTable.xml", .. headers.Select(header => header.Path),
            "word/numbering.xml", "word/settings.xml", "word/styles.xml",
        ];
        package.Part("[Content_Types].xml", xml => PackageParts.ContentTypes(xml, parts, WordNames.ContentType, extra));
        package.Part("_rels/.rels", xml => PackageParts.Relationships(
            xml,
            [
                new("rId1", "officeDocument", "word/document.xml"), new("rId2", "core-properties", "docProps/core.xml"),
                new("rId3", "extended-properties", "docProps/app.xml"), .. custom.Select(path => new Relationship("rId4", "custom-properties", path)),
            ]));
        package.Part("docProps/app.xml", xml => DocumentProperties.WriteApplication(xml, document.Identity));
        package.Part("docProps/core.xml", xml => DocumentProperties.WriteCore(xml, document.Identity));
        if (document.Provenance is { } provenance)
        {
            package.Part("docProps/custom.xml", xml => DocumentProperties.WriteCustom(xml, document.Identity, provenance));
        }

        package.Part("word/_rels/document.xml.rels", xml => PackageParts.Relationships(
            xml,
            [
                new("rId1", "styles", "styles.xml"), new("rId2", "fontTable", "fontTable.xml"), new("rId3", "settings", "settings.xml"), new("rId4", "numbering", "numbering.xml"),
                .. headers.Select(header => new Relationship(RelationshipId(header.Path), HeaderType(header.Path), header.Path["word/".Length..])),
                .. look.Theme is null ? Array.Empty<Relationship>() : [new("rTheme", "theme", "theme/theme1.xml")],
                .. renderer.Parts.Relationships,
            ]));
        package.Part("word/document.xml", text);
        package.Part("word/fontTable.xml", look.FontTable);
        foreach (WrittenPart header in headers)
        {
            package.Part(header.Path, header.Write);
            if (header.Relationships.Count > 0)
            {
                package.Part(RelationshipsPath(header.Path), xml => PackageParts.Relationships(xml, header.Relationships));
            }
        }

        package.Part("word/numbering.xml", xml => renderer.Numbering.Write(xml, document.Identity.Words));
        NoteSettings.Write(package, look.Settings, hasNotes: !renderer.Notes.IsEmpty);
        package.Part("word/styles.xml", look.Styles);
        foreach (ExtraPart part in extra)
        {
            package.Part(part.Path, part.Bytes);
            if (part.Relationships is { } related)
            {
                package.Part(RelationshipsPath(part.Path), xml => PackageParts.Relationships(xml, related));
            }
        }

        return package.ToArray();
    }

    private static string RelationshipsPath(string path)
    {
        int slash = path.LastIndexOf('/');
        return $"{path[..slash]}/_rels/{path[(slash + 1)..]}.rels";
    }

    /// <summary>The relationship id of a header or footer part.</summary>
    internal static string RelationshipId(string path) => "r" + Path.GetFileNameWithoutExtension(path);

    private static string HeaderType(string path) => path.Contains("header", StringComparison.Ordinal) ? "header" : "footer";
}
