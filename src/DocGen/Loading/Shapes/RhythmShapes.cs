using DocGen.Model.Schedules;
using static DocGen.Loading.Shapes.Field;

namespace DocGen.Loading.Shapes;

/// <summary>The shapes of how often records are made, and of courses.</summary>
internal static class RhythmShapes
{
    private static readonly Shape Key = new StringShape(Patterns.Key, 60);

    /// <summary>How often a record is made.</summary>
    public static readonly Shape Rhythm = new MapShape(
        Needed("every", new ChoiceShape([.. Model.Schedules.Rhythm.Names]), "频次", "how often"),
        Optional("on", Shape.Text, "由什么事引起", "what triggers it"),
        Optional("month", new NumberShape(1, 12, Whole: true), "几月", "calendar month"),
        Optional("at", new StringShape(null, 60), "首次的时刻：时间安排的一步，或以天计的做法数字", "moment of the first: a step of the schedule, or a practice figure in days"),
        Optional("per_year", Key, "每年几次：做法数字", "practice figure: how many times a year"),
        Optional("after", Key, "次月几日前完成：做法数字", "practice figure: by which day of the next month"));

    private static readonly Shape Count = new NumberShape(0, 50, Whole: true);

    private static readonly Shape Paper = new MapShape(
        Optional("single", Count, "单选题数", "single choice"),
        Optional("multiple", Count, "多选题数", "multiple choice"),
        Optional("true-false", Count, "判断题数", "true or false"),
        Optional("short", Count, "简答题数", "short answer"),
        Optional("case", Count, "案例题数", "case"));

    /// <summary>courses.yaml.</summary>
    public static readonly ListShape Courses = new(
        new MapShape(
            Needed("code", new StringShape(Patterns.DocumentCode, 10), "编号", "code"),
            Needed("title", Shape.Text, "课程", "title"),
            Needed("who", Shape.Text, "参加人员", "who attends"),
            Needed("hours", new NumberShape(1, 100, Whole: true), "学时", "hours"),
            Optional("figure", Key, "学时取自做法数字", "practice figure that gives the hours"),
            Optional("satisfies", new ListShape(new StringShape(Patterns.RequirementReference, 80), 200), "对应的指标；不写为全部", "requirements that it serves; all where absent"),
            Needed("audience", new ChoiceShape("matrix", "evaluators"), "对象：按职责分配，或评价组", "who attends: by the matrix, or the evaluators"),
            Needed("time", new ChoiceShape([.. TimeNames]), "何时", "when"),
            Optional("general", Shape.Boolean, "是否面向全体部门", "whether it is for all departments"),
            Optional("paper", Paper, "试卷各题型的题数", "questions of each kind in its paper")),
        100);

    /// <summary>How the times of courses are written, in their order.</summary>
    public static IReadOnlyList<string> TimeNames => [.. Enum.GetNames<CourseTime>().Select(name => name.ToLowerInvariant())];
}
