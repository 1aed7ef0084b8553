using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Markup;
using DocGen.Rules;
using DocGen.Rules.Plans;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Rules;

/// <summary>The checks over the whole package: what is planted is found, with both places; what only looks like it is not.</summary>
[Collection("sample")]
public sealed class PackageRuleTests
{
    [Theory]
    [InlineData("顾客可拨打 010-66668888。", "DG5041")]
    [InlineData("顾客可拨打 400-555-0199，或登录 12315 平台；型号 KFR-35GW，证书 2023010703000123。", "")]
    [InlineData("代码 91310000MA1FL5XA0K。", "DG5042")]
    [InlineData("代码 91110112MA0QH8T26N。", "")]
    [InlineData("由蓝天电器有限公司负责安装。", "DG5043")]
    [InlineData("Installed by Bluesky Co., Ltd. on request.", "DG5043")]
    [InlineData("青禾电器股份有限公司执行；公司为股份有限公司；依据《中华人民共和国公司法》。", "")]
    [InlineData("见 QH-R-099。", "DG5045")]
    [InlineData("填写 WI-77。", "DG5045")]
    [InlineData("填写 QH-R-049，制冷剂 R-290 和 R-600a，证书 SM-2025-0311，编号 R-051-2026-0017，型号 AWI-77。", "")]
    [InlineData("负责人：某某", "DG5040")]
    [InlineData("日期待定。", "DG5040")]
    [InlineData("Owner: XXX", "DG5040")]
    [InlineData("公司承诺：……", "DG5040")]
    [InlineData("日期：____", "DG5040")]
    [InlineData("| 项目 | 结果 |\n|---|---|\n| 外观 | ______ |", "DG5040")]
    [InlineData("{.signature}\n签字：________\n\n::: signatures\n编制：____\n审核：____\n:::\n\n填写 `a__b`，写作 a_b。", "")]
    [InlineData("尺码 XXXL，某认证机构，您好……请讲，型号 AXXX。", "")]
    [InlineData("报修后 4 小时内响应。", "DG5048")]
    [InlineData("On site within 48 hours in town.", "DG5048")]
    [InlineData("报修后2小时内响应；其他地区 48 小时内上门；投诉 24 小时内响应；商品送达后 48 小时内上门；2 小时未响应的升级。", "")]
    [InlineData("Responsibility and time limit: the handler investigates within 3 days; correction within 15 days and a check on site.", "")]
    [InlineData("公司已获得五星级售后服务认证。", "DG5056")]
    [InlineData("The company has been awarded a five-star certificate.", "DG5056")]
    [InlineData("不得宣称已获得五星级；目标为五星级；获得五星级认证后公布。It has not been awarded five stars.", "")]
    [InlineData("自评等级为五星级。", "DG5057")]
    [InlineData("The self-evaluation level is five-star.", "")]
    [InlineData("自评等级为达标级；目标等级为五星级；自评等级为五星级的，方可申请；自评结果为不符合的，整改。", "")]
    [InlineData("按 GB/T 18760-2002 执行。", "DG5053")]
    [InlineData("符合 GB 4706.1-2005。", "DG5053")]
    [InlineData("按 GB/T 16784.1-1997 代替的版本；GB/T 18760-2025；GB/T 27922—2011。GB/T 18760-2002 已被代替。", "")]
    [InlineData("批准日期：2027年1月5日", "DG5054")]
    [InlineData("批准，自2026年12月1日起实施；批准日期：2026-11-25。", "")]
    [InlineData("5.2.4.5 由售后服务部负责。", "DG5055")]
    [InlineData("5.2.4.5 已删减；见第5.2.4.5节；15.2.4.5；5.2.4.51。", "")]
    public void A_text_gives_these_findings(string text, string code)
    {
        Report report = new();
        (_, Document document) = TextDocument.Clause(text, FixedValues.None, new Report());
        Section section = document.Sections[0] with { Clause = new ClauseVersion("test.clause", 1, "0", "test") };
        TextRules.Inspect(document with { Texts = [PlainText.Placed(section)] }, new PackageFacts(SampleBuild.Run.Plan, SampleBuild.Run.Library) { SelfLevel = SampleBuild.Run.Plan.Standard.Levels.Single(level => level.Code == "pass") }, report);
        report.Sorted().Select(finding => finding.Rule.Code).Should().Equal(code.Length == 0 ? [] : [code], DiagnosticsText.Lines(report.Sorted(), MessageLanguage.En));
        report.Sorted().All(finding => finding.Place.Line == (text.StartsWith('|') ? 3 : 1)).Should().BeTrue();
    }

