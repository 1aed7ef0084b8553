using DocGen.Diagnostics;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Composing;

/// <summary>References, captions and notes in a document that is put together from many clauses.</summary>
public sealed class DocumentReferenceTests : IDisposable
{
    private static readonly string Tiny = Path.Combine(Repository.Tests, "Samples", "tiny");
    private readonly string library = Directory.CreateTempSubdirectory("docgen-refs").FullName;
    private readonly string shared = Directory.CreateTempSubdirectory("docgen-refs-shared").FullName;

    public DocumentReferenceTests()
    {
        foreach (string folder in (string[])["_words", "_looks"])
        {
            Directory.CreateDirectory(Path.Combine(shared, folder));
            foreach (string file in Directory.EnumerateFiles(Repository.Path("templates", folder)))
            {
                File.Copy(file, Path.Combine(shared, folder, Path.GetFileName(file)));
            }
        }
    }

    [Fact]
    public void An_id_means_the_place_in_the_same_clause_first_then_that_in_another()
    {
        Clause("refs.one", "# 步骤 {#step}\n\n见[](#step)、[](#parts)和[](#refs.two)。");
        Clause("refs.two", "见[](#step)。\n\n# 步骤 {#step}\n\n表：备件 {#parts}\n\n| A |\n|---|\n| 1 |");
        string text = Manual();
        text.Should().Contain("见第{REF id_step \\r \\h=4.1}节、表{REF id_parts \\h=1}和第{REF c_refs_two \\r \\h=5}节。");
        text.Should().MatchRegex(@"见第\{REF (id_step_[0-9a-f]{8}) \\r \\h=5\.1\}节。\n\[Heading2\] \{#\1\}步骤");
    }

    [Fact]
    public void Captions_and_notes_are_counted_through_the_document_and_labels_belong_to_their_clause()
    {
        Clause("refs.one", "甲[^note]\n\n表：甲\n\n| A |\n|---|\n| 1 |\n\n[^note]: 注甲");
        Clause("refs.two", "乙[^note]\n\n表：乙\n\n| A |\n|---|\n| 1 |\n\n[^note]: 注乙");
        string text = Manual();
        text.Should().Contain("甲‹FootnoteReference [^1]›").And.Contain("乙‹FootnoteReference [^2]›").And.Contain("{SEQ 表 \\* ARABIC=2}　乙");
        text.Should().MatchRegex("=== note 1\n.*注甲\n=== note 2\n.*注乙");
    }

    [Fact]
    public void An_abbreviation_is_explained_once_in_the_document()
    {
        Clause("refs.one", "*[SLA]: 服务水平协议\n\n甲 SLA。");
        Clause("refs.two", "*[SLA]: 服务水平协议\n\n乙 SLA。");
        Manual().Should().Contain("甲 SLA（服务水平协议）。").And.Contain("乙 SLA。");
    }

    [Fact]
    public void A_term_leads_to_the_clause_that_lists_the_terms()
    {
        File.WriteAllText(
            Path.Combine(library, "terms.yaml"),
            "- id: care\n  term: { zh-CN: 照管, en: care }\n  definition: { zh-CN: 日常检查, en: daily checks }\n");
        Clause("refs.one", "[](term:care)和[该工作](term:care)。");
        Clause("refs.two", "::: each terms as term\n- {{ term.term }}：{{ term.definition }}\n:::");
        Manual().Should().Contain("<‹Hyperlink 照管›>(#c_refs_two)和<‹Hyperlink 该工作›>(#c_refs_two)。");
        File.Delete(Path.Combine(library, "topics", "refs", "refs.two.zh-CN.md"));
        Manual().Should().Contain("[BodyText] 照管和该工作。");
    }

    [Fact]
    public void A_heading_may_refer_to_one_that_comes_later()
    {
        Clause("refs.one", "# 见[](#later)\n\n正文\n\n# 后来 {#later}\n\n正文");
        Manual().Should().Contain("见第{REF id_later \\r \\h=4.2}节");
    }

    [Fact]
    public void Faulty_ids_and_references_are_reported_where_they_stand()
    {
        Clause("refs.one", "# 甲 {#same}\n\n文\n\n# 乙 {#same}\n\n文");
        Clause("refs.three", "见[](#shared)、[](#nowhere)、[文字](#nowhere)、[](term:car)。");
        Clause("refs.two", "# 甲 {#shared}\n\n文");
        Clause("refs.zwei", "# 甲 {#shared}\n\n文");
        Findings().Should().Equal(
            "refs.one.zh-CN.md:11:1 DG4010 the id 'same' stands twice in one text of XZ-SM-01",
            "refs.three.zh-CN.md:7:2 DG4011 the reference '#shared' can mean several places in XZ-SM-01: refs.two.zh-CN.md:7:1, refs.zwei.zh-CN.md:7:1",
            "refs.three.zh-CN.md:7:14 DG4003 the reference '#nowhere' points to nothing.",
            "refs.three.zh-CN.md:7:27 DG4003 the reference '#nowhere' points to nothing.",
            "refs.three.zh-CN.md:7:42 DG4003 the reference 'term:car' points to nothing.");
    }

    [Fact]
    public void Turned_pages_interrupt_the_control_of_a_passage()
    {
        Clause("refs.one", "甲\n\n::: landscape\n# 宽 {#wide}\n\n乙\n:::\n\n丙，见[](#wide)");
        Built built = Build();
        Validity.AssertValid(built.Bytes("SM-01"));
        DocxText.Of(built.Bytes("SM-01")).Should().MatchRegex(
            @"甲\n⟧\n\[EndMark\]\n--- portrait.*\n⟦ refs\.one@1\n.*宽\n.*乙\n⟧\n\[EndMark\]\n--- landscape.*header2.*\n⟦ refs\.one@1\n.*丙，见第\{REF id_wide \\r \\h=4\.1\}节");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(library, recursive: true);
        Directory.Delete(shared, recursive: true);
    }

    private void Clause(string id, string text)
    {
        string folder = Path.Combine(library, "topics", id.Split('.')[0]);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, id + ".zh-CN.md"), $"---\nid: {id}\ntitle: 条款\nfor: [SM-01]\nversion: 1\n---\n{text}\n");
    }

    private string Manual() => DocxText.Of(Build().Bytes("SM-01"));

    private Built Build()
    {
        Report report = new();
        return Built.Of((Plan(report), report));
    }

    private IEnumerable<string> Findings()
    {
        Report report = new();
        new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Compose(Plan(report)).Should().BeNull();
        return report.Sorted().Where(finding => !finding.Rule.Code.StartsWith("DG13", StringComparison.Ordinal)).Select(finding => $"{Path.GetFileName(finding.Place.Path)}:{finding.Place.Line}:{finding.Place.Column} {finding.Rule.Code} {finding.Message(MessageLanguage.En).Replace(library + "/topics/refs/", "", StringComparison.Ordinal)}");
    }

    private PlannedRun Plan(Report report)
    {
        BuildRequest request = new(
            Path.Combine(Tiny, "profile.yaml"), [Path.Combine(Tiny, "library"), library], [shared, Path.Combine(Tiny, "templates")], [], ["SM-01"]);
        PlannedRun? run = new Pipeline(report, (_, _, _) => { }, CancellationToken.None).Plan(request);
        run.Should().NotBeNull(DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        return run!;
    }
}
