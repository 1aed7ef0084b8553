using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Model;
using DocGen.Model.Survey;

namespace DocGen.Loading.Survey;

/// <summary>Reads the cells of one answer, and checks it against the shape of the question.</summary>
internal sealed class FormCellReader(SurveyCatalogue catalogue, FormFile form, Report report, IReadOnlyList<string> languages)
{
    /// <summary>The languages of the form, each with a column of its texts.</summary>
    public IReadOnlyList<string> Languages => languages;

    /// <summary>How many answers could not be read so far.</summary>
    public int Faults { get; private set; }

    /// <summary>The answer in some cells, in order of the languages; null where it is blank or cannot be read, which is reported.</summary>
    public FormScalar? Read(SurveyBlock block, SurveyEntry entry, IReadOnlyList<FormCell> cells)
    {
        if (entry.IsByLanguage)
        {
            Dictionary<string, string> texts = new(StringComparer.Ordinal);
            for (int i = 0; i < Math.Min(cells.Count, languages.Count); i++)
            {
                string text = FormAnswers.Trimmed(cells[i].Text);
                if (text.Length > 0 && Checked(block, entry, text, cells[i]))
                {
                    texts[languages[i]] = text;
                }
            }

            // A figure that a topic gives as a text may be answered by a number alone.
            return texts.Count == 0 ? null : new FormScalar(entry.Kind, new Text(texts), languages);
        }

        if (cells.Count == 0 || FormAnswers.Trimmed(cells[0].Text) is not { Length: > 0 } written)
        {
            return null;
        }

        string? value = entry.Kind switch
        {
            AnswerKind.Date => FormAnswers.Date(written)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? Wrong(SurveyFaults.NoDate, block, entry, cells[0], written),
            AnswerKind.Number => FormAnswers.Number(written) ?? Wrong(SurveyFaults.NoNumber, block, entry, cells[0], written),
            AnswerKind.YesNo => YesNo(block, entry, cells[0], written),
            AnswerKind.Choice => Word(block, entry, cells[0], written),
            AnswerKind.Boxes => Several(block, entry, cells[0], Ticked(written)),
            AnswerKind.Picks => Several(block, entry, cells[0], FormAnswers.Words(written, byLine: true)),
            AnswerKind.Lines => string.Join('\n', FormAnswers.Words(written, byLine: false)),
            _ => written,
        };
        return value is { Length: > 0 } && Checked(block, entry, value, cells[0]) ? new FormScalar(entry.Kind, new Text(value), languages) : null;
    }

    private static IReadOnlyList<string> Ticked(string written) =>
        FormAnswers.Boxes(written) is { } boxes ? [.. boxes.Where(box => box.Ticked).Select(box => box.Label)] : FormAnswers.Words(written, byLine: true);

    private string? YesNo(SurveyBlock block, SurveyEntry entry, FormCell cell, string written)
    {
        if (FormAnswers.Boxes(written) is not { } boxes)
        {
            return Word(block, entry with { Options = FormAnswers.YesNo }, cell, written);
        }

        string[] ticked = [.. boxes.Where(box => box.Ticked).Select(box => box.Label)];
        if (ticked.Length > 1)
        {
            Add(SurveyFaults.Contradiction.At(form.At(cell.Paragraph), block.Number, entry.Label, ticked[0], ticked[1]));
        }

        return ticked.Length == 1 ? Word(block, entry with { Options = FormAnswers.YesNo }, cell, ticked[0]) : null;
    }

    private string? Several(SurveyBlock block, SurveyEntry entry, FormCell cell, IReadOnlyList<string> written)
    {
        List<string> words = [];
        foreach (string text in written)
        {
            if (Word(block, entry, cell, text) is { } word && !words.Contains(word))
            {
                words.Add(word);
            }
        }

        return string.Join('\n', words);
    }

    private string? Word(SurveyBlock block, SurveyEntry entry, FormCell cell, string written)
    {
        if (FormAnswers.Word(written, entry.Options) is { } word)
        {
            return word;
        }

        Bilingual Of(Func<SurveyOption, string> label) => new(string.Join('、', entry.Options.Select(label)), string.Join(", ", entry.Options.Select(label)));
        Bilingual choices = new(Of(option => option.Label.Zh).Zh, Of(option => option.Label.En).En);
        Bilingual near = new(
            Spelling.DidYouMean(written, entry.Options.Select(option => option.Label.Zh)).Zh, Spelling.DidYouMean(written, entry.Options.Select(option => option.Label.En)).En);
        Add(SurveyFaults.NoChoice.At(form.At(cell.Paragraph), block.Number, entry.Label, Short(written), near, choices));
        return null;
    }

    private string? Wrong(RuleInfo rule, SurveyBlock block, SurveyEntry entry, FormCell cell, string written)
    {
        Add(rule.At(form.At(cell.Paragraph), block.Number, entry.Label, Short(written)));
        return null;
    }

    /// <summary>Whether an answer has the form, length and range that the shape asks for; what it lacks is reported at its paragraph.</summary>
    private bool Checked(SurveyBlock block, SurveyEntry entry, string value, FormCell cell)
    {
        Shape shape = catalogue.ShapeOf(block, entry);
        SourceLocation place = form.At(cell.Paragraph);
        Report faults = new();
        string name = $"{block.Number} {(entry.Key is "" or SurveyWords.KeyColumn ? block.Name : block is SurveyTable ? $"{block.Name}.{entry.Key}" : block.Name)}";
        foreach (string part in shape is ListShape ? value.Split('\n') : [value])
        {
            new ShapeChecker(faults).Check(new YamlScalar(part, Quoted: true, place), shape is ListShape list ? list.Item : shape, name);
        }

        foreach (Diagnostic fault in faults.Sorted())
        {
            Add(fault);
        }

        return !faults.HasErrors;
    }

    private void Add(Diagnostic fault)
    {
        Faults++;
        report.Add(fault);
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[59]) ? 59 : 60), "…");
}
