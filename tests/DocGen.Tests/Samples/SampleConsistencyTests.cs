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

/// <summary>That the documents of the sample's package agree with the plan and with one another (document-set §14).</summary>
[Collection("sample")]
public sealed class SampleConsistencyTests
{
    private static Plan Plan => SampleBuild.Run.Plan;

    private static IEnumerable<string> Numbers(Func<PlannedDocument, bool> which) =>
        Plan.Documents.Where(which).Select(document => document.Number.ToString());

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void The_register_lists_the_planned_documents(string language) =>
        Column(TableUnder(SampleBuild.Docx("R-019", language), In(language, "编号", "No.")), 1).Should().Equal(Numbers(document => document.Family != "AP"));

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void The_record_list_lists_the_planned_records(string language) =>
        Column(TableUnder(SampleBuild.Docx("R-022", language), In(language, "编号", "No.")), 1).Should().Equal(Numbers(document => document.Family == "R"));

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Appendices_B_and_C_list_all_documents_but_the_manual(string language)
    {
        DocxFile manual = SampleBuild.Docx("SM-01", language);
        IEnumerable<string> appendixB = Column(TableAfter(manual, 1), 0);
        IEnumerable<string> appendixC = Column(TableAfter(manual, 2), 0);
        appendixB.Should().Equal(Numbers(document => document.Family is not ("R" or "SM" or "AP" or "PL")));
        appendixC.Should().Equal(Numbers(document => document.Family is "R"));
    }

