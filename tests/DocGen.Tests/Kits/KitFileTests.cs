using System.IO.Compression;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Schedules;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Kits;

/// <summary>The files of the kit: what stands in them, and what changes with a commitment.</summary>
public sealed class KitFileTests
{
    [Fact]
    public void A_changed_commitment_changes_the_files_of_the_course_that_speaks_of_it_and_no_other()
    {
        string[] courses = ["TM-90", "TM-91", "TM-92"];
        IReadOnlyDictionary<string, string> before = Texts(KitBuild.Run, [], courses);
        PlannedRun changed = KitBuild.With(
            profile => profile with { Answers = new Dictionary<string, Answer>(profile.Answers) { ["complaint_reply_hours"] = new Answer(37, new Text("37")) } }, new Report());
        IReadOnlyDictionary<string, string> after = Texts(changed, [], courses);
        after.Keys.Should().BeEquivalentTo(before.Keys);
        string[] different = [.. before.Where(file => file.Value != after[file.Key]).Select(file => file.Key.Split('/')[^1].Split(' ')[0] + Path.GetExtension(file.Key)).Distinct().Order(StringComparer.Ordinal)];
        different.Should().BeEquivalentTo(
        [
            "QH-TM-90-A-KEY.docx", "QH-TM-90-A.docx", "QH-TM-90-B-KEY.docx", "QH-TM-90-B.docx", "QH-TM-90-BANK.txt", "QH-TM-90-BANK.zip", "QH-TM-90.docx", "QH-TM-90.pptx",
        ]);
        after.Single(file => IsFile(file.Key, "zh-CN/TM/QH-TM-90 ")).Value.Should().Contain("37 小时内答复顾客");
        after.Single(file => IsFile(file.Key, "zh-CN/TM/QH-TM-90-A-KEY ")).Value.Should().Contain("37 小时");
        after.Single(file => IsFile(file.Key, "zh-CN/TM/QH-TM-90-A ")).Value.Should().Contain("37 小时").And.Contain("111 小时").And.Contain("42 小时");
    }

    [Fact]
    public void The_kits_of_two_departments_stand_beside_each_other_and_come_out_the_same_again()
    {
        Carrier care = KitBuild.Marked("5.3.2.1", "5.1.3.1");
        Carrier finance = KitBuild.Marked("5.1.3.1", "5.3.2.1");
        IReadOnlyDictionary<string, byte[]> files = KitBuild.Files(KitBuild.Run, KitBuild.Kits(KitBuild.Run, new Report(), [care.Id, finance.Id], ["TM-90"]));
        IReadOnlyDictionary<string, byte[]> again = KitBuild.Files(KitBuild.Run, KitBuild.Kits(KitBuild.Run, new Report(), [care.Id, finance.Id], ["TM-90"]));
        files.Keys.Select(path => path.Split('/')[0]).Distinct().Should().BeEquivalentTo([care.Id, finance.Id]);
        foreach ((string path, byte[] bytes) in files)
        {
            again[path].Should().Equal(bytes, path);
            if (path.EndsWith(".docx", StringComparison.Ordinal))
            {
                Validity.AssertValid(bytes, path);
            }
        }

        string handout = DocxText.Of(files.Single(file => IsFile(file.Key, $"{care.Id}/zh-CN/TM/QH-TM-90 ")).Value);
        handout.Should().Contain("小时内答复顾客").And.Contain("先听完").And.NotContain("核对金额").And.Contain(care.Name.In("zh-CN"));
        DocxText.Of(files.Single(file => IsFile(file.Key, $"{finance.Id}/zh-CN/TM/QH-TM-90 ")).Value).Should().Contain("核对金额").And.NotContain("小时内答复顾客，");
    }

    [Fact]
    public void A_handout_ends_with_room_for_notes_the_forms_and_the_terms_of_its_text()
    {
        IReadOnlyDictionary<string, string> files = Texts(KitBuild.Run, [], ["TM-90"]);
        string handout = files.Single(file => IsFile(file.Key, "zh-CN/TM/QH-TM-90 ")).Value;
        int notes = handout.IndexOf("记下与本岗位有关的做法", StringComparison.Ordinal);
        int forms = handout.IndexOf("QH-R-067", notes + 1, StringComparison.Ordinal);
        int terms = handout.LastIndexOf("术语", StringComparison.Ordinal);
        notes.Should().BePositive();
        forms.Should().BeGreaterThan(notes);
        terms.Should().BeGreaterThan(forms);
        files.Single(file => file.Key.StartsWith("zh-CN/TM/QH-TM-90 ", StringComparison.Ordinal) && file.Key.EndsWith(".pptx", StringComparison.Ordinal)).Value
            .Should().NotContain("记下与本岗位有关的做法", "room for notes is no slide");
        string glossary = handout[terms..];
        glossary.Should().Contain("投诉").And.Contain("顾客").And.NotContain("召回", "it does not stand in the course");
    }

