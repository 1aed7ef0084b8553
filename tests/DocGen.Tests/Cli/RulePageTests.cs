using DocGen.Cli;
using DocGen.Diagnostics;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Cli;

/// <summary>docs/rules has one page per rule, made from the rule itself; <c>DOCGEN_ACCEPT=1</c> writes them anew.</summary>
public sealed class RulePageTests
{
    private static string Folder => Path.Combine(Repository.Root, "docs", "rules");

    [Fact]
    public void Every_rule_has_its_page_and_no_page_is_stale()
    {
        Dictionary<string, string> expected = Pipeline.AllRules.ToDictionary(rule => rule.Code + ".md", Page);
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Write(expected);
        }

        Dictionary<string, string> found = Directory.EnumerateFiles(Folder, "DG*.md").ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        found.Keys.Should().BeEquivalentTo(expected.Keys);
        found.Should().BeEquivalentTo(expected, "docs/rules is made from the rules; run the tests with DOCGEN_ACCEPT=1");
    }

    private static void Write(Dictionary<string, string> pages)
    {
        Directory.CreateDirectory(Folder);
        foreach (string stale in Directory.EnumerateFiles(Folder, "DG*.md"))
        {
            File.Delete(stale);
        }

        foreach ((string name, string text) in pages)
        {
            File.WriteAllText(Path.Combine(Folder, name), text);
        }
    }

    private static string Page(RuleInfo rule) =>
        $"""
        # {rule.Code} {rule.Name}

        ## English

        {Paragraphs(rule, MessageLanguage.En)}

        ## 中文

        {Paragraphs(rule, MessageLanguage.Zh)}

        """.ReplaceLineEndings("\n");

    private static string Paragraphs(RuleInfo rule, MessageLanguage language) =>
        RuleText.Of(rule, language).Split('\n', 2)[1].Trim();
}
