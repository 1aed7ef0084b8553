using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Schedules;

namespace DocGen.Cli;

/// <summary>The training kit of a plan for <c>docgen plan</c>: course → documents, and department → courses.</summary>
internal static class KitText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The documents of the kit that are made, a line for each course; then who attends what, where the whole kit is made.</summary>
    public static string Print(PlannedRun run, MessageLanguage language)
    {
        string title = language == MessageLanguage.Zh ? "zh-CN" : "en";
        StringBuilder text = new();
        foreach (IGrouping<string, PlannedDocument> course in Kit(run))
        {
            text.Append(new Bilingual("培训资料 ", "training kit ").In(language)).Append(course.Key).Append("  ").AppendJoin(' ', course.Select(document => document.Number)).Append('\n');
        }

        if (text.Length == 0 || !run.Plan.Kit.All(run.Selected.Contains))
        {
            return text.ToString();
        }

        foreach ((Carrier department, IReadOnlyList<string> courses) in Attendance(run))
        {
            text.Append(new Bilingual("参加培训 ", "attends ").In(language)).Append(department.Name.In(title)).Append("  ").AppendJoin(' ', courses).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The whole plan as JSON: documents with their clauses, the kit, who attends what, what is left out.</summary>
    public static string Json(PlannedRun run, MessageLanguage messages)
    {
        string language = messages == MessageLanguage.Zh ? "zh-CN" : "en";
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("documents");
            foreach (PlannedDocument document in run.Selected)
            {
                json.WriteStartObject();
                json.WriteString("number", document.Number.ToString());
                json.WriteString("title", document.Title.In(language));
                Strings(json, "formats", document.Type.Formats);
                Strings(json, "clauses", document.Parts.SelectMany(part => part.Clauses).Where(clause => !clause.IsReplaced).Select(clause => clause.ClauseId));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("kit");
            foreach (IGrouping<string, PlannedDocument> course in Kit(run))
            {
                Strings(json, course.Key, course.Select(document => document.Number.ToString()));
            }

            json.WriteEndObject();
            json.WriteStartObject("attendance");
            foreach ((Carrier department, IReadOnlyList<string> courses) in Attendance(run))
            {
                Strings(json, department.Id, courses);
            }

            json.WriteEndObject();
            json.WriteStartArray("leftOut");
            foreach (LeftOut item in run.Plan.LeftOut)
            {
                json.WriteStartObject();
                json.WriteString("code", item.Code);
                json.WriteString("title", item.Title.In(language));
                json.WriteString("reason", item.Reason.In(messages));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static IEnumerable<IGrouping<string, PlannedDocument>> Kit(PlannedRun run) =>
        run.Selected.Where(document => document.Course is not null).GroupBy(document => document.Course!.Code).OrderBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>Those who attend a course, with the courses that the package has.</summary>
    private static IEnumerable<(Carrier Carrier, IReadOnlyList<string> Courses)> Attendance(PlannedRun run)
    {
        PlannedCourse[] courses = [.. PlannedCourse.Of(run.Plan, run.Library).Where(course => run.Plan.Find(course.Course.Code) is not null)];
        return run.Plan.Carriers.Select(carrier => (carrier, (IReadOnlyList<string>)[.. courses.Where(course => course.Audience.Contains(carrier)).Select(course => course.Course.Code)]))
            .Where(item => item.Item2.Count > 0);
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
