using DocGen.Composing.Quizzes;
using DocGen.Composing.Slots;
using DocGen.Composing.Templates;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Model.Facts;
using Markdig.Syntax;

namespace DocGen.Composing;

/// <summary>
/// Turns a planned document into sections in one language: shared clause trees with their values, and what templates wrote; and
/// numbers its headings, so that references can be resolved. Every slot and reference is looked at here once.
/// </summary>
internal sealed class Composer(ComposingContext context)
{
    /// <summary>The document, with every fault in it reported.</summary>
    public Document Compose(PlannedDocument planned)
    {
        DocumentIdentity identity = Identity(planned);
        DocumentTargets targets = new(planned.Number.ToString());
        IReadOnlyList<PaperQuestion> questions = (planned.Paper ?? context.Plan.Practice.GetValueOrDefault(planned.Code)) is { } paper ? PaperComposer.Compose(paper, context, targets) : [];
        List<Section> sections = [];
        foreach (PlannedPart part in planned.Parts)
        {
            sections.AddRange(Sections(planned, identity, part, targets, questions).Select(section => section with { Slides = part.Definition.Slides }));
        }

        HeadingNumbering numbering = context.Library.Looks.GetValueOrDefault(identity.Look)?.Numbering ?? HeadingNumbering.Default;
        Document document = NumberedDocument.Of(new Document(identity, planned, sections, []) { Numbering = numbering, Images = context.Library.Images, Questions = questions }, targets, context.Report);
        return document with { Texts = Read(document) };
    }

    private DocumentIdentity Identity(PlannedDocument planned)
    {
        Profile profile = context.Plan.Profile;
        return new DocumentIdentity(
            planned.Number,
            planned.Title.In(context.Language),
            context.Language,
            planned.Family,
            profile.Documents.Version,
            profile.Enterprise.Name.In(context.Language),
            Printing.IsoDate(profile.Documents.IssueDate),
            Printing.IsoDate(context.Plan.EffectiveDate(planned)),
            profile.Documents.IssueDate ?? new DateOnly(2000, 1, 1),
            planned.Type.Header,
            profile.Documents.Look ?? planned.Type.Look,
            context.Words);
    }

    private IEnumerable<Section> Sections(PlannedDocument planned, DocumentIdentity identity, PlannedPart part, DocumentTargets targets, IReadOnlyList<PaperQuestion> questions)
    {
        PartDefinition definition = part.Definition;
        Origin origin = new(definition.Place.Path, 0);
        DocumentValues values = new(context, targets, origin, context.Facts);
        SectionHeading? heading = definition.Title is { } title
            ? new SectionHeading(title.In(context.Language), definition.Heading, 1, targets.Bookmark(definition.Id ?? "part." + title.In(context.Language)))
            : null;
        if (definition.ContentsDepth > 0)
        {
            yield return new Section(definition.Page, definition.NewPage, null, HeadingKind.Plain, 0, null, values, origin, definition.ContentsDepth);
            yield break;
        }

        if (definition.Template is { } template)
        {
            if (planned.Course is null || !definition.HasDistractors || questions.Count > 0)
            {
                Section section = FromTemplate(planned, identity, part, heading, template, null, targets, questions);
                if (!definition.IsOptional || section.Body is null or { Count: > 0 })
                {
                    yield return section with { HasDistractors = definition.HasDistractors };
                }
            }

            yield break;
        }

        if (heading is not null)
        {
            yield return new Section(definition.Page, definition.NewPage, heading, definition.Heading, 1, null, values, origin);
        }

        int level = heading is null ? 1 : 2;
        foreach (PlannedClause clause in part.Clauses)
        {
            foreach (Section section in FromClause(planned, definition, clause, level, definition.NewPage && level == 1, targets))
            {
                yield return section;
            }

            if (planned.Type.ClauseNote is { } note && clause.Requirements.Count > 0)
            {
                yield return FromTemplate(planned, identity, part with { Definition = definition with { NewPage = false } }, null, note, clause, targets, questions);
            }
        }
    }

    private IEnumerable<Section> FromClause(
        PlannedDocument planned, PartDefinition definition, PlannedClause plannedClause, int level, bool newPage, DocumentTargets targets)
    {
        if (context.Library.FindClause(plannedClause.ClauseId, context.Language) is not { } clause)
        {
            yield break;
        }

        SectionHeading heading = new(clause.Title, definition.Heading, level, targets.Bookmark(clause.Id));
        if (!plannedClause.IsReplaced)
        {
            DocumentValues values = new(context, targets, clause.Origin, context.Facts);
            yield return new Section(
                definition.Page, newPage, heading, definition.Heading, level, clause.Tree, values, clause.Origin, Clause: clause.Stamp);
            heading = null!;
        }

        // Only a type that names a statement for it speaks of exclusions; elsewhere what does not apply is just not there.
        foreach (Exclusion exclusion in planned.Type.ExcludedClause is null ? [] : plannedClause.Excluded)
        {
            string id = planned.Type.ExcludedClause!;
            if (context.Library.FindClause(id, context.Language) is not { } statement)
            {
                context.Report.Add(ComposingFaults.DanglingReference.At(planned.Type.Place, id, new Bilingual("。", ".")));
                continue;
            }

            FactScope facts = context.Facts.With("exclusion", CertificationFacts.Exclusion(exclusion, context.Plan.Standard, context.Language));
            DocumentValues values = new(context, targets, statement.Origin, facts);
            yield return new Section(
                definition.Page, newPage && heading is not null, heading, definition.Heading, level, statement.Tree, values, statement.Origin,
                Clause: statement.Stamp);
            heading = null!;
        }
    }

    private Section FromTemplate(
        PlannedDocument planned, DocumentIdentity identity, PlannedPart part, SectionHeading? heading, string template,
        PlannedClause? clause, DocumentTargets targets, IReadOnlyList<PaperQuestion> questions)
    {
        PartDefinition definition = part.Definition;
        FactScope facts = part.Session is { } session
            ? context.Facts.With(SessionFacts.Root, SessionFacts.Of(session, context.Plan.Profile, context.Library, context.Language)) : context.Facts;
        PartModel model = new(context.Plan, context.Library, planned, identity, context.Language, context.Words, facts, clause)
        {
            Score = context.Score,
            Applies = context.Applies,
            Questions = questions,
            Record = part.Record ?? planned,
        };
        (string? markdown, Origin origin) = context.Templates.Render(planned.Type, template, model, definition.Place, context.Report);
        MarkdownDocument? tree = markdown is null ? null : Dialect.Parse(markdown);
        if (tree is not null)
        {
            TreeLint.Inspect(tree, origin, context.Report, authored: false);
        }

        DocumentValues values = new(context, targets, origin, facts);
        return new Section(definition.Page, definition.NewPage, heading, definition.Heading, heading is null ? 0 : 1, tree, values, origin);
    }

    /// <summary>Reads every section as text once: that fills each slot and resolves each reference, and finds empty ones.</summary>
    private List<SectionText> Read(Document document)
    {
        List<SectionText> texts = [];
        foreach (Section section in document.Sections.Where(section => section.Body is not null))
        {
            SectionText text = PlainText.Placed(section);
            texts.Add(text);
            if (section.Heading is { } heading && string.IsNullOrWhiteSpace(text.Text))
            {
                context.Report.Add(ComposingFaults.EmptyText.At(section.Origin.Start, document.Identity.Number, heading.Text));
            }
        }

        return texts;
    }
}
