using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Model;
using DocGen.Packaging;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Samples;

/// <summary>What the sample's files say of their own origin: a control around each passage, properties of the file, bookmarks of headings.</summary>
[Collection("sample")]
public sealed class ProvenanceTests
{
    private static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    [Fact]
    public void Each_clause_of_the_plan_stands_in_its_control_once_per_place_with_its_hash()
    {
        int found = 0;
        foreach (Document document in SampleBuild.Documents.Where(document => document.Planned.Type.Formats.Contains("docx")))
        {
            DocxFile file = SampleBuild.Docx(document.Planned.Code, document.Identity.Language);
            string[] tags = [.. Controls(file).Select(control => Value(control.Element(W + "sdtPr"), "tag")!)];
            tags.Should().Equal(Planned(document).Select(clause => $"{clause.Id}@{clause.Version}#{clause.Hash[..12]}"), "so is {0} planned", document.Planned.Number);
            found += tags.Length;
        }

        found.Should().BeGreaterThan(120);
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void A_control_holds_the_text_of_its_clause_and_the_title_as_its_name(string language)
    {
        DocxFile manual = SampleBuild.Docx("SM-01", language);
        Clause clause = SampleBuild.Run.Library.FindClause("complaints.channels", language) ?? SampleBuild.Run.Library.Clauses.First(item => item.For.Contains("SM-01") && item.Topic == "complaints" && item.Language == language);
        XElement control = Controls(manual).Single(item => Value(item.Element(W + "sdtPr"), "tag")!.StartsWith(clause.Id + "@", StringComparison.Ordinal));
        Value(control.Element(W + "sdtPr"), "alias").Should().Be(clause.Title);
        Section section = SampleBuild.Document("SM-01", language).Sections.Single(item => item.Clause?.Id == clause.Id);
        string text = DocGen.Markup.PlainText.Of(section).Replace("\n", "", StringComparison.Ordinal);
        TextOf(control).Replace("\n", "", StringComparison.Ordinal).Should().Be(text).And.NotBeEmpty();
        XElement heading = control.ElementsBeforeSelf(W + "p").Last();
        TextOf(heading).Should().Be(clause.Title, "the heading stands before the control");
        heading.Element(W + "bookmarkStart")!.Attribute(W + "name")!.Value.Should().StartWith("c_" + clause.Topic);
    }

    [Fact]
    public void A_control_locks_nothing_is_not_shown_and_has_an_id_of_its_own()
    {
        foreach ((string path, DocxFile file) in SampleBuild.AllDocx)
        {
            foreach (XElement properties in Controls(file).Select(control => control.Element(W + "sdtPr")!))
            {
                properties.Element(W + "lock").Should().BeNull();
                ((string?)properties.Element(W15 + "appearance")?.Attribute(W15 + "val")).Should().Be("hidden");
                Value(properties, "alias").Should().NotBeNullOrEmpty();
                Value(properties, "tag")!.Length.Should().BeLessThanOrEqualTo(64);
                Value(properties.Element(W + "docPartObj"), "docPartCategory").Should().Be(Value(properties, "tag"), "LibreOffice keeps the category and drops the tag");
            }

            file.Body.Descendants(W + "sdtPr").Select(properties => Value(properties, "id")).Should().OnlyHaveUniqueItems("so wants Word in {0}", path);
        }
    }

    [Fact]
    public void Ends_of_Word_sections_contents_and_headings_of_chapters_stand_outside_the_controls()
    {
        foreach ((string path, DocxFile file) in SampleBuild.AllDocx)
        {
            XElement[] inside = [.. Controls(file).Descendants()];
            inside.Where(item => item.Name == W + "sectPr" || (item.Name == W + "pageBreakBefore" && StyleOf(item.Ancestors(W + "p").First()) is not ("Figure" or "FigureAlone")) || (item.Name == W + "instrText" && item.Value.Contains(" TOC ", StringComparison.Ordinal)))
                .Should().BeEmpty("so it is in {0}", path);
            inside.Where(item => item.Name == W + "p").Select(StyleOf).Should().NotContain(["Heading1", "FrontTitle", "AppendixTitle"]);
            Controls(file).Where(control => control.Parent != file.Body || control.Element(W + "sdtContent")!.Elements().Last().Name != W + "p")
                .Should().BeEmpty("so it is in {0}", path);
        }
    }

    [Fact]
    public void The_properties_say_from_what_a_file_was_made()
    {
        byte[] manifest = Manifest.Write(SampleBuild.Package, SampleBuild.Run.Plan.Profile, Pipeline.Tool, SampleBuild.Run.InputsHash, SampleBuild.Run.Inputs);
        using JsonDocument json = JsonDocument.Parse(manifest);
        string package = json.RootElement.GetProperty("package").GetString()!;
        package.Should().MatchRegex("^QH-[0-9a-f]{12}$");
        foreach (WrittenFile file in SampleBuild.OfficeFiles)
        {
            Dictionary<string, string> properties = Custom(file.Bytes);
            properties.Should().BeEquivalentTo(new Dictionary<string, string>
            {
                ["DocGenPackage"] = package,
                ["DocGenProfile"] = SampleBuild.Run.Inputs["profile"],
                ["DocGenInputs"] = json.RootElement.GetProperty("inputsHash").GetString()!,
                ["DocGenTool"] = json.RootElement.GetProperty("tool").GetString()!,
                ["DocGenNumber"] = file.Source!.Identity.Number.ToString(),
                ["DocGenLanguage"] = file.Path.Split('/')[0],
            });
            properties["DocGenProfile"].Should().MatchRegex("^[0-9a-f]{64}$");
        }
    }

    [Fact]
    public void The_heading_of_a_clause_has_a_bookmark_made_from_its_id()
    {
        foreach (Document document in SampleBuild.Documents.Where(document => document.Planned.Type.Formats.Contains("docx")))
        {
            DocxFile file = SampleBuild.Docx(document.Planned.Code, document.Identity.Language);
            HashSet<string> bookmarks = [.. file.Body.Descendants(W + "bookmarkStart").Select(item => (string)item.Attribute(W + "name")!)];
            document.Planned.Parts.SelectMany(part => part.Clauses).Select(clause => "c_" + Regex.Replace(clause.ClauseId, "[^A-Za-z0-9]", "_"))
                .Where(name => name.Length <= 40 && !bookmarks.Contains(name)).Should().BeEmpty("so it is in {0}", document.Planned.Number);
        }
    }

    private static IEnumerable<ClauseVersion> Planned(Document document)
    {
        foreach (PlannedClause planned in document.Planned.Parts.SelectMany(part => part.Clauses))
        {
            // Only a type that names a statement speaks of exclusions.
            IEnumerable<string> ids = [.. planned.IsReplaced ? [] : (string[])[planned.ClauseId], .. document.Planned.Type.ExcludedClause is { } statement ? planned.Excluded.Select(_ => statement) : []];
            foreach (string id in ids)
            {
                yield return SampleBuild.Run.Library.FindClause(id, document.Identity.Language)!.Stamp;
            }
        }
    }

    private static IEnumerable<XElement> Controls(DocxFile file) =>
        file.Body.Descendants(W + "sdt").Where(control => Value(control.Element(W + "sdtPr"), "tag")?.Contains('#', StringComparison.Ordinal) == true);

    private static Dictionary<string, string> Custom(byte[] bytes)
    {
        using System.IO.Compression.ZipArchive archive = new(new MemoryStream(bytes));
        using Stream stream = archive.GetEntry("docProps/custom.xml")!.Open();
        return XDocument.Load(stream).Root!.Elements().ToDictionary(item => (string)item.Attribute("name")!, item => item.Value);
    }
}
