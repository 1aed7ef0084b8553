using DocGen.Diagnostics;

namespace DocGen.Model.Survey;

/// <summary>What is asked of one enterprise, with what is known: the content of a form.</summary>
public sealed record AskedSurvey(Questionnaire Questionnaire, string Language, IReadOnlyList<string> Languages, string Enterprise, IReadOnlyList<AskedSection> Sections)
{
    /// <summary>The line by which a filled form says how it is to be read.</summary>
    public string Mark => $"DGQ1/{string.Join('+', Languages)}/{Questionnaire.ShapeHash}/{Questionnaire.FiguresHash}";
}

/// <summary>A section of a form.</summary>
public sealed record AskedSection(SurveySection Section, IReadOnlyList<AskedBlock> Blocks);

/// <summary>A question or table of a form.</summary>
public abstract record AskedBlock;

/// <summary>A question with what is known; <paramref name="Default"/> is what holds where it stays blank.</summary>
public sealed record AskedQuestion(SurveyQuestion Question, Text? Known, Bilingual? Default = null) : AskedBlock;

/// <summary>A table with the rows that are known, and how many follow for more.</summary>
public sealed record AskedTable(SurveyTable Table, IReadOnlyList<IReadOnlyList<Text?>> Rows, int Spare) : AskedBlock;
