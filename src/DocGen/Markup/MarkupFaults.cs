using DocGen.Diagnostics;

namespace DocGen.Markup;

/// <summary>What can be wrong with the text of a clause in our Markdown (DG12xx).</summary>
internal static class MarkupFaults
{
    public static readonly RuleInfo BadCondition = Error("DG1202", "BadCondition",
        new("条件“{0}”无法理解，问题在“{1}”", "the condition '{0}' cannot be read at '{1}'"),
        new("可用：名称、not、and、or、==、!=、>=、<=、>、<、excluded 指标、applies 指标、has 文件编号",
            "use names, not, and, or, ==, !=, >=, <=, >, <, excluded REQUIREMENT, applies REQUIREMENT, has DOCUMENT"),
        new("条件语言只有少数几种写法，因此不运行就知道一段文字取决于什么。",
            "The language of conditions is small, so that what a passage depends on is known without running it."));

    public static readonly RuleInfo BadSlot = Error("DG1203", "BadSlot",
        new("取值“{0}”的写法不对", "the slot '{0}' is not well-formed"),
        new("写成 {{{{ 路径 }}}} 或 {{{{ 路径 | 过滤器: \"参数\" }}}}，路径由字母、数字、点和连字符组成",
            "write {{{{ path }}}} or {{{{ path | filter: \"argument\" }}}}; a path has letters, digits, dots and hyphens"),
        new("取值只能是一个路径加过滤器，不能有运算、循环或函数。", "A slot is a path with filters; it holds no calculation, loop or call."));

    public static readonly RuleInfo BadContainer = Error("DG1204", "BadContainer",
        new("“::: {0}”无法理解：{1}", "'::: {0}' cannot be read: {1}"),
        new("可用：::: if 条件、::: else、::: each 列表 as 名称、::: note、::: signatures、::: page-break、::: landscape、::: list-of-tables、::: list-of-figures",
            "use ::: if CONDITION, ::: else, ::: each LIST as NAME, ::: note, ::: signatures, ::: page-break, ::: landscape, ::: list-of-tables or ::: list-of-figures"),
        new("冒号后面的词决定这一段是条件、循环还是样式。", "The word after the colons makes the passage a condition, a loop or a style."));

    public static readonly RuleInfo LooseElse = Error("DG1205", "LooseElse",
        new("::: else 前面没有 ::: if", "there is no ::: if before this ::: else"),
        new("::: else 紧跟在 ::: if 的结束行 ::: 之后", "put ::: else right after the ::: that ends the ::: if"),
        new("否则一段属于它前面的判断；中间有别的文字就不知道属于谁。", "An else belongs to the condition before it; with text between them it belongs to nobody."));

    public static readonly RuleInfo UnclosedContainer = Error("DG1206", "UnclosedContainer",
        new("“::: {0}”没有用 ::: 结束", "'::: {0}' is not closed by :::"),
        new("在这一段后面加一行 :::；嵌套时外层多写一个冒号", "add a line ::: after the passage; give the outer one more colon where they nest"),
        new("没有结束行时，后面的全部文字都会归入这个条件或循环。", "Without its closing line all the text that follows would belong to the condition or loop."));

    public static readonly RuleInfo LeftOverAttribute = Error("DG1207", "LeftOverAttribute",
        new("“{0}”不是表格或段落的属性，会印出来或丢失", "'{0}' is no attribute of a table or paragraph and would be printed or lost"),
        new("属性写在表格或段落的上一行；名称和值至少两个字符", "put it on the line before the table or paragraph; names and values have at least two characters"),
        new("花括号中的属性写错位置或太短时，会当作文字印进文件。", "An attribute in the wrong place or too short would be printed as text."));

    public static readonly RuleInfo RawHtml = new("DG1211", "RawHtml", Severity.Warning,
        new("“{0}”像 HTML，会原样印出来", "'{0}' looks like HTML and is printed as it stands"),
        new("改用 Markdown 的写法", "say it in Markdown"),
        new("条款中的 HTML 不会被解释，读者会看到尖括号。", "HTML in a clause is not interpreted; the reader would see the brackets."));

    public static readonly RuleInfo NestedTooDeep = Error("DG1213", "NestedTooDeep",
        new("列表、引用或 ::: 嵌套过深", "lists, quotations or ::: are nested too deep"),
        new("减少嵌套层数", "nest them less deep"),
        new("没有读者能看懂上百层的嵌套；多半是重复粘贴造成的。", "No reader can follow a hundred levels; it usually comes from pasting twice."));

    public static readonly RuleInfo EmptyLink = Error("DG1214", "EmptyLink",
        new("链接“{0}”没有文字，也不是引用，会印成空白", "the link '{0}' has no text and is no reference; nothing would be printed"),
        new("引用写成 [](doc:编号)、[](law:id)、[](#条款)；普通链接写出文字", "write a reference as [](doc:CODE), [](law:id) or [](#clause); give any other link a text"),
        new("引用的前缀写错时，整个引用会悄悄消失。", "With a mistyped prefix the whole reference would vanish in silence."));

    public static readonly RuleInfo BadLanguage = Error("DG1260", "BadLanguage",
        new("“{0}”不是语言代码", "'{0}' is no language tag"),
        new("写成 en、de、ja-JP 这样的代码（BCP 47）", "write a tag such as en, de or ja-JP (BCP 47)"),
        new("lang 说明一段文字的语言，读屏软件和拼写检查据此处理。", "'lang' says in which language a passage is, for screen readers and spelling."));

    public static readonly IReadOnlyList<RuleInfo> All =
        [BadLanguage, EmptyLink, NestedTooDeep, BadCondition, BadSlot, BadContainer, LooseElse, UnclosedContainer, LeftOverAttribute, RawHtml, .. ReferenceFaults.All];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
