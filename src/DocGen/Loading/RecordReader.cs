using DocGen.Diagnostics;
using DocGen.Loading.Yaml;
using DocGen.Model;
using DocGen.Model.Conditions;

namespace DocGen.Loading;

/// <summary>Reads record forms and laws.</summary>
internal static class RecordReader
{
    /// <summary>A row of records.yaml.</summary>
    public static RecordForm ReadForm(Cursor item, Condition? appliesIf, Report report)
    {
        bool ledger = item["layout"].String == "ledger";
        RecordForm form = new(
            item["code"].String,
            item["title"].Text,
            item["satisfies"].Strings,
            item["keeper"].String,
            ReadRetention(item["retention"]) ?? new Retention(null, false, null),
            ledger,
            item["orientation"].String == "landscape",
            item["rows"].WholeOrNull ?? 12,
            item["note"].TextOrNull,
            ReadColumns(item["columns"], report),
            [.. item["sections"].Items.Select(section => ReadSection(section, report))],
            [.. item["sign"].Items.Select(sign => sign.Text)],
            appliesIf,
            item.Place)
        {
            IsNumbered = item["numbered"].TruthOrNull == true,
            Rhythm = RhythmReader.Read(item["rhythm"], report),
        };
        CheckOptions(item["columns"], "title", report);
        foreach (Cursor section in item["sections"].Items)
        {
            CheckOptions(section["columns"], "title", report);
            CheckOptions(section["fields"], "label", report);
        }

        if (ledger ? form.Columns.Count == 0 : form.Sections.Count == 0 || form.Sections.Any(section => section.Fields.Count + section.Columns.Count == 0))
        {
            report.Add(LibraryFaults.FormWithoutColumns.At(item.Place, form.Code));
        }

        return form;
    }

    /// <summary>How long a record is kept; null where not said.</summary>
    public static Retention? ReadRetention(Cursor item) => item.Exists
        ? new Retention(item["years"].WholeOrNull, item["permanent"].TruthOrNull == true, item["warranty_plus_years"].WholeOrNull)
        : null;

    /// <summary>A row of laws.yaml. Figures that are not certain are left out.</summary>
    public static Law ReadLaw(Cursor item, Condition? appliesIf) => new(
        item["id"].String, item["title"].Text, item["number"].TextOrNull, item["kind"].String, item["issued"].Date,
        item["effective"].Date, item["checked"].Date, item["owner"].String, item["satisfies"].Strings, appliesIf, item.Place)
    {
        Replaces = item["replaces"].Strings,
    };

    /// <summary>A row of statutory-terms.yaml.</summary>
    public static StatutoryTerm ReadTerm(Cursor item) => new(
        item["category"].String, item["name"].Text, item["months"].Whole, item["main_parts_months"].WholeOrNull, item["law"].String,
        item["source"].String, item["checked"].Date, item["verified"].TruthOrNull == true, item.Place);

    private static IReadOnlyList<FormColumn> ReadColumns(Cursor item, Report report) =>
    [
        .. item.Items.Select(column => new FormColumn(column["title"].Text, Math.Max(1, column["width"].Whole), ReadKind(column), ReadOptions(column))
        {
            AppliesIf = ConditionReader.Read(column["applies-if"], report),
        }),
    ];

    private static IReadOnlyList<Text> ReadOptions(Cursor item) => [.. item["options"].Items.Select(option => option.Text)];

    private static EntryKind ReadKind(Cursor item) => item["kind"].String switch
    {
        "date" => EntryKind.Date,
        "time" => EntryKind.Time,
        "datetime" => EntryKind.DateTime,
        "count" => EntryKind.Count,
        "number" => EntryKind.Number,
        "percent" => EntryKind.Percent,
        "money" => EntryKind.Money,
        "phone" => EntryKind.Phone,
        "check" => EntryKind.Check,
        "serial" => EntryKind.Serial,
        _ => EntryKind.Text,
    };

    /// <summary>Options are a choice of their own, among two or more.</summary>
    private static void CheckOptions(Cursor items, string name, Report report)
    {
        foreach (Cursor item in items.Items.Where(item => item["options"].Exists))
        {
            string[] options = [.. item["options"].Items.Select(option => option.Text.ToString())];
            if (item["kind"].Exists || options.Length < 2 || options.Distinct(StringComparer.Ordinal).Count() < options.Length)
            {
                report.Add(LibraryFaults.BadOptions.At(item.Place, item[name].Text));
            }
        }
    }

    private static FormSection ReadSection(Cursor item, Report report) => new(
        item["title"].Text,
        [
            .. item["fields"].Items.Select(field => new FormField(
                field["label"].Text, field["width"].String == "full", Math.Max(1, field["lines"].Whole), ReadKind(field), ReadOptions(field))
            {
                AppliesIf = ConditionReader.Read(field["applies-if"], report),
                Fact = field["fact"].StringOrNull,
            }),
        ],
        ReadColumns(item["columns"], report),
        item["rows"].WholeOrNull ?? 3)
    {
        AppliesIf = ConditionReader.Read(item["applies-if"], report),
    };

    /// <summary>A row of answers.yaml.</summary>
    public static AnswerDefinition ReadAnswer(Cursor item) => new(
        item["key"].String, item["default"].Answer, item["from"].StringOrNull, item["unit"].Text, item["question"].Text, item.Place);

    /// <summary>A row of documents.yaml.</summary>
    public static DocumentDeclaration ReadDeclaration(Cursor item, Condition? condition) => new(
        item["code"].String, item["type"].String, item["title"].Text, item["owner"].String, condition, item.Place);
}
