using DocGen.Diagnostics;

namespace DocGen.Loading.Quizzes;

/// <summary>What can be wrong with the questions of a bank (DG128x).</summary>
internal static class QuizFaults
{
    public static readonly RuleInfo QuestionWithoutAnswer = Error("DG1280", "QuestionWithoutAnswer",
        new("试题“{0}”没有正确答案", "the question '{0}' has no right answer"),
        new("在正确的选项写 - [x]；简答题、案例题在 ::: answer 中逐条列出要点", "mark the right option with - [x]; list the points of a short answer or case within ::: answer"),
        new("没有答案的试题无法评分。", "A question without an answer cannot be marked."));

    public static readonly RuleInfo QuestionWithoutExplanation = Error("DG1281", "QuestionWithoutExplanation",
        new("试题“{0}”没有解释", "the question '{0}' has no explanation"),
        new("在题末用 > 写一段解释：为什么对，见哪份文件", "end it with a paragraph after >: why the answer is right, and which document says so"),
        new("解释印在答案里，讲评和复核都靠它。", "The explanation stands in the key; the trainer goes through the paper with it."));

    public static readonly RuleInfo QuestionWithoutClause = Error("DG1282", "QuestionWithoutClause",
        new("试题“{0}”没有写明出自哪个条款", "the question '{0}' does not name its clause"),
        new("在标题下一行写 {{clause=主题.条款 difficulty=1}}", "write {{clause=topic.clause difficulty=1}} on the line below its heading"),
        new("条款决定试题对应的指标、文件编号和考哪些部门。", "The clause gives the requirement and the document of a question, and the departments it is for."));

    public static readonly RuleInfo BadQuestion = Error("DG1283", "BadQuestion",
        new("试题“{0}”：{1}", "question '{0}': {1}"),
        new("写法见 clause-library/README.md“题库”一节", "see the section on the question bank in clause-library/README.md"),
        new("看不懂的试题不能印在试卷上。", "What cannot be understood cannot stand in a paper."));

    public static readonly RuleInfo TextOutsideQuestion = Error("DG1284", "TextOutsideQuestion",
        new("这一行不属于任何试题", "this line belongs to no question"),
        new("每道试题以“# 试题id”开头", "start each question with '# id'"),
        new("标题之前的文字不会进入任何试卷。", "Text before the first heading would go into no paper."));

    public static readonly IReadOnlyList<RuleInfo> All = [QuestionWithoutAnswer, QuestionWithoutExplanation, QuestionWithoutClause, BadQuestion, TextOutsideQuestion];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