    [Fact]
    public void A_finding_names_both_places()
    {
        Report report = new();
        (_, Document document) = TextDocument.Clause("一段。\n\n市区 48 小时内上门。", FixedValues.None, new Report());
        Section section = document.Sections[0] with { Clause = new ClauseVersion("test.clause", 1, "0", "test") };
        TextRules.Inspect(document with { Texts = [PlainText.Placed(section)] }, new PackageFacts(SampleBuild.Run.Plan, SampleBuild.Run.Library), report);
        Diagnostic finding = report.Sorted().Should().ContainSingle().Subject;
        finding.Place.ToString().Should().Be("text.md:3:4");
        finding.Related.Should().ContainSingle().Which.Should().Be(SampleBuild.Run.Plan.Profile.At("service.commitments[1].text"));
        DiagnosticsText.Json([finding], MessageLanguage.En).Should().Contain("\"related\"");
    }

    [Fact]
    public void The_sample_gives_no_findings() =>
        SampleBuild.Report.Sorted().Should().BeEmpty(DiagnosticsText.Lines(SampleBuild.Report.Sorted(), MessageLanguage.En));

    [Fact]
    public void A_requirement_without_procedure_or_record_is_an_error_unless_the_caller_lists_the_gaps()
    {
        Plan plan = SampleBuild.Run.Plan;
        Plan holed = plan with { Coverage = [.. plan.Coverage.Select((row, i) => i == 0 ? row with { Procedures = [] } : i == 1 ? row with { Records = [] } : row)] };
        Report report = new();
        PlanRules.Inspect(holed, SampleBuild.Run.Library, report);
        report.Sorted().Select(finding => (finding.Rule.Code, finding.Rule.Severity)).Should().Equal(("DG1310", Severity.Error), ("DG1311", Severity.Error));
        Report lenient = new();
        PlanRules.Inspect(holed, SampleBuild.Run.Library, lenient, findsGaps: false);
        lenient.Sorted().Should().BeEmpty();
    }

