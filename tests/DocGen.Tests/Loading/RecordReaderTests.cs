using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Model;
using FluentAssertions;
using Xunit;

namespace DocGen.Tests.Loading;

/// <summary>What the columns and fields of records.yaml say of what is filled in.</summary>
public sealed class RecordReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("docgen-records").FullName;

    [Fact]
    public void A_column_says_what_is_filled_in_and_options_make_it_a_choice()
    {
        RecordForm form = Load("{ title: 日期, width: 1, kind: date }", "{ title: 数量, width: 1, kind: count }", "{ title: 状态, width: 1, options: [ 在用, 停用 ] }", "{ title: 备注, width: 2 }").Form!;
        form.Columns.Select(column => column.Kind).Should().Equal(EntryKind.Date, EntryKind.Count, EntryKind.Text, EntryKind.Text);
        form.Columns.Select(column => column.Options.Count).Should().Equal(0, 0, 2, 0);
        form.IsNumbered.Should().BeFalse();
    }

    [Fact]
    public void A_column_stands_only_where_its_condition_holds()
    {
        RecordForm form = Load("{ title: 日期, width: 1 }", "{ title: 购买日期, width: 1, applies-if: goods }", "{ title: 合同号, width: 1, applies-if: not goods }").Form!;
        form.Where(condition => condition is null).Columns.Select(column => column.Title.In("zh-CN")).Should().Equal("日期");
        form.Where(_ => true).Columns.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("{ title: 状态, width: 1, options: [ 在用 ] }", "DG1216")]
    [InlineData("{ title: 状态, width: 1, options: [ 在用, 在用 ] }", "DG1216")]
    [InlineData("{ title: 状态, width: 1, kind: date, options: [ 在用, 停用 ] }", "DG1216")]
    [InlineData("{ title: 状态, width: 1, kind: day }", "DG1105")]
    public void What_cannot_be_is_found_at_its_line(string column, string code) =>
        Load("{ title: 日期, width: 1 }", column).Findings.Should().Contain($"10 {code}");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private (RecordForm? Form, IEnumerable<string> Findings) Load(params string[] columns)
    {
        Directory.CreateDirectory(Path.Combine(folder, "topics", "care"));
        string[] lines =
        [
            "- code: R-900", "  title: 台账", "  satisfies: []", "  keeper: service", "  retention: { years: 3 }", "  layout: ledger", "  orientation: landscape",
            "  columns:", .. columns.Select(column => "    - " + column),
        ];
        File.WriteAllLines(Path.Combine(folder, "topics", "care", "records.yaml"), lines);
        Report report = new();
        Library library = LibraryLoader.Load([folder], [], report);
        return (library.Records.GetValueOrDefault("R-900"), report.Sorted().Select(finding => $"{finding.Place.Line} {finding.Rule.Code}"));
    }
}
