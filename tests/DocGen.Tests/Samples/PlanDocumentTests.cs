using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Model;
using DocGen.Model.Schedules;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Samples;

/// <summary>The plans PL-02 to PL-10 of the sample, in both languages: present, valid, and of one mind with the schedule.</summary>
[Collection("sample")]
public sealed class PlanDocumentTests
{
    private static readonly string[] Codes = ["PL-02", "PL-03", "PL-04", "PL-05", "PL-06", "PL-07", "PL-08", "PL-09", "PL-10"];
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static Plan Plan => SampleBuild.Run.Plan;

    /// <summary>Each plan in each language.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string code in Codes)
            {
                all.Add(code, "zh-CN");
                all.Add(code, "en");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_plan_is_valid_and_speaks_its_language(string code, string language)
    {
        byte[] bytes = SampleBuild.Bytes(code, "docx", language);
        Validity.AssertValid(bytes, code);
        string text = string.Concat(new DocxFile(bytes).Body.Descendants(W + "t").Select(item => item.Value));
        text.Length.Should().BeGreaterThan(300);
        text.Should().NotContain("{{").And.NotContain("DocGen").And.NotContain("System.");
        if (language == "en")
        {
            text.Should().NotMatchRegex("[\u4E00-\u9FFF]");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_heading_row_of_each_long_table_is_repeated(string code, string language) =>
        new DocxFile(SampleBuild.Bytes(code, "docx", language)).Body.Elements(W + "tbl").Where(table => table.Elements(W + "tr").Count() > 4)
            .Where(table => table.Elements(W + "tr").First().Element(W + "trPr")?.Element(W + "tblHeader") is null).Should().BeEmpty();

    [Fact]
    public void The_project_plan_shows_in_table_and_chart_the_days_of_the_schedule()
    {
        DocxFile file = new(SampleBuild.Bytes("PL-02", "docx", "zh-CN"));
        string[] cells = [.. file.Body.Descendants(W + "tc").Select(TextOf)];
        foreach (string id in (string[])["diagnosis", "writing", "approval", "distribution", "operation", "evaluation", "correction", "readiness", "audit"])
        {
            ScheduleStep step = Plan.Schedule[id];
            cells.Should().Contain($"{step.First:yyyy-MM-dd} 至 {step.Last:yyyy-MM-dd}", "so long takes {0}", id);
        }

        double[] days = [.. Values(file)[0]];
        days[0].Should().Be(new DateTime(2026, 10, 8).ToOADate());
        days.Should().HaveCount(15);
    }

    [Fact]
    public void The_ledger_of_the_run_names_each_record_once_and_its_totals_are_those_of_the_chart()
    {
        DocxFile file = new(SampleBuild.Bytes("PL-06", "docx", "zh-CN"));
        XElement table = file.Body.Elements(W + "tbl").Single(item => TextOf(item.Elements(W + "tr").First()).Contains("实施前", StringComparison.Ordinal));
        string[][] rows = [.. table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(TextOf).ToArray())];
        rows.Select(row => row[0]).Where(cell => Regex.IsMatch(cell, "^QH-R-[0-9]{3}$")).Should()
            .BeEquivalentTo(Plan.Family("R").Select(document => document.Number.ToString()));

        string[] totals = [.. rows[^1].Skip(rows[^1].Length - Plan.Schedule.Run.Count)];
        for (int i = 0; i < totals.Length; i++)
        {
            int ticks = rows.Where(row => row[0].StartsWith("QH-R-", StringComparison.Ordinal)).Count(row => row[^(totals.Length - i)] == "☐");
            totals[i].Should().Be(ticks.ToString(CultureInfo.InvariantCulture), "so many boxes has week {0}", i + 1);
        }

        Values(file).Should().ContainSingle().Which.Should().Equal(totals.Select(double.Parse));
    }

    [Fact]
    public void The_training_plan_takes_the_session_of_the_profile_and_has_the_eight_courses()
    {
        string[] cells = [.. new DocxFile(SampleBuild.Bytes("PL-05", "docx", "en")).Body.Descendants(W + "tc").Select(TextOf)];
        Enumerable.Range(1, 8).Select(i => $"TM-0{i}").Should().BeSubsetOf(cells);
        cells[Array.IndexOf(cells, "TM-01") + 4].Should().Be("2026-11-26");
        IReadOnlyList<PlannedCourse> courses = PlannedCourse.Of(Plan, SampleBuild.Run.Library);
        courses.SelectMany(course => course.Sessions).Select(session => session.Day).Should().OnlyHaveUniqueItems();
        courses.Should().OnlyContain(course => course.Sessions.All(session => course.Earliest <= session.Day && session.Day <= course.Latest));
    }

    [Fact]
    public void The_corrective_plan_holds_the_findings_of_the_profile_and_leaves_their_causes_blank()
    {
        string[][] rows = [.. new DocxFile(SampleBuild.Bytes("PL-10", "docx", "zh-CN")).Body.Elements(W + "tbl").Last().Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(TextOf).ToArray())];
        rows[1].Should().Equal("1", "5.1.1.2 服务网络覆盖", "抽样 20 件，不符合 2 件：两家网点未公示收费标准", "售后服务部", "", "", "2027-02-01", "2027-02-03", "");
        rows[2][1].Should().StartWith("5.2.1.3");
        rows[3][1].Should().Be("特别扣分项");
        rows.Skip(4).Should().HaveCount(3).And.OnlyContain(row => row.All(cell => cell == ""));
    }

    [Fact]
    public void The_annual_plan_names_the_same_department_for_a_target_in_both_tables()
    {
        DocxFile file = new(SampleBuild.Bytes("PL-04", "docx", "zh-CN"));
        string[][][] tables = [.. file.Body.Elements(W + "tbl").Select(table => table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(TextOf).ToArray()).ToArray())];
        string[][] targets = tables.Single(table => table[0][0] == "目标");
        string[][] breakdown = tables.Single(table => table[0][^1] == "部门要求");
        targets.Should().HaveCount(1 + Plan.Profile.Service.Targets.Count);
        foreach (string[] target in targets.Skip(1))
        {
            breakdown.Should().ContainSingle(row => row[1] == target[0] && row[2] == "主责").Which[0].Should().Be(target[3]);
        }
    }

    [Fact]
    public void Plans_take_effect_when_their_work_begins()
    {
        Plan.EffectiveDate(Plan.Find("PL-02")!).Should().Be(new DateOnly(2026, 10, 8));
        Plan.EffectiveDate(Plan.Find("PL-05")!).Should().Be(new DateOnly(2026, 11, 25));
        Plan.EffectiveDate(Plan.Find("PL-06")!).Should().Be(new DateOnly(2026, 12, 1));
    }

    private static double[][] Values(DocxFile file)
    {
        XDocument chart = file.Parts.Single(part => part.Key.Contains("charts/chart", StringComparison.Ordinal) && part.Key.EndsWith(".xml", StringComparison.Ordinal)).Value;
        return [.. chart.Descendants(C + "val").Select(values => values.Descendants(C + "v").Select(value => double.Parse(value.Value, CultureInfo.InvariantCulture)).ToArray())];
    }
}