    [Fact]
    public void A_course_whose_text_uses_no_term_and_no_form_has_neither_part()
    {
        IReadOnlyDictionary<string, string> files = Texts(KitBuild.Run, [], ["TM-91", "TM-92"]);
        files.Single(file => IsFile(file.Key, "en/TM/QH-TM-91 ")).Value.Should().Contain("}Notes").And.NotContain("Glossary").And.NotContain("Forms used");
        files.Single(file => IsFile(file.Key, "en/TM/QH-TM-92 ")).Value.Should().NotContain("Practice questions", "nobody wrote a question for it");
        files.Keys.Should().NotContain(path => path.Contains("TM-92-A", StringComparison.Ordinal) || path.Contains("TM-92-BANK", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_session_has_its_own_forms_filled_with_what_is_planned()
    {
        Report report = new();
        PlannedRun run = KitBuild.With(
            profile => profile with
            {
                Training = profile.Training! with
                {
                    Sessions = [new TrainingSession("TM-90", new DateOnly(2026, 12, 3), new Text("“东楼” 2 层 | A")), new TrainingSession("TM-90", new DateOnly(2026, 12, 10), null)],
                },
            },
            report);
        byte[] bytes = KitBuild.Files(run, KitBuild.Kits(run, report, [], ["TM-90"])).Single(file => IsFile(file.Key, "zh-CN/TM/QH-TM-90-SESSION ")).Value;
        Validity.AssertValid(bytes, "papers of the session");
        string text = DocxText.Of(bytes);
        Count(text, "培训签到表").Should().Be(2);
        Count(text, "考核成绩汇总表").Should().BeGreaterThanOrEqualTo(2);
        Count(text, "兹证明").Should().Be(2);
        Count(text, "TM-90 投诉答复").Should().Be(8, "course in four papers of two sessions");
        Count(text, "2026-12-03").Should().BeGreaterThanOrEqualTo(4);
        Count(text, "2026-12-10").Should().BeGreaterThanOrEqualTo(4);
        Count(text, "“东楼” 2 层 | A").Should().Be(2, "on attendance sheet and certificate of the first session");
        text.Should().NotContain(run.Plan.Profile.Organization.Departments[0].Head.In("zh-CN"), "names of people stay blank");
        text.Should().NotContain("@Word").And.NotContain("[form.");
    }

    [Fact]
    public void The_blank_form_stays_blank()
    {
        string form = DocxText.Of(SampleBuild.Bytes("R-009"));
        form.Should().Contain("(text #course “课程”?:").And.Contain("(text #date-and-time “日期及时间”?:").And.NotContain("按培训计划预填");
    }

    [Fact]
    public void The_yearly_plan_names_the_departments_without_a_mark()
    {
        Report report = new();
        PlannedRun run = SampleBuild.PlanWith(KitPlannerTests.WithCanteen, report, "PL-05");
        Built built = Built.Of((run, report));
        DocxText.Of(built.Bytes("PL-05")).Should().Contain("在职责分配表中没有主责和配合的部门，只参加通用课程 TM-02（4 学时）：食堂。");
        DocxText.Of(built.Bytes("PL-05", language: "en")).Should().Contain("attend the general course TM-02 only (4 hours): Canteen.");
        PlannedCourse.Of(run.Plan, run.Library).Single(course => course.Course.IsGeneral).Audience.Should().Contain(carrier => carrier.Id == "canteen");
    }

    private static bool IsFile(string path, string beginning) => path.StartsWith(beginning, StringComparison.Ordinal) && path.EndsWith(".docx", StringComparison.Ordinal);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static IReadOnlyDictionary<string, string> Texts(PlannedRun run, string[] departments, string[] courses) =>
        KitBuild.Files(run, KitBuild.Kits(run, new Report(), departments, courses)).ToDictionary(file => file.Key, file => TextOf(file.Key, file.Value));

    /// <summary>What a reader sees; from which inputs it was made is not part of it.</summary>
    private static string TextOf(string path, byte[] bytes) =>
        path.EndsWith(".docx", StringComparison.Ordinal) ? DocxText.Of(bytes) : path.EndsWith(".txt", StringComparison.Ordinal) ? Encoding.UTF8.GetString(bytes) : PartsOf(bytes);

    private static string PartsOf(byte[] bytes)
    {
        using ZipArchive zip = new(new MemoryStream(bytes));
        StringBuilder text = new();
        foreach (ZipArchiveEntry entry in zip.Entries.Where(entry => !entry.FullName.StartsWith("docProps/", StringComparison.Ordinal)))
        {
            using StreamReader reader = new(entry.Open());
            text.Append(entry.FullName).Append('\n').Append(reader.ReadToEnd()).Append('\n');
        }

        return text.ToString();
    }
}
