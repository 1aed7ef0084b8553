using DocGen.Loading.Yaml;
using DocGen.Model;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>What a profile, complete or not, already says of the questions of a survey.</summary>
internal sealed class SurveyState(YamlMap? root, string path)
{
    private const int SpareRows = 4;
    private const int SpareOptional = 3;

    /// <summary>The languages of the documents; empty where they are not known.</summary>
    public IReadOnlyList<string> Languages => new Cursor(root, path)["documents"]["languages"].Strings;

    /// <summary>The name of the enterprise in a language; empty where it is not known.</summary>
    public string Enterprise(string language) => new Cursor(root, path)["enterprise"]["name"].Text.In(language);

    /// <summary>The form: all questions, or those that are still open in one of the languages.</summary>
    public AskedSurvey Ask(Questionnaire questionnaire, string language, IReadOnlyList<string> languages, bool all)
    {
        List<AskedSection> sections = [];
        foreach (SurveySection section in questionnaire.Sections)
        {
            AskedBlock[] asked = [.. section.Blocks.Select(block => Ask(block, languages, all)).OfType<AskedBlock>()];
            if (asked.Length > 0)
            {
                sections.Add(new AskedSection(section, asked));
            }
        }

        return new AskedSurvey(questionnaire, language, languages, Enterprise(language), sections);
    }

    /// <summary>The items that the profile has for a table.</summary>
    public IReadOnlyList<IReadOnlyList<Text?>> RowsOf(SurveyTable table) => Rows(Find(table.Path), table);

    private AskedBlock? Ask(SurveyBlock block, IReadOnlyList<string> languages, bool all)
    {
        YamlNode? node = Find(block.Path);
        if (block is SurveyQuestion question)
        {
            Text? known = Value(node, question.Entry);
            bool isOpen = known is null || (question.Entry.IsByLanguage && node is YamlMap && languages.Any(language => !known.Has(language)));
            return all || isOpen ? new AskedQuestion(question, known, question.Entry.Kind == AnswerKind.Figure ? question.Entry.Form : null) : null;
        }

        SurveyTable table = (SurveyTable)block;
        IReadOnlyList<IReadOnlyList<Text?>> rows = Rows(node, table);
        bool isComplete = node is not null && rows.All(row => table.Columns.Zip(row).All(cell =>
            cell.Second is null ? !cell.First.Required : !cell.First.IsByLanguage || languages.All(cell.Second.Has)));
        return all || !isComplete ? new AskedTable(table, rows, table.Required ? SpareRows : SpareOptional) : null;
    }

    private YamlNode? Find(IReadOnlyList<string> keys)
    {
        YamlNode? node = root;
        foreach (string key in keys)
        {
            node = (node as YamlMap)?[key];
        }

        return node;
    }

    private IReadOnlyList<IReadOnlyList<Text?>> Rows(YamlNode? node, SurveyTable table) => node switch
    {
        YamlList list => [.. list.Items.Select(item => (IReadOnlyList<Text?>)[.. table.Columns.Select(column => Value(column.Key.Length == 0 ? item : (item as YamlMap)?[column.Key], column))])],
        YamlMap map when table.IsMap => [.. map.Entries.Where(entry => IsRow(entry.Key, table)).Select(entry => (IReadOnlyList<Text?>)[.. table.Columns.Select(column =>
            column.Key == SurveyWords.KeyColumn ? new Text(entry.Key) : Value(column.Key.Length == 0 ? entry.Value : (entry.Value as YamlMap)?[column.Key], column))])],
        _ => [],
    };

    private bool IsRow(string key, SurveyTable table) => !asked.Contains($"{table.Name}.{key}");

    /// <summary>Keys of a map that are questions of their own, and no rows of its table.</summary>
    private HashSet<string> asked = [];

    /// <summary>The same with the questions known, so that no key of a map is asked twice.</summary>
    public SurveyState For(Questionnaire questionnaire)
    {
        asked = [.. questionnaire.Blocks.Select(block => block.Name)];
        return this;
    }

    private Text? Value(YamlNode? node, SurveyEntry entry) => node switch
    {
        null or YamlScalar { IsNull: true } => null,
        YamlList list => list.Items.All(item => item is YamlScalar) ? new Text(string.Join('\n', new Cursor(list, path).Strings)) : null,
        YamlMap when entry.IsByLanguage || entry.Kind == AnswerKind.Figure => new Cursor(node, path).TextOrNull,
        YamlScalar scalar => new Text(scalar.Value.Trim()),
        _ => null,
    };
}
