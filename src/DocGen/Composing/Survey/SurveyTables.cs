using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Model.Survey;
using Markdig.Extensions.Tables;


namespace DocGen.Composing.Survey;

/// <summary>
/// The tables of a questionnaire: every row begins with its number, by which a filled form is read back; answers in several languages stand side
/// by side.
/// </summary>
internal sealed class SurveyTables(AskedSurvey survey, Words words)
{
    private const string Style = "ledger";
    private readonly SurveyControls controls = new(survey.Language, words);

    /// <summary>Who fills the form in.</summary>
    public Table Sender() => SurveyTree.Table("sheet", [3, 7, 3, 5, 2, 5],
    [
        SurveyTree.Row(false,
        [
            SurveyTree.Cell(words["survey.enterprise"]), SurveyTree.Cell(survey.Enterprise), Label("survey.filled_by"), Free("survey.filled_by", false), Label("survey.date"),
            Free("survey.date", true),
        ]),
    ]);

    /// <summary>Questions with one answer each.</summary>
    public Table Questions(IReadOnlyList<AskedQuestion> questions)
    {
        int languages = questions.Any(asked => asked.Question.Entry.IsByLanguage) ? survey.Languages.Count : 1;
        bool hasNotes = questions.Any(asked => Note(asked).Length > 0);
        List<string> heads = [words["column.row"], words["survey.question"], .. languages == 1 ? [words["survey.answer"]] : survey.Languages.Select(AnswerIn)];
        List<int> widths = [4, languages == 1 ? 24 : 18, .. Enumerable.Repeat(languages == 1 ? 26 : 16, languages)];
        if (hasNotes)
        {
            heads.Add(words["survey.note"]);
            widths.Add(12);
        }

        return SurveyTree.Table(Style, widths,
        [
            SurveyTree.Row(true, heads.Select(head => SurveyTree.Cell(head))),
            .. questions.Select(asked => SurveyTree.Row(false,
            [
                SurveyTree.Cell(asked.Question.Number), SurveyTree.Cell(Titled(asked.Question.Entry)),
                .. Answers(asked.Question.Entry, asked.Question.Name, asked.Known, languages, 16), .. hasNotes ? [SurveyTree.Cell(Note(asked))] : Array.Empty<TableCell>(),
            ])),
        ]);
    }

    /// <summary>The rows of a list: those known, and some to fill in.</summary>
    public Table Rows(AskedTable asked)
    {
        SurveyTable table = asked.Table;
        List<string> heads = [words["column.row"]];
        List<int> widths = [4];
        foreach (SurveyEntry column in table.Columns)
        {
            foreach (string? language in LanguagesOf(column))
            {
                heads.Add(Titled(column) + (language is null || survey.Languages.Count == 1 ? "" : words.Format("in_brackets", NameOf(language))));
                widths.Add(WidthOf(column));
            }
        }

        int total = widths.Sum() - widths[0];
        widths = [Math.Max(8, (int)(total * 0.75)), .. widths.Skip(1).Select(width => width * 10)];
        IEnumerable<TableRow> rows = Enumerable.Range(0, asked.Rows.Count + asked.Spare).Select(i =>
        {
            IReadOnlyList<Text?>? known = asked.Rows.ElementAtOrDefault(i);
            string path = $"{table.Name}[{i}]";
            return SurveyTree.Row(false,
            [
                SurveyTree.Cell($"{table.Number}-{i + 1}"),
                .. table.Columns.SelectMany((column, c) => Answers(
                    column, column.Key.Length == 0 ? path : $"{path}.{column.Key}", known?[c], column.IsByLanguage ? survey.Languages.Count : 1, Math.Clamp(WidthOf(column) * 50 / total, 3, 12))),
            ]);
        });
        return SurveyTree.Table(Style, widths, [SurveyTree.Row(true, heads.Select(head => SurveyTree.Cell(head))), .. rows]);
    }

    /// <summary>What helps to fill a table in: how codes are written, what can be chosen.</summary>
    public IEnumerable<string> Notes(SurveyTable table) =>
        from column in table.Columns
        let form = column.Options.Count > 0 ? string.Join(words["survey.separator"], column.Options.Select(option => In(option.Label))) : column.Form is null ? "" : In(column.Form)
        where form.Length > 0
        select words.Format("form.option", In(column.Label), form);

    /// <summary>The cells of an answer: one for each language, or one over all of them.</summary>
    private IEnumerable<TableCell> Answers(SurveyEntry entry, string path, Text? known, int columns, int blank) =>
        entry.IsByLanguage && columns == survey.Languages.Count
            ? survey.Languages.Select(language => SurveyTree.Cell(1, controls.Of(entry, path, known, language, blank)))
            : [SurveyTree.Cell(columns, controls.Of(entry, path, known, null, blank))];

    private IEnumerable<string?> LanguagesOf(SurveyEntry column) => column.IsByLanguage ? survey.Languages : Enumerable.Repeat<string?>(null, 1);

    private string Titled(SurveyEntry entry) => In(entry.Label) + (entry.Required ? words["survey.required"] : "");

    private string Note(AskedQuestion asked) =>
        asked.Default is { } otherwise ? words.Format("survey.default", In(otherwise))
        : asked.Question.Entry.Form is { } form ? In(form)
        : "";

    private string AnswerIn(string language) => words["survey.answer"] + words.Format("in_brackets", NameOf(language));

    private string NameOf(string language) => words.Texts.GetValueOrDefault("survey.language." + language.ToLowerInvariant()) ?? language;

    private TableCell Label(string key) => SurveyTree.Cell(words[key]);

    private TableCell Free(string key, bool isDate) => SurveyTree.Cell(1, SurveyTree.Paragraph(null, SurveyControls.Free(words[key], 8, isDate)));

    private static int WidthOf(SurveyEntry column) => column.Kind switch
    {
        AnswerKind.Text => 10,
        AnswerKind.Figure => 10,
        AnswerKind.Number => 5,
        AnswerKind.YesNo => 7,
        AnswerKind.Date => 7,
        _ => 8,
    };

    private string In(Bilingual text) => Printing.IsChinese(survey.Language) ? text.Zh : text.En;
}
