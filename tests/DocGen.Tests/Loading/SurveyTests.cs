using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Survey;
using DocGen.Model.Survey;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Loading;

/// <summary>The questionnaire: made, filled in as a program or a person would, and read back into the text of a profile.</summary>
public sealed class SurveyTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly string folder = Directory.CreateTempSubdirectory("docgen-survey").FullName;
    private Report report = new();

    private string Form => Path.Combine(folder, "form.docx");

    private string Profile => Path.Combine(folder, "profile.yaml");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void A_form_is_valid_and_what_nobody_changed_comes_back_byte_by_byte(string language)
    {
        Make(Repository.SampleProfile, language, all: true);
        Validity.AssertValid(File.ReadAllBytes(Form));
        SurveyResult? read = Import(Repository.SampleProfile);
        report.Sorted().Should().BeEmpty();
        read!.Changes.Should().BeEmpty();
        read.Bytes.Should().Equal(File.ReadAllBytes(Repository.SampleProfile));
    }

    [Fact]
    public void Every_key_of_the_shape_is_asked_and_no_tag_is_too_long()
    {
        Make(Profile, "en", all: true);
        string text = Text(Form);
        foreach (Field field in ProfileShape.Root.Fields.Where(field => field.Key is not ("profile" or "answers")))
        {
            foreach (Field inner in (field.Shape as MapShape)?.Fields ?? [])
            {
                text.Should().Contain($"{field.Key}.{inner.Key}");
            }
        }

        IEnumerable<string> tags = Body().Descendants(W + "tag").Select(tag => (string)tag.Attribute(W + "val")!);
        tags.Should().Contain("organization.departments[0].functions.1").And.Contain("products[0].installation=yes").And.Contain("enterprise.name.en")
            .And.OnlyContain(tag => tag.Length <= 64);
    }

    [Fact]
    public void Only_what_is_missing_is_asked()
    {
        File.WriteAllText(Profile, File.ReadAllText(Repository.SampleProfile).Replace("  phone: 010-55550123\n", "", StringComparison.Ordinal));
        Make(Profile, "en", all: false);
        string[] numbers = [.. Rows().Select(row => row[0]).Where(number => number.StartsWith("1.", StringComparison.Ordinal))];
        numbers.Should().Equal("1.11");
    }

    [Fact]
    public void An_answer_changes_its_place_only()
    {
        string before = File.ReadAllText(Repository.SampleProfile);
        File.WriteAllText(Profile, before.Replace("  fax: 010-55550124 ", "  fax:              ", StringComparison.Ordinal));
        Make(Profile, "zh-CN", all: true);
        Fill("1.11", 2, "010-55550999");
        Fill("1.14", 2, "010-55550124");
        Fill("3.1-3", 1, "washer");
        Fill("3.1-3", 2, "洗衣机");
        Fill("3.1-3", 3, "Washer, large");
        Fill("3.1-3", 6, "24");
        Tick("3.1-3", "是");
        SurveyResult read = Import(Profile)!;
        report.Sorted().Should().BeEmpty();
        string after = Encoding.UTF8.GetString(read.Bytes);
        string washer = "  - id: washer\n    name: { zh-CN: 洗衣机, en: \"Washer, large\" }\n    warranty_months: 24\n    installation: true\n    delivery: true\n    take_back: true\n";
        after.Should().Be(before
            .Replace("  phone: 010-55550123", "  phone: 010-55550999", StringComparison.Ordinal)
            .Replace("    take_back: true\n\norganization", "    take_back: true\n" + washer + "\norganization", StringComparison.Ordinal));
        read.Changes.Should().Contain(new SurveyChange("enterprise.phone", "010-55550123", "010-55550999"))
            .And.Contain(new SurveyChange("products[2].id", null, "washer"));
    }

    [Theory]
    [InlineData("1.6", 2, "next year", "DG2044")]
    [InlineData("1.6", 2, "2026-02-30", "DG2044")]
    [InlineData("1.17", 2, "86 people", "DG2045")]
    [InlineData("1.7", 2, "maker", "DG2046")]
    [InlineData("1.3", 2, "qh", "DG1104")]
    [InlineData("1.17", 2, "0", "DG1106")]
    [InlineData("3.1-3", 1, "washer", "DG2048")]
    [InlineData("5.1-1", 2, "service", "DG2049")]
    [InlineData("3.1-1", 4, "ten", "DG2045")]
    public void What_cannot_be_read_is_reported_at_its_paragraph(string number, int cell, string text, string code)
    {
        Make(Profile, "en", all: true);
        Fill(number, cell, text);
        Import(Profile).Should().BeNull();
        Diagnostic fault = report.Sorted().Should().ContainSingle(finding => finding.Rule.Code == code).Which;
        fault.Place.Path.Should().EndWith("form.docx");
        Body().Descendants(W + "p").ElementAt(fault.Place.Line - 1).Ancestors(W + "tr").First().Should().BeSameAs(Row(number, Body(last: true)));
    }

    [Fact]
    public void Yes_and_no_together_and_two_answers_to_one_question_contradict()
    {
        Make(Repository.SampleProfile, "en", all: true);
        Tick("3.1-1", "no");
        Edit(body => Row("1.6", body).AddAfterSelf(new XElement(Row("1.6", body))));
        Edit(body => body.Descendants(W + "tr").Where(row => Cell(row, 0) == "1.6").Last().Descendants(W + "t").Last(t => t.Value.StartsWith("2009", StringComparison.Ordinal)).Value = "2010-01-01");
        Import(Repository.SampleProfile).Should().BeNull();
        report.Sorted().Select(finding => finding.Rule.Code).Distinct().Should().Equal("DG2047");
    }

    [Fact]
    public void Without_tags_the_numbers_tell_and_in_another_version_nothing_does()
    {
        Make(Repository.SampleProfile, "zh-CN", all: true);
        Edit(body => body.Descendants(W + "tag").Remove());
        Import(Repository.SampleProfile)!.Changes.Should().BeEmpty();
        Edit(body => body.Descendants(W + "t").First(t => t.Value.Contains("DGQ1/", StringComparison.Ordinal)).Value = "DGQ1/zh-CN+en/00000000/00000000");
        Import(Repository.SampleProfile).Should().BeNull();
        report.Sorted().Should().OnlyContain(finding => finding.Rule.Code == "DG2042");
    }

    [Fact]
    public void A_number_that_nobody_asked_and_a_form_without_its_mark_are_reported()
    {
        Make(Repository.SampleProfile, "en", all: true);
        Edit(body => body.Descendants(W + "tag").Remove());
        Edit(body => Row("1.6", body).Descendants(W + "t").First().Value = "1.66");
        Import(Repository.SampleProfile).Should().BeNull();
        report.Sorted().Should().ContainSingle().Which.Rule.Should().Be(SurveyFaults.UnknownQuestion);
        Edit(body => body.Descendants(W + "t").First(t => t.Value.Contains("DGQ1/", StringComparison.Ordinal)).Value = "");
        report = new Report();
        Import(Repository.SampleProfile).Should().BeNull();
        report.Sorted().Should().Contain(finding => finding.Rule == SurveyFaults.NotASurvey);
    }

    [Theory]
    [InlineData("no zip")]
    [InlineData("PK no zip")]
    public void What_is_no_Word_file_is_reported(string content)
    {
        File.WriteAllText(Form, content);
        Import(Profile).Should().BeNull();
        report.Sorted().Should().ContainSingle().Which.Rule.Should().Be(SurveyFaults.NoForm);
    }

    [Theory]
    [InlineData("other.xml", "<a/>")]
    [InlineData("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    [InlineData("word/document.xml", "<a><b></a>")]
    public void A_hostile_file_is_reported(string part, string xml)
    {
        using (ZipArchive archive = ZipFile.Open(Form, ZipArchiveMode.Create))
        {
            using StreamWriter writer = new(archive.CreateEntry(part).Open());
            writer.Write(xml);
        }

        Import(Profile).Should().BeNull();
        report.Sorted().Should().ContainSingle().Which.Rule.Should().Be(SurveyFaults.NoForm);
    }

    [Theory]
    [InlineData("2026年12月1日", "2026-12-01")]
    [InlineData("２０２６／１２／１", "2026-12-01")]
    [InlineData("1 December 2026", "2026-12-01")]
    [InlineData("2026.2.29", null)]
    public void Dates_are_read_as_people_write_them(string written, string? day) =>
        FormAnswers.Date(written)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(day);

    private void Make(string profile, string language, bool all) =>
        File.WriteAllBytes(Form, new SurveyLine(report).Make(Request(profile) with { Languages = all && profile != Repository.SampleProfile && language == "en" ? ["en"] : [] }, language, all)!);

    private SurveyResult? Import(string profile) => new SurveyLine(report).Import(Request(profile), Form);

    private static BuildRequest Request(string profile) => SampleBuild.Request with { ProfilePath = profile };

    private void Fill(string number, int cell, string text) => Edit(body =>
    {
        XElement content = Row(number, body).Elements(W + "tc").ElementAt(cell).Descendants(W + "sdtContent").First();
        content.ReplaceNodes(new XElement(W + "r", new XElement(W + "t", text)));
    });

    private void Tick(string number, string label) => Edit(body =>
    {
        foreach (XElement box in Row(number, body).Descendants(W + "sdt").Where(control =>
            ((string?)control.Descendants(W + "tag").FirstOrDefault()?.Attribute(W + "val") ?? "").EndsWith(label is "是" or "yes" ? "=yes" : "=no", StringComparison.Ordinal)))
        {
            box.Descendants(W + "t").First().Value = "☑";
        }
    });

    private static XElement Row(string number, XElement body) => body.Descendants(W + "tr").First(row => Cell(row, 0) == number);

    private static string Cell(XElement row, int index) => string.Concat(row.Elements(W + "tc").ElementAt(index).Descendants(W + "t").Select(text => text.Value));

    private IEnumerable<string[]> Rows() => Body().Descendants(W + "tr").Select(row => row.Elements(W + "tc").Select((_, i) => Cell(row, i)).ToArray());

    private static string Text(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using StreamReader reader = new(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private XElement? read;

    private XElement Body(bool last = false) => last && read is not null ? read : read = XElement.Parse(Text(Form), LoadOptions.PreserveWhitespace);

    private void Edit(Action<XElement> change)
    {
        XElement body = Body();
        change(body);
        using ZipArchive archive = ZipFile.Open(Form, ZipArchiveMode.Update);
        archive.GetEntry("word/document.xml")!.Delete();
        using Stream stream = archive.CreateEntry("word/document.xml").Open();
        body.Save(stream, SaveOptions.DisableFormatting);
    }
}
