using System.IO.Compression;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Looks;

/// <summary>A look that is no Word file, is damaged or means harm gives a located finding; never an exception, never a broken file.</summary>
public sealed class HostileLookTests
{
    /// <summary>Files with the finding that each gives.</summary>
    public static TheoryData<string, byte[], string> Files => new()
    {
        { "empty", [], "DG5020" },
        { "text", Encoding.UTF8.GetBytes("这不是 Word 文件"), "DG5020" },
        { "old or encrypted", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "DG5020" },
        { "zip header only", "PK\u0003\u0004"u8.ToArray(), "DG5020" },
        { "truncated", Pipeline.ShippedLook("enterprise")[..4000], "DG5020" },
        { "no document", Zip(("a.txt", "a")), "DG5020" },
        { "macros", FirmLook.Bare().Set("word/vbaProject.bin", [1, 2, 3]).Bytes(), "DG5021" },
        { "macro type", FirmLook.Bare().Edit("[Content_Types].xml", root => root.Add(new System.Xml.Linq.XElement(root.Name.Namespace + "Override",
            new System.Xml.Linq.XAttribute("PartName", "/word/document.xml"), new System.Xml.Linq.XAttribute("ContentType", "application/vnd.ms-word.document.macroEnabled.main+xml")))).Bytes(), "DG5021" },
        { "no styles", FirmLook.Bare().Text("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>").Bytes(), "DG5020" },
        { "broken styles", FirmLook.Bare().Text("word/styles.xml", "<w:styles").Bytes(), "DG5020" },
        { "document type", FirmLook.Bare().Text("word/styles.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").Bytes(), "DG5020" },
        { "strict", FirmLook.Bare().Text("word/document.xml", "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body/></w:document>").Bytes(), "DG5020" },
        { "deep", FirmLook.Bare().Text("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000))).Bytes(), "DG5022" },
        { "bomb", FirmLook.Bare().Set("word/styles.xml", new byte[64 * 1024 * 1024]).Bytes(), "DG5022" },
        { "other prefix", FirmLook.Bare().Text("word/styles.xml", "<x:styles xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><a xmlns:w=\"other\"/></x:styles>").Bytes(), "DG5020" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_look_is_a_finding(string name, byte[] bytes, string code)
    {
        Report report = new();
        byte[] written = TextDocument.InLook(new Look("firm", bytes, new SourceLocation("looks/firm.docx")), "# 甲", report);
        written.Should().BeEmpty("{0} gives no file", name);
        Diagnostic finding = report.Sorted().Should().ContainSingle().Subject;
        (finding.Rule.Code, finding.Place.Path).Should().Be((code, "looks/firm.docx"));
        finding.Message(MessageLanguage.Zh).Should().NotBeEmpty();
    }

    [Fact]
    public void Any_damage_gives_a_finding_or_a_valid_document()
    {
        byte[] look = FirmLook.Of(OfficialStyles.Look).Bytes();
        uint seed = 12345;
        int broken = 0;
        for (int round = 0; round < 150; round++)
        {
            byte[] damaged = [.. look];
            for (int i = 0; i <= round % 5; i++)
            {
                seed = (seed * 1664525) + 1013904223;
                damaged[seed % (uint)damaged.Length] ^= (byte)(1 << (int)((seed >> 8) % 8));
            }

            Report report = new();
            byte[] written = TextDocument.InLook(new Look("firm", damaged, new SourceLocation("firm.docx")), "# 甲\n\n1. 乙", report);
            (written.Length == 0).Should().Be(report.HasErrors, "round {0}", round);
            broken += report.HasErrors ? 1 : 0;
        }

        broken.Should().BeGreaterThan(10);
    }

    [Theory]
    [InlineData("word/styles.xml", "w:styleId=\"Heading1\"", "w:styleId=\"\"")]
    [InlineData("word/styles.xml", "<w:basedOn w:val=\"Normal\"/>", "<w:basedOn w:val=\"Heading1\"/>")]
    [InlineData("word/styles.xml", "<w:name w:val=\"heading 1\"/>", "")]
    [InlineData("word/numbering.xml", "w:numId=", "w:numIdentity=")]
    [InlineData("word/numbering.xml", "w:ilvl=\"1\"", "w:ilvl=\"many\"")]
    [InlineData("word/numbering.xml", "<w:start w:val=\"1\"/>", "<w:start w:val=\"99999999999\"/>")]
    [InlineData("word/document.xml", "<w:pgSz", "<w:pgSzz")]
    [InlineData("word/document.xml", "w:w=\"11906\"", "w:w=\"-5\"")]
    [InlineData("word/_rels/document.xml.rels", "header1.xml", "../../../../etc/passwd")]
    [InlineData("word/_rels/document.xml.rels", "fontTable.xml", "nothing.xml")]
    [InlineData("word/header1.xml", "w:sdtContent", "w:sdtNothing")]
    [InlineData("word/header1.xml", "<w:pStyle w:val=\"Header\"/>", "<w:pStyle w:val=\"gone\"/>")]
    [InlineData("word/settings.xml", "<w:zoom w:percent=\"100\"/>", "<w:attachedTemplate r:id=\"rId9\"/>")]
    public void Odd_contents_give_a_valid_document(string part, string old, string fresh)
    {
        FirmLook look = FirmLook.Of(EnterpriseStyles.Look);
        string before = Encoding.UTF8.GetString(look.Parts[part]);
        before.Should().Contain(old);
        look.Text(part, before.Replace(old, fresh, StringComparison.Ordinal));
        DocxFile file = look.Render("# 甲\n\n## 乙\n\n1. 丙\n\n- 丁\n\n| 甲 |\n|---|\n| 1 |");
        DocxFile.TextOf(file.Body).Should().Be("甲乙丙丁甲1");
    }

    private static byte[] Zip(params (string Path, string Text)[] files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string text) in files)
            {
                using StreamWriter writer = new(archive.CreateEntry(path).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
