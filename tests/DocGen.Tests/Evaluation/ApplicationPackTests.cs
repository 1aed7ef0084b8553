using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Evaluation;

/// <summary>The application pack: twenty papers, what is missing named with who brings it and by when, and what a certification body changes of it as data.</summary>
[Collection("sample")]
public sealed class ApplicationPackTests
{
    private static readonly string Body = Path.Combine(Repository.Tests, "Evaluation", "body");

    [Fact]
    public void All_twenty_are_made_in_both_languages_and_valid()
    {
        string[] codes = [.. Enumerable.Range(1, 20).Select(number => $"AP-{number:00}")];
        foreach (string language in (string[])["zh-CN", "en"])
        {
            EvaluationBuild.Sample.Documents.Where(document => document.Planned.Family == "AP" && document.Identity.Language == language)
                .Select(document => document.Planned.Code).Should().Equal(codes);
            foreach (string code in (string[])[.. codes, .. EvaluationBuild.Scored])
            {
                byte[] bytes = EvaluationBuild.Bytes(EvaluationBuild.Sample, code, language);
                Validity.AssertValid(bytes, $"{code} {language}");
                string text = DocxText.Of(bytes);
                text.Should().NotMatchRegex(@"\[[a-z]+\.[a-z_]+\]|@Word|RazorLight|System\.", "{0} has words for all", code);
                if (language == "en")
                {
                    Regex.Matches(text, "[\u4e00-\u9fff]+").Select(match => match.Value).Except(["表", "图"]).Should().BeEmpty("{0} is English", code);
                }
            }
        }
    }

    [Fact]
    public void What_is_missing_is_listed_with_who_brings_it_and_by_when()
    {
        Plan plan = EvaluationBuild.Sample.Run.Plan;
        int days = (int)EvaluationBuild.Sample.Run.Library.Answers["application_ready_days"].Default.Number!.Value;
        string due = plan.Profile.Certification.ApplicationDate!.Value.AddDays(-days).ToString("yyyy-MM-dd");
        foreach (PackItem item in plan.Pack!.Items)
        {
            string text = EvaluationBuild.Text(EvaluationBuild.Sample, item.Code!, "zh-CN");
            foreach (PackNeed need in item.Needs.Where(need => need.AppliesIf is null))
            {
                text.Split('\n').Should().ContainSingle(line => line.Contains(need.Text.In("zh-CN")) && line.Contains('☐'), "of {0}", item.Code)
                    .Which.Should().Contain(plan.Functions[need.Responsible!].Name.In("zh-CN")).And.Contain(due);
            }
        }
    }

    [Fact]
    public void The_first_paper_lists_all_with_state_department_and_document()
    {
        Plan plan = EvaluationBuild.Sample.Run.Plan;
        string[] lines = EvaluationBuild.Text(EvaluationBuild.Sample, "AP-01", "zh-CN").Split('\n');
        foreach (PackItem item in plan.Pack!.Items)
        {
            PlannedDocument document = plan.Find(item.Code!)!;
            string state = item.Kind switch { "made" => "已编制", "filled" => "已填待补", _ => "待提供" };
            lines.Should().Contain(line => line.Contains(document.Title.In("zh-CN")) && line.Contains(state) && line.Contains(document.Number.ToString())
                && line.Contains(plan.Functions[item.Responsible!].Name.In("zh-CN")));
        }
    }

    [Fact]
    public void What_the_profile_knows_is_filled_in()
    {
        string Text(string code) => EvaluationBuild.Text(EvaluationBuild.Sample, code, "zh-CN");
        Text("AP-01").Should().Contain("91110112MA0QH8T26N").And.Contain("周明远");
        Text("AP-03").Should().Contain("2023010703000123").And.Contain("2028-02-29");
        Text("AP-10").Should().Contain("420 万元").And.Contain("50 万元");
        Text("AP-11").Should().Contain("SM-2025-0311").And.Contain("SM-2026-0107");
        Text("AP-12").Should().Contain("市区24小时内上门").And.Contain("不低于 95%");
        Plan plan = EvaluationBuild.Sample.Run.Plan;
        string evidence = Text("AP-17");
        plan.Family("R").Should().OnlyContain(record => evidence.Contains(record.Number.ToString()));
        string manual = SampleBuild.Documents.Count > 0 ? DocxText.Of(SampleBuild.Bytes("SM-01")) : "";
        Regex.Matches(Text("AP-07"), @"\{drawing [^}]+\}").Select(match => match.Value).Should().NotBeEmpty().And.OnlyContain(drawing => manual.Contains(drawing), "the charts are those of the manual");
    }

    [Fact]
    public void Three_hundred_outlets_are_three_hundred_lines()
    {
        Profile Many(Profile profile) => profile with
        {
            Organization = profile.Organization with
            {
                Sites = [.. Enumerable.Range(1, 300).Select(number => new Site(new Text($"网点{number}"), "contracted-outlet", new Text("青松路"), null, new Text("河北"), null))],
            },
        };
        Built built = EvaluationBuild.Of(Many, null, "AP-06");
        byte[] bytes = EvaluationBuild.Bytes(built, "AP-06", "zh-CN");
        new DocxFile(bytes).Body.Descendants(W + "tr").Count(row => TextOf(row).Contains("网点") && TextOf(row).Contains("青松路")).Should().Be(300);
        DocxText.Of(bytes).Should().Contain("委托网点 300 个");
        Validity.AssertValid(bytes, "AP-06");
    }

    [Fact]
    public void A_body_has_its_own_order_numbers_names_and_papers()
    {
        Built built = EvaluationBuild.Of(Chosen("sunrise"), [Body]);
        built.Run.Plan.Pack!.Items.Select(item => item.Number).Should().Equal("C1", "C2", "C3", "C4");
        built.Run.Plan.Family("AP").Select(document => document.Code).Should().Equal("AP-01", "AP-06", "AP-16");
        built.Run.Plan.LeftOut.Where(item => item.Code.StartsWith("AP-")).Should().HaveCount(17).And.OnlyContain(item => item.Reason.En == "the certification body does not ask for it");
        string list = EvaluationBuild.Text(built, "AP-01", "zh-CN");
        list.Should().Contain("C1").And.Contain("自我评价报告").And.Contain("保密协议").And.Contain("签字盖章的保密协议（行政人事部，");
        list.IndexOf("C1", StringComparison.Ordinal).Should().BeLessThan(list.IndexOf("C3", StringComparison.Ordinal));
        EvaluationBuild.Text(built, "AP-16", "en").Should().Contain("Self-assessment").And.Contain("C1");
    }

    [Fact]
    public void A_pack_that_is_not_there_is_found_in_the_profile()
    {
        Report report = new();
        EvaluationBuild.Plan(Chosen("sunrice"), report, [Body]);
        Diagnostic finding = report.Sorted().Should().ContainSingle(item => item.Rule.Code == "DG1343").Subject;
        finding.Message(MessageLanguage.En).Should().Contain("did you mean 'sunrise'?");
    }

    private static Func<Profile, Profile> Chosen(string pack) => profile => profile with { Certification = profile.Certification with { Pack = pack } };
}
