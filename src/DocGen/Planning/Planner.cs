using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Schedules;
using DocGen.Planning.Training;

namespace DocGen.Planning;

/// <summary>
/// Decides, before any text, which documents the package holds, which clauses stand in them under which numbers, who leads what,
/// and where each requirement is answered.
/// </summary>
internal sealed class Planner
{
    private static readonly string[] FamilyOrder = ["SM", "MX", "SP", "WI", "R", "TM", "PL", "IE", "AP"];
    private static readonly Bilingual AllExcluded = new("所对应的指标已全部删减", "all requirements that it serves are excluded");
    private static readonly Bilingual NotAsked = new("认证机构不要求提交", "the certification body does not ask for it");
    private static readonly Bilingual NotApplicable = new("适用条件不成立", "its condition does not hold");
    private static readonly Bilingual NoText = new("条款库没有该课程的内容", "the library has no text for the course");

    private readonly Profile profile;
    private readonly Library library;
    private readonly Standard standard;
    private readonly Report report;
    private readonly PlanningContext context;
    private readonly CarrierTable carriers;
    private readonly Dictionary<string, Exclusion> exclusions;
    private readonly List<LeftOut> leftOut = [];
    private readonly ApplicationPack? pack;

    private Planner(Profile profile, Library library, Standard standard, Report report)
    {
        this.profile = profile;
        this.library = library;
        this.standard = standard;
        this.report = report;
        carriers = new CarrierTable(profile);
        exclusions = profile.Certification.Exclusions.GroupBy(item => item.Indicator).ToDictionary(group => group.Key, group => group.First());
        context = new PlanningContext(profile, library);
        pack = PackPlanner.Choose(profile, library, report);
    }

    /// <summary>The plan; null where the standard is unknown, which a rule reports.</summary>
    public static Plan? Plan(Profile profile, Library library, IReadOnlyList<string> languages, Report report) =>
        library.Standards.GetValueOrDefault(profile.Certification.Standard) is { } standard
            ? new Planner(profile, TwinCheck.InOrder(library, languages), standard, report).Build(languages)
            : null;

    private Plan Build(IReadOnlyList<string> languages)
    {
        CheckReferences();
        CheckFunctions();
        EvaluationCheck.Inspect(library, standard, pack, context.Facts, languages, IsExcluded, report);
        List<PlannedDocument> documents = [.. Candidates().OrderBy(document => Rank(document.Family)).ThenBy(document => document.Code, StringComparer.Ordinal)];
        CheckClauses(documents, languages);
        IReadOnlyList<MatrixRow> matrix = new MatrixPlanner(profile, standard, library, carriers, exclusions, report).Build();
        Plan plan = new(
            profile, standard, languages, documents, leftOut, carriers.All, carriers.ByFunction, matrix,
            [.. standard.Leaves.Select(leaf => Cover(leaf, documents))])
        {
            Schedule = ScheduleBuilder.Build(profile, library),
            Pack = pack,
        };
        ScheduleCheck.Inspect(plan, library, report);
        return TrainingPlanner.WithKit(plan, library, report);
    }

    private IEnumerable<PlannedDocument> Candidates()
    {
        foreach (DocumentType type in library.DocumentTypes.Values.Where(type => type.Code is not null))
        {
            Text title = pack?.Find(type.Code!)?.Title ?? type.Title ?? Text.Empty;
            if (type.Family == ApplicationPack.Family && pack?.Find(type.Code!) is null)
            {
                leftOut.Add(new LeftOut(type.Code!, title, NotAsked));
            }
            else if (Included(type.Code!, title, type.Satisfies, null, type.Place))
            {
                yield return Document(type.Code!, title, type, type.Owner ?? "", null, type.Satisfies);
            }
        }

        foreach (DocumentDeclaration declaration in library.Declarations.Values)
        {
            if (library.DocumentTypes.GetValueOrDefault(declaration.Type) is not { } type)
            {
                report.Add(PlanningFaults.UnknownType.At(
                    declaration.Place, declaration.Code, declaration.Type, Spelling.DidYouMean(declaration.Type, library.DocumentTypes.Keys)));
            }
            else if (Included(declaration.Code, declaration.Title, Satisfied(declaration.Code), declaration.AppliesIf, declaration.Place))
            {
                yield return Document(declaration.Code, declaration.Title, type, declaration.Owner, null, []);
            }
        }

        foreach ((DocumentType type, Course course) in library.DocumentTypes.Values.Where(type => type is { Series: DocumentSeries.Course, Suffix: "" })
            .SelectMany(type => library.Courses.Select(course => (type, course))))
        {
            if (!library.Clauses.Any(clause => clause.For.Contains(course.Code)))
            {
                leftOut.Add(new LeftOut(course.Code, course.Title, NoText));
            }
            else if (Included(course.Code, course.Title, Satisfied(course.Code), null, course.Place))
            {
                yield return Document(course.Code, course.Title, type, type.Owner ?? "", null, course.Satisfies) with { Course = course };
            }
        }

        foreach (RecordForm form in library.Records.Values)
        {
            string layout = form.Landscape ? "record-form-landscape" : "record-form";
            string ledger = form.Landscape ? "record-ledger-landscape" : "record-ledger";
            if (((form.IsLedger ? library.DocumentTypes.GetValueOrDefault(ledger) : null) ?? library.DocumentTypes.GetValueOrDefault(layout)) is not { } type)
            {
                report.Add(PlanningFaults.UnknownType.At(form.Place, form.Code, layout, Spelling.DidYouMean(layout, library.DocumentTypes.Keys)));
            }
            else if (Included(form.Code, form.Title, form.Satisfies, form.AppliesIf, form.Place))
            {
                yield return Document(form.Code, form.Title, type, form.Keeper, form.Where(condition => Holds(condition, form.Place)), form.Satisfies);
            }
        }
    }

