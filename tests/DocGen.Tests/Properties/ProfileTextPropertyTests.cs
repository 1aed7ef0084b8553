using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Properties;

/// <summary>Whatever an enterprise writes about itself, it is printed as it stands, and nothing in it is ever interpreted.</summary>
[Collection("sample")]
public sealed class ProfileTextPropertyTests
{
    private const string Hostile = "甲|乙*<b>{{ enterprise.code }}@Model.X";

    /// <summary>Texts as the loader lets them through: something visible, no control characters, no white space around.</summary>
    private static readonly Gen<string> ProfileText = MarkdownPieces.AnyText
        .Select(text => string.Concat(text.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF or 0x2028 or 0x2029))).Trim())
        .Where(text => text.Length is > 0 and < 400 && text.Any(character => !char.IsWhiteSpace(character)));

    private static readonly Lazy<Built> HostilePackage = new(() => BuildWith(Hostile));

    [Fact]
    public void The_hostile_text_everywhere_gives_a_valid_package()
    {
        HostilePackage.Value.Package.Files.Should().HaveCount(SampleBuild.Package.Files.Count);
        foreach (WrittenFile file in HostilePackage.Value.Package.Files.Where(SampleBuild.IsOffice))
        {
            Validity.AssertValid(file.Bytes, file.Path);
        }
    }

    [Fact]
    public void The_hostile_text_is_printed_as_it_stands_and_never_evaluated()
    {
        Regex piece = new("甲.{0,60}", RegexOptions.Singleline);
        int found = 0;
        foreach (WrittenFile file in HostilePackage.Value.Package.Files.Where(file => file.Path.EndsWith(".docx", StringComparison.Ordinal)))
        {
            DocxFile docx = new(file.Bytes);
            IEnumerable<string> texts = docx.HeadersAndFooters.Append(docx.Body).SelectMany(part => part.Descendants(W + "p")).Select(TextOf)
                .Append(docx.Property("creator")!).Append(docx.Property("title")!);
            foreach (string text in texts.SelectMany(text => piece.Matches(text).Select(match => match.Value)).Where(text => text.StartsWith("甲|", StringComparison.Ordinal) || text.Contains("乙*")))
            {
                text.Should().StartWith(Hostile, "so it stands in {0}", file.Path);
                found++;
            }

            string.Concat(texts).Should().NotContain("{{ enterprise.code }}@Model.X}").And.NotContain("乙*<b>QH");
        }

        found.Should().BeGreaterThan(500);
    }

    [Fact]
    public void The_hostile_text_is_in_cover_header_tables_properties_and_workbook()
    {
        Expect(HostilePackage.Value, Hostile);
        XlsxText.FirstSheet(HostilePackage.Value.Bytes("MX-01", "xlsx"))[0].Skip(2).Should().OnlyContain(cell => cell == Hostile);
    }

    [Fact]
    public void The_hostile_text_through_the_file_of_the_profile_builds_too()
    {
        string text = Regex.Replace(File.ReadAllText(Repository.SampleProfile), @"zh-CN: (?!\||>)(""[^""\n]*""|[^,}\n]+)", $"zh-CN: \"{Hostile}\"");
        text = Regex.Replace(text, @"zh-CN: \|\n(\s+)(?:.*\n(?:\s*\n)?)+?(?=\s+en:)", $"zh-CN: |\n$1{Hostile}\n");
        string folder = Directory.CreateTempSubdirectory("docgen-hostile").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "profile.yaml"), text);
            Report report = new();
            PlannedRun? run = new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Plan(SampleBuild.Request with { ProfilePath = folder });
            report.Sorted().Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => $"{finding.Place} {finding.Message(MessageLanguage.En)}").Should().BeEmpty();
            run!.Plan.Profile.Enterprise.Name.In("zh-CN").Should().Be(Hostile);
            Expect(Built.Of((run with { Selected = [.. run.Plan.Documents.Where(document => document.Code is "SM-01" or "SP-21")] }, report)), Hostile);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Any_text_gives_valid_documents_that_show_it_unchanged() => ProfileText.Sample(
        text =>
        {
            Built built = BuildWith(text, "SM-01", "SP-21");
            foreach (WrittenFile file in built.Package.Files)
            {
                Validity.AssertValid(file.Bytes, file.Path);
            }

            Expect(built, text);
        },
        iter: 25, print: text => System.Text.Json.JsonSerializer.Serialize(text));

    private static Built BuildWith(string text, params string[] only)
    {
        Report report = new();
        return Built.Of((SampleBuild.PlanWith(profile => ProfileTexts.Everywhere(profile, text), report, only), report));
    }

    /// <summary>That the text stands unchanged in cover, company table, headers and properties.</summary>
    private static void Expect(Built built, string text)
    {
        string shown = string.Concat(text.EnumerateRunes());
        DocxFile manual = new(built.Bytes("SM-01"));
        XElement[] paragraphs = [.. manual.Body.Elements(W + "p")];
        TextOf(paragraphs.Single(paragraph => StyleOf(paragraph) == "CoverEnterprise")).Should().Be(shown);
        string[][] company = [.. manual.Body.Elements(W + "tbl").First(table => TextOf(table).Contains("统一社会信用代码", StringComparison.Ordinal))
            .Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(TextOf).ToArray())];
        company.Single(row => row[0] == "企业名称")[1].Should().Be(shown);
        company.Single(row => row[0] == "法定代表人")[1].Should().Be(shown);
        company.Single(row => row[0] == "行业")[1].Should().Be(shown);
        company.Single(row => row[0] == "认证范围")[1].Should().Be(shown);
        TextOf(manual.HeadersAndFooters.First(part => part.Name == W + "hdr")).Should().Be($"{shown}\tQH-SM-01  A/0");
        manual.Property("creator").Should().Be(shown);

        DocxFile procedure = new(built.Bytes("SP-21"));
        XElement box = procedure.HeadersAndFooters.First(part => part.Name == W + "hdr");
        TextOf(box.Descendants(W + "tc").First()).Should().Be(shown);
        procedure.Body.Elements(W + "tbl").First().Descendants(W + "tc").Select(TextOf).Should().Contain(shown);
    }
}
