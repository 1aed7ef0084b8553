using System.IO.Compression;
using System.Xml.Linq;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;
using static DocGen.Tests.Support.DocxFile;

namespace DocGen.Tests.Samples;

/// <summary>That the record forms of the sample can be filled in on the screen and with a pen, and read back by a program.</summary>
[Collection("sample")]
public sealed class SampleFormTests
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static IEnumerable<PlannedDocument> Forms => SampleBuild.Run.Plan.Documents.Where(document => document.Form is not null);

    /// <summary>The forms, and the papers of the evaluation that are filled in like them.</summary>
    private static IEnumerable<string> Filled => Forms.Select(form => form.Code).Concat(["R-031", "R-033"]);

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Every_cell_of_a_form_has_a_label_or_a_place_to_fill_in(string language)
    {
        foreach (string code in Filled)
        {
            SampleBuild.Docx(code, language).Body.Descendants(W + "tc")
                .Where(cell => !cell.Descendants(W + "sdt").Any() && TextOf(cell).Length == 0 && cell.Descendants(W + "vMerge").All(merge => (string?)merge.Attribute(W + "val") == "restart")).Should().BeEmpty(code);
        }
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void A_place_to_fill_in_is_named_once_titled_and_blank_on_paper(string language)
    {
        foreach (string code in Filled)
        {
            XElement[] fields = [.. Fields(code, language)];
            fields.Should().NotBeEmpty(code);
            fields.Select(Tag).Should().OnlyHaveUniqueItems(code).And.OnlyContain(tag => tag!.Length > 0 && tag.Length <= 64);
            fields.Where(field => string.IsNullOrWhiteSpace(Value(field.Element(W + "sdtPr"), "alias"))).Should().BeEmpty(code);
            fields.Select(field => TextOf(field.Element(W + "sdtContent")!)).Where(text => text.Trim('\u2002', '_', '☐') is not ("" or "20")).Should().BeEmpty(code);
        }
    }

    [Fact]
    public void The_names_are_the_same_in_every_language()
    {
        foreach (string code in Filled)
        {
            Fields(code, "en").Select(Tag).Should().Equal(Fields(code, "zh-CN").Select(Tag), code);
        }
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void A_ledger_has_a_control_of_the_kind_of_its_column_in_each_row(string language)
    {
        foreach (PlannedDocument planned in Forms.Where(document => document.Form!.IsLedger))
        {
            RecordForm form = planned.Form!;
            XElement[][] rows =
            [
                .. SampleBuild.Docx(planned.Code, language).Body.Elements(W + "tbl").First().Elements(W + "tr").Skip(1)
                    .Select(row => row.Elements(W + "tc").Select(cell => cell.Descendants(W + "sdtPr").Single()).ToArray()),
            ];
            rows.Should().HaveCountGreaterThanOrEqualTo(10, planned.Code);
            foreach (XElement[] row in rows)
            {
                row.Select(properties => properties.Elements().Last().Name.LocalName).Should().Equal(form.Columns.Select(Control), planned.Code);
            }
        }
    }

    [Fact]
    public void A_sheet_says_its_keeper_its_retention_and_its_own_number()
    {
        string chinese = string.Join('\n', SampleBuild.Docx("R-051").Body.Elements(W + "p").Select(TextOf));
        chinese.Should().Contain("保存部门：售后服务部　保存期：质保期满后 1 年　记录编号：R-051-20__-____");
        string english = string.Join('\n', SampleBuild.Docx("R-051", "en").Body.Elements(W + "p").Select(TextOf));
        english.Should().Contain("Record no. R-051-20__-____");
        TextOf(SampleBuild.Docx("R-036").Body.Elements(W + "tbl").First()).Should().Contain("R-036-20__-____", "its own number field is the number of the record");
    }

    [Theory]
    [MemberData(nameof(SampleBuild.Languages), MemberType = typeof(SampleBuild))]
    public void Every_ledger_comes_in_Excel_with_a_rule_for_each_column_that_is_no_text(string language)
    {
        int rules = 0;
        foreach (PlannedDocument planned in Forms)
        {
            planned.Type.Formats.Contains("xlsx").Should().Be(planned.Form!.IsLedger, planned.Code);
            if (!planned.Form.IsLedger)
            {
                continue;
            }

            XElement sheet = Part(SampleBuild.Bytes(planned.Code, "xlsx", language), "xl/worksheets/sheet1.xml");
            string[] types = [.. sheet.Descendants(Sheet + "dataValidation").Select(rule => (string)rule.Attribute("type")!)];
            types.Should().Equal(planned.Form.Columns.Select(Rule).Where(type => type is not null), planned.Code);
            rules += types.Length;
            string head = (string)sheet.Descendants(Sheet + "pane").Single().Attribute("ySplit")!;
            sheet.Descendants(Sheet + "row").Should().HaveCount(int.Parse(head), "the rows to fill in have no cells yet");
            sheet.Descendants(Sheet + "row").Last().Elements(Sheet + "c").Select(cell => cell.Value).Should().Equal(planned.Form.Columns.Select(column => column.Title.In(language)));
            sheet.Descendants(Sheet + "col").Should().HaveCount(planned.Form.Columns.Count).And.OnlyContain(column => (string?)column.Attribute("style") != null);
        }

        rules.Should().BeGreaterThan(60);
    }

    [Fact]
    public void A_list_of_choices_stands_in_the_hidden_sheet_to_which_the_rule_points()
    {
        byte[] bytes = SampleBuild.Bytes("R-066", "xlsx");
        XElement rule = Part(bytes, "xl/worksheets/sheet1.xml").Descendants(Sheet + "dataValidation").Last(item => (string?)item.Attribute("type") == "list");
        rule.Element(Sheet + "formula1")!.Value.Should().Be("'选项2'!$B$1:$B$3");
        XElement hidden = Part(bytes, "xl/workbook.xml").Descendants(Sheet + "sheet").Last();
        ((string?)hidden.Attribute("name"), (string?)hidden.Attribute("state")).Should().Be(("选项2", "hidden"));
        Part(bytes, "xl/worksheets/sheet2.xml").Descendants(Sheet + "c").Where(cell => ((string)cell.Attribute("r")!)[0] == 'B').Select(cell => cell.Value).Should().Equal("一般", "较大", "重大");
    }

    private static IEnumerable<XElement> Fields(string code, string language) => SampleBuild.Docx(code, language).Body.Descendants(W + "sdt");

    private static string? Tag(XElement field) => Value(field.Element(W + "sdtPr"), "tag");

    private static string Control(FormColumn column) =>
        column.Options.Count > 0 ? "dropDownList" : column.Kind switch { EntryKind.Date => "date", EntryKind.Check => "checkbox", _ => "text" };

    private static string? Rule(FormColumn column) => column.Options.Count > 0 ? "list" : column.Kind switch
    {
        EntryKind.Check => "list",
        EntryKind.Date or EntryKind.DateTime => "date",
        EntryKind.Time => "time",
        EntryKind.Count => "whole",
        EntryKind.Number or EntryKind.Percent or EntryKind.Money => "decimal",
        _ => null,
    };

    private static XElement Part(byte[] bytes, string path)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        using Stream stream = archive.GetEntry(path)!.Open();
        return XDocument.Load(stream).Root!;
    }
}