    /// <summary>What the clauses of a document satisfy: where all of it is excluded, the document has nothing to govern.</summary>
    private IReadOnlyList<string> Satisfied(string code) =>
        [.. library.Clauses.Where(clause => clause.For.Contains(code)).SelectMany(clause => clause.Satisfies).Distinct()];

    /// <summary>Whether a condition holds; names in it that do not exist are reported, since it could never hold.</summary>
    private bool Holds(Condition? condition, SourceLocation place)
    {
        List<(string Segment, IEnumerable<string> Known)> unknown = [];
        bool holds = condition?.Holds(context, unknown) ?? true;
        foreach ((string segment, IEnumerable<string> known) in unknown)
        {
            report.Add(PlanningFaults.UnknownName.At(place, segment, Spelling.DidYouMean(segment, known)));
        }

        return holds;
    }

    private bool Included(string code, Text title, IReadOnlyList<string> satisfies, Condition? appliesIf, SourceLocation place)
    {
        List<Requirement> requirements = Resolve(satisfies);
        Bilingual? reason = requirements.Count > 0 && requirements.TrueForAll(IsExcluded) ? AllExcluded
            : !Holds(appliesIf, place) ? NotApplicable
            : null;
        if (reason is not null)
        {
            leftOut.Add(new LeftOut(code, title, reason));
        }

        return reason is null;
    }

    private PlannedDocument Document(string code, Text title, DocumentType type, string owner, RecordForm? form, IReadOnlyList<string> satisfies)
    {
        List<Clause> clauses =
        [
            .. library.Clauses.Where(clause => clause.For.Contains(code)).DistinctBy(clause => clause.Id)
                .Where(clause => Holds(clause.AppliesIf, clause.Origin.Start) || Resolve(clause.Satisfies) is { Count: > 0 } met && met.TrueForAll(IsExcluded)),
        ];
        HashSet<string> placed = [];
        List<PlannedPart> parts = [];
        foreach (PartDefinition part in type.Parts)
        {
            List<Clause> chosen = part.AllClauses
                ? [.. Ordered(clauses)]
                : [.. part.Topics.SelectMany(topic => Ordered(clauses.Where(clause => clause.Topic == topic)))];
            placed.UnionWith(chosen.Select(clause => clause.Id));
            if (chosen.Count == 0 && (part.AllClauses || part.Topics.Count > 0))
            {
                report.Add(PlanningFaults.EmptyPart.At(part.Place, code, part.Title?.ToString() ?? string.Join(", ", part.Topics)));
            }

            parts.Add(new PlannedPart(part, [.. chosen.Select(PlanClause)]));
        }

        foreach (Clause clause in clauses.Where(clause => !placed.Contains(clause.Id)))
        {
            report.Add(PlanningFaults.ClauseNotPlaced.At(clause.Origin.Start, clause.Id, code, clause.Topic));
        }

        List<Requirement> requirements = [.. Resolve(satisfies).Concat(clauses.SelectMany(clause => Resolve(clause.Satisfies))).Where(leaf => !IsExcluded(leaf)).Distinct()];
        return new PlannedDocument(
            new DocumentNumber(profile.Enterprise.Code, code), title, type, carriers.Of(owner), parts, form,
            [.. standard.Leaves.Where(requirements.Contains)]);
    }

    private IEnumerable<Clause> Ordered(IEnumerable<Clause> clauses) => clauses
        .OrderBy(clause => clause.Order)
        .ThenBy(clause => Resolve(clause.Satisfies) is [var first, ..] ? IndexOf(first) : int.MaxValue)
        .ThenBy(clause => clause.Id, StringComparer.Ordinal);

    private PlannedClause PlanClause(Clause clause)
    {
        List<Requirement> requirements = Resolve(clause.Satisfies);
        return new PlannedClause(clause.Id, requirements, [.. requirements.Where(IsExcluded).Select(leaf => exclusions[leaf.Id])]);
    }

