using DocGen.Diagnostics;
using DocGen.Rules;
using DocGen.Rules.Profiles;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Rules;

/// <summary>
/// Each rule on profiles: a small edit of the contract's example makes exactly this rule fire, at the line of the marker.
/// </summary>
public sealed class ProfileRuleTests
{
    [Fact]
    public void Nothing_is_found_in_the_untouched_example() => ProfileExample.Untouched.Inspect().Should().BeEmpty();

    [Fact]
    public void The_list_holds_every_rule_once_in_the_order_of_its_codes()
    {
        ProfileRules.All.Select(rule => rule.GetType().Name).Should().BeEquivalentTo(
            typeof(IProfileRule).Assembly.GetTypes()
                .Where(type => type.IsClass && type.IsAssignableTo(typeof(IProfileRule))).Select(type => type.Name));
        ProfileRules.All.Select(rule => rule.Info.Code).Should().Equal(
            Enumerable.Range(2001, ProfileRules.All.Count).Select(code => $"DG{code}"));
        ProfileRules.All.Should().OnlyContain(rule => rule.Info.Name == rule.GetType().Name);
        ProfileRules.All.SelectMany(rule => new[] { rule.Info.Message, rule.Info.Hint, rule.Info.Explanation })
            .Should().OnlyContain(words => words.Zh.Length > 0 && words.En.Length > 0 && words.Zh != words.En);
    }

