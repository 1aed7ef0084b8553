using DocGen.Diagnostics;

namespace DocGen.Writing;

/// <summary>What can go wrong while a document is written (DG50xx).</summary>
internal static class WritingFaults
{
    public static readonly RuleInfo UnsupportedNode = new(
        "DG5001", "UnsupportedNode", Severity.Error,
        new("Word 文件中还不能写这种内容：{0}", "this kind of content cannot be written to Word yet: {0}"),
        new("改用段落、列表、表格、引用或代码块", "use paragraphs, lists, tables, quotes or code instead"),
        new("文字中有一种写入程序不认识的结构。宁可报告，也不悄悄丢掉内容。",
            "The text holds a construct that no writer knows. It is reported rather than dropped in silence."));

    public static readonly RuleInfo BadLook = new(
        "DG5002", "BadLook", Severity.Error,
        new("版式“{0}”不存在，或不是含样式的 Word 文件", "the look '{0}' does not exist or is no Word file with styles"),
        new("在 templates/_looks 下放入 {0}.docx；可用 docgen look FILE.docx 生成一份再在 Word 中修改",
            "put {0}.docx under templates/_looks; docgen look FILE.docx makes one to edit in Word"),
        new("版式是一份 Word 文件，文件的样式取自它。", "A look is a Word file from which the documents take their styles."));

    public static readonly RuleInfo UnknownFormat = new(
        "DG5004", "UnknownFormat", Severity.Error,
        new("没有写“{0}”格式的程序", "nothing writes the format '{0}'"),
        new("formats 可用：{1}", "formats can be: {1}"),
        new("文件类型的 formats 列出文件以哪些格式交付。", "'formats' of a document type lists in which formats it is delivered."));

    public static readonly RuleInfo EmptyCaptionList = new(
        "DG5010", "EmptyCaptionList", Severity.Warning,
        new("“::: {0}”没有可列的题注，已省去", "'::: {0}' has no caption to list and is left out"),
        new("给表或图加题注，或删去这一处", "give tables or figures captions, or take it out"),
        new("目录只列有题注的表和图。", "The list holds tables and figures with a caption only."));

    public static readonly RuleInfo BreakWithin = new(
        "DG5011", "BreakWithin", Severity.Warning,
        new("列表、表格、引用或框中的分隔线不能换页，已省去", "a break within a list, table, quotation or box starts no page and is left out"),
        new("把 --- 移到外面，或删去", "move the --- out, or take it away"),
        new("单独一行 --- 表示换页；列表、表格、引用和带样式的 ::: 里面不能换页。",
            "A line of --- starts a new page, which nothing within a list, table, quotation or styled ::: can do."));

    public static readonly RuleInfo PictureTooLarge = new(
        "DG5050", "PictureTooLarge", Severity.Warning,
        new("这张图在一页上放不下", "the picture does not fit on a page"),
        new("减少层级或步骤，缩短文字，或放到横向页面", "show fewer levels or steps, shorten the texts, or put it on a landscape page"),
        new("图缩到最小字号、分成几张后，仍有一部分超出版心。", "With the smallest type and divided into several drawings, a part of it still exceeds the text area."));

    public static readonly RuleInfo PictureInTable = new(
        "DG5051", "PictureInTable", Severity.Warning,
        new("表格和脚注里画不了图，以文字代替", "a picture has no room in a table or a note and is replaced by its words"),
        new("把图放到表格、脚注外面", "put the picture outside the table or the note"),
        new("图单独成段，宽度与版心相同。", "A picture stands in a paragraph of its own, as wide as the text."));

    public static readonly RuleInfo NoOrganization = new(
        "DG5052", "NoOrganization", Severity.Error,
        new("没有企业档案，画不出组织机构图", "without a profile there is no organisation to draw"),
        new("单独的 Markdown 文件用 ```org 写出机构", "in a Markdown file of its own write the units in a block ```org"),
        new("::: org-chart 画的是企业档案里的部门。", "::: org-chart draws the departments of the profile."));