    [Theory]
    [InlineData("SP-21", "R-066", "DG5046 R-066")]
    [InlineData("SP-21", "", "")]
    [InlineData("R-066", "WI-01", "DG5046 R-066|DG5046 WI-01")]
    public void A_document_that_no_other_cites_is_found(string reader, string silentOn, string expected)
    {
        Plan plan = SampleBuild.Run.Plan;
        string own = plan.Find("SP-21")!.Number.ToString();
        string all = string.Join('、', plan.Documents.Where(document => document.Code != silentOn).Select(document => document.Number));
        string[] found = Concluded([(reader, all), ("SM-01", own)]);
        found.Should().BeEquivalentTo(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void To_be_listed_in_a_register_is_not_to_be_cited()
    {
        string[] all = [.. SampleBuild.Run.Plan.Documents.Select(document => document.Number.ToString())];
        Concluded([("R-019", string.Join('、', all)), ("R-022", string.Join('、', all))]).Should().HaveCount(SampleBuild.Run.Plan.Documents.Count(document => document.Family is "SP" or "WI" or "R"))
            .And.OnlyContain(found => found.StartsWith("DG5046 "));
    }

    [Theory]
    [InlineData("R-019", "SP-03", "DG5047 SP-03")]
    [InlineData("R-019", "AP-01", "")]
    [InlineData("R-022", "R-066", "DG5047 R-066")]
    [InlineData("R-022", "SP-03", "")]
    public void A_register_that_lacks_a_document_is_found(string register, string lacking, string expected)
    {
        Plan plan = SampleBuild.Run.Plan;
        string listed = string.Join('、', plan.Documents.Where(document => document.Code != lacking).Select(document => document.Number));
        string all = string.Join('、', plan.Documents.Select(document => document.Number));
        Concluded([(register, listed), ("SP-21", all), ("SP-03", all)]).Should().Equal(expected.Length == 0 ? [] : [expected]);
    }

    [Fact]
    public void A_region_without_outlet_is_found_unless_a_reason_stands() =>
        Codes(profile => profile with { Enterprise = profile.Enterprise with { SalesRegions = [.. profile.Enterprise.SalesRegions, new Text("上海")] } }).Should().Contain("DG1312");

    [Fact]
    public void A_reason_settles_a_region_without_outlet() =>
        Codes(profile => profile with
        {
            Enterprise = profile.Enterprise with { SalesRegions = [.. profile.Enterprise.SalesRegions, new Text("上海")] },
            Organization = profile.Organization with { RegionsWithoutOutlet = [new UnservedRegion(new Text("上海"), new Text("寄修"))] },
        }).Should().NotContain("DG1312");

    [Fact]
    public void An_outlet_where_nothing_is_sold_is_found() =>
        Codes(profile => profile with { Enterprise = profile.Enterprise with { SalesRegions = [.. profile.Enterprise.SalesRegions.Take(2)] } }).Should().Contain("DG1313");

    [Theory]
    [InlineData("bicycle", 6, "DG1315")]
    [InlineData("bicycle", 12, "")]
    [InlineData("refrigerator", 6, "DG1316")]
    [InlineData("spaceship", 6, "DG1317")]
    public void A_warranty_is_compared_with_the_term_of_its_category(string category, int months, string code) =>
        Codes(profile => profile with { Products = [profile.Products[0] with { Category = category, WarrantyMonths = months }] })
            .Where(found => found is "DG1315" or "DG1316" or "DG1317").Should().Equal(code.Length == 0 ? [] : [code]);

    [Theory]
    [InlineData("公司现有员工800余人，委托网点二十家。", false)]
    [InlineData("公司有860名员工，两个直属服务中心。", false)]
    [InlineData("公司有员工900人。", true)]
    [InlineData("设有三十家委托服务网点。", true)]
    [InlineData("It employs 860 people and has 20 contracted outlets.", false)]
    [InlineData("It has 900 employees.", true)]
    public void An_introduction_agrees_with_the_profile(string introduction, bool differs) =>
        Codes(profile => profile with { Enterprise = profile.Enterprise with { Introduction = new Text(introduction) } }).Contains("DG1318").Should().Be(differs);

    [Theory]
    [InlineData("2小时内响应", "A response within two hours", false)]
    [InlineData("2小时内响应", "A response within 120 minutes", false)]
    [InlineData("2小时内响应", "A response within 4 hours", true)]
    public void Both_languages_of_a_text_give_the_same_figures(string zh, string en, bool differs) =>
        Codes(
            profile => profile with { Service = profile.Service with { Commitments = [new Commitment("response", new Text(new Dictionary<string, string> { ["zh-CN"] = zh, ["en"] = en }))], Targets = [] } },
            "zh-CN", "en").Contains("DG1314").Should().Be(differs);

    [Fact]
    public void A_commitment_and_a_target_agree() =>
        Codes(profile => profile with { Service = profile.Service with { Commitments = [new Commitment("response", new Text("报修后4小时内响应"))] } }).Should().Contain("DG1319");

    [Fact]
    public void Laws_are_checked_before_the_issue_and_in_force_at_the_start() =>
        Codes(profile => profile with
        {
            Documents = profile.Documents with { IssueDate = new DateOnly(2026, 7, 1) },
            Certification = profile.Certification with { EffectiveDate = new DateOnly(2026, 7, 2) },
        }).Should().Contain("DG1320").And.Contain("DG1321");

    [Theory]
    [InlineData(2026, 11, 20, true)]
    [InlineData(2026, 11, 26, false)]
    [InlineData(2027, 1, 20, true)]
    public void Training_on_documents_stands_near_their_release(int year, int month, int day, bool found) =>
        Codes(profile => profile with { Training = new Training(null, [new TrainingSession("TM-02", new DateOnly(year, month, day), null)]) }).Contains("DG1322").Should().Be(found);

    [Fact]
    public void Lists_of_rules_hold_each_once()
    {
        PlanRules.All.Select(rule => rule.Info.Name).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(
            typeof(IPlanRule).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPlanRule))).Select(type => type.Name));
        TextRules.All.Select(rule => rule.Info.Name).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(
            typeof(ITextRule).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ITextRule))).Select(type => type.Name));
        new RequirementWithoutProcedure().Info.Code.Should().Be("DG1310");
    }

    /// <summary>What is found when documents of these codes with these texts have been read: the code, and the document of the package.</summary>
    private static string[] Concluded(IReadOnlyList<(string Code, string Text)> texts)
    {
        Plan plan = SampleBuild.Run.Plan;
        PackageFacts facts = new(plan, SampleBuild.Run.Library);
        Report report = new();
        foreach ((string code, string text) in texts)
        {
            (_, Document document) = TextDocument.Clause(text, FixedValues.None, new Report());
            DocGen.Rules.Texts.Citations.Note(document with { Planned = plan.Find(code)!, Texts = [PlainText.Placed(document.Sections[0])] }, facts);
        }

        TextRules.Conclude(facts, report);
        return [.. report.Sorted().Select(finding => finding.Rule.Code + " " + plan.Documents.Single(document => System.Text.RegularExpressions.Regex.IsMatch(
            finding.Message(MessageLanguage.Zh), (finding.Rule.Code == "DG5047" ? "没有列出 " : "没有文件引用 ") + document.Number + "(?!\\d)")).Code)];
    }

    private static string[] Codes(Func<Profile, Profile> change, params string[] languages)
    {
        Report report = new();
        Plan plan = SampleBuild.PlanWith(change, new Report()).Plan;
        PlanRules.Inspect(languages.Length == 0 ? plan : plan with { Languages = languages }, SampleBuild.Run.Library, report);
        return [.. report.Sorted().Select(finding => finding.Rule.Code)];
    }
}
