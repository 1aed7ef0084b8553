using DocGen.Diagnostics;

namespace DocGen.Model;

/// <summary>
/// 条款库: all we can draw on, merged from the roots in order (a later root wins by id). Keys are ids; clauses are keyed by
/// id and language.
/// </summary>
public sealed record Library
{
    /// <summary>Standards by id.</summary>
    public required IReadOnlyDictionary<string, Standard> Standards { get; init; }

    /// <summary>Clauses in all languages, ordered by id, then language.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Record forms by code.</summary>
    public required IReadOnlyDictionary<string, RecordForm> Records { get; init; }

    /// <summary>Documents that a topic declares (procedures, instructions, handouts) by code.</summary>
    public required IReadOnlyDictionary<string, DocumentDeclaration> Declarations { get; init; }

    /// <summary>The courses of the yearly training by code.</summary>
    public IReadOnlyList<Schedules.Course> Courses { get; init; } = [];

    /// <summary>The question banks of all topics, ordered by id, then language.</summary>
    public IReadOnlyList<Courses.Question> Questions { get; init; } = [];

    /// <summary>Practice figures that clauses use, with their defaults, by key.</summary>
    public required IReadOnlyDictionary<string, AnswerDefinition> Answers { get; init; }

    /// <summary>Terms in order of the file.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>Laws and standards in order of the file.</summary>
    public required IReadOnlyList<Law> Laws { get; init; }

    /// <summary>Statutory terms of warranty by category of goods.</summary>
    public IReadOnlyDictionary<string, StatutoryTerm> StatutoryTerms { get; init; } = new Dictionary<string, StatutoryTerm>();

    /// <summary>Document types by id.</summary>
    public required IReadOnlyDictionary<string, DocumentType> DocumentTypes { get; init; }

    /// <summary>Razor templates by name (<c>type/part</c>, <c>_shared/part</c>).</summary>
    public required IReadOnlyDictionary<string, TemplateSource> Templates { get; init; }

    /// <summary>Fixed words by language.</summary>
    public required IReadOnlyDictionary<string, Words> Words { get; init; }

    /// <summary>Word files with styles, by id.</summary>
    public required IReadOnlyDictionary<string, Look> Looks { get; init; }

    /// <summary>PowerPoint files with theme, master and layouts, by id.</summary>
    public IReadOnlyDictionary<string, Look> SlideLooks { get; init; } = new Dictionary<string, Look>();

    /// <summary>What an evaluator checks, by the reference of the indicator.</summary>
    public IReadOnlyDictionary<string, IndicatorCheck> Checks { get; init; } = new Dictionary<string, IndicatorCheck>();

    /// <summary>What certification bodies ask for with an application, by id; <c>default</c> is the common pack.</summary>
    public IReadOnlyDictionary<string, ApplicationPack> Packs { get; init; } = new Dictionary<string, ApplicationPack>();

    /// <summary>The pictures that clauses and templates show.</summary>
    public ImageSource Images { get; init; } = ImageSource.None;

    /// <summary>SHA-256 of every file read, by root and path.</summary>
    public required IReadOnlyDictionary<string, string> InputHashes { get; init; }

    private TwinIndex<Clause>? clauseIndex;
    private TwinIndex<Courses.Question>? questionIndex;

    /// <summary>The clause of an id in a language, or null.</summary>
    public Clause? FindClause(string id, string language) =>
        TwinIndex<Clause>.Of(ref clauseIndex, Clauses, clause => (clause.Id, clause.Language)).Find(id, language);

    /// <summary>The question of an id in a language, or null.</summary>
    public Courses.Question? FindQuestion(string id, string language) =>
        TwinIndex<Courses.Question>.Of(ref questionIndex, Questions, question => (question.Id, question.Language)).Find(id, language);

    /// <summary>The texts of a list by id and language; a copy of the library with another list makes its own.</summary>
    private sealed class TwinIndex<T>(IReadOnlyList<T> texts, Func<T, (string Id, string Language)> key)
    {
        private readonly Dictionary<(string Id, string Language), T> byKey = texts.ToDictionary(key);

        public static TwinIndex<T> Of(ref TwinIndex<T>? kept, IReadOnlyList<T> texts, Func<T, (string Id, string Language)> key) =>
            kept is { } known && known.IsOf(texts) ? known : kept = new TwinIndex<T>(texts, key);

        public T? Find(string id, string language) => byKey.GetValueOrDefault((id, language));

        private bool IsOf(IReadOnlyList<T> others) => ReferenceEquals(texts, others);
    }
}

/// <summary>A practice figure that clauses show as <c>{{ answers.key }}</c>.</summary>
public sealed record AnswerDefinition(string Key, Answer Default, string? From, Text Unit, Text Question, SourceLocation Place);

/// <summary>A term and its meaning in our words.</summary>
public sealed record Term(string Id, Text Name, Text Definition, Conditions.Condition? AppliesIf);

/// <summary>A law, regulation or standard that bears on the service; absent figures are not certain.</summary>
public sealed record Law(
    string Id,
    Text Title,
    Text? Number,
    string Kind,
    DateOnly? Issued,
    DateOnly? Effective,
    DateOnly? Checked,
    string Owner,
    IReadOnlyList<string> Satisfies,
    Conditions.Condition? AppliesIf,
    SourceLocation Place)
{
    /// <summary>The editions that it took the place of, by number.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];
}

/// <summary>
/// The least term of warranty that law gives a category of goods, in months: on the whole and, where the law names main parts, on these. A fact
/// that nobody has checked against the text of the law is not verified, and says so wherever it is used.
/// </summary>
public sealed record StatutoryTerm(
    string Category, Text Name, int Months, int? MainPartsMonths, string Law, string Source, DateOnly? Checked, bool Verified, SourceLocation Place);

/// <summary>The source of a Razor template.</summary>
public sealed record TemplateSource(string Name, string Text, SourceLocation Place);

/// <summary>版式: the bytes of a Word file from which the documents take styles, pages and numbering.</summary>
public sealed record Look(string Id, byte[] Bytes, SourceLocation Place)
{
    /// <summary>How it numbers headings; set once the file has been read.</summary>
    public HeadingNumbering Numbering { get; init; } = HeadingNumbering.Default;

    /// <summary>What the build of the program made of the file in advance; null in it, or none, where the file must be read.</summary>
    public Func<byte[]?>? Prepared { get; init; }
}

/// <summary>The fixed words of a language (“主责”, “第 {0} 页 …”) by key.</summary>
public sealed record Words(string Language, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The word of a key; the key itself in brackets where it lacks, which a test finds.</summary>
    public string this[string key] => Texts.GetValueOrDefault(key, $"[{key}]");

    /// <summary>The word with arguments filled in.</summary>
    public string Format(string key, params object?[] arguments) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, this[key], arguments);
}
