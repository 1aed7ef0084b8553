using DocGen.Composing.Templates;
using DocGen.Model;
using DocGen.Tests.Support;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Composing;

/// <summary>How the places of a form are named and written, and how wide its columns are.</summary>
[Collection("sample")]
public sealed class FormEntriesTests
{
    private static FormEntries Entries(string language = "zh-CN") =>
        new(SampleBuild.Run.Library.Records["R-067"], language, SampleBuild.Run.Library.Words[language]);

    private static Text Label(string zh, string en) => new(new Dictionary<string, string> { ["zh-CN"] = zh, ["en"] = en });

    [Fact]
    public void A_name_is_made_of_the_English_label_and_never_used_twice()
    {
        FormEntries entries = Entries();
        FormField field = new(Label("电话", "Phone (at home)"), Full: false, 1, EntryKind.Phone, []);
        entries.Field(field).Should().Contain("name=\"phone\\-at\\-home\"").And.Contain("title=\"电话\"");
        entries.Field(field).Should().Contain("name=\"phone\\-at\\-home\\-2\"");
    }

    [Fact]
    public void A_label_in_one_language_names_the_place_too() =>
        Entries().Field(new FormField(new Text("日期"), Full: true, 1, EntryKind.Date, [])).Should().StartWith("[]{.date name=\"日期\"");

    [Fact]
    public void Options_are_boxes_each_with_a_name_of_its_own()
    {
        FormField field = new(Label("级别", "Level"), Full: true, 1, EntryKind.Text, [Label("一般", "Ordinary"), Label("重 大|", "Very serious")]);
        string text = Entries().Field(field);
        text.Should().Contain("name=\"level.ordinary\"".Replace(".", "\\.")).And.Contain("name=\"level\\.very\\-serious\"").And.NotContain("重 大|", "it is escaped");
        Entries("en").Field(field).Should().Contain("Level\\:&#32;Very&#32;serious").And.Contain("&nbsp;Very&nbsp;serious");
    }

    [Theory]
    [InlineData("Complaint no.|Received|Channel|Customer and phone|Level|Department and handler|Entered by", "7 7 4 8 3 8 4", true)]
    [InlineData("Handler|Complaint officer|Closing approved by|Customer", "2 2 2 2", false)]
    [InlineData("序号|受理时间|级别|结果或状态", "1 9 1 9", false)]
    public void No_word_of_a_head_is_torn_apart(string heads, string proportions, bool landscape)
    {
        string[] titles = heads.Split('|');
        int[] asked = [.. proportions.Split(' ').Select(int.Parse)];
        IReadOnlyList<int> widths = FormWidths.Of([.. titles.Zip(asked, (title, width) => (title, width, EntryKind.Text))], landscape);
        double total = landscape ? 134 : 84;
        double unit = total / widths.Sum();
        for (int i = 0; i < titles.Length; i++)
        {
            double word = titles[i].Split(' ').Max(part => part.Sum(sign => sign >= 0x2E80 ? 2.0 : 1.18));
            (widths[i] * unit).Should().BeGreaterThanOrEqualTo(Math.Min(word, 8), "'{0}' needs it", titles[i]);
        }
    }

    [Fact]
    public void Where_there_is_room_the_proportions_are_those_asked_for() =>
        FormWidths.Of([("No.", 1, EntryKind.Count), ("Name", 2, EntryKind.Text), ("Remarks", 3, EntryKind.Text)], landscape: true).Should().Equal(223, 446, 670);

    [Fact]
    public void A_day_fits_its_column() =>
        FormWidths.Of([("Due", 1, EntryKind.Date), ("Remarks", 30, EntryKind.Text)], landscape: true)[0].Should().BeGreaterThanOrEqualTo(110);

    [Fact]
    public void Heads_that_do_not_fit_at_all_share_the_page() =>
        FormWidths.Of([.. Enumerable.Range(0, 20).Select(_ => ("Incomprehensibilities", 1, EntryKind.Text))], landscape: false).Should().OnlyContain(width => width == 42);
}
