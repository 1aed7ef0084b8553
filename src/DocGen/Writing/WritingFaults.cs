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

    public static readonly RuleInfo PictureAsText = new(
        "DG5003", "PictureAsText", Severity.Warning,
        new("图片“{0}”以替代文字代替", "the picture '{0}' is replaced by its alternative text"),
        new("在 Word 中插入图片，或删去这一处", "insert the picture in Word, or take it out"),
        new("写入程序还不写图片；替代文字仍然印出，因此提示。", "The writer does not write pictures yet; the alternative text is printed."));

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
        new("表格里画不了图，以文字代替", "a picture has no room in a table and is replaced by its words"),
        new("把图放到表格外面", "put the picture outside the table"),
        new("图单独成段，宽度与版心相同。", "A picture stands in a paragraph of its own, as wide as the text."));

    public static readonly RuleInfo NoOrganization = new(
        "DG5052", "NoOrganization", Severity.Error,
        new("没有企业档案，画不出组织机构图", "without a profile there is no organisation to draw"),
        new("单独的 Markdown 文件用 ```org 写出机构", "in a Markdown file of its own write the units in a block ```org"),
        new("::: org-chart 画的是企业档案里的部门。", "::: org-chart draws the departments of the profile."));

    public static readonly IReadOnlyList<RuleInfo> All =
        [UnsupportedNode, BadLook, PictureAsText, UnknownFormat, EmptyCaptionList, BreakWithin, PictureTooLarge, PictureInTable, NoOrganization];
}
