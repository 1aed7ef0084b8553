using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Model.Schedules;

namespace DocGen.Planning.Training;

/// <summary>
/// Plans what the courses need beside handout and slides: papers in versions with their keys, question banks, papers of the session. Which
/// questions apply follows from the plan: a question whose clause stands in no document of the package is not asked.
/// </summary>
internal sealed class TrainingPlanner
{
    private static readonly PaperPlan Practice = new(3, 1, 1, 0, 0);

    private readonly Plan plan;
    private readonly Library library;
    private readonly PlanningContext context;
    private readonly Lazy<Dictionary<string, PlannedCourse>> courses;

    public TrainingPlanner(Plan plan, Library library)
    {
        this.plan = plan;
        this.library = library;
        context = new PlanningContext(plan.Profile, library);
        courses = new(() => PlannedCourse.Of(plan, library).ToDictionary(course => course.Course.Code));
    }

    /// <summary>The plan with the training kit of all courses; what is wrong with the questions is reported.</summary>
    public static Plan WithKit(Plan plan, Library library, Report report)
    {
        QuestionCheck.Inspect(plan, library, report);
        TrainingPlanner planner = new(plan, library);
        return plan with
        {
            Practice = plan.Documents.Where(document => document.Course is not null).ToDictionary(document => document.Code, document => planner.PracticeOf(document.Course!, _ => true)),
            Kit = [.. plan.Documents.Where(document => document.Course is not null).SelectMany(document => planner.KitOf(document, KitRequest.UsualVersions, _ => true, report))],
        };
    }

    /// <summary>The papers, keys, bank and session papers of a course, of the questions that are wanted.</summary>
    public IEnumerable<PlannedDocument> KitOf(PlannedDocument course, int versions, Func<PlannedClause, bool> wanted, Report? report)
    {
        if (course.Course is not { } held)
        {
            yield break;
        }

        Question[] questions = QuestionsOf(held, wanted);
        PlannedPaper[] papers = Papers(held, questions, versions);
        if (papers.Length > 0 && report is not null)
        {
            Count(held, questions, report);
        }

        PlannedPaper bank = PaperPlanner.Bank(held, questions);
        foreach (DocumentType type in library.DocumentTypes.Values)
        {
            if (type is { Series: DocumentSeries.Course, Suffix.Length: > 0 })
            {
                yield return Document(course, type, null);
            }

            foreach (PlannedPaper paper in type.Series == DocumentSeries.Paper ? papers : type.Series == DocumentSeries.Bank && questions.Length > 0 ? [bank] : [])
            {
                yield return Document(course, type, paper);
            }
        }
    }

    private PlannedPaper[] Papers(Course course, Question[] questions, int versions) => course.Paper is { } wish && questions.Length > 0
        ? [.. Enumerable.Range(0, versions).Select(version => PaperPlanner.Draw(course, wish, questions, version, SeedOf(course)))]
        : [];

    /// <summary>练习题: some questions with options that close slides and handout; none of the usual papers, where the bank has enough others.</summary>
    public PlannedPaper PracticeOf(Course course, Func<PlannedClause, bool> wanted)
    {
        Question[] questions = QuestionsOf(course, wanted);
        HashSet<string> asked = [.. Papers(course, questions, KitRequest.UsualVersions).SelectMany(paper => paper.Questions).Select(question => question.Id)];
        Question[] choices = [.. questions.Where(question => question.Options.Count > 0)];
        Question[] others = [.. choices.Where(question => !asked.Contains(question.Id))];
        return PaperPlanner.Draw(course, Practice, others.Length >= Practice.Total ? others : choices, 0, SeedOf(course) + " practice") with { Version = "" };
    }

    private string SeedOf(Course course) => $"{plan.Profile.Enterprise.Code} {course.Code}";

    /// <summary>The questions of a course that apply to the enterprise, of the clauses that are wanted.</summary>
    public Question[] QuestionsOf(Course course, Func<PlannedClause, bool> wanted) =>
        [.. library.Questions.Where(question => question.Language == plan.Languages[0] && Applies(question, course, wanted))];

    /// <summary>Whether a question is of the course and applies to the enterprise.</summary>
    private bool Applies(Question question, Course course, Func<PlannedClause, bool> wanted) =>
        question.Courses.Contains(course.Code) && plan.PlacesOf(question.Clause).Select(place => place.Clause).FirstOrDefault(clause => !clause.IsReplaced) is { } clause && wanted(clause)
        && (question.AppliesIf?.Holds(context, []) ?? true);

    private static void Count(Course course, Question[] questions, Report report)
    {
        foreach (QuestionKind kind in Enum.GetValues<QuestionKind>())
        {
            int there = questions.Count(question => question.Kind == kind);
            if (course.Paper!.Of(kind) > there)
            {
                report.Add(TrainingFaults.TooFewQuestions.At(course.Place, course.Code, course.Paper.Of(kind), NameOf(kind), there));
            }
        }
    }

    private static Bilingual NameOf(QuestionKind kind) => kind switch
    {
        QuestionKind.Single => new("单选题", "single choice"),
        QuestionKind.Multiple => new("多选题", "multiple choice"),
        QuestionKind.TrueFalse => new("判断题", "true or false"),
        QuestionKind.ShortAnswer => new("简答题", "short answer"),
        _ => new("案例题", "case"),
    };

    private PlannedDocument Document(PlannedDocument course, DocumentType type, PlannedPaper? paper)
    {
        string version = paper?.Version ?? "";
        string[] code = [course.Code, version, type.Suffix];
        Text title = new(plan.Languages.Union(library.Words.Keys).ToDictionary(
            language => language,
            language => string.Format(System.Globalization.CultureInfo.InvariantCulture, type.Title?.In(language) ?? "{0}", course.Title.In(language), version)));
        return course with
        {
            Number = course.Number with { Code = string.Join('-', code.Where(part => part.Length > 0)) },
            Title = title,
            Type = type,
            Parts = [.. SessionsOf(course, type).SelectMany(session => type.Parts.Where(part => part.Form is null || plan.Find(part.Form) is not null)
                .Select(part => new PlannedPart(part, []) { Record = part.Form is { } form ? plan.Find(form) : null, Session = session }))],
            Paper = paper,
        };
    }

    /// <summary>The sessions for which the parts of a type stand, one set after the other; a single null where they stand once.</summary>
    private IEnumerable<PlannedSession?> SessionsOf(PlannedDocument course, DocumentType type) =>
        type.Parts.Any(part => part.EachSession) && courses.Value.GetValueOrDefault(course.Course!.Code) is { } planned
            ? planned.Sessions.Select(PlannedSession? (session) => new PlannedSession(planned, session, course.For))
            : [null];
}