    [Theory]
    [InlineData("credit_code: 91110112MA0QH8T26N", "credit_code: 91110112MA0QH8T26M", "“N”")]
    [InlineData("credit_code: 91110112MA0QH8T26N", "credit_code: 91110112MA0QH8T62N", "末位应为")]
    [InlineData("credit_code: 91110112MA0QH8T26N", "credit_code: 91110112MA0QH8T26", "有 17 位")]
    [InlineData("credit_code: 91110112MA0QH8T26N", "credit_code: 91110112MA0QH8T26n", "第 18 位“n”")]
    [InlineData("credit_code: 91110112MA0QH8T26N", "credit_code: 9111O112MA0QH8T26N", "第 5 位“O”")]
    public void CreditCodeCheck(string old, string @new, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<CreditCodeCheck>("credit_code:")
            .Message(MessageLanguage.Zh).Should().Contain(said);

    [Theory]
    [InlineData("- id: refrigerator", "- id: air-conditioner", "- id: air-conditioner\n    name: { zh-CN: 电冰箱", 42)]
    [InlineData("id: onsite", "id: response", "- { id: response, text: { zh-CN: 市区", 94)]
    [InlineData("id: complaints-closed", "id: satisfaction", "- { id: satisfaction, name: { zh-CN: 投诉", 97)]
    [InlineData("SM-2025-0312", "SM-2025-0311", "zh-CN: 唐敏, en: Tang Min }, certificate", 80)]
    public void DuplicateId(string old, string @new, string marker, int first) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<DuplicateId>(marker).Arguments[2].Should().Be(first);

    [Fact]
    public void DuplicateId_between_a_department_and_top_management() =>
        ProfileExample.Untouched.With("{ id: admin, ", "{ id: gm, ").With("[gm, service-director, admin,", "[gm, service-director,")
            .ShouldGive<DuplicateId>("{ id: gm,    name").Arguments[2].Should().Be(64);

    [Theory]
    [InlineData("functions: [finance]", "functions: [finanse]", "id: finance,", "did you mean 'finance'?")]
    [InlineData("functions: [finance]", "functions: [finance, astrology]", "id: finance,", "'astrology'.")]
    [InlineData("functions: [top-management]", "functions: [top-managment]", "id: gm,", "did you mean 'top-management'?")]
    public void UnknownFunction(string old, string @new, string marker, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<UnknownFunction>(marker).Message(MessageLanguage.En).Should().Contain(said);

    [Theory]
    [InlineData("functions: [quality, supervision]", "functions: [quality]", "'supervision' (supervision)")]
    [InlineData("functions: [purchasing]", "functions: []", "'purchasing' (purchasing)")]
    [InlineData("functions: [logistics]", "functions: []", "'logistics' (logistics)")]
    [InlineData("functions: [top-management]", "functions: []", "'top-management' (top management)")]
    public void UncarriedFunction(string old, string @new, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<UncarriedFunction>("  departments:")
            .Message(MessageLanguage.En).Should().Contain(said);

    [Theory]
    [InlineData("functions: [production]", "functions: [production, quality]", "id: plant,", "quality")]
    [InlineData("functions: [finance]", "functions: [finance, finance]", "id: finance,", "finance")]
    [InlineData("functions: [quality, supervision]", "functions: [quality, supervision, top-management]", "id: quality,", "gm")]
    public void DoublyCarriedFunction(string old, string @new, string marker, string carrier) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<DoublyCarriedFunction>(marker).Arguments[1].Should().Be(carrier);

    [Theory]
    [InlineData("parent: service,", "parent: servise,", "; did you mean 'service'?")]
    [InlineData("parent: service,", "parent: gm,", ".")]
    public void UnknownParent(string old, string @new, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<UnknownParent>("id: care,").Message(MessageLanguage.En).Should().EndWith(said);

    [Theory]
    [InlineData("parent: service,", "parent: care,", "id: care,", "care → care")]
    [InlineData("staff: 72, ", "staff: 72, parent: care, ", "id: service,", "service → care → service")]
    public void ParentCycle(string old, string @new, string marker, string circle) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<ParentCycle>(marker).Arguments[0].Should().Be(circle);

    [Fact]
    public void ParentCycle_names_only_those_in_the_circle() =>
        ProfileExample.Untouched.With("staff: 22, ", "staff: 22, parent: care, ").With("staff: 72, ", "staff: 72, parent: care, ")
            .ShouldGive<ParentCycle>("id: service,").Arguments[0].Should().Be("service → care → service");

    [Theory]
    [InlineData("gbt27922-2012", "did you mean 'gbt27922-2011'?")]
    [InlineData("iso9001", "no standard 'iso9001'.")]
    public void UnknownStandard(string standard, string said) =>
        ProfileExample.Untouched.With("standard: gbt27922-2011", "standard: " + standard)
            .ShouldGive<UnknownStandard>("standard: ").Message(MessageLanguage.En).Should().EndWith(said);

    [Theory]
    [InlineData("star6")]
    [InlineData("fail")]
    [InlineData("seven-star")]
    public void UnknownLevel(string level) =>
        ProfileExample.Untouched.With("target_level: star5", "target_level: " + level)
            .ShouldGive<UnknownLevel>("target_level:").Hint(MessageLanguage.En).Should().EndWith("pass, star3, star4, star5");

    [Theory]
    [InlineData("indicator: 5.2.4.5", "indicator: 5.2.4.6", "indicator: 5.2.4.6", "5.2.1.3, 5.2.4.5")]
    [InlineData("  5.1.1.2: { samples", "  5.1.1.9: { samples", "5.1.1.9:", "5.1.1.1, 5.1.1.2")]
    [InlineData("  5.3.2.3: { lead", "  8.3.2.3: { lead", "8.3.2.3:", "5.1, 5.2, 5.3")]
    public void UnknownRequirement(string old, string @new, string marker, string near) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<UnknownRequirement>(marker).Arguments[2].Should().Be(near);

    [Theory]
    [InlineData("indicator: 5.2.4.5", "indicator: \"5.2\"", "indicator: \"5.2\"", "5.2.1.3, 5.2.4.5")]
    [InlineData("  5.1.1.2: { samples", "  5.1: { samples", "  5.1: {", "5.1.1.1, 5.1.1.2")]
    [InlineData("  5.3.2.3: { lead", "  5.1.1: { lead", "5.1.1: {", "5.1.1.1, 5.1.1.2")]
    public void NotALeaf(string old, string @new, string marker, string leaves) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<NotALeaf>(marker).Arguments[2].Should().Be(leaves);

    [Theory]
    [InlineData("5.2.4.5", 110)]
    public void DuplicateExclusion(string indicator, int first) =>
        ProfileExample.Untouched.With("  effective_date:", $"    - {{ indicator: {indicator}, reason: 不修 }}\n  effective_date:")
            .ShouldGive<DuplicateExclusion>("reason: 不修").Arguments[1].Should().Be(first);

    [Theory]
    [InlineData("5.1.1.1")]
    [InlineData("5.3.2.3")]
    public void ForbiddenExclusion(string indicator) =>
        ProfileExample.Untouched.With("indicator: 5.2.4.5", "indicator: " + indicator).ShouldGive<ForbiddenExclusion>("indicator: ");

    [Theory]
    [InlineData("5.2", "5.2.1.3", 2)]
    public void EverythingExcluded(string group, string other, int leaves) =>
        ProfileExample.Untouched.Without("responsibilities").Without("self_evaluation")
            .With("  effective_date:", $"    - {{ indicator: {other}, reason: 不修 }}\n  effective_date:")
            .ShouldGive<EverythingExcluded>("  exclusions:", SmallLibrary.OnlyGroup(group)).Arguments[0].Should().Be(leaves);

    [Theory]
    [InlineData("  5.2.1.3: { met: false", "  5.2.4.5: { met: false", "5.2.4.5: {")]
    [InlineData("indicator: 5.2.4.5", "indicator: 5.2.1.3", "5.2.1.3: {")]
    public void ExcludedButEvaluated(string old, string @new, string marker) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<ExcludedButEvaluated>(marker).Arguments[1].Should().Be(110);

    [Theory]
    [InlineData("lead: service-director", "lead: service-directer", "5.3.2.3:", "'service-director'?")]
    [InlineData("support: [care, quality]", "support: [care, customer-care]", "5.3.2.3:", "'customer-care'.")]
    [InlineData("sales, service, care]", "sales, service, cares]", "distribution:", "'cares'; did you mean 'care'?")]
    public void UnknownCarrier(string old, string @new, string marker, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<UnknownCarrier>(marker).Message(MessageLanguage.En).Should().Contain(said);

    [Theory]
    [InlineData("[care, quality]", "[care, service-director]")]
    public void LeadAlsoSupports(string old, string @new) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<LeadAlsoSupports>("  5.3.2.3:").Arguments[1].Should().Be("5.3.2.3");

    [Theory]
    [InlineData("credit_code: 91110112MA0QH8T26N", "credit_code: \"91110112MA0QH8T26\\u0001\"")]
    [InlineData("target_level: star5 ", "target_level: 五星 ")]
    [InlineData("indicator: 5.2.4.5", "indicator: 5.2.4.五")]
    public void Nothing_is_added_where_the_form_is_wrong_already(string old, string @new) =>
        ProfileExample.Untouched.With(old, @new).Inspect().Should().ContainSingle()
            .Which.Rule.Code.Should().StartWith("DG11");
}
