using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Model;
using DocGen.Rules;
using DocGen.Tests.Support;
using FluentAssertions;

namespace DocGen.Tests.Rules;

/// <summary>The profile of the contract, to which a test makes one small edit.</summary>
internal sealed class ProfileExample
{
    private const string Path = "profile.yaml";

    private ProfileExample(string text) => Text = text;

    /// <summary>The text as it stands after the edits.</summary>
    public string Text { get; }

    /// <summary>The profile as it is.</summary>
    public static ProfileExample Untouched { get; } = new(File.ReadAllText(Folder() + "/profile-example.yaml").ReplaceLineEndings("\n"));

    /// <summary>The same with one piece of text, which must be there, replaced where it first stands.</summary>
    public ProfileExample With(string old, string @new)
    {
        int at = Text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "the example should hold '{0}'", old);
        return new ProfileExample(Text[..at] + @new + Text[(at + old.Length)..]);
    }

    /// <summary>The same without an optional part: from its key at the left margin to the next blank line.</summary>
    public ProfileExample Without(string part)
    {
        int start = Text.IndexOf($"\n{part}:", StringComparison.Ordinal) + 1;
        start.Should().BePositive("the example should hold '{0}'", part);
        return new ProfileExample(Text[..start] + Text[Text.IndexOf("\n\n", start, StringComparison.Ordinal)..]);
    }

    /// <summary>The same with a list made empty: what follows its key, up to a line that stands no deeper, is dropped.</summary>
    public ProfileExample Emptied(string key)
    {
        string[] lines = Text.Split('\n');
        int start = Array.FindIndex(lines, line => line.TrimStart().StartsWith(key + ":", StringComparison.Ordinal));
        start.Should().BeGreaterThanOrEqualTo(0, "the example should hold '{0}'", key);
        int depth = Depth(lines[start]);
        int end = Array.FindIndex(lines, start + 1, line => line.Length == 0 || Depth(line) <= depth);
        return new ProfileExample(string.Join('\n', [.. lines[..start], $"{new string(' ', depth)}{key}: []", .. lines[end..]]));

        static int Depth(string line) => line.Length - line.TrimStart().Length;
    }

    /// <summary>What reading the text and all rules find.</summary>
    public IReadOnlyList<Diagnostic> Inspect(Library? library = null)
    {
        Report report = new();
        Profile? profile = ProfileLoader.Parse(Path, Text, report);
        profile.Should().NotBeNull();
        ProfileRules.Inspect(profile!, library ?? SmallLibrary.Library, report);
        return report.Sorted();
    }

    /// <summary>
    /// That exactly one finding, of this rule, is made, on the first line that holds the marker, with words in both languages.
    /// </summary>
    public Diagnostic ShouldGive<TRule>(string marker, Library? library = null)
        where TRule : IProfileRule, new()
    {
        IReadOnlyList<Diagnostic> findings = Inspect(library);
        findings.Should().ContainSingle(because: DiagnosticsText.Lines(findings, MessageLanguage.En));
        Diagnostic finding = findings[0];
        finding.Rule.Should().Be(new TRule().Info);
        finding.Place.Line.Should().Be(LineOf(marker));
        foreach (MessageLanguage language in Enum.GetValues<MessageLanguage>())
        {
            finding.Message(language).Should().NotBeNullOrWhiteSpace().And.NotContain("{");
            finding.Hint(language).Should().NotBeNullOrWhiteSpace().And.NotContain("{");
        }

        finding.Message(MessageLanguage.Zh).Should().NotBe(finding.Message(MessageLanguage.En));
        return finding;
    }

    /// <summary>The folder of this file; found from the test's program where the compiler was told to hide the real path.</summary>
    public static string Folder([CallerFilePath] string file = "")
    {
        const string below = "tests/DocGen.Tests/Rules";
        string? root = AppContext.BaseDirectory;
        while (!File.Exists(file) && root is not null)
        {
            file = System.IO.Path.Combine(root, below, "ProfileExample.cs");
            root = System.IO.Path.GetDirectoryName(root);
        }

        return System.IO.Path.GetDirectoryName(file)!;
    }

    private int LineOf(string marker)
    {
        int at = Text.IndexOf(marker, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "the edited text should hold the marker '{0}'", marker);
        return Text.AsSpan(0, at).Count('\n') + 1;
    }
}
