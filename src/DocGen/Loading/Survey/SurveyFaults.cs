using DocGen.Diagnostics;

namespace DocGen.Loading.Survey;

/// <summary>What can be wrong with a filled questionnaire (DG2040 to DG2049). The line of a place is the number of the paragraph in the form.</summary>
internal static class SurveyFaults
{
    public static readonly RuleInfo NoForm = Error("DG2040", "UnreadableForm",
        new("不能作为 Word 文件读取：{0}", "this cannot be read as a Word file: {0}"),
        new("给出填好的 .docx 问卷；在 Word 或 LibreOffice 中打开后另存为 .docx", "give the filled questionnaire as .docx; open it in Word or LibreOffice and save it as .docx"),
        new("问卷读回时只接受 Word 文件（.docx），并且不读取来历不明的结构。", "A questionnaire is read back from a Word file (.docx) only, and from nothing unusual in it."));

    public static readonly RuleInfo NotASurvey = Error("DG2041", "NotASurvey",
        new("文件中没有问卷标识（DGQ1/…）", "the file has no mark of a questionnaire (DGQ1/…)"),
        new("给出由 docgen survey 生成的问卷；标题下的标识被删去时，把它补回", "give a form made by docgen survey; where the mark below its title was deleted, put it back"),
        new("标识说明问卷的语言和题号的含义，没有它就不知道各栏填的是什么。", "The mark tells the languages and what the numbers mean; without it nobody knows what a column holds."));

    public static readonly RuleInfo OtherVersion = Error("DG2042", "OtherSurveyVersion",
        new("题号“{0}”属于另一版问卷：{1}", "number '{0}' belongs to another version of the questionnaire: {1}"),
        new("用生成问卷的 docgen 和条款库读回，或用 docgen survey 重新生成问卷", "read it back with the docgen and the library that made it, or make a new form with docgen survey"),
        new("题号只在同一版问卷中含义相同。控件标记还在时按标记读取；标记丢失而版本不同，就无法判断填的是哪一项。",
            "A number means the same question only in one version. Controls are read by their tags where these are kept; without tags an answer of another version cannot be told apart."));

    public static readonly RuleInfo UnknownQuestion = Error("DG2043", "UnknownQuestion",
        new("问卷中没有题号“{0}”，其回答“{1}”无处可放", "there is no question '{0}' in the questionnaire; its answer '{1}' has no place"),
        new("恢复原来的序号，或删去这一行的回答", "restore the number as it was, or delete the answer of this row"),
        new("每一行按最前面的序号读回；序号被改动就不知道回答的是哪个问题。", "Each row is read back by the number it begins with; a changed number leaves an answer without its question."));

    public static readonly RuleInfo NoDate = Error("DG2044", "AnswerNoDate",
        new("{0}（{1}）的回答“{2}”不是日期", "the answer to {0} ({1}), '{2}', is no date"),
        new("写成 2026-12-01 或 2026年12月1日", "write it as 2026-12-01 or 1 December 2026"),
        new("日期须是真实存在的一天，年、月、日齐全。", "A date is a day that exists, with year, month and day."));

    public static readonly RuleInfo NoNumber = Error("DG2045", "AnswerNoNumber",
        new("{0}（{1}）的回答“{2}”不是数字", "the answer to {0} ({1}), '{2}', is no number"),
        new("只写数字，不写单位和说明", "write the figure alone, without unit or remark"),
        new("这一项要用于计算或比较，只能是数字。", "This figure is calculated with or compared, so it is nothing but a number."));

    public static readonly RuleInfo NoChoice = Error("DG2046", "AnswerNoChoice",
        new("{0}（{1}）的回答“{2}”不在可选范围内{3}", "the answer to {0} ({1}), '{2}', is none of the choices{3}"),
        new("可选：{4}", "choose one of: {4}"),
        new("这里只能选择列出的内容之一。", "Only what is listed can be chosen here."));

    public static readonly RuleInfo Contradiction = Error("DG2047", "ContradictoryAnswer",
        new("{0}（{1}）有两个不同的回答：“{2}”和“{3}”", "{0} ({1}) has two different answers: '{2}' and '{3}'"),
        new("只保留一个", "keep one of them"),
        new("“是”和“否”都打了勾，或同一题号出现在两行而内容不同。", "Both yes and no are ticked, or one number stands in two rows with different answers."));

    public static readonly RuleInfo HalfRow = Error("DG2048", "HalfFilledRow",
        new("{0} 这一行没有填完，缺：{1}", "row {0} is filled in by half; it lacks: {1}"),
        new("补齐带星号的栏，或清空整行", "fill in the columns marked with an asterisk, or clear the row"),
        new("列表的一项缺少必须的内容，生成的文件会有空白。", "An item of a list without what is required would leave blanks in the documents."));

    public static readonly RuleInfo UnknownKey = Error("DG2049", "AmbiguousRow",
        new("{0} 这一行没有写明{1}，其余内容无处可放", "row {0} does not say the {1}; the rest of it has no place"),
        new("填写第一栏，或清空整行", "fill in its first column, or clear the row"),
        new("这张表的每一行由第一栏识别。", "Each row of this table is known by its first column."));

    public static readonly IReadOnlyList<RuleInfo> All =
        [NoForm, NotASurvey, OtherVersion, UnknownQuestion, NoDate, NoNumber, NoChoice, Contradiction, HalfRow, UnknownKey];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
