using DocGen.Diagnostics;
using DocGen.Markup.Tables;
using Markdig.Extensions.Tables;

namespace DocGen.Rules.Documents;

/// <summary>A table of data has no heading row.</summary>
internal sealed class TableWithoutHeader : IDocumentRule
{
    public RuleInfo Info { get; } = new("DG5071", nameof(TableWithoutHeader), Severity.Warning,
        new("{0} 栏的表格没有表头", "the table of {0} columns has no heading row"),
        new("写出表头；表单和版面用的表格标 {{.sheet}}、{{.form}} 或 {{.borderless}}",
            "give the first row its headings; mark a form or a table that only lays out with {{.sheet}}, {{.form}} or {{.borderless}}"),
        new("读屏软件读每个单元格时先读它的表头，换页时表头也会重复；没有表头的数据表读不懂。",
            "A screen reader says the heading before each cell, and it repeats on each page; a table of data without one cannot be followed."));

    private static readonly string[] Layouts = ["form", "sheet", "borderless"];

    public void Inspect(DocumentReading document, Report report)
    {
        foreach ((Table table, SourceLocation place) in document.Tables)
        {
            TableSyntax syntax = TableSyntax.Of(table);
            if (!syntax.HasHeader && !Layouts.Contains(syntax.Class))
            {
                report.Add(Info.At(place, table.OfType<TableRow>().Select(row => row.Count).DefaultIfEmpty().Max()));
            }
        }
    }
}
