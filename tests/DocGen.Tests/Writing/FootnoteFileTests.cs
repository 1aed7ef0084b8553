using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocGen.Composing;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Writing;

/// <summary>The parts of a file with footnotes, with looks that know notes and looks that do not.</summary>
public sealed class FootnoteFileTests
{
    private const string WithNote = "文[^aa]\n\n[^aa]: 注 <https://example.com>";
    private const string OfLook = "<w:footnotePr><w:pos w:val=\"beneathText\"/><w:footnote w:id=\"7\"/></w:footnotePr><w:endnotePr><w:endnote w:id=\"8\"/></w:endnotePr>";

    [Theory]
    [InlineData("")]
    [InlineData(OfLook)]
    public void The_settings_name_the_separators_and_keep_what_the_look_says(string ofLook)
    {
        DocxFile file = Written(WithNote, ofLook);
        XElement notes = file.Settings.Element(W + "footnotePr")!;
        notes.Elements(W + "footnote").Select(item => (string)item.Attribute(W + "id")!).Should().Equal("-1", "0");
        (Value(notes, "pos") ?? "").Should().Be(ofLook.Length > 0 ? "beneathText" : "");
        notes.ElementsAfterSelf().First().Name.Should().Be(W + "compat");
        file.Settings.Element(W + "endnotePr").Should().BeNull("the file has no part for end notes");
        file.Parts["word/footnotes.xml"].Root!.Elements().Select(note => (string?)note.Attribute(W + "type") ?? "note").Should().Equal("separator", "continuationSeparator", "note");
    }

    [Theory]
    [InlineData("")]
    [InlineData(OfLook)]
    public void A_file_without_notes_has_neither_part_nor_setting(string ofLook)
    {
        DocxFile file = Written("文", ofLook);
        file.Settings.Element(W + "footnotePr").Should().BeNull();
        file.Parts.Keys.Should().NotContain("word/footnotes.xml");
    }

    [Fact]
    public void A_link_in_a_note_is_a_relationship_of_the_notes()
    {
        DocxFile file = Written(WithNote, "");
        file.Parts["word/_rels/footnotes.xml.rels"].Root!.Elements().Select(item => (string)item.Attribute("Target")!).Should().Equal("https://example.com");
        file.Targets.Values.Should().NotContain("https://example.com");
    }

    [Fact]
    public void A_sheet_shows_a_note_in_brackets_and_finds_tables_on_turned_pages()
    {
        Report report = new();
        Document document = TextDocument.Clause(
            "::: landscape\n| 头[^aa] |\n|---|\n| 甲[^bb] SLA |\n:::\n\n[^aa]: 注一\n[^bb]: note **two**\n\n*[SLA]: 协议", FixedValues.None, report).Document;
        string text = XlsxText.Of(new DocGen.Writing.Xlsx.XlsxWriter(EffectiveBlocks.Of, PlainText.Of).Write(document, report));
        text.Should().Contain("头（注一）").And.Contain("甲 (note two) SLA");
    }

    private static DocxFile Written(string markdown, string ofLook)
    {
        Report report = new();
        Look look = TextDocument.Library.Looks["enterprise"];
        Dictionary<string, Look> looks = new() { ["enterprise"] = look with { Bytes = WithSettings(look.Bytes, ofLook) } };
        Document document = PlainDocument.Compose("text.md", markdown, "enterprise", TextDocument.Library, report);
        byte[] bytes = new DocxWriter(looks, () => Dialect.DocxRenderers, EffectiveBlocks.Of).Write(document, report);
        report.Sorted().Should().BeEmpty();
        Validity.AssertValid(bytes);
        return new DocxFile(bytes);
    }

    private static byte[] WithSettings(byte[] look, string more)
    {
        using MemoryStream stream = new();
        stream.Write(look);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = archive.GetEntry("word/settings.xml")!;
            string settings;
            using (StreamReader reader = new(entry.Open()))
            {
                settings = reader.ReadToEnd();
            }

            entry.Delete();
            using Stream changed = archive.CreateEntry("word/settings.xml").Open();
            changed.Write(Encoding.UTF8.GetBytes(settings.Replace("<w:compat>", more + "<w:compat>", StringComparison.Ordinal)));
        }

        return stream.ToArray();
    }
}
