using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Model;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>
/// All questions that a profile's shape and the library's practice figures ask, numbered in their order: a key that is added to the shape is
/// asked without further code. Of each question the shape of its answer is kept, for reading it back.
/// </summary>
internal sealed class SurveyCatalogue
{
    private const string FormatKey = "profile";
    private const string FiguresKey = "answers";
    private readonly Library library;
    private readonly Dictionary<(string Number, string Key), Shape> shapes = [];
    private readonly List<SurveyBlock> blocks = [];
    private int next;

    private SurveyCatalogue(Library library) => this.library = library;

    /// <summary>The questions.</summary>
    public Questionnaire Questionnaire { get; private set; } = new([], "", "");

    /// <summary>The shape of an answer.</summary>
    public Shape ShapeOf(SurveyBlock block, SurveyEntry entry) => shapes[(block.Number, entry.Key)];

    /// <summary>The questions for a library.</summary>
    public static SurveyCatalogue Of(Library library)
    {
        SurveyCatalogue catalogue = new(library);
        List<SurveySection> sections = [];
        foreach (Field field in ProfileShape.Root.Fields.Where(field => field.Key != FormatKey))
        {
            bool joins = field.Shape is not (MapShape or ListShape or OpenMapShape) && sections.Count > 0;
            catalogue.blocks.Clear();
            catalogue.next = joins ? sections[^1].Blocks.Count : 0;
            int number = joins ? sections.Count : sections.Count + 1;
            if (field.Key == FiguresKey)
            {
                catalogue.AddFigures(number, field);
            }
            else
            {
                catalogue.Add(number, [field.Key], field);
            }

            if (joins)
            {
                sections[^1] = sections[^1] with { Blocks = [.. sections[^1].Blocks, .. catalogue.blocks] };
            }
            else
            {
                sections.Add(new SurveySection(number, field.Key, SurveyWords.Capital(field.Description), [.. catalogue.blocks]));
            }
        }

        catalogue.Questionnaire = new Questionnaire(
            sections, HashOf(sections.Where(section => section.Key != FiguresKey)), HashOf(sections.Where(section => section.Key == FiguresKey)));
        return catalogue;
    }

    private static string HashOf(IEnumerable<SurveySection> sections) => ShortHash.Of(ProfileShape.Version.ToString(CultureInfo.InvariantCulture) + string.Concat(
        from section in sections
        from block in section.Blocks
        select $"\n{block.Number} {block.Name} {string.Join(' ', block is SurveyTable table ? table.Columns.Select(column => column.Key) : [])}"));

    private string Number(int section) => $"{section}.{++next}";

    private void Add(int section, IReadOnlyList<string> path, Field field)
    {
        switch (field.Shape)
        {
            case MapShape map:
                foreach (Field inner in map.Fields)
                {
                    Add(section, [.. path, inner.Key], inner);
                }

                break;
            case ListShape { Item: MapShape item }:
                AddTable(new SurveyTable(Number(section), path, SurveyWords.Capital(field.Description), field.Required, [], IsMap: false), item.Fields);
                break;
            case ListShape { Item: TextShape } list:
                AddTable(new SurveyTable(Number(section), path, SurveyWords.Capital(field.Description), field.Required, [], IsMap: false), [new Field("", list.Item, field.Description)]);
                break;
            case OpenMapShape open:
                AddOpen(section, path, field, open);
                break;
            default:
                string number = Number(section);
                SurveyEntry entry = SurveyWords.Entry(field, path, library);
                shapes[(number, entry.Key)] = field.Shape;
                blocks.Add(new SurveyQuestion(number, path, entry));
                break;
        }
    }

    private void AddTable(SurveyTable table, IReadOnlyList<Field> fields)
    {
        SurveyEntry[] columns = [.. fields.Select(field => SurveyWords.Entry(field, [.. table.Path, field.Key], library))];
        foreach ((Field field, SurveyEntry column) in fields.Zip(columns))
        {
            shapes[(table.Number, column.Key)] = field.Shape;
        }

        blocks.Add(table with { Columns = columns });
    }

    /// <summary>A map whose keys the enterprise chooses: a table that begins with the key; the keys that are named are asked after it.</summary>
    private void AddOpen(int section, IReadOnlyList<string> path, Field field, OpenMapShape open)
    {
        Field key = new(SurveyWords.KeyColumn, new StringShape(open.KeyPattern, 60), SurveyWords.KeyOf(open));
        IReadOnlyList<Field> values = open.Value is MapShape map ? map.Fields : [new Field("", open.Value, SurveyWords.Value)];
        AddTable(new SurveyTable(Number(section), path, SurveyWords.Capital(field.Description), field.Required, [], IsMap: true), [key, .. values]);
        foreach (Field named in open.Named ?? [])
        {
            Add(section, [.. path, named.Key], named);
        }
    }

    /// <summary>The practice figures of each topic, and a table for facts that no topic knows.</summary>
    private void AddFigures(int section, Field field)
    {
        int topics = 0;
        foreach (IGrouping<string, AnswerDefinition> topic in library.Answers.Values
            .GroupBy(answer => TopicOf(answer.Place)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            topics++;
            Bilingual group = SurveyWords.Topic(topic.Key, library);
            int count = 0;
            foreach (AnswerDefinition answer in topic.OrderBy(answer => answer.Place))
            {
                string number = $"{section}.{topics}.{++count}";
                Bilingual question = SurveyWords.Both(answer.Question);
                SurveyEntry entry = new(answer.Key, question, AnswerKind.Figure, false)
                {
                    IsByLanguage = answer.Default.Number is null,
                    Form = SurveyWords.DefaultOf(answer),
                };
                shapes[(number, entry.Key)] = new AnswerShape();
                blocks.Add(new SurveyQuestion(number, [field.Key, answer.Key], entry, group));
            }
        }

        next = topics;
        AddOpen(section, [field.Key], field with { Description = SurveyWords.OtherFacts, Required = false }, (OpenMapShape)field.Shape);
    }

    private static string TopicOf(SourceLocation place) => Path.GetFileName(Path.GetDirectoryName(place.Path)) ?? "";
}
