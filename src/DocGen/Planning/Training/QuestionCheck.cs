using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Courses;

namespace DocGen.Planning.Training;

/// <summary>Compares the question banks with the rest of the library, and their languages with each other.</summary>
internal static class QuestionCheck
{
    /// <summary>Adds the findings.</summary>
    public static void Inspect(Plan plan, Library library, Report report)
    {
        HashSet<string> clauses = [.. library.Clauses.Select(clause => clause.Id)];
        HashSet<string> courses = [.. library.Courses.Select(course => course.Code)];
        foreach (Question question in library.Questions)
        {
            if (!clauses.Contains(question.Clause))
            {
                report.Add(TrainingFaults.UnknownClause.At(question.Place, question.Id, question.Clause, Spelling.DidYouMean(question.Clause, clauses)));
            }

            foreach (string code in question.Courses.Where(code => !courses.Contains(code)))
            {
                report.Add(TrainingFaults.UnknownCourse.At(question.Place, question.Id, code, Spelling.DidYouMean(code, courses)));
            }
        }

        ILookup<string, Question> byId = library.Questions.Where(question => plan.Languages.Contains(question.Language)).ToLookup(question => question.Id);
        foreach (string language in plan.Languages)
        {
            Question[] missing = [.. byId.Where(twins => !twins.Any(twin => twin.Language == language)).Select(twins => twins.First())];
            if (missing.Length > 0)
            {
                report.Add(TrainingFaults.MissingQuestion.At(missing[0].Place, missing[0].Id, language, missing.Length));
            }
        }

        foreach (IGrouping<string, Question> twins in byId)
        {
            Question first = twins.MinBy(twin => Enumerable.Range(0, plan.Languages.Count).First(i => plan.Languages[i] == twin.Language))!;
            foreach (Question twin in twins.Where(twin => twin != first && Difference(first, twin) is not null))
            {
                report.Add(TrainingFaults.TwinQuestionDiffers.At(twin.Place, twin.Id, Difference(first, twin), first.Place));
            }
        }
    }

    private static Bilingual? Difference(Question first, Question twin) =>
        first.Kind != twin.Kind ? new("题型", "its kind")
        : first.Clause != twin.Clause ? new("条款", "its clause")
        : first.Difficulty != twin.Difficulty ? new("难度", "its difficulty")
        : !first.Courses.SequenceEqual(twin.Courses) ? new("课程", "its courses")
        : !Equals(first.AppliesIf, twin.AppliesIf) ? new("适用条件", "its condition")
        : first.Options.Count != twin.Options.Count ? new("选项数", "the number of options")
        : !first.Right.SequenceEqual(twin.Right) ? new("正确选项", "the right options")
        : first.Points.Count != twin.Points.Count ? new("要点数", "the number of points to be named")
        : null;
}
