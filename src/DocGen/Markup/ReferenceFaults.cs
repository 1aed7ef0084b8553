using DocGen.Diagnostics;

namespace DocGen.Markup;

/// <summary>What can be wrong with captions, notes, abbreviations and what concerns whole pages (DG122x).</summary>
internal static class ReferenceFaults
{
    public static readonly RuleInfo LooseCaption = Warning("DG1220", "LooseCaption",
        new("这一行像题注，但前后没有表或图", "this line is written as a caption, but no table or figure stands beside it"),
        new("题注与表、图之间只空一行；不是题注时改一下开头", "leave one blank line between caption and table or figure; word it otherwise if it is none"),
        new("以“表：”“图：”（Table:、Figure:）开头的一段是紧邻的表或图的题注；旁边没有表或图时照原样印出，没有编号。",
            "A paragraph that begins with Table: or Figure: is the caption of the table or figure beside it; alone it is printed as it stands, without a number."));

    public static readonly RuleInfo CaptionInTable = Warning("DG1221", "CaptionInTable",
        new("题注和表格连在一起，不能分开", "the caption and the table run into each other"),
        new("题注写成“表：……”，与表格之间空一行", "write the caption as Table: …, with a blank line between it and the table"),
        new("紧挨表格的一行会成为表格的一行；以冒号开头的一行会把上面的表格变成术语。",
            "A line right at a table becomes a row of it; a line that begins with a colon makes the table above a term to define."));

    public static readonly RuleInfo IdWithoutCaption = Warning("DG1222", "IdWithoutCaption",
        new("表格有 id“{0}”，但没有题注，也就没有可引用的编号", "the table has the id '{0}' but no caption, and so no number to refer to"),
        new("在表格上方加一段“表：……”，或删去 id", "add a paragraph Table: … above it, or take the id away"),
        new("表的编号属于题注；没有题注的表不编号。", "The number of a table belongs to its caption; a table without one is not counted."));

    public static readonly RuleInfo UndefinedFootnote = Warning("DG1223", "UndefinedFootnote",
        new("脚注“{0}”没有定义，会原样印出来", "the note '{0}' is not defined and would be printed as it stands"),
        new("在文中顶格写 {0}: 注文（不放在列表、引用和 ::: 里）；不是脚注时写成 \\{0}", "write {0}: text at the margin, not within a list, quotation or :::; write \\{0} if it is no note"),
        new("脚注的标记和注文靠标签对应；注文只能写在一段文字的最外层。",
            "Mark and text of a note go together by their label; the text can only stand at the outermost level."));

    public static readonly RuleInfo UnusedFootnote = Warning("DG1224", "UnusedFootnote",
        new("脚注“{0}”没有被引用，不会印出来", "no text mentions the note '{0}'; it is not printed"),
        new("在文中写 {0}，或删去注文", "write {0} where it belongs, or take the note out"),
        new("没有标记的注文没有位置可印。", "A note without a mark has no place to be printed."));

    public static readonly RuleInfo ListTooDeep = Warning("DG1225", "ListTooDeep",
        new("列表嵌套超过 {0} 层，更深的各层看起来一样", "lists are nested deeper than {0} levels; those below look alike"),
        new("减少层数，或改用小标题、表格", "nest them less deep, or use headings or a table"),
        new("Word 的多级列表只有九级。", "The multilevel lists of Word have nine levels."));

    public static readonly RuleInfo LostDefinition = Error("DG1226", "LostDefinition",
        new("“{0}”的这处定义不起作用，文字会丢失", "this definition of '{0}' has no effect, and its text would be lost"),
        new("一个标签只定义一次；脚注的定义顶格写，不放在列表、引用和 ::: 里", "define a label once; define notes at the margin, not within a list, quotation or :::"),
        new("脚注和缩略语按标签查找，只有第一处定义有用；列表、引用等里面的脚注定义会被当作链接地址。",
            "Notes and abbreviations are found by their label, and the first definition counts; one of a note within something is taken for the address of a link."));

    public static readonly RuleInfo MisplacedContainer = Error("DG1227", "MisplacedContainer",
        new("“::: {0}”不能放在列表、表格、引用或其他框里", "'::: {0}' cannot stand within a list, table, quotation or box"),
        new("移到最外层；::: if 和 ::: each 里面可以放", "move it to the outermost level; within ::: if and ::: each it may stand"),
        new("换页、横向页和题注目录属于整页，只能在一段文字的最外层起作用。",
            "New pages, turned pages and lists of captions concern the page, and work at the outermost level of a text only."));

    public static readonly RuleInfo ContainerNotEmpty = Error("DG1228", "ContainerNotEmpty",
        new("“::: {0}”里面不能有文字", "'::: {0}' holds no text"),
        new("结束行 ::: 紧跟在开始行之后，文字放在后面", "put its closing ::: right below it, and the text after that"),
        new("换页和题注目录由程序写出，里面的文字没有位置。", "What it stands for is written by the program; text within would have no place."));

    public static readonly RuleInfo NestedFootnote = Warning("DG1229", "NestedFootnote",
        new("脚注里又引用脚注“{0}”，它的文字印在括号里", "a note mentions the note '{0}', whose text is printed in brackets there"),
        new("把两条脚注合成一条", "make one note of the two"),
        new("Word 的脚注里不能再有脚注。", "Word knows no notes within notes."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        LooseCaption, CaptionInTable, IdWithoutCaption, UndefinedFootnote, UnusedFootnote, ListTooDeep, LostDefinition, MisplacedContainer,
        ContainerNotEmpty, NestedFootnote,
    ];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);

    private static RuleInfo Warning(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Warning, message, hint, explanation);
}
