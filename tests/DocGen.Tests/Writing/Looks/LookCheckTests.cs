using DocGen.Diagnostics;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using DocGen.Writing.Docx.Looks;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Looks;

/// <summary>What <c>docgen look check</c> says.</summary>
public sealed class LookCheckTests
{
    [Fact]
    public void A_shipped_look_has_nothing_to_say()
    {
        foreach (LookDefinition look in LookBuilder.Shipped)
        {
            Report report = new();
            LookCheck.Inspect(FirmLook.Of(look).Look(), report).Should().NotBeNull();
            report.Sorted().Should().BeEmpty();
        }
    }

    [Fact]
    public void A_bare_look_says_what_it_lacks_and_what_is_used_instead()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="x"><w:name w:val="公司标语"/><w:rPr><w:rFonts w:eastAsia="华信体"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
            """;
        Report report = new();
        Bilingual summary = LookCheck.Inspect(FirmLook.Bare(styles).Look(), report)!;
        IEnumerable<string> findings = DiagnosticsText.Lines(report.Sorted(), MessageLanguage.Zh).Split('\n')
            .Concat(DiagnosticsText.Lines(report.Sorted().Where(finding => finding.Rule.Code != "DG5025"), MessageLanguage.En).Split('\n'))
            .Where(line => line.Length > 0 && !line.StartsWith(' '));
        Golden.Verify($"{summary.Zh}\n{summary.En}\n{string.Join('\n', findings)}\n", "Writing/Looks/bare-look");
    }

    [Fact]
    public void A_file_that_is_no_look_has_no_summary()
    {
        Report report = new();
        LookCheck.Inspect(new DocGen.Model.Look("x", [1, 2], new SourceLocation("x.docx")), report).Should().BeNull();
        report.HasErrors.Should().BeTrue();
    }
}
