using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Model;
using DocGen.Planning;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Planning;

/// <summary>Dates of a profile that do not fit the course of the project are found at their lines.</summary>
[Collection("sample")]
public sealed class ScheduleCheckTests
{
    private static readonly string Sample = File.ReadAllText(Repository.SampleProfile).ReplaceLineEndings("\n");

    [Fact]
    public void The_dates_of_the_sample_fit() => Findings(Sample).Should().BeEmpty();

    [Theory]
    [InlineData("start: 2026-10-08", "start: 2026-11-24", "start: 2026-11-24", "DG3022", "the project starts on 2026-11-24, after the first day of approval 2026-11-23 (issue on 2026-11-25)")]
    [InlineData("start: 2026-10-08", "start: 2026-11-16", "start: 2026-11-16", "DG3023", "5 workdays; diagnosis, organisation and writing need at least 15")]
    [InlineData("start: 2026-10-08", "start: 2026-10-10", "start: 2026-10-10", "DG3024", "the start of the project 2026-10-10 is no workday")]
    [InlineData("issue_date: 2026-11-25", "issue_date: 2026-11-28", "issue_date: 2026-11-28", "DG3024", "the date of issue 2026-11-28")]
    [InlineData("application_date: 2027-03-15", "application_date: 2027-03-14", "application_date: 2027-03-14", "DG3024", "2027-03-14 is no workday")]
    [InlineData("course: TM-01, date: 2026-11-26", "course: TM-01, date: 2026-11-29", "course: TM-01, date: 2026-11-29", "DG3024", "the date of a session 2026-11-29")]
    [InlineData("course: TM-01, date: 2026-11-26", "course: TM-02, date: 2027-01-04", "course: TM-02, date: 2027-01-04", "DG3026", "the session of TM-02 on 2027-01-04 is not between 2026-11-25 and 2026-12-31")]
    [InlineData("course: TM-01, date: 2026-11-26", "course: TM-07, date: 2027-02-02", "course: TM-07, date: 2027-02-02", "DG3026", "and 2027-02-01")]
    [InlineData("to: 2027-02-11", "to: 2027-02-01", "to: 2027-02-01", "DG3027", "the last day off 2027-02-01 is before the first 2027-02-05")]
    [InlineData("parts_supply_years: 8", "operation_months: 6", "application_date:", "DG3028", "answers.operation_months asks for 6 months")]
    [InlineData("parts_supply_years: 8", "evaluation_after_months: 3", "application_date:", "DG3025", "before 3 month(s) of operation end on 2027-03-01")]
    [InlineData("from: 2027-02-05, to: 2027-02-11", "from: 2026-12-21, to: 2027-03-05", "application_date:", "DG3025", "the internal evaluation can only be held on")]
    [InlineData("application_date: 2027-03-15", "application_date: 2028-03-15", "application_date: 2028-03-15", "DG3029", "shows 53 weeks")]
    public void A_date_that_does_not_fit_is_found_at_its_line(string old, string @new, string marker, string code, string said)
    {
        string text = Sample.Replace(old, @new, StringComparison.Ordinal);
        text.Should().NotBe(Sample);
        Diagnostic finding = Findings(text).Where(item => item.Rule.Code == code).Should().ContainSingle().Which;
        finding.Message(MessageLanguage.En).Should().Contain(said);
        text.Split('\n')[finding.Place.Line - 1].Should().Contain(marker);
    }

    [Fact]
    public void An_application_on_the_first_day_after_three_months_fits() =>
        Findings(Sample.Replace("application_date: 2027-03-15", "application_date: 2027-03-01", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void A_record_without_rhythm_and_a_moment_that_does_not_exist_are_found()
    {
        Library library = SampleBuild.Run.Library;
        Dictionary<string, RecordForm> records = new(library.Records);
        records["R-049"] = records["R-049"] with { Rhythm = null };
        records["R-032"] = records["R-032"] with { Rhythm = records["R-032"].Rhythm! with { At = "evaluation-raport" } };
        Report report = new();
        Planner.Plan(SampleBuild.Run.Plan.Profile, library with { Records = records }, ["zh-CN"], report);
        report.Sorted().Select(finding => finding.Rule.Code).Should().BeEquivalentTo(["DG3020", "DG3021"]);
        report.Sorted().Single(finding => finding.Rule.Code == "DG3021").Message(MessageLanguage.En).Should().Contain("did you mean 'evaluation-report'?");
    }

    private static IReadOnlyList<Diagnostic> Findings(string text)
    {
        Report report = new();
        Profile profile = ProfileLoader.Parse("profile.yaml", text, report)!;
        Planner.Plan(profile, SampleBuild.Run.Library, ["zh-CN"], report);
        return report.Sorted();
    }
}
