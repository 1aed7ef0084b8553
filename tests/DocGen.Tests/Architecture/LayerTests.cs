using System.Text.RegularExpressions;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Architecture;

/// <summary>Who may know whom: the table of conventions §2, and house rule 4 on packages. Change both together.</summary>
public sealed class LayerTests
{
    /// <summary>Each folder with what of ours it may use, beside itself.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["Program.cs"] = ["Cli"],
        ["Pipeline.cs"] = ["Loading", "Planning", "Composing", "Writing", "Converting", "Packaging", "Markup", "Rules", "Scoring", "Model", "Diagnostics"],
        ["SurveyLine.cs"] = ["Loading", "Composing", "Writing", "Markup", "Model", "Diagnostics"],
        ["TrainLine.cs"] = ["Planning", "Packaging", "Model", "Diagnostics"],
        ["BuildRequest.cs"] = [],
        ["PlannedRun.cs"] = ["Composing", "Model"],
        ["Diagnostics"] = [],
        ["Model"] = ["Diagnostics"],
        ["Loading"] = ["Model", "Diagnostics", "Markup"],
        ["Planning"] = ["Model", "Diagnostics"],
        ["Composing"] = ["Model", "Diagnostics", "Markup", "Scoring"],
        ["Packaging"] = ["Model", "Diagnostics"],
        ["Converting"] = ["Model", "Diagnostics"],
        ["Writing"] = ["Model", "Diagnostics"],
        ["Markup"] = ["Model", "Diagnostics", "Writing"],
        ["Rules"] = ["Model", "Diagnostics", "Markup"],
        ["Scoring"] = ["Model", "Diagnostics"],
        ["Cli"] = ["Model", "Diagnostics", "Scoring"],
    };

    /// <summary>Each third-party package with the folders that may name it.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> Packages = new Dictionary<string, string[]>
    {
        ["YamlDotNet"] = ["Loading"],
        ["RazorLight"] = ["Composing"],
        ["Fluid"] = ["Composing"],
        ["Microsoft.CodeAnalysis"] = ["Composing"],
        ["Microsoft.AspNetCore"] = ["Composing"],
        ["System.CommandLine"] = ["Cli"],
        ["DocumentFormat"] = ["Writing", "Markup"],
    };

    private static readonly Regex Names = new(
        @"\bDocGen\.(?<layer>[A-Z][A-Za-z]*)|(?<![\w.])(?<layer>Loading|Planning|Composing|Converting|Packaging|Writing|Markup|Rules|Scoring|Cli)\.[A-Z]");

    /// <summary>The folders and files at the top.</summary>
    public static TheoryData<string> Layers => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_names_only_the_layers_below_it(string layer)
    {
        IEnumerable<string> found =
            from source in Sources(layer)
            from line in source.Lines
            from Match match in Names.Matches(line)
            let used = match.Groups["layer"].Value
            where used != layer && Allowed.ContainsKey(used) && !Allowed[layer].Contains(used)
            select $"{source.Path} names {used}";
        found.Distinct().Should().BeEmpty();
        Sources(layer).Should().NotBeEmpty();
    }

    [Fact]
    public void Every_folder_is_in_the_table() =>
        Repository.Sources.Select(LayerOf).Distinct().Should().BeSubsetOf(Allowed.Keys);

    [Fact]
    public void Only_the_pipeline_and_the_lines_beside_it_name_several_stages()
    {
        string[] stages = ["Loading", "Planning", "Composing", "Converting", "Packaging"];
        IEnumerable<string> files =
            from file in Repository.Sources
            let named = Names.Matches(string.Join('\n', Code(file))).Select(match => match.Groups["layer"].Value).Append(LayerOf(file)).Where(stages.Contains).Distinct()
            where named.Count() > 1
            select Repository.Below(file);
        files.Should().BeEquivalentTo(["src/DocGen/Pipeline.cs", "src/DocGen/SurveyLine.cs", "src/DocGen/TrainLine.cs"]);
    }

    [Fact]
    public void A_third_party_package_is_named_in_its_folder_only()
    {
        IEnumerable<string> found =
            from file in Repository.Sources
            from package in Packages
            where !package.Value.Contains(LayerOf(file)) && Code(file).Any(line => Regex.IsMatch(line, $@"\b{Regex.Escape(package.Key)}\."))
            select $"{Repository.Below(file)} names {package.Key}";
        found.Should().BeEmpty();
    }

    [Fact]
    public void The_model_knows_only_the_syntax_tree_of_Markdig() =>
        Sources("Model").SelectMany(source => source.Lines.Where(line => line.Contains("Markdig") && !line.Contains("Markdig.Syntax")).Select(line => $"{source.Path}: {line}"))
            .Should().BeEmpty();

    [Fact]
    public void Clock_and_chance_stay_at_the_ends()
    {
        Regex impure = new(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|new Random|Random\.Shared|Guid\.NewGuid");
        Repository.Sources.Where(file => Code(file).Any(impure.IsMatch)).Select(Repository.Below).Should().BeEmpty();
    }

    [Fact]
    public void Only_loading_converting_packaging_and_the_ends_touch_the_disk()
    {
        Regex disk = new(@"\b(File|Directory|FileInfo|DirectoryInfo|FileStream)\.[A-Z]|new (FileInfo|DirectoryInfo|FileStream)\b");
        string[] ends = ["Loading", "Converting", "Packaging", "Cli", "Program.cs"];
        Repository.Sources.Where(file => !ends.Contains(LayerOf(file)) && Code(file).Any(disk.IsMatch)).Select(Repository.Below)
            .Should().BeEquivalentTo(["src/DocGen/Composing/Templates/CompiledTemplateStore.cs"], "the store of compiled templates is a cache on disk by decision");
    }

    private static IEnumerable<(string Path, string[] Lines)> Sources(string layer) =>
        Repository.Sources.Where(file => LayerOf(file) == layer).Select(file => (Repository.Below(file), Code(file)));

    /// <summary>The first part of the path below src/DocGen.</summary>
    private static string LayerOf(string file) => Repository.Below(file).Split('/')[2];

    /// <summary>The lines of a file without comments and its namespace.</summary>
    private static string[] Code(string file) =>
        [.. File.ReadLines(file).Select(line => line.Trim()).Where(line => !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("namespace ", StringComparison.Ordinal))];
}
