using System.Reflection;
using System.Text.RegularExpressions;
using DocGen.Cli;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Rules;
using DocGen.Tests.Support;
using FluentAssertions;
using Markdig.Renderers;
using Xunit;

namespace DocGen.Tests.Architecture;

/// <summary>The lists are written by hand (conventions §4); these tests find what was forgotten.</summary>
public sealed class ListTests
{
    private static readonly Type[] Types = typeof(Pipeline).Assembly.GetTypes();

    [Fact]
    public void Every_rule_on_profiles_is_in_its_list() =>
        ProfileRules.All.Select(rule => rule.GetType()).Should().BeEquivalentTo(Concrete(typeof(IProfileRule)));

    [Fact]
    public void Every_check_on_documents_is_in_its_list() =>
        DocumentRules.All.Select(rule => rule.GetType()).Should().BeEquivalentTo(Concrete(typeof(IDocumentRule)));

    [Fact]
    public void Every_renderer_of_Word_is_in_the_dialect() =>
        Dialect.DocxRenderers.Select(renderer => renderer.GetType()).Should().BeEquivalentTo(Concrete(typeof(IMarkdownObjectRenderer)));

    [Fact]
    public void The_renderer_of_last_resort_is_the_last() => Dialect.DocxRenderers[^1].GetType().Name.Should().Be("DocxUnknownRenderer");

    [Fact]
    public void Every_command_is_in_the_list()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.Path("src", "DocGen", "Cli"), "*Command.cs").Select(file => Path.GetFileNameWithoutExtension(file)!)];
        string list = File.ReadAllText(Repository.Path("src", "DocGen", "Cli", "CommandLine.cs"));
        Regex.Matches(list, @"(\w+Command)\.Create\b").Select(match => match.Groups[1].Value).Append("LookCheckCommand").Append("SurveyImportCommand").Should().BeEquivalentTo(files, "'look check' and 'survey import' are below others");
        CommandLine.Commands.SelectMany(command => command.Create().Subcommands).Should().HaveCount(files.Length - CommandLine.Commands.Count);
        CommandLine.Commands.Select(command => command.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_kind_of_finding_can_be_explained()
    {
        const BindingFlags statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        IEnumerable<RuleInfo> declared = Types.Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(statics)).Where(field => field.FieldType == typeof(RuleInfo)).Select(field => (RuleInfo)field.GetValue(null)!);
        IEnumerable<RuleInfo> ofRules = ProfileRules.All.Select(rule => rule.Info).Concat(DocumentRules.All.Select(rule => rule.Info)).Concat(PlanRules.All.Select(rule => rule.Info)).Concat(TextRules.All.Select(rule => rule.Info));
        Pipeline.AllRules.Select(rule => rule.Code).Should().BeEquivalentTo(declared.Concat(ofRules).Select(rule => rule.Code).Distinct());
    }

    private static IEnumerable<Type> Concrete(Type contract) => Types.Where(type => type.IsAssignableTo(contract) && type is { IsAbstract: false, IsInterface: false });
}
