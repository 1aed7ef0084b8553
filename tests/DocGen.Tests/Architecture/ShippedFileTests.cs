using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Model;
using DocGen.Tests.Support;
using DocGen.Writing.Docx;
using DocGen.Writing.Pptx.Looks;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Architecture;

/// <summary>The files that travel with the program agree with its code.</summary>
public sealed class ShippedFileTests
{
    private static readonly IReadOnlyList<Words> AllWords = [.. TextDocument.Library.Words.Values];

    /// <summary>The looks that ship.</summary>
    public static TheoryData<string> Looks => [.. Pipeline.ShippedLooks];

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_look_is_the_one_that_the_program_builds(string id) =>
        File.ReadAllBytes(Repository.Path("templates", "_looks", $"{id}.docx")).Should().Equal(Pipeline.ShippedLook(id));

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_look_of_slides_is_the_one_that_the_program_builds(string id) =>
        File.ReadAllBytes(Repository.Path("templates", "_looks", $"{id}.pptx")).Should().Equal(Pipeline.ShippedLook(id, slides: true));

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_look_of_slides_is_valid(string id) => Validity.AssertValid(Pipeline.ShippedLook(id, slides: true), $"{id}.pptx");

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_look_is_valid(string id) => Validity.AssertValid(Pipeline.ShippedLook(id), $"{id}.docx");

    [Fact]
    public void The_names_of_the_looks_are_those_of_the_files()
    {
        Directory.EnumerateFiles(Repository.Path("templates", "_looks")).Select(Path.GetFileName).Should()
            .BeEquivalentTo(Pipeline.ShippedLooks.SelectMany(id => new[] { id + ".docx", id + ".pptx" }));
        Pipeline.ShippedLooks.Should().BeEquivalentTo(LookBuilder.Shipped.Select(look => look.Id)).And.BeEquivalentTo(SlideLookDefinition.Shipped.Select(look => look.Id));
    }

    [Fact]
    public void Every_word_that_a_template_or_the_code_uses_exists_in_every_language()
    {
        IEnumerable<string> templates = Directory.EnumerateFiles(Repository.Path("templates"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"\bWord\(""([^""]+)""").Select(match => match.Groups[1].Value));
        IEnumerable<string> code = Repository.Sources.SelectMany(file =>
            Regex.Matches(File.ReadAllText(file), @"\b[Ww]ords(?:\[|\.Format\()""([^""]+)""|\bWord\(""([^""]+)""").Select(match => match.Groups[1].Value + match.Groups[2].Value));
        string[] used = [.. templates.Concat(code).Concat(["ref.chapter", "ref.section", "ref.appendix"]).Distinct()];
        used.Should().HaveCountGreaterThan(40);
        AllWords.Should().NotBeEmpty();
        foreach (Words words in AllWords)
        {
            used.Where(key => key.EndsWith('.') ? !words.Texts.Keys.Any(known => known.StartsWith(key, StringComparison.Ordinal)) : !words.Texts.ContainsKey(key))
                .Should().BeEmpty("{0} has a word for it", words.Language);
        }
    }

    [Fact]
    public void Every_choice_of_a_profile_has_its_word()
    {
        IEnumerable<string> keys = ProfileShape.Channels.Select(channel => "channel." + channel)
            .Concat(ProfileShape.SiteKinds.Select(kind => "site." + kind))
            .Concat(["kind.manufacturer", "kind.retailer", "kind.service-provider"])
            .Concat(SampleBuild.Run.Library.Clauses.SelectMany(clause => clause.Support.Append(clause.Lead!)).Where(function => function is not null).Distinct().Select(function => "function." + function));
        foreach (Words words in AllWords)
        {
            keys.Where(key => !words.Texts.ContainsKey(key)).Should().BeEmpty("{0} has a word for it", words.Language);
        }
    }

    [Fact]
    public void All_languages_have_the_same_words_with_the_same_arguments()
    {
        foreach (Words words in AllWords)
        {
            words.Texts.Keys.Should().BeEquivalentTo(AllWords[0].Texts.Keys);
            foreach ((string key, string text) in words.Texts)
            {
                Arguments(text).Should().BeEquivalentTo(Arguments(AllWords[0].Texts[key]), "{0} means the same in all languages", key);
            }
        }

        static IEnumerable<string> Arguments(string text) => Regex.Matches(text, @"\{\d\}").Select(match => match.Value);
    }

    [Fact]
    public void The_profile_to_start_from_has_exactly_the_keys_of_the_contract()
    {
        string text = Regex.Replace(
            File.ReadAllText(Repository.Path("templates", "_init", "profile.yaml")), @"^(\s*)# ((?: {2,}|(?=introduction))?(?:- )?[a-z0-9_.]+:(?: .*)?)$", "$1$2", RegexOptions.Multiline);
        Report report = new();
        YamlNode? root = YamlFile.Read("profile.yaml", text, report);
        DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En).Should().BeEmpty();
        List<string> faults = [];
        Compare(root!, ProfileShape.Root, "", faults);
        faults.Should().BeEmpty();
    }

    private static void Compare(YamlNode node, Shape shape, string path, List<string> faults)
    {
        switch (node, shape)
        {
            case (YamlMap map, MapShape fields):
                CompareKeys(map, fields.Fields, path, faults);
                faults.AddRange(map.Entries.Where(entry => fields.Fields.All(field => field.Key != entry.Key)).Select(entry => $"unknown {path}{entry.Key}"));
                break;
            case (YamlMap map, OpenMapShape open):
                CompareKeys(map, open.Named ?? [], path, faults);
                break;
            case (YamlList list, ListShape items) when list.Items.Count > 0:
                if (items.Item is MapShape item)
                {
                    Compare(list.Items[0], item, path, faults);
                }

                break;
        }
    }

    private static void CompareKeys(YamlMap map, IReadOnlyList<Field> fields, string path, List<string> faults)
    {
        foreach (Field field in fields)
        {
            if (map.Entries.FirstOrDefault(entry => entry.Key == field.Key) is { } entry)
            {
                Compare(entry.Value, field.Shape, $"{path}{field.Key}.", faults);
            }
            else
            {
                faults.Add($"missing {path}{field.Key}");
            }
        }
    }
}
