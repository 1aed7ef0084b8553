using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>
/// The rows of one table of a form, and which items of the profile they are: by the id in the row, else by its number; a row whose number is
/// taken is a new item, as when somebody copied it.
/// </summary>
internal sealed class FormTableRows(SurveyTable table, int order, SurveyState state, FormCellReader reader, FormFile form, Report report)
{
    private const string Id = "id";
    private readonly List<(int? Number, FormRow Row, Dictionary<string, FormScalar> Cells, bool IsFaulty)> rows = [];

    /// <summary>Where the table stands among the others.</summary>
    public int Order => order;

    /// <summary>Reads a row, unless it is blank.</summary>
    public void Add(FormRow row, int? number)
    {
        Dictionary<string, FormScalar> cells = new(StringComparer.Ordinal);
        int column = 1;
        int faults = reader.Faults;
        foreach (SurveyEntry entry in table.Columns)
        {
            int width = entry.IsByLanguage ? reader.Languages.Count : 1;
            int from = column;
            FormCell[] own = [.. row.Cells.Where(cell => cell.Column >= from && cell.Column < from + width)];
            if (reader.Read(table, entry, own) is { } answer)
            {
                cells[entry.Key] = answer;
            }

            column += width;
        }

        if (cells.Count > 0)
        {
            rows.Add((number, row, cells, reader.Faults > faults));
        }
    }

    /// <summary>Adds the items to the answers.</summary>
    public void AddTo(FormMap answers)
    {
        IReadOnlyList<IReadOnlyList<Text?>> known = state.RowsOf(table);
        FormNode? items = table.IsMap ? Map(known) : List(known);
        if (items is not null)
        {
            if (items is FormMap map)
            {
                foreach ((string key, FormNode value) in map.Entries)
                {
                    answers.Add([.. table.Path, key], value);
                }
            }
            else
            {
                answers.Add(table.Path, items);
            }
        }
    }

    private FormList? List(IReadOnlyList<IReadOnlyList<Text?>> known)
    {
        int id = table.Columns.ToList().FindIndex(column => column.Key == Id);
        HashSet<int> taken = [];
        Queue<int> blank = new(Enumerable.Range(0, known.Count).Where(i => known[i].All(value => value is null) && rows.TrueForAll(row => row.Number != i + 1)));
        List<FormItem> items = [];
        foreach ((int? number, FormRow row, Dictionary<string, FormScalar> cells, bool isFaulty) in rows)
        {
            string? named = id >= 0 && cells.TryGetValue(Id, out FormScalar? given) ? given.Value.ToString() : null;
            int same = named is null ? -1 : known.ToList().FindIndex(item => item[id]?.ToString() == named);
            int? index = same >= 0 && taken.Add(same) ? same
                : number is { } at && at >= 1 && at <= known.Count && taken.Add(at - 1) ? at - 1
                : blank.TryDequeue(out int free) && taken.Add(free) ? free
                : null;
            IReadOnlyList<Text?>? before = index is { } place ? known[place] : null;
            if ((isFaulty || CheckRow(row, number, cells, before)))
            {
                items.Add(new FormItem(index, Value(cells)));
            }
        }

        return items.Count == 0 ? null : new FormList(items);
    }

    private FormMap? Map(IReadOnlyList<IReadOnlyList<Text?>> known)
    {
        FormMap map = new();
        foreach ((int? number, FormRow row, Dictionary<string, FormScalar> cells, bool isFaulty) in rows)
        {
            if (!cells.Remove(SurveyWords.KeyColumn, out FormScalar? key))
            {
                report.Add(SurveyFaults.UnknownKey.At(form.At(row.Paragraph), $"{table.Number}-{number}", table.Columns[0].Label));
                continue;
            }

            string name = key.Value.ToString();
            IReadOnlyList<Text?>? before = known.FirstOrDefault(item => item[0]?.ToString() == name);
            if (map.Entries.Exists(entry => entry.Key == name))
            {
                report.Add(SurveyFaults.Contradiction.At(form.At(row.Paragraph), table.Number, table.Title, name, name));
            }
            else if (cells.Count == 0 && before is null)
            {
                report.Add(SurveyFaults.HalfRow.At(form.At(row.Paragraph), $"{table.Number}-{number}", string.Join(", ", table.Columns.Skip(1).Select(column => column.Key))));
            }
            else if (cells.Count > 0 && (isFaulty || CheckRow(row, number, cells, before)))
            {
                map.Entries.Add(new(name, Value(cells)));
            }
        }

        return map.Entries.Count == 0 ? null : map;
    }

    /// <summary>Whether a row, with what is known of its item, has all that an item needs; a row that says nothing new is left alone.</summary>
    private bool CheckRow(FormRow row, int? number, Dictionary<string, FormScalar> cells, IReadOnlyList<Text?>? before)
    {
        (SurveyEntry Column, Text? Known)[] columns = [.. table.Columns.Select((column, i) => (column, before?[i]))];
        bool isNews = columns.Any(item => cells.TryGetValue(item.Column.Key, out FormScalar? answer)
            && (item.Known is null || answer.Value.All.Any(text => !item.Known.All.Contains(text))));
        SurveyEntry[] lacking = [.. columns.Where(item => item.Column.Required && item.Column.Key != SurveyWords.KeyColumn && item.Known is null && !cells.ContainsKey(item.Column.Key)).Select(item => item.Column)];
        if (isNews && lacking.Length > 0)
        {
            Bilingual names = new(string.Join('、', lacking.Select(column => column.Label.Zh)), string.Join(", ", lacking.Select(column => column.Label.En)));
            report.Add(SurveyFaults.HalfRow.At(form.At(row.Paragraph), number is null ? table.Number : $"{table.Number}-{number}", names));
        }

        return isNews || before is not null;
    }

    private FormNode Value(Dictionary<string, FormScalar> cells)
    {
        if (table.Columns.Count <= 2 && cells.TryGetValue("", out FormScalar? only))
        {
            return only;
        }

        FormMap item = new();
        foreach (SurveyEntry column in table.Columns.Where(column => cells.ContainsKey(column.Key)))
        {
            item.Add([column.Key], cells[column.Key]);
        }

        return item;
    }
}
