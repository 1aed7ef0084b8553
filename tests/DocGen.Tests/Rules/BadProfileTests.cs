using System.Text;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Rules;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Rules;

/// <summary>
/// Profiles as they should not be, in the folder BadProfiles: each gives findings, never an exception, and the findings are those
/// of its verified text. DOCGEN_ACCEPT=1 writes that text anew; a difference leaves a received text beside it.
/// </summary>
public sealed class BadProfileTests
{
    private static readonly string Folder = Path.Combine(ProfileExample.Folder(), "BadProfiles");

    /// <summary>The names of the files, without extension.</summary>
    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => Path.GetFileNameWithoutExtension(file)),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_profile_gives_the_findings_of_its_verified_text(string name)
    {
        IReadOnlyList<Diagnostic> findings = Inspect(Path.Combine(Folder, name + ".yaml"));
        findings.Should().Contain(finding => finding.Rule.Severity == Severity.Error);
        DiagnosticsText.Json(findings, MessageLanguage.Zh).Should().StartWith("[").And.NotContain("\"\"");

        string text = DiagnosticsText.Lines(findings, MessageLanguage.En);
        string verified = Path.Combine(Folder, name + ".verified.txt");
        string received = Path.Combine(Folder, name + ".received.txt");
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1")
        {
            File.WriteAllText(verified, text);
        }

        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (text == expected)
        {
            File.Delete(received);
        }
        else
        {
            File.WriteAllText(received, text);
        }

        text.Should().Be(expected, "{0} holds what was found", received);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    public void Nesting_twenty_thousand_deep_is_refused(string open, string close)
    {
        const int depth = 20_000;
        StringBuilder text = new("profile: 1\nenterprise:\n  ");
        text.Insert(text.Length, open, depth).Append('x').Insert(text.Length, close, depth).Append('\n');
        Report report = new();
        ProfileLoader.Parse("deep.yaml", text.ToString(), report).Should().BeNull();
        report.Sorted().Should().ContainSingle().Which.Rule.Name.Should().Be("TooDeep");
    }

    [Fact]
    public void A_bad_profile_gives_the_same_findings_each_time() =>
        Directory.EnumerateFiles(Folder, "*.yaml").Should().OnlyContain(file =>
            DiagnosticsText.Lines(Inspect(file), MessageLanguage.Zh) == DiagnosticsText.Lines(Inspect(file), MessageLanguage.Zh));

    private static IReadOnlyList<Diagnostic> Inspect(string path)
    {
        Report report = new();
        if (ProfileLoader.Load(path, report) is var (profile, _))
        {
            ProfileRules.Inspect(profile, SmallLibrary.Library, report);
        }

        return [.. report.Sorted().Select(finding => finding with { Place = finding.Place with { Path = Path.GetFileName(path) } })];
    }
}
