using DocGen.Diagnostics;

namespace DocGen.Planning;

/// <summary>What can go wrong when profile and library are put together (DG30xx).</summary>
internal static class PlanningFaults
{
    public static readonly RuleInfo UnmetRequirement = Error("DG3001", "UnmetRequirement",
        new("指标 {0}（{1}）既没有删减，也没有适用的手册条款", "requirement {0} ({1}) is neither excluded nor answered by a passage of the manual"),
        new("核对档案（例如商品的 installation、delivery、take_back），或在 certification.exclusions 中写明删减理由",
            "check the profile (for example installation, delivery, take_back of the goods), or exclude it with a reason under certification.exclusions"),
        new("审核员会逐条查看指标；没有条款也没有删减理由的指标会被判为缺失。",
            "An auditor goes through every requirement; one that has neither a passage nor a reason for leaving it out counts as missing."));

    public static readonly RuleInfo NoLead = Error("DG3002", "NoLead",
        new("指标 {0}（{1}）没有主责", "nobody leads requirement {0} ({1})"),
        new("在满足它的手册条款中写 lead，或在档案 responsibilities 中指定", "give lead in the clause of the manual that satisfies it, or name it under responsibilities in the profile"),
        new("职责分配表中每个指标有且只有一个主责。", "Every requirement has exactly one lead in the responsibility matrix."));

    public static readonly RuleInfo TwoLeads = Error("DG3003", "TwoLeads",
        new("指标 {0} 有两个主责职能：{1}（{2}）与 {3}", "requirement {0} has two leads: {1} ({2}) and {3}"),
        new("只在一个条款中写 lead，或写同一个职能", "give lead in one clause only, or the same function in both"),
        new("职责分配表中每个指标有且只有一个主责。", "Every requirement has exactly one lead in the responsibility matrix."));

    public static readonly RuleInfo ClauseNotPlaced = Error("DG3004", "ClauseNotPlaced",
        new("条款“{0}”要进入 {1}，但该文件的各部分都不取主题“{2}”", "clause '{0}' is for {1}, but no part of that document takes the topic '{2}'"),
        new("在 document.yaml 的某一部分 topics 中加上这个主题，或改条款的 for", "add the topic to a part in document.yaml, or change 'for' of the clause"),
        new("不能放进任何章节的条款会被悄悄漏掉。", "A clause that fits into no chapter would be left out in silence."));

    public static readonly RuleInfo UnknownDocument = Error("DG3005", "UnknownDocument",
        new("条款“{0}”要进入 {1}，但没有这个文件{2}", "clause '{0}' is for {1}, but there is no such document{2}"),
        new("改正编号，或在 documents.yaml、templates 中增加该文件", "correct the code, or add the document in documents.yaml or templates"),
        new("for 写出条款进入哪些文件。", "'for' names the documents that hold the clause."));

    public static readonly RuleInfo EmptyPart = Error("DG3006", "EmptyPart",
        new("{0} 的“{1}”没有任何条款", "'{1}' of {0} holds no clause"),
        new("在相应主题中写条款，或删除这一部分", "write a clause in its topics, or remove the part"),
        new("只有标题没有内容的章节会成为空白。", "A chapter with a title and nothing below it would be a blank."));

    public static readonly RuleInfo MissingTranslation = Error("DG3007", "MissingTranslation",
        new("{2} 个条款没有 {1} 文字，第一个是“{0}”", "{2} clause(s) have no text in {1}; the first is '{0}'"),
        new("增加 {0}.{1}.md 等文件，或不要生成该语言（documents.languages、--languages）",
            "add {0}.{1}.md and the others, or do not ask for the language (documents.languages, --languages)"),
        new("一种语言的整套文件需要每个条款都有该语言的文字。", "A set in a language needs the text of every clause in it."));

    public static readonly RuleInfo UnknownType = Error("DG3008", "UnknownType",
        new("文件 {0} 的类型“{1}”不存在{2}", "document {0} is of the type '{1}', which does not exist{2}"),
        new("改正 type，或在 templates 中增加该类型", "correct 'type', or add it under templates"),
        new("文件类型决定文件由哪些部分组成。", "The type says of which parts a document is made."));

    public static readonly RuleInfo UnknownReference = Error("DG3009", "UnknownReference",
        new("“{0}”不是任何标准的指标", "'{0}' is no requirement of any standard"),
        new("写成 标准:指标，例如 gbt27922-2011:5.2.4.1", "write standard:requirement, like gbt27922-2011:5.2.4.1"),
        new("satisfies 写出条款或表单满足的指标；写错时对照表会缺一行。",
            "satisfies names the requirements that a clause or form answers; a mistake leaves a hole in the cross-reference."));

    public static readonly RuleInfo UnknownSelection = Error("DG3010", "UnknownSelection",
        new("--only 中的“{0}”不在本套文件中{1}", "'{0}' of --only is not in the package{1}"),
        new("用 docgen plan 查看有哪些文件", "see which documents there are with docgen plan"),
        new("--only 只生成列出的文件。", "--only makes the documents listed and no others."));

    public static readonly RuleInfo UnknownName = Error("DG3011", "UnknownNameInCondition",
        new("适用条件中没有“{0}”这个名称{1}", "the condition names '{0}', which does not exist{1}"),
        new("可用的名称见 clause-library/README.md 第 2.1 节", "see clause-library/README.md, section 2.1, for the names there are"),
        new("名称写错的条件永远不成立，条款或表单会被悄悄漏掉。", "A condition on a misspelt name never holds, and the clause or form would be left out in silence."));

    public static readonly RuleInfo UnknownFunction = Error("DG3012", "UnknownFunctionInLibrary",
        new("“{0}”不是职能{1}", "'{0}' is no function{1}"),
        new("改正拼写；自有职能在 templates/_words 中写 function.{0}", "correct the spelling; give a function of your own a word function.{0} in templates/_words"),
        new("条款、表单和文件用职能指明主责、配合、保存和归口。", "Clauses, forms and documents name their owners by function."));

    public static readonly RuleInfo TwinDiffers = Error("DG3013", "TwinDiffers",
        new("条款头部的 {0} 与 {1} 不一致", "{0} in the header differs from {1}"),
        new("两种语言的头部除 title 外写成一样", "make the headers of both languages the same but for the title"),
        new("一套编制计划适用于所有语言；两种语言的条款满足不同的指标或进入不同的文件，两套文件就互相矛盾。",
            "One plan holds for all languages: if the texts of a clause satisfied different requirements or went into different documents, the two sets would contradict each other."));

    public static readonly RuleInfo StaleTranslation = Error("DG3014", "StaleTranslation",
        new("这份文字是第 {0} 版，{2} 已是第 {1} 版", "this text is of version {0}, {2} of version {1}"),
        new("按新版修改这份文字，再把 version 改为相同", "bring this text up to the other and give it the same version"),
        new("一种语言改了而另一种没有改，两套文件说的就不是一回事。", "Where one language was changed and the other was not, the two sets say different things."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        UnmetRequirement, NoLead, TwoLeads, ClauseNotPlaced, UnknownDocument, EmptyPart, MissingTranslation, UnknownType,
        UnknownReference, UnknownSelection, UnknownName, UnknownFunction, TwinDiffers, StaleTranslation,
    ];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
