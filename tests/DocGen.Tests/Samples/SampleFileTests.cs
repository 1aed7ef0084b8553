using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Samples;

/// <summary>What holds for every file of the sample's package: validity, styles, pages, properties, words.</summary>
[Collection("sample")]
public sealed class SampleFileTests
{
    private static readonly string[] DirectFormatting = ["rFonts", "sz", "szCs", "color", "spacing", "kern", "shd"];

    [Fact]
    public void The_sample_builds_without_findings() =>
        DiagnosticsText.Lines(SampleBuild.Report.Sorted(), MessageLanguage.En).Should().BeEmpty();

    [Fact]
    public void Every_file_is_valid()
    {
        SampleBuild.Package.Files.Should().NotBeEmpty();
        foreach (WrittenFile file in SampleBuild.OfficeFiles)
        {
            Validity.AssertValid(file.Bytes, file.Path);
        }
    }

    [Fact]
    public void A_second_build_gives_the_same_bytes()
    {
        Built again = Built.Of((SampleBuild.Run, new Report()));
        again.Package.Files.Select(file => file.Path).Should().Equal(SampleBuild.Package.Files.Select(file => file.Path));
        again.Package.Files.Zip(SampleBuild.Package.Files).Where(pair => !pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes))
            .Select(pair => pair.First.Path).Should().BeEmpty();
    }

    [Fact]
    public void No_text_holds_a_leftover_of_markup_or_a_missing_word()
    {
        Regex leftover = new(@"\{\{|\}\}|@Model|\[doc|\]\(|XXX|某某|……|\bnull\b|\[[a-z_]+(\.[a-z_]+)*\]");
        Each((path, file) => file.Parts.Where(part => part.Key.StartsWith("word/", StringComparison.Ordinal) || part.Key.StartsWith("docProps/", StringComparison.Ordinal))
            .SelectMany(part => part.Value.Descendants().Where(item => !item.HasElements).Select(item => item.Value))
            .Where(text => leftover.IsMatch(text)).Select(text => $"{path}: {text}"));
    }

    [Fact]
    public void Rows_do_not_break_and_heading_rows_come_first_and_repeat()
    {
        Each((path, file) => file.Body.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Element(W + "cantSplit") is null)
            .Select(row => $"{path}: a row may break: {TextOf(row)}"));
        Each((path, file) => file.Body.Descendants(W + "tbl").Where(table => (string?)table.Descendants(W + "tblLook").First().Attribute(W + "firstRow") == "1")
            .Where(table => table.Element(W + "tr")?.Element(W + "trPr")?.Element(W + "tblHeader") is null)
            .Select(table => $"{path}: a heading row does not repeat: {TextOf(table.Element(W + "tr")!)}"));
        SampleBuild.Docx("SM-01").Body.Descendants(W + "tblHeader").Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public void Nothing_is_formatted_directly() => Each((path, file) => file.HeadersAndFooters.Append(file.Body)
        .SelectMany(part => part.Descendants(W + "rPr")).Where(properties => !IsInDrawing(properties) && !IsInFormula(properties)).SelectMany(properties => properties.Elements())
        .Where(item => DirectFormatting.Contains(item.Name.LocalName) && !OnlyHints(item)).Select(item => $"{path}: {item.Name.LocalName} on a run"));

    /// <summary>The type in a drawing that is made to fit its page may be smaller than its style says.</summary>
    private static bool IsInDrawing(XElement item) => item.Ancestors(W + "txbxContent").Any();

    /// <summary>Formulas are set in the font of formulas, which Word writes on each of their runs.</summary>
    private static bool IsInFormula(XElement item) => item.Ancestors().Any(ancestor => ancestor.Name.LocalName == "oMath");

    /// <summary>A hint names no font: it says to which writing an ambiguous character belongs.</summary>
    private static bool OnlyHints(XElement fonts) => fonts.Attributes().All(attribute => attribute.Name == W + "hint") && fonts.HasAttributes;

    [Fact]
    public void Every_style_that_is_used_is_defined() => Each((path, file) =>
    {
        HashSet<string> defined = [.. file.Styles.Elements(W + "style").Select(style => (string)style.Attribute(W + "styleId")!)];
        return file.HeadersAndFooters.Append(file.Body).SelectMany(part => part.Descendants())
            .Where(item => item.Name == W + "pStyle" || item.Name == W + "rStyle" || item.Name == W + "tblStyle")
            .Select(item => (string)item.Attribute(W + "val")!).Where(id => !defined.Contains(id)).Distinct().Select(id => $"{path}: {id}");
    });

    [Fact]
    public void Every_paragraph_names_its_style() => Each((path, file) => file.HeadersAndFooters.Append(file.Body)
        .SelectMany(part => part.Descendants(W + "p")).Where(paragraph => StyleOf(paragraph) is null)
        .Select(paragraph => $"{path}: {TextOf(paragraph)}"));

    [Fact]
    public void Headers_and_footers_show_enterprise_number_version_and_pages()
    {
        foreach ((string path, DocxFile file) in SampleBuild.AllDocx)
        {
            FileSource document = SampleBuild.Package.Files.Single(item => item.Path == path).Source!;
            foreach (XElement section in file.Body.Descendants(W + "sectPr").Where(section => section.Elements(W + "headerReference").Any()))
            {
                string header = TextOf(file.Part(Reference(section, "headerReference")));
                header.Should().Contain(Enterprise(path)).And.Contain(document.Identity.Number.ToString()).And.Contain("A/0", "so says {0}", path);
                string footer = TextOf(file.Part(Reference(section, "footerReference")));
                footer.Should().MatchRegex(IsRoman(section) ? "^[IVX]+$" : path.StartsWith("en/", StringComparison.Ordinal) ? @"^Page \d+ of \d+$" : @"^第 \d+ 页 共 \d+ 页$", "so says {0}", path);
            }
        }
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Covers_carry_no_header_front_matter_is_roman_and_the_body_starts_at_one(string language)
    {
        XElement[] sections = [.. SampleBuild.Docx("SM-01", language).Body.Descendants(W + "sectPr")];
        sections[0].Elements().Select(item => item.Name.LocalName).Should().NotContain(["headerReference", "footerReference"]);
        NumbersOf(sections[1]).Should().Be(("upperRoman", "1"));
        NumbersOf(sections[2]).Should().Be(("decimal", "1"));
        sections.Skip(3).Select(NumbersOf).Should().OnlyContain(item => item.Format == "decimal" && item.Start == null);
    }

    [Fact]
    public void Styles_say_the_language_and_settings_do_not_ask_to_update_fields() => Each((path, file) =>
    {
        List<string> faults = [];
        XElement? language = file.Styles.Element(W + "docDefaults")?.Descendants(W + "lang").FirstOrDefault();
        faults.AddRange((string?)language?.Attribute(W + "eastAsia") == "zh-CN" ? [] : [$"{path}: no language in styles"]);
        faults.AddRange(file.Settings.Element(W + "updateFields") is null ? [] : [$"{path}: updateFields"]);
        return faults;
    });

    [Fact]
    public void Title_creator_and_number_are_in_the_properties() => Each((path, file) =>
    {
        FileSource document = SampleBuild.Package.Files.Single(item => item.Path == path).Source!;
        (string?, string?, string?) found = (file.Property("title"), file.Property("creator"), file.Property("keywords"));
        (string?, string?, string?) expected = (document.Identity.Title, Enterprise(path), document.Identity.Number.ToString());
        return found == expected ? [] : [$"{path}: {found}"];
    });

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Every_ordered_list_starts_anew(string language)
    {
        DocxFile manual = SampleBuild.Docx("SM-01", language);
        Document document = SampleBuild.Document("SM-01", language);
        int lists = document.Sections.Where(section => section.Body is not null)
            .Sum(section => OrderedLists(section.Body!, section.Values));
        string[] instances = [.. manual.Body.Descendants(W + "numId").Select(item => (string)item.Attribute(W + "val")!).Where(id => int.Parse(id) >= 10).Distinct()];
        lists.Should().BeGreaterThan(10);
        instances.Should().HaveCount(lists);
        manual.Numbering.Elements(W + "num").Where(item => instances.Contains((string)item.Attribute(W + "numId")!))
            .Should().OnlyContain(item => item.Elements(W + "lvlOverride").Elements(W + "startOverride").Any());
    }

    private static int OrderedLists(Markdig.Syntax.ContainerBlock container, IValues values) =>
        DocGen.Markup.EffectiveBlocks.Of(container, values).Sum(block =>
            (block.Block is Markdig.Syntax.ListBlock { IsOrdered: true } ? 1 : 0)
            + (block.Block is Markdig.Syntax.ContainerBlock inner ? OrderedLists(inner, block.Values) * (block.Block is Markdig.Syntax.ListBlock ? block.Loop?.Items.Count ?? 1 : 1) : 0));

    private static void Each(Func<string, DocxFile, IEnumerable<string>> faults) =>
        SampleBuild.AllDocx.SelectMany(item => faults(item.Key, item.Value)).Should().BeEmpty();

    private static string Enterprise(string path) => path.StartsWith("en/", StringComparison.Ordinal) ? "Qinghe Appliances Co., Ltd." : "青禾电器股份有限公司";

    private static string Reference(XElement section, string name) => (string)section.Element(W + name)!.Attribute(R + "id")!;

    private static bool IsRoman(XElement section) => NumbersOf(section).Format == "upperRoman";

    private static (string? Format, string? Start) NumbersOf(XElement section) =>
        ((string?)section.Element(W + "pgNumType")?.Attribute(W + "fmt"), (string?)section.Element(W + "pgNumType")?.Attribute(W + "start"));
}