    private CoverageRow Cover(Requirement leaf, List<PlannedDocument> documents)
    {
        Exclusion? exclusion = exclusions.GetValueOrDefault(leaf.Id);
        List<string> passages =
        [
            .. documents.Where(document => document.Family == "SM").SelectMany(document => document.Parts)
                .SelectMany(part => part.Clauses).Where(clause => clause.Requirements.Contains(leaf)).Select(clause => clause.ClauseId),
        ];
        if (exclusion is null && passages.Count == 0)
        {
            report.Add(PlanningFaults.UnmetRequirement.At(profile.At("certification.exclusions"), leaf.Id, leaf.Title));
        }

        return new CoverageRow(
            leaf,
            exclusion,
            passages,
            [.. documents.Where(document => document.Family is "SP" && document.Requirements.Contains(leaf))],
            [.. documents.Where(document => document.Family is "R" && document.Requirements.Contains(leaf))])
        {
            Instructions = [.. documents.Where(document => document.Family is "WI" && document.Requirements.Contains(leaf))],
            Training = [.. documents.Where(document => document.Family is "TM" && document.Requirements.Contains(leaf))],
        };
    }

    private void CheckReferences()
    {
        HashSet<string> known = [.. library.Standards.Values.SelectMany(item => item.Requirements.Select(requirement => $"{item.Id}:{requirement.Id}"))];
        IEnumerable<(string Reference, SourceLocation Place)> references =
            library.Clauses.SelectMany(clause => clause.Satisfies.Select(reference => (reference, clause.Origin.Start)))
                .Concat(library.Records.Values.SelectMany(form => form.Satisfies.Select(reference => (reference, form.Place))))
                .Concat(library.Laws.SelectMany(law => law.Satisfies.Select(reference => (reference, law.Place))))
                .Concat(library.Courses.SelectMany(course => course.Satisfies.Select(reference => (reference, course.Place))))
                .Concat(library.DocumentTypes.Values.SelectMany(type => type.Satisfies.Select(reference => (reference, type.Place))))
                .Concat(library.Checks.Values.Select(check => (check.Indicator, check.Place)));
        foreach ((string reference, SourceLocation place) in references.Where(item => !known.Contains(item.Reference)))
        {
            report.Add(PlanningFaults.UnknownReference.At(place, reference));
        }
    }

    private void CheckFunctions()
    {
        const string prefix = "function.";
        HashSet<string> known = [.. library.Words.Values.SelectMany(words => words.Texts.Keys).Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Select(key => key[prefix.Length..])];
        IEnumerable<(string? Function, SourceLocation Place)> named =
            library.Clauses.SelectMany(clause => clause.Support.Append(clause.Lead).Select(function => (function, clause.Origin.Start)))
                .Concat(library.Records.Values.Select(form => ((string?)form.Keeper, form.Place)))
                .Concat(library.Declarations.Values.Select(document => ((string?)document.Owner, document.Place)))
                .Concat(library.DocumentTypes.Values.Select(type => (type.Owner, type.Place)))
                .Concat(library.Laws.Select(law => ((string?)law.Owner, law.Place)))
                .Concat(library.Packs.Values.SelectMany(pack => pack.Items).SelectMany(item => item.Needs.Select(need => (need.Responsible, need.Place)).Append((item.Responsible, item.Place))));
        foreach ((string? function, SourceLocation place) in named.Where(item => item.Function is { Length: > 0 } function && !known.Contains(function)))
        {
            report.Add(PlanningFaults.UnknownFunction.At(place, function, Spelling.DidYouMean(function!, known)));
        }
    }

    private void CheckClauses(List<PlannedDocument> documents, IReadOnlyList<string> languages)
    {
        HashSet<string> codes = [.. documents.Select(document => document.Code), .. leftOut.Select(item => item.Code)];
        foreach (Clause clause in library.Clauses)
        {
            foreach (string code in clause.For.Where(code => !codes.Contains(code)))
            {
                report.Add(PlanningFaults.UnknownDocument.At(clause.Origin.Start, clause.Id, code, Spelling.DidYouMean(code, codes)));
            }
        }

        string[] ids = [.. documents.SelectMany(document => document.Parts).SelectMany(part => part.Clauses).Select(clause => clause.ClauseId).Distinct()];
        foreach (string language in languages)
        {
            string[] missing = [.. ids.Where(id => library.FindClause(id, language) is null)];
            if (missing.Length > 0)
            {
                report.Add(PlanningFaults.MissingTranslation.At(profile.At("documents.languages"), missing[0], language, missing.Length));
            }
        }

        TwinCheck.Inspect(library, ids, languages, report);
    }

    private List<Requirement> Resolve(IEnumerable<string> references) => [.. references.SelectMany(standard.Resolve).Where(standard.IsLeaf)];

    private bool IsExcluded(Requirement leaf) => exclusions.ContainsKey(leaf.Id);

    private int IndexOf(Requirement leaf) => standard.Requirements.TakeWhile(item => item != leaf).Count();

    private static int Rank(string family) => Array.IndexOf(FamilyOrder, family) is var index and >= 0 ? index : FamilyOrder.Length;
}
