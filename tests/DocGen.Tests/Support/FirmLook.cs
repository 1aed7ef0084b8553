using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Looks;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Support;

/// <summary>A look as a firm might have it: a shipped one, or a bare file of Word's, with parts changed, added or taken out.</summary>
internal sealed class FirmLook
{
    /// <summary>A picture of one red pixel.</summary>
    public static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    /// <summary>The parts by path.</summary>
    public IDictionary<string, byte[]> Parts => parts;

    /// <summary>A shipped look to change.</summary>
    public static FirmLook Of(LookDefinition shipped)
    {
        FirmLook look = new();
        using ZipArchive archive = new(new MemoryStream(LookBuilder.Build(shipped)));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            look.parts[entry.FullName] = bytes.ToArray();
        }

        return look;
    }

    /// <summary>What Word makes of an empty document in Chinese: few styles, ids that are numbers and letters, Letter margins, no header.</summary>
    public static FirmLook Bare(string styles = "", string body = "<w:p/>", string section = "", string numbering = "")
    {
        FirmLook look = new();
        look.Text("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>
            """);
        look.Relate("", ("rId1", "officeDocument", "word/document.xml"));
        look.Relate("word/document.xml", ("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"));
        look.Text("word/document.xml", $"""
            <w:document xmlns:w="{Main}" xmlns:r="{Office}"><w:body>{body}<w:sectPr>{section}<w:pgSz w:w="11906" w:h="16838"/>
            <w:pgMar w:top="1700" w:right="1300" w:bottom="1600" w:left="1500" w:header="900" w:footer="950" w:gutter="0"/></w:sectPr></w:body></w:document>
            """);
        look.Text("word/styles.xml", $"""
            <w:styles xmlns:w="{Main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="微软雅黑" w:hAnsi="Arial"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>{styles}</w:styles>
            """);
        if (numbering.Length > 0)
        {
            look.Text("word/numbering.xml", $"""<w:numbering xmlns:w="{Main}">{numbering}</w:numbering>""");
        }

        return look;
    }

    /// <summary>Changes a part as XML.</summary>
    public FirmLook Edit(string path, Action<XElement> change)
    {
        XDocument document = XDocument.Load(new MemoryStream(parts[path]), LoadOptions.PreserveWhitespace);
        change(document.Root!);
        using MemoryStream bytes = new();
        document.Save(bytes, SaveOptions.DisableFormatting);
        parts[path] = bytes.ToArray();
        return this;
    }

    /// <summary>Sets a part.</summary>
    public FirmLook Text(string path, string text)
    {
        parts[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>Sets a part.</summary>
    public FirmLook Set(string path, byte[] bytes)
    {
        parts[path] = bytes;
        return this;
    }

    /// <summary>Adds relationships to a part; one whose target has a scheme is external.</summary>
    public FirmLook Relate(string part, params (string Id, string Type, string Target)[] relationships)
    {
        XNamespace rels = "http://schemas.openxmlformats.org/package/2006/relationships";
        int slash = part.LastIndexOf('/');
        string path = $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
        XElement root = parts.TryGetValue(path, out byte[]? known) ? XElement.Load(new MemoryStream(known)) : new XElement(rels + "Relationships");
        foreach ((string id, string type, string target) in relationships)
        {
            XElement item = new(rels + "Relationship", new XAttribute("Id", id), new XAttribute("Type", $"{Office}/{type}"), new XAttribute("Target", target));
            item.Add(target.Contains("://", StringComparison.Ordinal) ? new XAttribute("TargetMode", "External") : null);
            root.Add(item);
        }

        return Text(path, root.ToString());
    }

    /// <summary>A header for all pages of a bare look.</summary>
    public FirmLook Header(string content)
    {
        Relate("word/document.xml", ("rHead", "header", "header1.xml"));
        Edit("word/document.xml", root => root.Descendants(W + "sectPr").Last().AddFirst(
            new XElement(W + "headerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", "rHead"))));
        return Text("word/header1.xml", $"""
            <w:hdr xmlns:w="{Main}" xmlns:r="{Office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
              xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">{content}</w:hdr>
            """);
    }

    /// <summary>A run with a picture, as Word writes it.</summary>
    public static string Picture(string id, string attribute = "r:embed", string description = "") => $"""
        <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="logo"{(description.Length > 0 ? $" descr=\"{description}\"" : "")}/>
        <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr>
        <pic:blipFill><a:blip {attribute}="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
        """;

    /// <summary>The bytes of the file.</summary>
    public byte[] Bytes()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, byte[] bytes) in parts)
            {
                using Stream entry = archive.CreateEntry(path).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The look under the name “firm”.</summary>
    public Look Look() => new("firm", Bytes(), new SourceLocation("firm.docx"));

    /// <summary>Markdown as a body of this look, valid.</summary>
    public DocxFile Render(string markdown, Report? report = null, bool valid = true)
    {
        byte[] bytes = TextDocument.InLook(Look(), markdown, report ?? new Report());
        if (valid)
        {
            Validity.AssertValid(bytes, "a document in the firm's look");
        }

        return new DocxFile(bytes);
    }
}
