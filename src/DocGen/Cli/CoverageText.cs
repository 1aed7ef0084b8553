using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Cli;

/// <summary>The cross-reference of a plan for people and for programs.</summary>
internal static class CoverageText
{
    /// <summary>What lacks for a requirement that applies: chapter, procedure, record or lead.</summary>
    public static IReadOnlyList<string> Gaps(Plan plan, CoverageRow row)
    {
        if (row.Exclusion is not null)
        {
            return [];
        }

        (string Name, bool Lacks)[] parts =
        [
            ("chapter", row.ManualClauses.Count == 0), ("procedure", row.Procedures.Count == 0), ("record", row.Records.Count == 0), ("lead", plan.Matrix.Count(item => item.Requirement == row.Requirement) != 1),
        ];
        return [.. parts.Where(part => part.Lacks).Select(part => part.Name)];
    }

    /// <summary>Lines in columns with titles in a language of the package; an excluded requirement gives its reason, a gap a mark.</summary>
    public static string Print(Plan plan, IReadOnlyDictionary<string, OutlineEntry> chapters, MessageLanguage language, string title)
    {
        List<string[]> rows = [language == MessageLanguage.Zh ? ["指标", "名称", "章节", "程序", "记录", "主责", "培训"] : ["Requirement", "Title", "Chapter", "Procedures", "Records", "Lead", "Training"]];
        const string gap = "!";
        foreach (CoverageRow row in plan.Coverage)
        {
            rows.Add(row.Exclusion is { } exclusion
                ? [row.Requirement.Id, row.Requirement.Title.In(title), new Bilingual("删减：", "excluded: ").In(language) + exclusion.Reason.In(title)]
                : [row.Requirement.Id, row.Requirement.Title.In(title), Or(row.ManualClauses.Select(id => Chapter(chapters, id)), gap), Or(row.Procedures.Select(item => item.Code), gap),
                    Or(row.Records.Select(item => item.Code), gap), Or(Leads(plan, row).Select(lead => lead.Name.In(title)), gap), Or(row.Training.Select(item => item.Code), "—")]);
        }

        int[] widths = [.. Enumerable.Range(0, 7).Select(column => rows.Where(row => row.Length > column && row.Length == 7).Max(row => Width(row[column])))];
        StringBuilder text = new();
        foreach (string[] row in rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                text.Append(row[i]).Append(' ', i == row.Length - 1 ? 0 : Math.Max(0, widths[i] - Width(row[i])) + 2);
            }

            text.Append('\n');
        }

        int gaps = plan.Coverage.Count(row => Gaps(plan, row).Count > 0);
        Bilingual summary = gaps == 0 ? new("{0} 个指标全部有着落", "all {0} requirements are answered") : new("{0} 个指标中 {1} 个有缺口（标 !）", "{1} of {0} requirements have gaps (marked !)");
        return text.Append(summary.In(language, plan.Coverage.Count, gaps)).Append('\n').ToString();
    }

    /// <summary>An array of objects, one for each requirement, with titles in a language of the package.</summary>
    public static string Json(Plan plan, IReadOnlyDictionary<string, OutlineEntry> chapters, string language)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (CoverageRow row in plan.Coverage)
            {
                json.WriteStartObject();
                json.WriteString("requirement", row.Requirement.Id);
                json.WriteString("title", row.Requirement.Title.In(language));
                json.WriteString("excluded", row.Exclusion?.Reason.In(language));
                json.WriteStartArray("chapters");
                foreach (string id in row.ManualClauses)
                {
                    json.WriteStartObject();
                    json.WriteString("clause", id);
                    json.WriteString("number", chapters.GetValueOrDefault(id)?.Number);
                    json.WriteString("title", chapters.GetValueOrDefault(id)?.Text);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                Codes(json, "procedures", row.Procedures);
                Codes(json, "instructions", row.Instructions);
                Codes(json, "records", row.Records);
                json.WriteString("lead", Leads(plan, row).FirstOrDefault()?.Name.In(language));
                Codes(json, "training", row.Training);
                json.WriteStartArray("gaps");
                foreach (string name in Gaps(plan, row))
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Codes(Utf8JsonWriter json, string name, IEnumerable<PlannedDocument> documents)
    {
        json.WriteStartArray(name);
        foreach (PlannedDocument document in documents)
        {
            json.WriteStringValue(document.Number.ToString());
        }

        json.WriteEndArray();
    }

    private static IEnumerable<Carrier> Leads(Plan plan, CoverageRow row) => plan.Matrix.Where(item => item.Requirement == row.Requirement).Select(item => item.Lead);

    private static string Chapter(IReadOnlyDictionary<string, OutlineEntry> chapters, string id) => chapters.GetValueOrDefault(id) is { } entry ? $"{entry.Number} {entry.Text}" : id;

    private static string Or(IEnumerable<string> items, string none) => string.Join(' ', items) is { Length: > 0 } text ? text : none;

    private static int Width(string text) => text.Sum(c => c >= 0x2E80 ? 2 : 1);
}
