using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;
using DocGen.Model.Schedules;

namespace DocGen.Planning.Training;

/// <summary>
/// Cuts the training kit to what is asked for: single courses, more versions of a paper, and for each department the courses that it attends with the
/// clauses and questions of the requirements that it leads or supports. Clauses that serve no requirement are for everybody.
/// </summary>
internal sealed class KitPlanner
{
    /// <summary>A paper of fewer questions does not tell who knows the subject.</summary>
    private const int FewestQuestions = 5;

    private readonly Plan plan;
    private readonly Library library;
    private readonly KitRequest wanted;
    private readonly Report report;
    private readonly TrainingPlanner planner;
    private readonly IReadOnlyList<PlannedDocument> courses;

    private KitPlanner(Plan plan, Library library, KitRequest wanted, Report report)
    {
        this.plan = plan;
        this.library = library;
        this.wanted = wanted;
        this.report = report;
        planner = new TrainingPlanner(plan, library);
        courses = [.. plan.Documents.Where(document => document.Course is not null)];
    }

    /// <summary>The kits: one for each department asked for, or one for all; what is asked for and does not exist is reported.</summary>
    public static IReadOnlyList<PlannedKit> Of(Plan plan, Library library, KitRequest wanted, Report report)
    {
        KitPlanner kits = new(plan, library, wanted, report);
        Carrier[] departments = [.. wanted.Departments.Select(kits.Department).OfType<Carrier>().Distinct()];
        string[] codes = [.. wanted.Courses.Select(code => code.ToUpperInvariant())];
        kits.CheckCourses(codes);
        if (report.HasErrors)
        {
            return [];
        }

        PlannedDocument[] chosen = [.. kits.courses.Where(course => codes.Length == 0 || codes.Contains(course.Code))];
        return wanted.Departments.Count == 0 ? [kits.Kit(chosen, null)] : [.. departments.Select(department => kits.ForDepartment(chosen, department))];
    }

    private Carrier? Department(string name)
    {
        Carrier? found = plan.Carriers.FirstOrDefault(carrier => carrier.Id == name)
            ?? plan.Carriers.FirstOrDefault(carrier => carrier.Name.All.Any(text => string.Equals(text, name, StringComparison.OrdinalIgnoreCase)));
        if (found is null)
        {
            IEnumerable<string> known = plan.Carriers.SelectMany(carrier => carrier.Name.All.Prepend(carrier.Id));
            report.Add(TrainingFaults.UnknownDepartment.At(new SourceLocation("--department"), name, Spelling.DidYouMean(name, known)));
        }

        return found;
    }

    private void CheckCourses(IEnumerable<string> codes)
    {
        foreach (string code in codes.Where(code => !courses.Any(course => course.Code == code)))
        {
            Bilingual reason = plan.LeftOut.FirstOrDefault(item => item.Code == code) is { } left
                ? new("：" + left.Reason.Zh, ": " + left.Reason.En)
                : Spelling.DidYouMean(code, courses.Select(course => course.Code));
            report.Add(TrainingFaults.UnknownCourseAsked.At(new SourceLocation("--course"), code, reason));
        }
    }

    private PlannedKit ForDepartment(IReadOnlyList<PlannedDocument> chosen, Carrier department)
    {
        HashSet<string> attended =
        [
            .. PlannedCourse.Of(plan, library).Where(course => course.Audience.Contains(department)).Select(course => course.Course.Code),
        ];
        foreach (PlannedDocument course in chosen.Where(course => wanted.Courses.Count > 0 && !attended.Contains(course.Code)))
        {
            report.Add(TrainingFaults.CourseNotAttended.At(
                new SourceLocation("--course"), NameOf(department), course.Code, attended.Count == 0 ? "—" : string.Join(' ', attended.Order(StringComparer.Ordinal))));
        }

        if (ResponsibilityShare.Of(plan, department).Count == 0)
        {
            report.Add(TrainingFaults.NoMark.At(
                PlaceOf(department), NameOf(department), string.Join(' ', library.Courses.Where(course => course.IsGeneral).Select(course => course.Code).DefaultIfEmpty("—"))));
        }

        return Kit([.. chosen.Where(course => attended.Contains(course.Code))], department);
    }

    private static Bilingual NameOf(Carrier department) => new(department.Name.In("zh-CN"), department.Name.In("en"));

    private SourceLocation PlaceOf(Carrier department)
    {
        int at = plan.Profile.Organization.Departments.ToList().FindIndex(item => item.Id == department.Id);
        return at < 0 ? new SourceLocation("--department") : plan.Profile.At($"organization.departments[{at}].id");
    }

    private PlannedKit Kit(IReadOnlyList<PlannedDocument> chosen, Carrier? department)
    {
        Dictionary<string, PlannedPaper> practice = new(StringComparer.Ordinal);
        List<PlannedDocument> documents = [];
        foreach (PlannedDocument course in chosen)
        {
            Func<PlannedClause, bool> mine = MarksOf(course, department) is { Count: > 0 } marks
                ? clause => clause.Requirements.Count == 0 || clause.Requirements.Any(requirement => marks.Contains(requirement.Id))
                : _ => true;
            PlannedDocument cut = CutDocument.Of(course, mine, library, plan.Languages[0]) with { For = department };
            Func<PlannedClause, bool> asked = Questions(course, department, mine);
            practice[course.Code] = planner.PracticeOf(course.Course!, asked);
            documents.AddRange([cut, .. planner.KitOf(cut, wanted.Versions, asked, null)]);
        }

        return new PlannedKit(department?.Id ?? "", plan with { Practice = practice }, documents);
    }

    /// <summary>The requirements by which a course is cut; none where it stays whole: for evaluators, and where the department has no mark.</summary>
    private IReadOnlySet<string> MarksOf(PlannedDocument course, Carrier? department) =>
        department is null || course.Course!.Audience == "evaluators" ? new HashSet<string>() : ResponsibilityShare.Of(plan, department);

    private Func<PlannedClause, bool> Questions(PlannedDocument course, Carrier? department, Func<PlannedClause, bool> mine)
    {
        int count = planner.QuestionsOf(course.Course!, mine).Length;
        int all = planner.QuestionsOf(course.Course!, _ => true).Length;
        if (count >= FewestQuestions || count == all)
        {
            return mine;
        }

        report.Add(TrainingFaults.WholeQuestions.At(PlaceOf(department!), NameOf(department!), course.Code, count, all));
        return _ => true;
    }
}
