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
        new("可用：::: if 条件、::: else、::: each 列表 as 名称、::: note、::: signatures、::: page-break、::: landscape、::: list-of-tables、::: list-of-figures、::: org-chart scope=all 或 service depth=层数、::: notes、::: slide-only、::: handout-only、::: columns、::: column、::: picture-right",
            "use ::: if CONDITION, ::: else, ::: each LIST as NAME, ::: note, ::: signatures, ::: page-break, ::: landscape, ::: list-of-tables, ::: list-of-figures, ::: org-chart scope=all or service depth=LEVELS, ::: notes, ::: slide-only, ::: handout-only, ::: columns, ::: column or ::: picture-right"),
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

    public static readonly RuleInfo BadPictureLine = Error("DG1240", "BadPictureLine",
        new("图（{1}）中的这一行无法理解：{0}", "this line of a picture ({1}) cannot be read: {0}"),
        new("流程每步写成“step 代号 [泳道] 文字”，箭头用 →；机构每个写成“- 名称 | 说明”；图表每行用 | 分格",
            "write a step as 'step ID [lane] text' with arrows as ->; a unit as '- name | detail'; the cells of a chart with |"),
        new("图由几种简单的行写成；读不懂的行不会被悄悄略过。", "A picture is written in a few simple kinds of line; none that cannot be read is skipped in silence."));

    public static readonly RuleInfo UnknownStep = Error("DG1241", "UnknownStep",
        new("箭头指向不存在的步骤“{0}”{1}", "the arrow leads to '{0}', which is no step (or the same step){1}"),
        new("箭头后面写另一步的代号", "name another step by its id after the arrow"),
        new("每个箭头都要有去处，读图的人才知道下一步。", "Each arrow must lead somewhere, or the reader does not know what comes next."));

    public static readonly RuleInfo UnreachedStep = Error("DG1242", "UnreachedStep",
        new("没有箭头通向步骤“{0}”", "no arrow leads to the step '{0}'"),
        new("从前面的步骤引一个箭头，或删去它", "lead an arrow to it from an earlier step, or take it out"),
        new("走不到的步骤要么多余，要么前面的箭头写错了。", "A step that is never reached is either superfluous, or an arrow before it is wrong."));

    public static readonly RuleInfo OneAnswer = Error("DG1243", "OneAnswer",
        new("判断“{0}”不到两个出口", "the decision '{0}' has fewer than two answers"),
        new("写出每个答案和去处，例如 是→ B, 否→ C", "write each answer with where it leads, such as yes-> B, no-> C"),
        new("只有一个出口就不是判断，用 step。", "What has one exit is no decision; use step."));

    public static readonly RuleInfo DoubledStep = Error("DG1244", "DoubledStep",
        new("步骤代号“{0}”用了两次", "the step id '{0}' is used twice"),
        new("改用不同的代号", "give each step an id of its own"),
        new("箭头按代号找步骤，同名就不知道指哪一个。", "Arrows find steps by id; with two of one name nobody knows which is meant."));

    public static readonly RuleInfo EmptyPicture = Error("DG1245", "EmptyPicture",
        new("图（{0}）是空的", "the picture ({0}) is empty"),
        new("写出内容，或删去这一块", "write what it shows, or take the block out"),
        new("没有内容的图会成为空白。", "A picture without content would be a blank."));

    public static readonly RuleInfo UnknownLane = Error("DG1246", "UnknownLane",
        new("“{0}”不是泳道；泳道有：{1}", "'{0}' is no lane; the lanes are: {1}"),
        new("用方括号写 lanes: 中的一个名称", "name one of the lanes: in brackets"),
        new("有泳道的流程中，每一步都要说明由谁承担。", "In a flow with lanes each step says who does it."));

    public static readonly RuleInfo OpenEnd = Error("DG1247", "OpenEnd",
        new("步骤“{0}”之后没有下一步", "nothing follows the step '{0}'"),
        new("最后一步用 end，或写出箭头", "make the last step an end, or write an arrow"),
        new("流程的每条路都要有结束。", "Every path of a flow comes to an end."));

    public static readonly RuleInfo LargePicture = Error("DG1248", "LargePicture",
        new("图太大：{0}，最多 {1}", "the picture is too large: {0}, at most {1}"),
        new("分成几张图", "divide it into several pictures"),
        new("没有读者能看懂上百步的图。", "No reader can follow a picture of hundreds of parts."));

    public static readonly RuleInfo BadSetting = Error("DG1249", "BadSetting",
        new("图表的设置“{0}”不能是“{1}”；可用：{2}", "the setting '{0}' of the chart cannot be '{1}'; it can be: {2}"),
        new("改正设置的值", "correct the value of the setting"),
        new("设置决定图表的种类和坐标轴。", "Settings say the kind of the chart and its axes."));

    public static readonly RuleInfo SecondTop = Error("DG1250", "SecondTop",
        new("组织机构图有第二个最上级“{0}”，或缩进不对", "the organisation chart has a second top '{0}', or its indentation is wrong"),
        new("只写一个最上级，其余各行缩进两格", "write one unit at the top and indent all others by two spaces"),
        new("机构图从一个最上级开始。", "An organisation chart starts from one unit."));

    public static readonly RuleInfo NotAFigure = Error("DG1251", "NotAFigure",
        new("“{0}”不是数字", "'{0}' is no number"),
        new("写成 95 或 95.5；没有数值的写 -", "write 95 or 95.5; write - where there is no value"),
        new("图表的数据应是数字。", "The data of a chart are numbers."));

    public static readonly RuleInfo UnevenRow = Error("DG1252", "UnevenRow",
        new("“{0}”这一行有 {1} 格，表头有 {2} 格", "the row '{0}' has {1} cells, its head has {2}"),
        new("每行的格数与表头相同", "give each row as many cells as the head"),
        new("格数不同，数据就会对错栏目。", "With cells missing the data would belong to the wrong series."));

    public static readonly RuleInfo NotADay = Error("DG1253", "NotADay",
        new("“{0}”不是日期", "'{0}' is no date"),
        new("写成 2026-12-01 或 2026年12月1日", "write 2026-12-01"),
        new("时间安排图的每项任务有开始和结束日期。", "Each task of a timeline has a first and a last day."));

    public static readonly RuleInfo BackwardTask = Error("DG1254", "BackwardTask",
        new("“{0}”的结束日期早于开始日期", "'{0}' ends before it starts"),
        new("改正日期", "correct the dates"),
        new("结束早于开始的任务画不出来。", "A task that ends before it starts cannot be drawn."));

    public static readonly IReadOnlyList<RuleInfo> All =
        [BadLanguage, EmptyLink, NestedTooDeep, BadCondition, BadSlot, BadContainer, LooseElse, UnclosedContainer, LeftOverAttribute, RawHtml,
        BadPictureLine, UnknownStep, UnreachedStep, OneAnswer, DoubledStep, EmptyPicture, UnknownLane, OpenEnd, LargePicture, BadSetting, SecondTop,
        NotAFigure, UnevenRow, NotADay, BackwardTask, .. ReferenceFaults.All, .. Slides.SlideMarkupFaults.All];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
