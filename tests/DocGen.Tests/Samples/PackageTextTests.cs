using System.Globalization;
using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Samples;

/// <summary>What the texts of a package say of names, exclusions, managers and regions, and how the matrix of a large enterprise is laid out (document-set §14).</summary>
[Collection("sample")]
public sealed class PackageTextTests
{
    private static readonly string[] Said = ["删减", "不适用", "不涉及", "xclu", "ot applicable"];

    private static Plan Plan => SampleBuild.Run.Plan;

    [Fact]
    public void No_sample_is_named_in_library_and_templates_nor_in_the_package_of_another()
    {
        (string File, string[] Names)[] samples = [.. Directory.EnumerateFiles(Repository.Path("samples"), "profile.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (file, NamesOf(ProfileLoader.Load(file, new Report())!.Value.Profile)))];
        samples.Should().NotBeEmpty();
        string[] authored = [.. Directory.EnumerateFiles(Repository.Path("clause-library"), "*.*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Path("templates"), "*.*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".md" or ".yaml" or ".cshtml" && Path.GetFileName(file) != "README.md")];
        authored.Should().HaveCountGreaterThan(300);
        string[] names = [.. samples.SelectMany(sample => sample.Names)];
        authored.Select(file => (Path.GetFileName(file), Name: names.FirstOrDefault(name => File.ReadAllText(file).Contains(name, StringComparison.Ordinal)))).Where(item => item.Name is not null).Should().BeEmpty();

        string[] foreign = [.. names.Except(NamesOf(Plan.Profile))];
        SampleBuild.Documents.SelectMany(document => document.Sections.Select(section => (document.Planned.Code, Text: PlainText.Of(section))))
            .Where(item => foreign.Any(name => item.Text.Contains(name, StringComparison.Ordinal))).Select(item => item.Code).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void An_excluded_requirement_stands_nowhere_as_if_it_applied(string language)
    {
        string[] excluded = [.. Plan.Profile.Certification.Exclusions.Select(item => item.Indicator)];
        excluded.Should().NotBeEmpty();
        foreach (string code in (string[])["MX-01", "R-003"])
        {
            Rows(code, language).SelectMany(row => row).Intersect(excluded).Should().BeEmpty("{0} gives no marks for it", code);
        }

        string[][] listed = [.. ((string[])["SM-01", "R-031"]).SelectMany(code => Rows(code, language)).Where(row => row.Intersect(excluded).Any())];
        listed.Should().NotBeEmpty("the cross-reference of the manual gives each requirement");
        string[] reasons = [.. Plan.Profile.Certification.Exclusions.Select(item => item.Reason.In(language))];
        listed.Where(row => !row.Any(cell => reasons.Contains(cell) || Said.Any(word => cell.Contains(word, StringComparison.Ordinal)))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Service_managers_are_as_many_everywhere_as_in_the_profile(string language)
    {
        IReadOnlyList<ServiceManager> managers = Plan.Profile.Organization.CertifiedServiceManagers;
        string held = SampleBuild.Run.Library.Words[language]["managers.held"];
        (string Code, string Count)[] counted = [.. SampleBuild.Documents.Where(document => document.Identity.Language == language && document.Planned.Type.Formats.Contains("docx"))
            .SelectMany(document => Rows(document.Planned.Code, language).Where(row => row[0] == held).Select(row => (document.Planned.Code, string.Concat(row[1].Where(char.IsAsciiDigit)))))];
        counted.Select(item => item.Code).Should().Contain(["R-014", "AP-11"]);
        counted.Select(item => item.Count).Distinct().Should().Equal(managers.Count.ToString(CultureInfo.InvariantCulture));
        foreach (string code in (string[])["R-014", "AP-11"])
        {
            Rows(code, language).SelectMany(row => row).Where(cell => managers.Any(manager => manager.Certificate == cell)).Should().Equal(managers.Select(manager => manager.Certificate), "so says {0}", code);
        }
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void A_region_without_outlet_is_named_where_the_network_is_described(string language)
    {
        Report report = new();
        Text region = new(new Dictionary<string, string> { ["zh-CN"] = "海南", ["en"] = "Hainan" });
        Text reason = new(new Dictionary<string, string> { ["zh-CN"] = "顾客寄修，运费由公司承担", ["en"] = "repair by post, carriage paid by the company" });
        PlannedRun run = SampleBuild.PlanWith(profile => profile with { Organization = profile.Organization with { RegionsWithoutOutlet = [new UnservedRegion(region, reason)] } }, report, "SM-01", "AP-06");
        Built built = Built.Of((run, report));
        foreach (string code in (string[])["SM-01", "AP-06"])
        {
            byte[] bytes = built.Bytes(code, "docx", language);
            Validity.AssertValid(bytes, code);
            RowsOf(new DocxFile(bytes)).Should().ContainSingle(row => row.Length == 2 && row[0] == region.In(language) && row[1] == reason.In(language), "{0} says how the region is served", code);
        }

        built.Document("SM-01", language).Sections.Select(PlainText.Of).Should().NotContain(text => text.Contains("每个销售地区都有承接的网点") || text.Contains("every sales region is served by an outlet"));
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void The_matrix_of_fifty_departments_fits_the_page_in_parts_with_the_clause_columns(string language)
    {
        Report report = new();
        PlannedRun run = SampleBuild.PlanWith(WithFiftyDepartments, report, "MX-01", "R-003", "SM-01");
        run.Plan.Carriers.Should().HaveCountGreaterThanOrEqualTo(50);
        Built built = Built.Of((run, report));
        foreach (string code in (string[])["MX-01", "R-003", "SM-01"])
        {
            byte[] bytes = built.Bytes(code, "docx", language);
            Validity.AssertValid(bytes, code);
            DocxFile file = new(bytes);
            string head = SampleBuild.Run.Library.Words[language]["matrix.clause"];
            XElement[] parts = [.. file.Body.Elements(W + "tbl").Where(table => RowsOf(table).First()[0] == head && RowsOf(table).Skip(1).Any(row => row.Skip(2).Any(cell => cell is "▲" or "△")))];
            parts.Should().HaveCountGreaterThan(2, "so it is in {0}", code);
            string[] clauses = [.. RowsOf(parts[0]).Select(row => row[0] + row[1])];
            HashSet<string> departments = [];
            foreach (XElement part in parts)
            {
                RowsOf(part).Select(row => row[0] + row[1]).Should().Equal(clauses);
                departments.UnionWith(RowsOf(part).First().Skip(2));
                part.Elements(W + "tr").First().Descendants(W + "tblHeader").Should().NotBeEmpty();
                part.Element(W + "tblGrid")!.Elements(W + "gridCol").Sum(column => (int)column.Attribute(W + "w")!).Should().BeLessThanOrEqualTo(TextWidth(part) + 20);
            }

            departments.Should().HaveCountGreaterThanOrEqualTo(50);
        }
    }

    private static Profile WithFiftyDepartments(Profile profile)
    {
        Department[] more = [.. Enumerable.Range(1, 50 - profile.Organization.Departments.Count).Select(i => new Department(
            $"branch-{i}", new Text(new Dictionary<string, string> { ["zh-CN"] = $"第{i}分公司服务部", ["en"] = $"Service department of branch {i}" }), new Text("李某"), 1, null, []))];
        Dictionary<string, Responsibility> responsibilities = new(profile.Responsibilities) { ["5.1.1.2"] = new Responsibility(null, [.. more.Select(item => item.Id)]) };
        return profile with { Organization = profile.Organization with { Departments = [.. profile.Organization.Departments, .. more] }, Responsibilities = responsibilities };
    }

    /// <summary>The width between the margins of the section in which a table stands, in twentieths of a point.</summary>
    private static int TextWidth(XElement table)
    {
        XElement section = table.ElementsAfterSelf().SelectMany(element => element.DescendantsAndSelf(W + "sectPr")).First();
        return (int)section.Element(W + "pgSz")!.Attribute(W + "w")! - (int)section.Element(W + "pgMar")!.Attribute(W + "left")! - (int)section.Element(W + "pgMar")!.Attribute(W + "right")!;
    }

    private static string[] NamesOf(Profile profile) => [.. profile.Enterprise.Name.All.Concat(profile.Enterprise.ShortName.All).Distinct()];

    private static IEnumerable<string[]> Rows(string code, string language) => RowsOf(SampleBuild.Docx(code, language));

    private static IEnumerable<string[]> RowsOf(DocxFile file) => file.Body.Descendants(W + "tbl").SelectMany(RowsOf);

    private static IEnumerable<string[]> RowsOf(XElement table) => table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(TextOf).ToArray());
}
