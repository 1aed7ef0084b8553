using System.Text.RegularExpressions;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Architecture;

/// <summary>Size and content of source files (house rules 10 and 11).</summary>
public sealed class SourceFileTests
{
    private static readonly Regex TypeDeclaration = new(
        @"^(public|internal)( sealed| abstract| static| partial| readonly| unsafe)* (?<kind>class|struct|interface|enum|delegate|record( struct)?) (?<name>\w+)(?<rest>.*)$");

    [Fact]
    public void No_file_has_more_than_400_lines() =>
        Repository.Sources.Where(file => File.ReadLines(file).Count() > 400).Select(Repository.Below).Should().BeEmpty();

    [Fact]
    public void The_program_has_fewer_than_40_lines() =>
        File.ReadLines(Repository.Path("src", "DocGen", "Program.cs")).Count().Should().BeLessThan(40);

    /// <summary>
    /// A file holds one class, struct or interface. Beside it may stand records and enums, which are nouns of one family. In Markup one
    /// construct is one family too: its renderers, and its node, parser and extension, which derive from Markdig's types.
    /// </summary>
    [Fact]
    public void A_file_holds_one_type_or_one_family()
    {
        IEnumerable<string> crowded =
            from file in Repository.Sources
            let types = Types(file).Where(type => type.Kind is "class" or "struct" or "interface" && !IsOfConstruct(file, type.Tail)).Select(type => type.Name).ToList()
            where types.Count > 1
            select $"{Repository.Below(file)}: {string.Join(", ", types)}";
        crowded.Should().BeEmpty();
    }

    [Fact]
    public void A_file_with_one_type_bears_its_name() =>
        Repository.Sources.Where(file => Types(file).ToList() is [var only] && only.Name != Path.GetFileNameWithoutExtension(file))
            .Select(Repository.Below).Should().BeEmpty();

    [Fact]
    public void Every_type_says_what_it_means()
    {
        List<string> silent = [];
        foreach (string file in Repository.Sources)
        {
            string[] lines = File.ReadAllLines(file);
            for (int i = 0; i < lines.Length; i++)
            {
                int above = i - 1;
                while (above >= 0 && lines[above].StartsWith('['))
                {
                    above--;
                }

                if (TypeDeclaration.IsMatch(lines[i]) && (above < 0 || !lines[above].StartsWith("///", StringComparison.Ordinal)))
                {
                    silent.Add($"{Repository.Below(file)}:{i + 1}");
                }
            }
        }

        silent.Should().BeEmpty();
    }

    [Fact]
    public void No_name_says_nothing() =>
        Repository.Sources.SelectMany(Types).Select(type => type.Name)
            .Where(name => Regex.IsMatch(name, "(Manager|Helper|Util|Utils|Base|Common|Misc)$") && name is not ("TopManager" or "ServiceManager"))
            .Should().BeEmpty();

    private static bool IsOfConstruct(string file, string rest) =>
        Repository.Below(file).StartsWith("src/DocGen/Markup/", StringComparison.Ordinal)
        && Regex.IsMatch(rest, @": (I?MarkdownObjectRenderer|InlineParser|BlockParser|IMarkdownExtension|LeafInline|ContainerInline|LeafBlock|ContainerBlock)\b");

    private static IEnumerable<(string Kind, string Name, string Tail)> Types(string file) =>
        File.ReadLines(file).Select(line => TypeDeclaration.Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["kind"].Value, match.Groups["name"].Value, match.Groups["rest"].Value));
}
