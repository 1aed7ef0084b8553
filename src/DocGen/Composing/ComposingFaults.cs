using DocGen.Diagnostics;

namespace DocGen.Composing;

/// <summary>What can go wrong when values meet texts (DG40xx).</summary>
internal static class ComposingFaults
{
    public static readonly RuleInfo UnfilledSlot = Error("DG4001", "UnfilledSlot",
        new("“{0}”没有值，会在 {1} 中留下空白", "'{0}' has no value and would leave a blank in {1}"),
        new("在企业档案中补上这个事实，或在条款中用 ::: if {0} 判断", "give the fact in the profile, or guard the passage with ::: if {0}"),
        new("文件中的空白会被审核员当作没有规定。", "A blank in a document counts as a rule that is missing."));

    public static readonly RuleInfo UnknownName = Error("DG4002", "UnknownName",
        new("“{0}”中没有“{1}”这个名称{2}", "in '{0}' there is no name '{1}'{2}"),
        new("可用的名称见 clause-library/README.md 第 2.1 节", "see clause-library/README.md, section 2.1, for the names there are"),
        new("名称写错时取不到值，判断也会悄悄不成立。", "A misspelt name yields no value, and a condition on it would fail in silence."));

    public static readonly RuleInfo DanglingReference = Error("DG4003", "DanglingReference",
        new("引用“{0}”指向不存在的内容{1}", "the reference '{0}' points to nothing{1}"),
        new("改正编号或 id；“#”引用只能指向同一文件", "correct the code or id; a reference with # works within one document"),
        new("读者按引用去找，会找不到。", "A reader who follows it would find nothing."));

    public static readonly RuleInfo ReferenceLeftOut = Error("DG4004", "ReferenceLeftOut",
        new("{1} 引用 {0}，但本套文件不含 {0}：{2}", "{1} refers to {0}, which is not in this package: {2}"),
        new("在条款中用 ::: if has {0} 判断", "guard the passage with ::: if has {0}"),
        new("文件因删减或不适用而没有生成，却被其他文件引用。", "The document was left out because of an exclusion or condition, yet another one refers to it."));

    public static readonly RuleInfo NotAList = Error("DG4005", "NotAList",
        new("“{0}”不是列表，不能重复", "'{0}' is no list and cannot be repeated"),
        new("用列表名称，例如 products、departments、commitments", "name a list, such as products, departments, commitments"),
        new("::: each 按列表逐项重复一段文字。", "::: each repeats a passage for each item of a list."));

    public static readonly RuleInfo BadFilter = Error("DG4006", "BadFilter",
        new("取值“{0}”出错：{1}", "the slot '{0}' failed: {1}"),
        new("核对过滤器的名称和参数；常用的有 list、money、default", "check the filter's name and arguments; list, money and default are the usual ones"),
        new("过滤器把值变成印出来的样子。", "A filter turns a value into what is printed."));

    public static readonly RuleInfo TemplateFault = Error("DG4007", "TemplateFault",
        new("模板出错：{0}", "the template failed: {0}"),
        new("改正 Razor 模板", "correct the Razor template"),
        new("Razor 模板不能编译，或运行时出错。", "The Razor template does not compile, or fails while it runs."));

    public static readonly RuleInfo UnknownTemplate = Error("DG4008", "UnknownTemplate",
        new("找不到模板“{0}”{1}", "there is no template '{0}'{1}"),
        new("在文件类型的 parts 文件夹或 _shared 中增加 {0}.cshtml", "add {0}.cshtml to the type's parts folder or to _shared"),
        new("document.yaml 的 template 指向一个 Razor 模板。", "'template' in document.yaml names a Razor template."));

    public static readonly RuleInfo EmptyText = Error("DG4009", "EmptySection",
        new("{0} 的“{1}”没有任何文字", "'{1}' in {0} has no text at all"),
        new("各个 ::: if 都不成立；补一段 ::: else，或给条款加 applies-if", "no ::: if of it holds; add an ::: else, or an applies-if to the clause"),
        new("只有标题没有内容的章节会成为空白。", "A section with a title and nothing below it would be a blank."));

    public static readonly RuleInfo DoubledId = Error("DG4010", "DoubledId",
        new("id“{0}”在 {1} 的同一段文字中出现两次", "the id '{0}' stands twice in one text of {1}"),
        new("每个 id 只用一次；::: each 中不写 id", "use an id once; give none within ::: each"),
        new("引用一个重复的 id，不知道指向哪一处；::: each 会把 id 一起重复。",
            "A reference to it could mean either place; ::: each repeats an id with its passage."));

    public static readonly RuleInfo AmbiguousId = Error("DG4011", "AmbiguousId",
        new("引用“{0}”在 {1} 中有几处可指：{2}", "the reference '{0}' can mean several places in {1}: {2}"),
        new("把其中一个 id 改成全文唯一的名称", "rename the ids so that the one meant is unique in the document"),
        new("id 先在本条款内找，再在整份文件内找；其他条款中有几个相同的 id 时，无法判断指哪一个。",
            "An id is looked for in the same clause, then in the whole document; with several clauses using it, nothing tells which is meant."));

    public static readonly RuleInfo DeadLink = new("DG4012", "DeadLink", Severity.Warning,
        new("链接“{0}”在本文中找不到目标，只印出文字{1}", "the link '{0}' leads nowhere in this text; only its words are printed{1}"),
        new("改正标题锚点，或用 {{#id}} 给标题一个 id", "correct the anchor, or give the heading an id with {{#id}}"),
        new("锚点由标题文字得出：小写、去标点、空格变连字符；标题改动后链接就会失效。",
            "An anchor is made from the words of a heading: lower case, no punctuation, spaces as hyphens. It dies when the heading changes."));

    public static readonly RuleInfo SameOptions = new("DG4020", "SameOptions", Severity.Warning,
        new("试题“{0}”的两个选项都是“{1}”", "two options of the question '{0}' read '{1}'"),
        new("改其中一个，使它在这家企业的数字下也不同", "change one of them, so that they differ with the figures of this enterprise"),
        new("选项里的取值随企业而变；两个选项相同时，选哪一个都对，试题作废。", "Options hold figures of the enterprise; where two are the same, either is right and the question is void."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        UnfilledSlot, UnknownName, DanglingReference, ReferenceLeftOut, NotAList, BadFilter, TemplateFault, UnknownTemplate, EmptyText, DoubledId,
        AmbiguousId, DeadLink, SameOptions,
    ];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
