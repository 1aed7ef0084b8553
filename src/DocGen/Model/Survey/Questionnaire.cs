using DocGen.Diagnostics;

namespace DocGen.Model.Survey;

/// <summary>How a question of a survey is answered.</summary>
public enum AnswerKind
{
    /// <summary>A text, one in each language.</summary>
    Text,

    /// <summary>A text that is the same in every language: a number, a code, a telephone.</summary>
    Line,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no: two boxes, so that an open question shows.</summary>
    YesNo,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>Any of a few words: a box for each.</summary>
    Boxes,

    /// <summary>Several of some words, each picked from a list.</summary>
    Picks,

    /// <summary>Several words, written one after the other.</summary>
    Lines,

    /// <summary>A practice figure: a number, or a text in each language.</summary>
    Figure,
}

/// <summary>A word that can be chosen, with what it is called.</summary>
public sealed record SurveyOption(string Word, Bilingual Label);

/// <summary>What is asked: its key, its words, and how it is answered. A list of plain values has an entry without key.</summary>
public sealed record SurveyEntry(string Key, Bilingual Label, AnswerKind Kind, bool Required)
{
    /// <summary>The words to choose from.</summary>
    public IReadOnlyList<SurveyOption> Options { get; init; } = [];

    /// <summary>How it is written, where it has a form.</summary>
    public Bilingual? Form { get; init; }

    /// <summary>Whether it is answered with several paragraphs.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether it is answered once in each language.</summary>
    public bool IsByLanguage { get; init; } = Kind == AnswerKind.Text;
}

/// <summary>A question or a table of a survey, with its printed number and the path of keys that leads to the answer.</summary>
public abstract record SurveyBlock(string Number, IReadOnlyList<string> Path, Bilingual? Group)
{
    /// <summary>The path as it is written in tags and messages.</summary>
    public string Name => string.Join('.', Path);
}

/// <summary>One question with one answer.</summary>
public sealed record SurveyQuestion(string Number, IReadOnlyList<string> Path, SurveyEntry Entry, Bilingual? Group = null) : SurveyBlock(Number, Path, Group);

/// <summary>A list asked as a table, a row for each item; where <paramref name="IsMap"/> the first column is the key of the item.</summary>
public sealed record SurveyTable(
    string Number, IReadOnlyList<string> Path, Bilingual Title, bool Required, IReadOnlyList<SurveyEntry> Columns, bool IsMap, Bilingual? Group = null)
    : SurveyBlock(Number, Path, Group);

/// <summary>The questions on one subject.</summary>
public sealed record SurveySection(int Number, string Key, Bilingual Title, IReadOnlyList<SurveyBlock> Blocks);

/// <summary>调查问卷: all that can be asked of an enterprise. The two hashes tell forms apart whose numbers mean other questions.</summary>
public sealed record Questionnaire(IReadOnlyList<SurveySection> Sections, string ShapeHash, string FiguresHash)
{
    /// <summary>All questions and tables.</summary>
    public IEnumerable<SurveyBlock> Blocks => Sections.SelectMany(section => section.Blocks);
}
