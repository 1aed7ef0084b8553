using DocGen.Diagnostics;
using DocGen.Rules.Profiles;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Rules;

/// <summary>As <see cref="ProfileRuleTests"/>, for the rules on dates, figures, languages and lists.</summary>
public sealed class ProfileFigureTests
{
    [Theory]
    [InlineData("effective_date: 2026-12-01", "effective_date: 2026-11-24", "effective_date:", "2026-11-24 is before the date of issue")]
    [InlineData("application_date: 2027-03-15", "application_date: 2027-02-28", "application_date:", "end on 2027-03-01")]
    [InlineData("business_records_since: 2009-07-01", "business_records_since: 2009-06-17", "business_records", "establishment 2009-06-18")]
    [InlineData("issue_date: 2026-11-25", "issue_date: 2009-06-30", "issue_date:", "start of the business records 2009-07-01")]
    public void DateOrder(string old, string @new, string marker, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<DateOrder>(marker).Message(MessageLanguage.En).Should().Contain(said);

    [Theory]
    [InlineData("application_date: 2027-03-15", "application_date: 2027-03-01")]
    [InlineData("issue_date: 2026-11-25", "issue_date: 2026-12-01")]
    [InlineData("business_records_since: 2009-07-01", "business_records_since: 2009-06-18")]
    public void DateOrder_allows_the_last_possible_day(string old, string @new) =>
        ProfileExample.Untouched.With(old, @new).Inspect().Should().BeEmpty();

    [Fact]
    public void DateOrder_bears_the_end_of_the_calendar() =>
        ProfileExample.Untouched.With("effective_date: 2026-12-01", "effective_date: 9999-12-31").Inspect()
            .Should().ContainSingle().Which.Message(MessageLanguage.En).Should().EndWith("end on 9999-12-31");

    [Theory]
    [InlineData("date: 2026-11-26", "date: 2027-03-16")]
    public void TrainingSessionDate(string old, string @new) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<TrainingSessionDate>("course: TM-01");

    [Theory]
    [InlineData("valid_until: 2028-02-29", "valid_until: 2027-03-14", "application 2027-03-15")]
    [InlineData("valid_until: 2028-02-29", "valid_until: 2023-02-28", "issue 2023-03-01")]
    public void ExpiredQualification(string old, string @new, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<ExpiredQualification>("kind: permit")
            .Message(MessageLanguage.En).Should().EndWith(said);

    [Theory]
    [InlineData("SM-2025-0312, valid_until: 2028-05-31", "SM-2025-0312, valid_until: 2027-03-14")]
    public void ExpiredManagerCertificate(string old, string @new)
    {
        ProfileExample example = ProfileExample.Untouched.With("service_management_staff: 23", "service_management_staff: 20");
        example.With(old, @new).ShouldGive<ExpiredManagerCertificate>("SM-2025-0312");
    }

    [Theory]
    [InlineData("{ samples: 20, failed: 2,", "{ samples: 20,", "samples is given without failed")]
    [InlineData("{ samples: 20, failed: 2,", "{ failed: 2,", "failed is given without samples")]
    [InlineData("{ samples: 20, failed: 2,", "{ samples: 0, failed: 0,", "samples is 0, less than 1")]
    [InlineData("{ samples: 20, failed: 2,", "{ samples: 20, failed: 21,", "failed is 21, outside 0 to 20 samples")]
    [InlineData("{ samples: 20, failed: 2,", "{ met: true, samples: 20, failed: 2,", "met and samples or failed are both given")]
    [InlineData("{ samples: 20, failed: 2,", "{ met: false, failed: 2,", "met and samples or failed are both given")]
    [InlineData("{ samples: 20, failed: 2,", "{ ", "there is no met, nor samples and failed")]
    public void SampleOutOfRange(string old, string @new, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<SampleOutOfRange>("  5.1.1.2:")
            .Message(MessageLanguage.En).Should().EndWith(said);

    [Theory]
    [InlineData("  special_bonus: ", "    - { text: 二 }", 2)]
    public void TooManyBonuses(string key, string item, int claimed) =>
        ProfileExample.Untouched.With(key, key + "#").With("\n\ntraining:", $"\n{item}\n\ntraining:")
            .ShouldGive<TooManyBonuses>(item).Arguments[0].Should().Be(claimed);

    [Theory]
    [InlineData("short_name: { zh-CN: 青禾电器, en: Qinghe }", "short_name: { zh-CN: 青禾电器 }", "short_name:", "enterprise.short_name", "en")]
    [InlineData("{ zh-CN: 天津, en: Tianjin }, {", "{ en: Tianjin }, {", "sales_regions:", "enterprise.sales_regions[1]", "zh-CN")]
    [InlineData("head: { zh-CN: 郑岚, en: Zheng Lan }", "head: { zh-CN: 郑岚 }", "id: finance", "organization.departments[1].head", "en")]
    [InlineData("unit: { zh-CN: 小时, en: h }", "unit: { zh-CN: 小时 }", "id: first-response", "service.targets[2].unit", "en")]
    [InlineData("公示收费标准, en: ", "公示收费标准, fr: ", "5.1.1.2:", "self_evaluation.5.1.1.2.note", "en")]
    [InlineData("trainer: { zh-CN: 咨询老师, en: Consultant }", "trainer: { en: Consultant }", "trainer:", "training.trainer", "zh-CN")]
    [InlineData("parts_supply_years: 8", "parts_source: { zh-CN: 原厂 }", "parts_source:", "answers.parts_source", "en")]
    public void MissingLanguage(string old, string @new, string marker, string path, string language) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<MissingLanguage>(marker).Arguments.Should().Equal(path, language);

    [Theory]
    [InlineData("languages: [zh-CN, en] ", "languages: [zh-CN] ", "家用电器制造与销售, en: ", "家用电器制造与销售, fr: ")]
    [InlineData("trainer: { zh-CN: 咨询老师, en: Consultant }", "trainer: 李静", "{ zh-CN: 青禾电器, en: Qinghe }", "QH")]
    public void MissingLanguage_asks_only_for_what_is_needed(string old, string @new, string alsoOld, string alsoNew) =>
        ProfileExample.Untouched.With(old, @new).With(alsoOld, alsoNew).Inspect().Should().BeEmpty();

    [Theory]
    [InlineData("[zh-CN, en]", "[zh-CN, en, eng]", "is not one of the library's; did you mean 'en'?")]
    [InlineData("[zh-CN, en]", "[zh-CN, fr-FR, en]", "is not one of the library's.")]
    [InlineData("[zh-CN, en]", "[zh-CN, en, zh-CN]", "is given twice")]
    public void UnknownDocumentLanguage(string old, string @new, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<UnknownDocumentLanguage>("languages: [")
            .Message(MessageLanguage.En).Should().EndWith(said);

    [Theory]
    [InlineData("at_most: 2, ", "", "has neither at_least nor at_most")]
    [InlineData("at_most: 2, ", "at_least: 2.5, at_most: 2, ", "has at_least 2.5 above at_most 2")]
    public void TargetBound(string old, string @new, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<TargetBound>("id: first-response")
            .Message(MessageLanguage.En).Should().EndWith(said);

    [Theory]
    [InlineData("at_least: 95", "at_least: 195", "is 195%, more than 100%")]
    [InlineData("at_least: 95", "at_most: 100.5", "is 100.5%, more than 100%")]
    public void TargetBound_of_a_percentage(string old, string @new, string said) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<TargetBound>("id: satisfaction")
            .Message(MessageLanguage.En).Should().EndWith(said);

    [Theory]
    [InlineData("staff: 22, ", "staff: 23, ", 861L, 860)]
    [InlineData("employees: 860", "employees: 900", 860L, 900)]
    public void StaffSum(string old, string @new, long sum, int employees) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<StaffSum>("employees:").Arguments.Should().Equal(sum, employees);

    [Theory]
    [InlineData("service_management_staff: 23", "service_management_staff: 31", 4)]
    [InlineData("service_management_staff: 23", "service_management_staff: 41", 5)]
    public void TooFewServiceManagers(string old, string @new, int required) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<TooFewServiceManagers>("certified_service_managers:")
            .Arguments[1].Should().Be((decimal)required);

    [Fact]
    public void TooFewServiceManagers_is_content_with_the_exact_share() =>
        ProfileExample.Untouched.With("service_management_staff: 23", "service_management_staff: 30").Inspect().Should().BeEmpty();

    [Fact]
    public void TooFewServiceManagers_does_not_count_expired_certificates() =>
        ProfileExample.Untouched.With("valid_until: 2029-01-31", "valid_until: 2027-01-31").Inspect()
            .Select(finding => finding.Rule.Name).Should().Equal(nameof(TooFewServiceManagers), nameof(ExpiredManagerCertificate));

    [Theory]
    [InlineData("service_management_staff: 23", "service_management_staff: 2")]
    public void ManagementStaffSum(string old, string @new) =>
        ProfileExample.Untouched.With(old, @new).ShouldGive<ManagementStaffSum>("service_management_staff:").Arguments.Should().Equal(3, 2);

    [Theory]
    [InlineData("phone: 022-55550111, ", "has no telephone")]
    [InlineData(", region: { zh-CN: 天津, en: Tianjin }, staff: 28", "has no region")]
    [InlineData("phone: 022-55550111, region: { zh-CN: 天津, en: Tianjin }, ", "has no region and no telephone")]
    public void OutletWithoutRegion(string left, string said) =>
        ProfileExample.Untouched.With(left, "").ShouldGive<OutletWithoutRegion>("Tianjin service centre")
            .Message(MessageLanguage.En).Should().EndWith(said);

    [Theory]
    [InlineData("enterprise.sales_regions")]
    [InlineData("products")]
    [InlineData("organization.top_management")]
    [InlineData("organization.departments")]
    [InlineData("documents.languages")]
    public void EmptyList(string path) =>
        ProfileExample.Untouched.Emptied(path.Split('.')[^1]).Inspect()
            .Where(finding => finding.Rule.Code == new EmptyList().Info.Code).Should().ContainSingle().Which.Arguments.Should().Equal(path);
}
