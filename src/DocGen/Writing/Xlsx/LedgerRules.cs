using DocGen.Model;
using DocGen.Writing.Docx;

namespace DocGen.Writing.Xlsx;

/// <summary>What may be entered in the rows of a ledger: one of a list, a day, a whole number, a number; with the message for what may not.</summary>
internal sealed class LedgerRules(IReadOnlyList<LedgerColumn> columns, Words words, string lists, int firstRow, int lastRow)
{
    private const string FirstDay = "36526";
    private const string LastDay = "73050";
    private const int LongestTitle = 32;

    /// <summary>Writes the rules, where there are any.</summary>
    public void Write(WordXml xml)
    {
        (LedgerColumn Column, int Index)[] ruled = [.. columns.Select((column, index) => (column, index)).Where(item => RuleOf(item.column, 0) is not null)];
        if (ruled.Length == 0)
        {
            return;
        }

        xml.Start("dataValidations"u8).Attribute("count"u8, ruled.Length);
        int list = 0;
        foreach ((LedgerColumn column, int index) in ruled)
        {
            Write(xml, column, index, RuleOf(column, list)!);
            list += column.Options.Count > 0 ? 1 : 0;
        }

        xml.End();
    }

    private void Write(WordXml xml, LedgerColumn column, int index, Rule rule)
    {
        xml.Start("dataValidation"u8).Attribute("type"u8, rule.Type);
        if (rule.Operator is { } comparison)
        {
            xml.Attribute("operator"u8, comparison);
        }

        xml.Attribute("allowBlank"u8, 1).Attribute("showErrorMessage"u8, 1).Attribute("errorTitle"u8, column.Head[..Math.Min(LongestTitle, column.Head.Length)])
            .Attribute("error"u8, words[rule.Message]).Attribute("sqref"u8, $"{SheetXml.Cell(index, firstRow)}:{SheetXml.Cell(index, lastRow)}");
        xml.Start("formula1"u8).Text(rule.First).End();
        if (rule.Second is { } second)
        {
            xml.Start("formula2"u8).Text(second).End();
        }

        xml.End();
    }

    private Rule? RuleOf(LedgerColumn column, int list) => column.Kind switch
    {
        _ when column.Options.Count > 0 => new("list", null, $"{lists}!${SheetXml.ColumnName(list)}$1:${SheetXml.ColumnName(list)}${column.Options.Count}", null, "ledger.choose"),
        EntryKind.Check => new("list", null, "\"√\"", null, "ledger.choose"),
        EntryKind.Date or EntryKind.DateTime => new("date", "between", FirstDay, LastDay, column.Kind == EntryKind.Date ? "ledger.date" : "ledger.datetime"),
        EntryKind.Time => new("time", "between", "0", "0.99999", "ledger.time"),
        EntryKind.Count => new("whole", "greaterThanOrEqual", "0", null, "ledger.count"),
        EntryKind.Number or EntryKind.Percent or EntryKind.Money => new("decimal", "between", "-1000000000000", "1000000000000", "ledger.number"),
        _ => null,
    };

    /// <summary>A rule as Excel has it: type, comparison, its one or two values, and the word that says what is asked for.</summary>
    private sealed record Rule(string Type, string? Operator, string First, string? Second, string Message);
}
