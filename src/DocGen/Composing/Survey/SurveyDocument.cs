using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Facts;
using DocGen.Model.Survey;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Composing.Survey;

/// <summary>The questionnaire that a consultant sends to a client: on landscape pages, to be filled in on the screen or with a pen.</summary>
internal sealed class SurveyDocument
{
    /// <summary>The look where none is chosen.</summary>
    private const string DefaultLook = "enterprise";

    private readonly AskedSurvey survey;
    private readonly Words words;
    private readonly SurveyTables tables;
    private readonly MarkdownDocument tree = [];

    private SurveyDocument(AskedSurvey survey, Words words)
    {
        this.survey = survey;
        this.words = words;
        tables = new SurveyTables(survey, words);
    }

    /// <summary>The form as a document for the Word writer.</summary>
    public static Document Compose(AskedSurvey survey, Library library, string? look, Report report)
    {
        Words words = library.Words.GetValueOrDefault(survey.Language) ?? new Words(survey.Language, new Dictionary<string, string>());
        SurveyDocument document = new(survey, words);
        document.Write();
        Origin origin = new(words["survey.title"], 0);
        string chosen = look ?? DefaultLook;
        DocumentIdentity identity = new(
            new DocumentNumber("", ""), words["survey.title"], survey.Language, "", "", survey.Enterprise, "", "", new DateOnly(2000, 1, 1), HeaderKind.Line, chosen, words);
        DocumentType type = new("survey", "", null, null, null, chosen, HeaderKind.Line, ["docx"], [], null, null, null, [], origin.Start);
        PlannedDocument planned = new(identity.Number, new Text(identity.Title), type, new Carrier("", Text.Empty, Text.Empty), [], null, []);
        PlainValues values = new(origin, words, report);
        Section section = new(PageKind.Landscape, false, null, HeadingKind.Plain, 0, document.tree, values, origin);
        return values.Number(new Document(identity, planned, [section], []) { Numbering = library.Looks.GetValueOrDefault(chosen)?.Numbering ?? HeadingNumbering.Default });
    }

    private void Write()
    {
        tree.Add(SurveyTree.Paragraph("form-title", SurveyTree.Words(words["survey.title"])));
        tree.Add(SurveyTree.Paragraph("form-number", SurveyTree.Words(words.Format("survey.mark", survey.Mark))));
        tree.Add(tables.Sender());
        foreach (string key in new[] { "survey.intro.how", "survey.intro.blank", "survey.intro.numbers" })
        {
            tree.Add(SurveyTree.Paragraph(null, SurveyTree.Words(words[key])));
        }

        if (survey.Sections.Count == 0)
        {
            tree.Add(SurveyTree.Paragraph(null, SurveyTree.Strong(words["survey.nothing"])));
        }

        foreach (AskedSection section in survey.Sections)
        {
            WriteSection(section);
        }
    }

    private void WriteSection(AskedSection section)
    {
        ContainerInline line = new();
        line.AppendChild(SurveyTree.Words($"{section.Section.Number}\u2002{In(section.Section.Title)}"));
        tree.Add(new HeadingBlock(null!) { Level = 1, Inline = line });
        string key = "survey.section." + section.Section.Key;
        if (words.Texts.ContainsKey(key))
        {
            tree.Add(SurveyTree.Paragraph(null, SurveyTree.Words(words[key])));
        }

        List<AskedQuestion> together = [];
        Bilingual? group = null;
        foreach (AskedBlock block in section.Blocks)
        {
            Bilingual? own = block switch { AskedQuestion asked => asked.Question.Group, AskedTable asked => asked.Table.Group, _ => null };
            if (block is AskedTable || own != group)
            {
                Flush(together);
            }

            if (own is not null && own != group)
            {
                tree.Add(SurveyTree.Paragraph("form-section", SurveyTree.Strong(In(own))));
            }

            group = own;
            if (block is AskedQuestion question)
            {
                together.Add(question);
            }
            else if (block is AskedTable table)
            {
                WriteTable(table);
            }
        }

        Flush(together);
    }

    private void Flush(List<AskedQuestion> questions)
    {
        if (questions.Count > 0)
        {
            tree.Add(tables.Questions(questions));
            questions.Clear();
        }
    }

    private void WriteTable(AskedTable asked)
    {
        SurveyTable table = asked.Table;
        tree.Add(SurveyTree.Paragraph("form-section", SurveyTree.Strong($"{table.Number}\u2002{In(table.Title)}{(table.Required ? words["survey.required"] : "")}")));
        string notes = string.Join(Printing.Gap(survey.Language), tables.Notes(table));
        if (notes.Length > 0)
        {
            tree.Add(SurveyTree.Paragraph(null, SurveyTree.Words(notes)));
        }

        tree.Add(tables.Rows(asked));
    }

    private string In(Bilingual text) => Printing.IsChinese(survey.Language) ? text.Zh : text.En;
}
