using System.Text.RegularExpressions;
using DocGen.Composing;
using DocGen.Converting;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Loading.Shapes;
using DocGen.Loading.Survey;
using DocGen.Markup;
using DocGen.Packaging;
using DocGen.Planning;
using DocGen.Rules;
using DocGen.Tests.Support;
using DocGen.Writing;
using DocGen.Writing.Docx.Looks;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Architecture;

/// <summary>Codes and words of all kinds of findings (conventions §5).</summary>
public sealed class RuleInfoTests
{
    /// <summary>The codes of all findings.</summary>
    public static TheoryData<string> Codes => [.. Pipeline.AllRules.Select(rule => rule.Code).Distinct()];

    [Fact]
    public void Codes_and_names_are_never_used_twice()
    {
        Pipeline.AllRules.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();
        Pipeline.AllRules.Select(rule => rule.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Codes_lie_in_the_range_of_their_stage()
    {
        Expect(LoadingFaults.All, "DG10");
        Expect(ShapeFaults.All, "DG11");
        Expect(LibraryFaults.All, "DG12");
        Expect(SurveyFaults.All, "DG20");
        Expect(MarkupFaults.All, "DG12");
        Expect(ContentFaults.All, "DG12");
        Expect([.. ProfileRules.All.Select(rule => rule.Info)], "DG20");
        Expect([.. DocumentRules.All.Select(rule => rule.Info)], "DG50");
        Expect(PlanningFaults.All, "DG30");
        Expect(ScheduleFaults.All, "DG30");
        Expect(RhythmFaults.All, "DG13");
        Expect(ComposingFaults.All, "DG40");
        Expect(WritingFaults.All, "DG50");
        Expect(ConvertingFaults.All, "DG50");
        Expect(LookFaults.All, "DG50");
        Expect(PackagingFaults.All, "DG51");

        static void Expect(IReadOnlyList<RuleInfo> rules, string prefix) =>
            rules.Where(rule => !Regex.IsMatch(rule.Code, $"^{prefix}[0-9]{{2}}$")).Select(rule => rule.Code).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_finding_speaks_both_languages_with_the_same_arguments(string code)
    {
        RuleInfo rule = Pipeline.AllRules.First(item => item.Code == code);
        foreach (Bilingual text in (Bilingual[])[rule.Message, rule.Hint, rule.Explanation])
        {
            text.Zh.Should().NotBeNullOrWhiteSpace().And.MatchRegex("[\u4E00-\u9FFF]");
            text.En.Should().NotBeNullOrWhiteSpace().And.NotMatchRegex("[\u4E00-\u9FFF]", "English text has no Chinese characters");
            Placeholders(text.Zh).Should().BeEquivalentTo(Placeholders(text.En));
        }

        rule.Message.En.Should().NotEndWith(".", "a message is a clause, not a sentence");
        rule.Name.Should().MatchRegex("^[A-Z][A-Za-z0-9]+$");
        Placeholders(rule.Explanation.En).Should().BeEmpty("'docgen explain' has no arguments");
    }

    [Fact]
    public void Every_place_that_makes_a_finding_gives_as_many_arguments_as_its_words_take()
    {
        Dictionary<string, RuleInfo> byField = new();
        foreach (Type type in (Type[])[typeof(LoadingFaults), typeof(ShapeFaults), typeof(LibraryFaults), typeof(SurveyFaults), typeof(RhythmFaults), typeof(MarkupFaults), typeof(ContentFaults), typeof(ReferenceFaults), typeof(PlanningFaults), typeof(EvaluationFaults), typeof(WeightFaults), typeof(ScheduleFaults), typeof(ComposingFaults), typeof(WritingFaults), typeof(LookFaults), typeof(DocGen.Writing.Pptx.SlideFaults), typeof(DocGen.Markup.Slides.SlideMarkupFaults), typeof(DocGen.Loading.Quizzes.QuizFaults), typeof(DocGen.Planning.Training.TrainingFaults), typeof(ConvertingFaults), typeof(PackagingFaults)])
        {
            foreach (System.Reflection.FieldInfo field in type.GetFields().Where(field => field.FieldType == typeof(RuleInfo)))
            {
                byField[$"{type.Name}.{field.Name}"] = (RuleInfo)field.GetValue(null)!;
            }
        }

        List<string> wrong = [];
        int calls = 0;
        foreach (string file in Repository.Sources)
        {
            string text = File.ReadAllText(file);
            foreach (Match match in Regex.Matches(text, @"\b(\w+Faults\.\w+)\s*\.At\("))
            {
                RuleInfo rule = byField[match.Groups[1].Value];
                int needed = Placeholders(rule.Message.En + rule.Hint.En).Select(int.Parse).DefaultIfEmpty(-1).Max() + 1;
                int given = Arguments(text, match.Index + match.Length) - 1;
                calls++;
                if (given < needed)
                {
                    wrong.Add($"{Repository.Below(file)}: {match.Groups[1].Value} takes {needed} and gets {given}");
                }
            }
        }

        wrong.Should().BeEmpty();
        calls.Should().BeGreaterThan(50);
    }

    /// <summary>How many arguments stand between the bracket that opened before the place and the one that closes it.</summary>
    private static int Arguments(string text, int start)
    {
        int depth = 0;
        int count = 1;
        bool inString = false;
        for (int i = start; i < text.Length; i++)
        {
            char character = text[i];
            if (character == '"' && text[i - 1] != '\\')
            {
                inString = !inString;
            }

            if (inString || (character == '\'' && text[i + 2] == '\''))
            {
                i += inString ? 0 : 2;
                continue;
            }

            switch (character)
            {
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}' when depth == 0:
                    return count;
                case ')' or ']' or '}':
                    depth--;
                    break;
                case ',' when depth == 0:
                    count++;
                    break;
            }
        }

        return count;
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal), @"\{(\d+)\}").Select(match => match.Groups[1].Value).Distinct().Order();
}