    [Fact]
    public void The_files_and_the_manifest_are_those_of_the_plan()
    {
        IEnumerable<string> planned = Plan.Languages.SelectMany(language => Plan.Documents.Concat(Plan.Kit).SelectMany(document => document.Type.Formats.Select(format => $"{language} {document.Number} {format}")));
        SampleBuild.Package.Files.Select(file => $"{file.Path.Split('/')[0]} {file.Source!.Identity.Number} {FormatOf(file)}").Should().BeEquivalentTo(planned);

        byte[] manifest = Manifest.Write(SampleBuild.Package, Plan.Profile, "tool", "hash", SampleBuild.Run.Inputs);
        using JsonDocument json = JsonDocument.Parse(manifest);
        IEnumerable<string> listed = json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()!);
        listed.Should().Equal(SampleBuild.Package.Files.Select(file => file.Path));
        json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("sha256").GetString()).Should().Equal(
            SampleBuild.Package.Files.Select(file => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Bytes))));
    }

    private static string FormatOf(WrittenFile file) =>
        ((string[])["gift.txt", "qti.zip"]).FirstOrDefault(format => file.Path.EndsWith("." + format, StringComparison.Ordinal)) ?? Path.GetExtension(file.Path)[1..];

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Each_leaf_that_is_not_excluded_has_a_chapter_a_record_and_one_lead(string language)
    {
        IReadOnlyList<string[]> matrix = MatrixRows(SampleBuild.Docx("MX-01", language).Body.Elements(W + "tbl"));
        string[] leaves = [.. Plan.Coverage.Where(row => row.Exclusion is null).Select(row => row.Requirement.Id)];
        leaves.Should().HaveCount(Plan.Standard.Leaves.Count() - Plan.Profile.Certification.Exclusions.Count);
        matrix.Select(row => row[0]).Should().Equal(leaves);
        matrix.Where(row => row.Count(cell => cell == "▲") != 1).Should().BeEmpty();
        matrix.SelectMany(row => row.Skip(2)).Where(cell => cell is not ("▲" or "△" or "")).Should().BeEmpty();
        Plan.Coverage.Where(row => row.Exclusion is null && row.ManualClauses.Count == 0).Should().BeEmpty();
        Plan.Coverage.Where(row => row.Exclusion is null && row.Records.Count == 0).Select(row => row.Requirement.Id).Should().BeEmpty();
    }

    [Fact]
    public void The_leaves_on_complaints_have_a_procedure() =>
        Plan.Coverage.Where(row => row.Exclusion is null && row.Procedures.Count > 0).Select(row => row.Requirement.Id)
            .Should().Contain(["5.3.2.1", "5.3.2.2", "5.3.2.3"]);

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Appendix_A_and_the_workbook_hold_the_same_matrix(string language)
    {
        IReadOnlyList<string[]> matrix = MatrixRows(SampleBuild.Docx("MX-01", language).Body.Elements(W + "tbl"));
        IReadOnlyList<string[]> appendix = MatrixRows([TableAfter(SampleBuild.Docx("SM-01", language), 0), .. TableAfter(SampleBuild.Docx("SM-01", language), 0).ElementsAfterSelf(W + "tbl")]);
        appendix.Should().BeEquivalentTo(matrix, options => options.WithStrictOrdering());
        Joined(XlsxText.Sheets(SampleBuild.Bytes("MX-01", "xlsx", language))).Should().BeEquivalentTo(matrix, options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Every_chapter_named_in_the_cross_reference_is_a_heading_of_the_manual(string language)
    {
        DocxFile manual = SampleBuild.Docx("SM-01", language);
        HashSet<string> numbers = [.. WordNumbers.Of(manual).Select(item => item.Number)];
        string[] cells = [.. Rows(TableAfter(manual, 4)).Skip(1).Select(row => row[4])];
        cells.Should().HaveCount(Plan.Standard.Leaves.Count());
        string[] cited = [.. cells.SelectMany(cell => Regex.Matches(cell, In(language, @"第([\d.]+)[章节]", @"(?:Chapter|Section) ([\d.]+)")).Select(match => match.Groups[1].Value))];
        cited.Should().HaveCountGreaterThanOrEqualTo(Plan.Coverage.Count(row => row.Exclusion is null));
        cited.Where(number => !numbers.Contains(number)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Numbers_in_the_contents_are_those_that_Word_prints(string language)
    {
        foreach (string code in (string[])["SM-01", "TM-02"])
        {
            DocxFile file = SampleBuild.Docx(code, language);
            Dictionary<string, string> headings = Headings(file);
            XElement[] entries = [.. file.Body.Descendants(W + "hyperlink").Where(link => link.Attribute(W + "anchor") is not null)];
            entries.Should().HaveCountGreaterThan(5);
            foreach (XElement entry in entries)
            {
                string bookmark = (string)entry.Attribute(W + "anchor")!;
                TextOf(entry).Should().StartWith(headings[bookmark] + "\t", "so says the contents of {0}", code);
            }

            string[] deep = [.. HeadingParagraphs(file).Where(item => item.Level <= 2).Select(item => item.Bookmark)];
            entries.Select(entry => (string)entry.Attribute(W + "anchor")!).Should().Equal(deep, "the contents of {0} have all headings down to the second level", code);
        }
    }

    [Fact]
    public void Cached_numbers_of_references_are_those_that_Word_prints()
    {
        int references = 0;
        foreach ((string path, DocxFile file) in SampleBuild.AllDocx)
        {
            Dictionary<string, string> numbers = NumbersByBookmark(file);
            foreach ((string instruction, string cached) in Fields(file))
            {
                Match match = Regex.Match(instruction, @"^(REF|PAGEREF) (\S+)");
                if (!match.Success)
                {
                    continue;
                }

                references++;
                numbers.Should().ContainKey(match.Groups[2].Value, "{0} refers to it", path);
                if (match.Groups[1].Value == "REF")
                {
                    cached.Should().Be(numbers[match.Groups[2].Value], "{0} says so by {1}", path, instruction);
                }
            }
        }

        references.Should().BeGreaterThan(50);
    }

    [Fact]
    public void Bookmarks_are_unique_and_short_enough_for_Word()
    {
        foreach ((string path, DocxFile file) in SampleBuild.AllDocx)
        {
            string[] names = [.. file.Body.Descendants(W + "bookmarkStart").Select(item => (string)item.Attribute(W + "name")!)];
            names.Should().OnlyHaveUniqueItems("so it must be in {0}", path);
            names.Where(name => !Regex.IsMatch(name, "^[A-Za-z_][A-Za-z0-9_]{0,39}$")).Should().BeEmpty("so it must be in {0}", path);
        }
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Every_document_cited_by_number_is_in_the_package(string language)
    {
        HashSet<string> numbers = [.. Numbers(_ => true)];
        IEnumerable<string> cited = SampleBuild.DocxIn(language).SelectMany(item => item.Value.Body.Descendants(W + "p"))
            .SelectMany(paragraph => Regex.Matches(TextOf(paragraph), "QH-[A-Z]+-[0-9]+").Select(match => match.Value));
        cited.Where(number => !numbers.Contains(number)).Distinct().Should().BeEmpty();
        cited.Should().Contain("QH-R-066");
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void The_enterprise_is_named_the_same_everywhere(string language)
    {
        foreach ((string path, DocxFile file) in SampleBuild.DocxIn(language))
        {
            string text = string.Concat(file.HeadersAndFooters.Append(file.Body).Select(TextOf));
            text.Should().Contain(In(language, "青禾电器股份有限公司", "Qinghe Appliances Co., Ltd."), "so says {0}", path);
            Regex.Matches(text, @"(?<!\d)400-\d{3}-\d{4}").Select(match => match.Value).Distinct().Should().BeSubsetOf(["400-555-0199"], "so says {0}", path);
        }
    }

    /// <summary>Text of each heading with its number as in the contents, by bookmark.</summary>
    private static Dictionary<string, string> Headings(DocxFile file)
    {
        Dictionary<XElement, string> numbers = WordNumbers.Of(file).ToDictionary(item => item.Paragraph, item => item.Number);
        return HeadingParagraphs(file).ToDictionary(
            item => item.Bookmark,
            item => (numbers.TryGetValue(item.Paragraph, out string? number) ? number + " " : "") + TextOf(item.Paragraph));
    }

    private static IEnumerable<(XElement Paragraph, string Bookmark, int Level)> HeadingParagraphs(DocxFile file)
    {
        Dictionary<string, int> outline = file.Styles.Elements(W + "style").Where(style => style.Descendants(W + "outlineLvl").Any())
            .ToDictionary(style => (string)style.Attribute(W + "styleId")!, style => int.Parse((string)style.Descendants(W + "outlineLvl").First().Attribute(W + "val")!) + 1);
        return file.Body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) is { } style && outline.ContainsKey(style))
            .Select(paragraph => (paragraph, (string)paragraph.Element(W + "bookmarkStart")!.Attribute(W + "name")!, outline[StyleOf(paragraph)!]));
    }

    private static Dictionary<string, string> NumbersByBookmark(DocxFile file)
    {
        Dictionary<XElement, string> numbers = WordNumbers.Of(file).ToDictionary(item => item.Paragraph, item => item.Number);
        return file.Body.Descendants(W + "bookmarkStart").ToDictionary(
            item => (string)item.Attribute(W + "name")!, item => numbers.GetValueOrDefault(item.Ancestors(W + "p").First(), ""));
    }

    private static IEnumerable<(string Instruction, string Cached)> Fields(DocxFile file)
    {
        foreach (XElement paragraph in file.HeadersAndFooters.Append(file.Body).SelectMany(part => part.Descendants(W + "p")))
        {
            string? instruction = null;
            string cached = "";
            bool inResult = false;
            foreach (XElement run in paragraph.Descendants(W + "r"))
            {
                switch ((string?)run.Element(W + "fldChar")?.Attribute(W + "fldCharType"))
                {
                    case "begin":
                        (instruction, cached, inResult) = ("", "", false);
                        break;
                    case "separate":
                        inResult = true;
                        break;
                    case "end" when instruction is not null:
                        yield return (instruction.Trim(), cached);
                        instruction = null;
                        break;
                    case null when instruction is not null:
                        (instruction, cached) = inResult ? (instruction, cached + TextOf(run)) : (instruction + run.Element(W + "instrText")?.Value, cached);
                        break;
                }
            }
        }
    }

    private static XElement TableUnder(DocxFile file, string heading) =>
        file.Body.Descendants(W + "tbl").Single(table => Rows(table).First().Contains(heading));

    /// <summary>The first table of an appendix: A is 0.</summary>
    private static XElement TableAfter(DocxFile file, int appendix) => file.Body.Elements(W + "p")
        .Where(paragraph => StyleOf(paragraph) == "AppendixTitle").ElementAt(appendix).ElementsAfterSelf(W + "tbl").First();

    private static string In(string language, string chinese, string english) => language == "en" ? english : chinese;

    private static IEnumerable<string[]> Rows(XElement table) =>
        table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(TextOf).ToArray());

    /// <summary>The rows of a matrix, which many departments spread over several tables.</summary>
    private static IReadOnlyList<string[]> MatrixRows(IEnumerable<XElement> tables) => Joined(tables.Select(table => (IReadOnlyList<string[]>)[.. Rows(table)]));

    /// <summary>Tables with the same first columns side by side, without their headers; others that follow are not part of it.</summary>
    private static IReadOnlyList<string[]> Joined(IEnumerable<IReadOnlyList<string[]>> tables)
    {
        IReadOnlyList<string[]> first = tables.First();
        IReadOnlyList<string[]>[] parts = [.. tables.TakeWhile(table => table.Count == first.Count && table[0][0] == first[0][0] && table[^1][0] == first[^1][0])];
        return [.. Enumerable.Range(1, first.Count - 1).Select(row => (string[])[.. first[row].Take(2), .. parts.SelectMany(part => part[row].Skip(2))])];
    }

    private static IEnumerable<string> Column(XElement table, int index) => Rows(table).Skip(1).Select(row => row[index]);
}
