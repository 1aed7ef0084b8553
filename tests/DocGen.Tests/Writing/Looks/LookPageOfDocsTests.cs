using DocGen.Diagnostics;
using DocGen.Tests.Support;
using DocGen.Writing.Docx.Looks;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Writing.Looks;

/// <summary>docs/looks.md lists the styles, pages and placeholders that the program knows; <c>DOCGEN_ACCEPT=1</c> writes the list of styles anew.</summary>
public sealed class LookPageOfDocsTests
{
    private const string End = "<!-- end of styles -->";
    private static readonly string Path = Repository.Path("docs", "looks.md");

    [Fact]
    public void The_styles_are_those_of_the_catalogue()
    {
        string table = "\n| English | 中文 | for · 用途 |\n|---|---|---|\n" + string.Concat(StyleCatalog.All.Where(style => !style.IsOptional).Select(Row)) + "\n";
        string text = File.ReadAllText(Path);
        int start = text.IndexOf('\n', text.IndexOf("<!-- styles:", StringComparison.Ordinal)) + 1;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(Path, text[..start] + table + text[end..]);
            return;
        }

        text[start..end].Should().Be(table, "docs/looks.md is made from the catalogue; run the tests with DOCGEN_ACCEPT=1");
    }

    [Fact]
    public void The_pages_and_placeholders_are_all_there()
    {
        string text = File.ReadAllText(Path);
        foreach ((string key, Bilingual name) in PageKey.All)
        {
            text.Should().Contain($"| `page:{key}` | {name.Zh} |");
        }

        foreach ((string tag, string chinese, _) in Placeholders.All)
        {
            text.Should().Contain($"| `{tag}` | `{{{{{chinese}}}}}` |");
        }

        foreach (LookDefinition look in DocGen.Writing.Docx.LookBuilder.Shipped)
        {
            text.Should().Contain($"| `{look.Id}`").And.Contain($"| {look.Title.Zh} |");
        }
    }

    private static string Row(CatalogStyle style) => $"| {style.Name} | {string.Join("、", style.Chinese)} | {style.Purpose.En} · {style.Purpose.Zh} |\n";
}
