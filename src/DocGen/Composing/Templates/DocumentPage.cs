using DocGen.Model;
using DocGen.Model.Chinese;
using DocGen.Model.Facts;
using DocGen.Model.Schedules;

namespace DocGen.Composing.Templates;

/// <summary>
/// The base of our Razor templates. They write Markdown; every value written with <c>@</c> is escaped, so that it can only be text.
/// </summary>
public abstract class DocumentPage : RazorLight.TemplatePage<PartModel>
{
    /// <summary>The profile.</summary>
    protected Profile Profile => Model.Profile;

    /// <summary>The plan.</summary>
    protected Plan Plan => Model.Plan;

    /// <summary>A text in the language of the document.</summary>
    protected string T(Text? text) => text?.In(Model.Language) ?? "";

    /// <summary>A fixed word of the language, with arguments.</summary>
    protected string Word(string key, params object?[] arguments) =>
        arguments.Length == 0 ? Model.Words[key] : Model.Words.Format(key, arguments);

    /// <summary>A date as it reads in a text.</summary>
    protected string Date(DateOnly? date) => Printing.Date(date, Model.Language);

    /// <summary>A month as it reads in a text.</summary>
    protected string Month(DateOnly month) => Printing.Month(month, Model.Language);

    /// <summary>A date as it stands in a table.</summary>
    protected static string IsoDate(DateOnly? date) => date is null ? "—" : Printing.IsoDate(date);

    /// <summary>A list in a sentence.</summary>
    protected string Join(IEnumerable<string> items) => Printing.List([.. items], Model.Language);

    /// <summary>The space between two things in one line.</summary>
    protected string Gap => Printing.Gap(Model.Language);

    /// <summary>How long a record is kept.</summary>
    protected string Retention(Retention? retention) => Printing.Retention(retention, Model.Words);

    /// <summary>A whole number.</summary>
    protected static string Number(decimal number) => Fact.Number(number);

    /// <summary>The number of a part of a paper: 一、二 … or I, II …</summary>
    protected string PartNumber(int number) => Printing.IsChinese(Model.Language) ? ChineseNumeral.Of(number) : RomanNumeral.Of(number);

    /// <summary>The points from which an exam is passed: the enterprise's, else the library's.</summary>
    protected int PassMark => new Figures(Profile, Model.Library).Of("exam_pass_mark", 80);

    /// <summary>A score with the mark for figures that are not verified.</summary>
    protected string Score(Requirement requirement) =>
        requirement.Score is { } score ? Number(score) + (requirement.ScoreVerified ? "" : Word("score.unverified_mark")) : "—";

    /// <summary>A text followed by nothing, or a dash where it is empty.</summary>
    protected static string OrDash(string? text) => string.IsNullOrEmpty(text) ? "—" : text;

    /// <summary>A row of a table; each cell is escaped.</summary>
    protected RazorLight.Text.IRawString Row(params IEnumerable<string> cells) =>
        Raw("| " + string.Join(" | ", cells.Select(Escape)) + " |");

    /// <summary>The line below the heading row of a table: a colon for each centred column.</summary>
    protected RazorLight.Text.IRawString Rule(int left, int centred = 0) =>
        Raw("|" + string.Concat(Enumerable.Repeat("---|", left)) + string.Concat(Enumerable.Repeat(":-:|", centred)));

    /// <summary>A field of a paper that is no record form, filled in where its fact is known.</summary>
    protected RazorLight.Text.IRawString Entry(string name, string title, string? fact = null, EntryKind kind = EntryKind.Text) =>
        Raw(FormEntries.Single(name, title, fact, Model.Facts, kind));

    /// <summary>Proportions of the columns of a table, for its <c>widths</c> attribute.</summary>
    protected RazorLight.Text.IRawString Widths(params IEnumerable<int> proportions) => Raw(string.Join(' ', proportions));

    /// <summary>Citations of documents, one after the other.</summary>
    protected RazorLight.Text.IRawString Cite(IEnumerable<PlannedDocument> documents, bool numberOnly = false) =>
        Raw(string.Join(numberOnly ? " " : Printing.IsChinese(Model.Language) ? "" : ", ", documents.Select(document => $"[{(numberOnly ? "#" : "")}](doc:{Escape(document.Code)})")));

    /// <summary>A text as Markdown that prints it as it stands.</summary>
    protected static string Escape(string text) => MarkdownEncoder.Instance.Encode(text);
}
