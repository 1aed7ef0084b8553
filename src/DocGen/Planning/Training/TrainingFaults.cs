using DocGen.Diagnostics;

namespace DocGen.Planning.Training;

/// <summary>What can go wrong when courses and their papers are planned (DG303x).</summary>
internal static class TrainingFaults
{
    public static readonly RuleInfo UnknownClause = Error("DG3030", "UnknownClauseOfQuestion",
        new("试题“{0}”出自“{1}”，没有这个条款{2}", "question '{0}' is from '{1}', which is no clause{2}"),
        new("写条款库中条款的 id", "give the id of a clause of the library"),
        new("条款决定试题对应的指标和文件；条款写错时，试题不知道考谁。", "The clause gives the requirement and the document of a question; without it nobody knows whom to ask."));

    public static readonly RuleInfo UnknownCourse = Error("DG3031", "UnknownCourseOfQuestion",
        new("试题“{0}”用于 {1}，没有这门课程{2}", "question '{0}' is for {1}, which is no course{2}"),
        new("写 courses.yaml 中的课程编号", "give the code of a course of courses.yaml"),
        new("写错课程的试题不会进入任何试卷。", "A question of a misspelt course would go into no paper."));

    public static readonly RuleInfo TwinQuestionDiffers = Error("DG3032", "TwinQuestionDiffers",
        new("试题“{0}”的{1}与 {2} 不一致", "question '{0}' differs from {2} in {1}"),
        new("两种语言的题型、条款、难度、课程、选项数和正确选项写成一样", "give both languages the same kind, clause, difficulty, courses, number of options and right options"),
        new("一份试卷有两种语言；正确答案不同，答案就有一份是错的。", "A paper stands in both languages; where the right options differ, one of the keys is wrong."));

    public static readonly RuleInfo MissingQuestion = Error("DG3033", "QuestionNotTranslated",
        new("{2} 道试题没有 {1} 文字，第一道是“{0}”", "{2} question(s) have no text in {1}; the first is '{0}'"),
        new("在 quiz.{1}.md 中增加同一 id 的试题", "add the questions of the same ids to quiz.{1}.md"),
        new("两种语言的试卷题目相同，才能一并使用、比较成绩。", "Papers of both languages have the same questions, so that results can be compared."));

    public static readonly RuleInfo TooFewQuestions = new("DG3034", "TooFewQuestions", Severity.Warning,
        new("{0} 的试卷要 {1} 道{2}，适用的只有 {3} 道", "the paper of {0} wants {1} questions ({2}); only {3} apply"),
        new("增加该课程的试题，或减少 courses.yaml 的 paper；不足的由其他题型补上，仍合计 100 分",
            "add questions for the course, or ask for fewer in courses.yaml; other kinds take their place, and points still add up to 100"),
        new("删减指标后适用的试题变少，试卷会比课程表写的短。", "Exclusions leave fewer questions, and the paper gets shorter than the course says."));

    public static readonly RuleInfo UnknownDepartment = Error("DG3035", "UnknownDepartment",
        new("企业没有“{0}”这个部门{1}", "the enterprise has no department '{0}'{1}"),
        new("写档案 organization.departments 中的 id 或名称", "give the id or name of a department of the profile"),
        new("按部门分发的资料只能发给档案里的部门。", "Material is cut for the departments of the profile."));

    public static readonly RuleInfo UnknownCourseAsked = Error("DG3036", "UnknownCourse",
        new("没有“{0}”这门课程{1}", "there is no course '{0}'{1}"),
        new("写课程编号，如 TM-04", "give the code of a course, such as TM-04"),
        new("课程见 courses.yaml。", "The courses stand in courses.yaml."));

    public static readonly RuleInfo NoMark = new("DG3037", "DepartmentWithoutMark", Severity.Warning,
        new("{0} 在职责分配表中没有主责和配合，只发通用课程 {1}", "{0} neither leads nor supports any requirement and gets the general course {1} only"),
        new("确认该部门确实不参与服务，或在 responsibilities 中给它配合", "make sure that it has no part in the service, or give it a mark under responsibilities"),
        new("资料按职责分配表分到部门；没有标记的部门没有专门的课程。", "Material follows the responsibility matrix; a department without a mark has no course of its own."));

    public static readonly RuleInfo CourseNotAttended = Error("DG3038", "CourseNotAttended",
        new("{0} 不参加课程 {1}", "{0} does not attend the course {1}"),
        new("去掉 --course 或 --department 之一；{0} 参加 {2}", "leave out --course or --department; {0} attends {2}"),
        new("参加人员由职责分配表得出；不参加的课程没有可以分给该部门的内容。", "Who attends follows from the responsibility matrix; nothing of another course is for the department."));

    public static readonly RuleInfo WholeQuestions = new("DG3039", "WholeQuestionsForDepartment", Severity.Warning,
        new("{0} 主责和配合的条款在 {1} 中只有 {2} 道试题，改用该课程的全部 {3} 道", "{1} has only {2} question(s) on what {0} leads or supports; all {3} of the course are used"),
        new("增加这些条款的试题，或照用", "add questions on these clauses, or leave it so"),
        new("少于 5 道题的试卷不能区分掌握与否，因此改用整门课程的题目；讲义和课件仍按部门分。",
            "A paper of fewer than five questions does not tell who knows it, so the questions of the whole course are used; handout and slides are still cut."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        UnknownClause, UnknownCourse, TwinQuestionDiffers, MissingQuestion, TooFewQuestions, UnknownDepartment, UnknownCourseAsked, NoMark,
        CourseNotAttended, WholeQuestions,
    ];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
