using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Rules;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Rules;

/// <summary>
/// The checks on documents. The fixtures beside this test (<c>Documents/*.md</c>) are texts as <c>docgen render</c> reads them; what is
/// found in each stands beside it, in both languages, and is nothing where the name ends in <c>-fine</c>.
/// </summary>
public sealed class DocumentRuleTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Rules", "Documents");

    /// <summary>The fixtures.</summary>
    public static TheoryData<string> Fixtures => [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_text_gives_the_findings_beside_it(string file)
    {
        Report report = new();
        (byte[] bytes, Document document) = TextDocument.Clause(File.ReadAllText(Path.Combine(Folder, file)), FixedValues.FromYaml("list: [ { name: a }, { name: b } ]\nflag: true"), new Report());
        DocumentRules.Inspect(document, report);
        Validity.AssertValid(bytes, file);
        string found = string.Concat(((MessageLanguage[])[MessageLanguage.En, MessageLanguage.Zh]).Select(language => DiagnosticsText.Lines(report.Sorted(), language)));
        Golden.Verify(found, $"Rules/Documents/{Path.GetFileNameWithoutExtension(file)}");
        report.Sorted().Any().Should().Be(!file.EndsWith("-fine.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_fixture_that_fires_or_a_test_of_its_own()
    {
        string all = string.Concat(Directory.EnumerateFiles(Folder, "*.verified.txt").Select(File.ReadAllText));
        DocumentRules.All.Select(rule => rule.Info.Code).Where(code => !all.Contains(code, StringComparison.Ordinal)).Should().Equal("DG5073", "DG5074");
    }

    [Theory]
    [InlineData("", "zh-CN", "DG5073")]
    [InlineData("　", "zh-CN", "DG5073")]
    [InlineData("手册", "zh-CN", "")]
    [InlineData("Manual", "en", "")]
    [InlineData("Handbuch", "de-DE-1996", "")]
    [InlineData("手册", "chinese", "DG5074")]
    [InlineData("手册", "zh_CN", "DG5074")]
    [InlineData("手册", "", "DG5074")]
    public void A_document_has_a_title_and_a_language(string title, string language, string code)
    {
        (_, Document document) = TextDocument.Plain("# 标题", new Report());
        Report report = new();
        DocumentRules.Inspect(document with { Identity = document.Identity with { Title = title, Language = language } }, report);
        string.Join(' ', report.Sorted().Select(finding => $"{finding.Rule.Code}")).Should().Be(code);
    }

    [Fact]
    public void Levels_count_over_the_sections_of_a_document()
    {
        (_, Document document) = TextDocument.Clause("## 小节", FixedValues.None, new Report());
        Section section = document.Sections[0];
        Section chapter = section with { Body = null, Heading = new SectionHeading("章", HeadingKind.Chapter, 1, "c_a"), Origin = new Origin("chapter.yaml", 0) };
        Section clause = section with { Heading = new SectionHeading("条", HeadingKind.Chapter, 2, "c_b"), BodyLevel = 2, Origin = new Origin("clause.md", 9) };
        Findings(document with { Sections = [chapter, clause] }).Should().Equal("clause.md:10:1 DG5070");
        Findings(document with { Sections = [clause] }).Should().Equal("clause.md:1:1 DG5070", "clause.md:10:1 DG5070");
        Findings(document with { Sections = [chapter, clause with { Body = null }, chapter] }).Should().BeEmpty();
    }

    private static IEnumerable<string> Findings(Document document)
    {
        Report report = new();
        DocumentRules.Inspect(document, report);
        return report.Sorted().Select(finding => $"{finding.Place} {finding.Rule.Code}");
    }
}
