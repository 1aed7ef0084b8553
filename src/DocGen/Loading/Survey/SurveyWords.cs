using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Model;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>What questions and the words to choose from are called, in both languages, from the shape, the fixed words and the library.</summary>
internal static class SurveyWords
{
    /// <summary>The name of a table's column that holds the key of each item.</summary>
    public const string KeyColumn = "=key";

    private const string Chinese = "zh-CN";
    private const string English = "en";

    /// <summary>The name of the column of a value without a key.</summary>
    public static readonly Bilingual Value = new("取值", "Value");

    /// <summary>The title of the table for facts that no topic asks for.</summary>
    public static readonly Bilingual OtherFacts = new("其他事实", "Other facts");

    /// <summary>Where the names of choices stand among the fixed words; elsewhere a choice shows its own word.</summary>
    private static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["enterprise.kind"] = "kind.",
        ["organization.sites.kind"] = "site.",
        ["service.channels"] = "channel.",
    };

    /// <summary>The entry of a field of the shape.</summary>
    public static SurveyEntry Entry(Field field, IReadOnlyList<string> path, Library library)
    {
        string name = string.Join('.', path);
        IReadOnlyList<SurveyOption> options = Options(field.Shape, name, library);
        AnswerKind kind = field.Shape switch
        {
            TextShape => AnswerKind.Text,
            NumberShape => AnswerKind.Number,
            BooleanShape => AnswerKind.YesNo,
            DateShape => AnswerKind.Date,
            AnswerShape => AnswerKind.Figure,
            ListShape { Item: ChoiceShape } => AnswerKind.Boxes,
            ListShape when options.Count > 0 => AnswerKind.Picks,
            ListShape => AnswerKind.Lines,
            _ when options.Count > 0 => AnswerKind.Choice,
            _ => AnswerKind.Line,
        };
        return new SurveyEntry(field.Key, Capital(field.Description), kind, field.Required)
        {
            Options = options,
            Form = options.Count > 0 ? null : FormOf(field.Shape),
            IsLong = field.Shape is TextShape text && text.MaximumLength > 2_000,
            IsByLanguage = kind is AnswerKind.Text or AnswerKind.Figure,
        };
    }

    /// <summary>A text of the library in both languages.</summary>
    public static Bilingual Both(Text text) => new(text.In(Chinese), text.In(English));

    /// <summary>What a topic is called: by the fixed words, else by its folder.</summary>
    public static Bilingual Topic(string folder, Library library) => Word("survey.topic." + folder, folder, library);

    /// <summary>What the keys of a map are called.</summary>
    public static Bilingual KeyOf(OpenMapShape open) =>
        open.KeyPattern == Patterns.RequirementId ? new("指标号", "Requirement") : new("键", "Key");

    /// <summary>What holds where a practice figure is not given.</summary>
    public static Bilingual DefaultOf(AnswerDefinition answer)
    {
        string Of(string language) => answer.Default.Number is { } number
            ? Model.Facts.Printing.Quantity(number, answer.Unit.In(language))
            : answer.Default.Text.In(language);
        return new(Of(Chinese), Of(English));
    }

    /// <summary>The words as a title.</summary>
    public static Bilingual Capital(Bilingual words) =>
        new(words.Zh, Capital(words.En.StartsWith("the ", StringComparison.Ordinal) ? words.En[4..] : words.En));

    private static IReadOnlyList<SurveyOption> Options(Shape shape, string name, Library library) => (shape, name) switch
    {
        (ChoiceShape choice, _) => Named(choice.Words, name, library),
        (ListShape { Item: ChoiceShape choice }, _) => Named(choice.Words, name, library),
        (ListShape, _) when name.EndsWith(".functions", StringComparison.Ordinal) =>
        [
            .. library.Words.GetValueOrDefault(Chinese)?.Texts.Keys.Where(key => key.StartsWith("function.", StringComparison.Ordinal))
                .Select(key => new SurveyOption(key["function.".Length..], Word(key, key, library))) ?? [],
        ],
        (_, "certification.standard") => [.. library.Standards.Values.OrderBy(item => item.Id, StringComparer.Ordinal).Select(item => new SurveyOption(item.Id, new(item.Number, item.Number)))],
        (_, "certification.target_level") =>
        [
            .. library.Standards.Values.OrderBy(item => item.Id, StringComparer.Ordinal).SelectMany(item => item.Levels)
                .DistinctBy(level => level.Code).Select(level => new SurveyOption(level.Code, Both(level.Title))),
        ],
        _ => [],
    };

    private static IReadOnlyList<SurveyOption> Named(IReadOnlyList<string> words, string name, Library library) =>
        [.. words.Select(word => new SurveyOption(word, Names.TryGetValue(name, out string? prefix) ? Word(prefix + word, word, library) : new(word, word)))];

    private static Bilingual Word(string key, string otherwise, Library library)
    {
        string Of(string language) => library.Words.GetValueOrDefault(language)?.Texts.GetValueOrDefault(key) ?? otherwise;
        return new(Of(Chinese), Of(English));
    }

    private static Bilingual? FormOf(Shape shape) => shape switch
    {
        StringShape { Pattern: { } pattern } when pattern != Patterns.Phone && pattern != Patterns.Email => pattern.Words,
        ListShape { Item: StringShape { Pattern: { } pattern } } => pattern.Words,
        _ => null,
    };

    private static string Capital(string words) => words.Length == 0 ? "" : string.Concat(char.ToUpper(words[0], CultureInfo.InvariantCulture).ToString(), words.AsSpan(1));
}
