using DocGen.Diagnostics;

namespace DocGen.Loading;

/// <summary>What can be wrong with the files of a library or of templates (DG12xx).</summary>
internal static class LibraryFaults
{
    public static readonly RuleInfo NoFrontMatter = Error("DG1201", "NoFrontMatter",
        new("条款文件没有以 --- 开头和结尾的头部", "the clause does not start with a header between two lines of ---"),
        new("在文件开头写 ---、id、title、for、version，再写 ---", "start the file with ---, then id, title, for and version, then ---"),
        new("条款的头部说明它是谁、满足什么、进入哪些文件。", "The header says what the clause is, what it satisfies and into which documents it goes."));

    public static readonly RuleInfo DuplicateInRoot = Error("DG1208", "DuplicateInRoot",
        new("“{0}”已在 {1} 定义", "'{0}' is already defined at {1}"),
        new("改用别的 id，或删除其中一处", "choose another id, or remove one of them"),
        new("同一个根目录中一个 id 只能有一处；要替换发行的内容，请放在后面的根目录里。",
            "An id stands once in a root; to replace what is shipped put yours into a later root."));

    public static readonly RuleInfo FileNameMismatch = Error("DG1209", "FileNameMismatch",
        new("文件名应为“{0}.<语言>.md”，与 id 一致", "the file should be named '{0}.<language>.md', like its id"),
        new("改文件名或 id", "rename the file or change the id"),
        new("文件名、文件夹和 id 一致，才能一眼找到条款。", "File, folder and id agree, so that a clause is found at once."));

    public static readonly RuleInfo StrayFile = new("DG1210", "StrayFile", Severity.Warning,
        new("不认识的文件，没有被读取", "this file is not known and was not read"),
        new("核对文件名：records.yaml、answers.yaml、documents.yaml、courses.yaml、checks.yaml、terms.yaml、laws.yaml；版式是 .docx 文件", "check its name: records.yaml, answers.yaml, documents.yaml, courses.yaml, checks.yaml, terms.yaml, laws.yaml; a look is a .docx file"),
        new("写错名字的文件会被悄悄忽略，因此提示。", "A misnamed file would be ignored in silence."));

    public static readonly RuleInfo FormWithoutColumns = Error("DG1212", "FormWithoutColumns",
        new("表单 {0} 没有栏目", "the form {0} has no columns or fields"),
        new("台账写 columns 和 rows，单据写 sections", "give a ledger columns and rows, a sheet sections"),
        new("没有栏目的表单会是一张白纸。", "A form without columns would be an empty page."));

    public static readonly RuleInfo BadOptions = Error("DG1216", "BadOptions",
        new("“{0}”的选项不能用", "the options of '{0}' cannot be used"),
        new("写两个以上互不相同的选项，并去掉 kind", "give two or more different options, and no kind beside them"),
        new("有选项的栏目就是选择：单据上印成方框，台账里是下拉列表。只有一个选项无可选择；再写 kind 会与之矛盾。",
            "A column or field with options is a choice: boxes on a sheet, a drop-down list in a ledger. One option leaves nothing to choose, and a kind would contradict it."));

    public static readonly RuleInfo EmptyRoot = Error("DG1215", "EmptyRoot",
        new("文件夹中没有条款库或模板的内容", "the folder holds nothing of a clause library or of templates"),
        new("给出含 topics、standards、terms.yaml 或 laws.yaml 的文件夹；模板给出含文件类型的文件夹", "name the folder that holds topics, standards, terms.yaml or laws.yaml; for templates the one with the document types"),
        new("指错一层文件夹时，自有的内容不会生效而无人知道。", "Where the folder is one level off, your own content would have no effect without anybody knowing."));

    public static readonly RuleInfo ScoresDoNotAddUp = Error("DG1290", "ScoresDoNotAddUp",
        new("{0} 的分值为 {1}，其下各项合计 {2}", "{0} has {1} points, those below it {2}"),
        new("按正式标准核对各级分值", "check the points of each level against a licensed copy"),
        new("上级指标的分值等于其下各项之和，满分等于第一级之和；合计不符时任何得分都不可信。",
            "An indicator has the points of those below it, the whole those of the first level; where they do not add up no score can be trusted."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [NoFrontMatter, DuplicateInRoot, FileNameMismatch, StrayFile, FormWithoutColumns, BadOptions, EmptyRoot, ScoresDoNotAddUp];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
