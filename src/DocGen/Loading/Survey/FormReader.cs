using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>
/// Reads a filled form: each row by the number it begins with, each answer by its column. Where a form was made for other numbers, and where a
/// number was lost, the tags of the controls tell, as far as the program that saved the form kept them.
/// </summary>
internal sealed partial class FormReader(SurveyCatalogue catalogue, FormFile form, SurveyState state, Report report)
{
    private const string YesSuffix = "=";
    private readonly Dictionary<string, SurveyBlock> byNumber = catalogue.Questionnaire.Blocks.ToDictionary(block => block.Number, StringComparer.Ordinal);
    private readonly Dictionary<string, SurveyBlock> byName = Names(catalogue.Questionnaire);
    private readonly Dictionary<string, (FormScalar Answer, string Shown)> given = new(StringComparer.Ordinal);
    private readonly FormMap answers = new();
    private readonly Dictionary<SurveyTable, FormTableRows> tables = [];
    private string[] languages = [];

    /// <summary>The answers; null where the file is no form of ours.</summary>
    public FormMap? Read()
    {
        Match mark = Mark().Match(form.Text.Replace("\n", "", StringComparison.Ordinal));
        if (!mark.Success)
        {
            report.Add(SurveyFaults.NotASurvey.At(new SourceLocation(form.Path)));
            return null;
        }

        languages = mark.Groups["languages"].Value.Split('+');
        bool sameShape = mark.Groups["version"].Value == "1" && mark.Groups["shape"].Value == catalogue.Questionnaire.ShapeHash;
        bool sameFigures = mark.Groups["figures"].Value == catalogue.Questionnaire.FiguresHash;
        string known = $"DGQ1/…/{catalogue.Questionnaire.ShapeHash}/{catalogue.Questionnaire.FiguresHash}";
        foreach (FormRow row in form.Rows)
        {
            if (row.Cells.Count < 2 || Number().Match(FormAnswers.Trimmed(row.Cells[0].Text)) is not { Success: true } number)
            {
                continue;
            }

            string printed = number.Groups["number"].Value;
            SurveyBlock? tagged = row.Cells.SelectMany(cell => cell.Tags).Select(BlockOf).OfType<SurveyBlock>().FirstOrDefault();
            SurveyBlock? block = tagged ?? byNumber.GetValueOrDefault(printed);
            string answer = FormAnswers.Trimmed(string.Join(' ', row.Cells.Skip(number.Groups["row"].Success ? 1 : 2).Select(cell => FormAnswers.Trimmed(cell.Text))));
            bool isSame = (block?.Path[0] ?? "answers") == "answers" ? sameFigures : sameShape;
            if (tagged is null && !isSame)
            {
                if (answer.Length > 0)
                {
                    report.Add(SurveyFaults.OtherVersion.At(form.At(row.Paragraph), printed, $"{mark.Value} ≠ {known}"));
                }
            }
            else if (block is SurveyTable table)
            {
                Rows(table).Add(row, number.Groups["row"].Success ? int.Parse(number.Groups["row"].Value, System.Globalization.CultureInfo.InvariantCulture) : null);
            }
            else if (block is SurveyQuestion question)
            {
                ReadQuestion(question, row);
            }
            else if (answer.Length > 0)
            {
                report.Add(SurveyFaults.UnknownQuestion.At(form.At(row.Paragraph), printed, answer));
            }
        }

        foreach (FormTableRows rows in tables.Values.OrderBy(rows => rows.Order))
        {
            rows.AddTo(answers);
        }

        return answers;
    }

    private void ReadQuestion(SurveyQuestion question, FormRow row)
    {
        FormCellReader reader = new(catalogue, form, report, languages);
        FormCell[] cells = [.. row.Cells.Where(cell => cell.Column >= 2 && cell.Column < 2 + languages.Length)];
        // A section whose questions all have one answer has one column of answers, and a note after it.
        if (reader.Read(question, question.Entry, question.Entry.IsByLanguage ? cells : [.. cells.Take(1)]) is not { } answer)
        {
            return;
        }

        string shown = string.Join(" / ", answer.Value.All);
        if (given.TryGetValue(question.Name, out (FormScalar Answer, string Shown) before))
        {
            if (before.Shown != shown)
            {
                report.Add(SurveyFaults.Contradiction.At(form.At(row.Paragraph), question.Number, question.Entry.Label, before.Shown, shown));
            }

            return;
        }

        given[question.Name] = (answer, shown);
        answers.Add(question.Path, answer);
    }

    private FormTableRows Rows(SurveyTable table)
    {
        if (!tables.TryGetValue(table, out FormTableRows? rows))
        {
            tables[table] = rows = new FormTableRows(table, tables.Count, state, new FormCellReader(catalogue, form, report, languages), form, report);
        }

        return rows;
    }

    private SurveyBlock? BlockOf(string tag)
    {
        string name = tag.Split(YesSuffix)[0];
        foreach (string language in languages.Where(language => name.EndsWith("." + language, StringComparison.Ordinal)))
        {
            name = name[..^(language.Length + 1)];
        }

        int bracket = name.IndexOf('[', StringComparison.Ordinal);
        return bracket >= 0
            ? byName.GetValueOrDefault(name[..bracket] + "[]")
            : byName.GetValueOrDefault(name) ?? byName.GetValueOrDefault(Pick().Replace(name, ""));
    }

    private static Dictionary<string, SurveyBlock> Names(Questionnaire questionnaire) =>
        questionnaire.Blocks.ToDictionary(block => block is SurveyTable ? block.Name + "[]" : block.Name, StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<number>[0-9]+(\.[0-9]+)+)(\s*[-‐‑–—]\s*(?<row>[0-9]{1,6}))?$")]
    private static partial Regex Number();

    [GeneratedRegex("DGQ(?<version>[0-9]+)/(?<languages>[A-Za-z0-9+-]+)/(?<shape>[0-9a-f]{8})/(?<figures>[0-9a-f]{8})")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\.[0-9]+$")]
    private static partial Regex Pick();
}