    public static readonly RuleInfo DrawingWithoutBitmap = new(
        "DG5030", "DrawingWithoutBitmap", Severity.Warning,
        new("矢量图“{0}”旁边没有同名的 PNG", "no PNG of the same name stands beside the drawing '{0}'"),
        new("把图导出为同名的 .png，放在 .svg 旁边", "export it as a .png of the same name and put it beside the .svg"),
        new("Word 2016 及以后显示 SVG 本身；更早的 Word、WPS 和 LibreOffice 显示旁边的 PNG，没有时只显示一块浅灰色。",
            "Word 2016 and later show the SVG itself; older Word, WPS and LibreOffice show the PNG beside it, and a pale grey area without one."));

    public static readonly RuleInfo BadImageSize = new(
        "DG5031", "BadImageSize", Severity.Error,
        new("图片尺寸“{0}”无法理解", "the size '{0}' of the picture is not understood"),
        new("写成 {{width=8cm}}、{{width=50%}}，单位可用 cm、mm、in、pt、px、%", "write {{width=8cm}} or {{width=50%}}; the units are cm, mm, in, pt, px and %"),
        new("只写宽或高时按比例缩放；百分比以版心为准。", "With only one of width and height the other follows in proportion; a share is one of the text area."));

    public static readonly RuleInfo TurnedImage = new(
        "DG5032", "TurnedImage", Severity.Warning,
        new("照片“{0}”是横着或倒着存的，Word 会照样显示", "the photograph '{0}' is stored turned, and Word shows it so"),
        new("在看图软件中旋转并保存", "turn it in a picture viewer and save it"),
        new("相机只在照片里注明方向，看图软件会转正，Word 不会。", "A camera only notes how it was held; picture viewers turn the picture, Word does not."));

    public static readonly RuleInfo UnknownAlert = new(
        "DG5033", "UnknownAlert", Severity.Warning,
        new("提示框“{0}”不是五种之一，按原文印出", "the alert '{0}' is none of the five kinds and is printed as it stands"),
        new("单独一行写 > [!NOTE]、[!TIP]、[!IMPORTANT]、[!WARNING] 或 [!CAUTION]，内容从下一行开始", "put > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] on a line of its own; the text starts on the next"),
        new("提示框有五种，标题的文字由文件语言决定。", "There are five kinds of alert; their titles follow from the language of the document."));

    public static readonly RuleInfo UnevenTable = new(
        "DG5034", "UnevenTable", Severity.Error,
        new("表格各行不一样宽，从这里起对不齐", "the table is uneven from here: its lines are not as wide as the first"),
        new("用等宽字体对齐各行的竖线；一个汉字占两列", "align the bars of all lines in a font of fixed width; a Chinese character takes two columns"),
        new("用 + - | 画成的表格按列切开；有一行不齐，后面的文字就会落进别的单元格。",
            "A table drawn with + - | is cut by its columns; where a line is uneven, its text would fall into other cells."));

    /// <summary>The most columns that Word opens a table with.</summary>
    public const int MostColumns = 63;

    public static readonly RuleInfo TooManyColumns = new(
        "DG5035", "TooManyColumns", Severity.Error,
        new("表格有 {0} 列，Word 最多 63 列", "the table has {0} columns, and Word takes 63 at most"),
        new("拆成几个表格，或把行列对调", "divide it into several tables, or turn rows into columns"),
        new("超过 63 列的表格，Word 会提示文件已损坏。", "Word calls a file damaged in which a table has more than 63 columns."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        UnsupportedNode, BadLook, UnknownFormat, EmptyCaptionList, BreakWithin, DrawingWithoutBitmap, BadImageSize, TurnedImage, UnknownAlert, UnevenTable, TooManyColumns,
        PictureTooLarge, PictureInTable, NoOrganization,
    ];
}
