using DocGen.Model.Schedules;

namespace DocGen.Model.Courses;

/// <summary>组卷要求: how many questions of each kind a paper of a course has.</summary>
public sealed record PaperPlan(int Single, int Multiple, int TrueFalse, int ShortAnswer, int Case)
{
    /// <summary>The number of questions in all.</summary>
    public int Total => Single + Multiple + TrueFalse + ShortAnswer + Case;

    /// <summary>The number of questions of a kind.</summary>
    public int Of(QuestionKind kind) => kind switch
    {
        QuestionKind.Single => Single,
        QuestionKind.Multiple => Multiple,
        QuestionKind.TrueFalse => TrueFalse,
        QuestionKind.ShortAnswer => ShortAnswer,
        _ => Case,
    };
}

/// <summary>A question as it stands in a paper: its points, and the order in which its options are printed.</summary>
public sealed record PlannedQuestion(string Id, int Points, IReadOnlyList<int> Order);

/// <summary>试卷: a version (A, B …) of the paper of a course. Points add up to 100 in a paper; in a bank they are those usual for the kind.</summary>
public sealed record PlannedPaper(Course Course, string Version, IReadOnlyList<PlannedQuestion> Questions);
