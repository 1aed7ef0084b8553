using DocGen.Diagnostics;

namespace DocGen.Writing.Pptx;

/// <summary>What can be wrong with slides and their looks (DG5120 to DG5129).</summary>
internal static class SlideFaults
{
    public static readonly RuleInfo NotPowerPoint = new(
        "DG5120", "LookNotPowerPoint", Severity.Error,
        new("幻灯片版式不是可用的 PowerPoint 文件：{0}", "the look of slides is no PowerPoint file that can be used: {0}"),
        new("在 PowerPoint 或 WPS 中打开，去掉密码，另存为“PowerPoint 演示文稿 (*.pptx)”", "open it in PowerPoint or WPS, take off the password, and save it as 'PowerPoint presentation (*.pptx)'"),
        new("幻灯片的主题、母版和版式取自 templates/_looks 下的 .pptx 文件。旧的 .ppt 文件、加密码的文件和损坏的文件无法读取。",
            "Theme, master and layouts of slides come from a .pptx file under templates/_looks. Old .ppt files, files with a password and damaged files cannot be read."));

    public static readonly RuleInfo MissingLayout = new(
        "DG5121", "MissingLayout", Severity.Error,
        new("幻灯片版式没有“{0}”版式，或其中没有{1}", "the look of slides has no layout '{0}', or none with {1}"),
        new("在 PowerPoint 的“视图 → 幻灯片母版”中加上，参照 docgen look FILE.pptx 生成的样张", "add it in View → Slide Master of PowerPoint, as in the specimen that docgen look FILE.pptx makes"),
        new("需要五种版式：标题幻灯片、节标题、标题和内容、两栏内容、仅标题；按类型查找，其次按名称。没有“图在右”的用两栏内容。",
            "Five layouts are needed: Title Slide, Section Header, Title and Content, Two Content, Title Only. They are found by type, then by name. Two Content stands in for Picture Right."));

    public static readonly RuleInfo NoLook = new(
        "DG5122", "NoSlideLook", Severity.Error,
        new("没有幻灯片版式“{0}”，也没有 enterprise.pptx", "there is no look of slides '{0}', and no enterprise.pptx either"),
        new("在 templates/_looks 下放入 {0}.pptx；可用 docgen look FILE.pptx 生成", "put {0}.pptx under templates/_looks; docgen look FILE.pptx makes one"),
        new("幻灯片用与 Word 版式同名的 .pptx；没有时用 enterprise.pptx。", "Slides take the .pptx of the same name as the Word look, and enterprise.pptx where there is none."));

    public static readonly RuleInfo Outside = new(
        "DG5123", "SlideLookOutside", Severity.Error,
        new("幻灯片版式的 {0} 链接到外部文件“{1}”", "{0} of the look of slides links to the outside file '{1}'"),
        new("把链接的图片、声音或文件改为嵌入，或删去", "embed the picture, sound or file, or take it out"),
        new("指向外部文件的链接在客户的电脑上打不开，还可能泄露信息；只允许网址和邮箱链接。", "Links to outside files do not open on the client's machine and may give something away; only web and mail links may stand."));

    public static readonly RuleInfo LongTitle = new(
        "DG5124", "LongSlideTitle", Severity.Warning,
        new("标题“{0}”太长，缩小后幻灯片的标题区仍放不下", "the title '{0}' is too long for the title area of a slide, even in small type"),
        new("缩短标题，细节写进正文", "shorten the title and move details into the text"),
        new("标题最多两行。放不下的标题会与正文重叠。", "A title has two lines at most. One that does not fit would run into the text."));

    public static readonly RuleInfo Split = new(
        "DG5125", "LongSlide", Severity.Warning,
        new("“{0}”一张放不下，分成了 {1} 张幻灯片", "'{0}' does not fit on a slide and was divided among {1}"),
        new("加小标题，缩短文字，或把细节放进 ::: handout-only 或 ::: notes", "give it headings of its own, shorten it, or move details into ::: handout-only or ::: notes"),
        new("一张幻灯片最多七行字、八行表格；放不下的接在下一张，标题加“（续）”，文字不会丢失。续得太多，听众会跟不上。",
            "A slide has seven lines of text or eight rows of a table at most. The rest is continued on further slides, and nothing is lost; but an audience gets lost in many of them."));

    public static readonly RuleInfo SmallDrawing = new(
        "DG5126", "SmallSlideDrawing", Severity.Warning,
        new("图“{0}”在幻灯片上的字只有 {1} 磅，看不清", "the letters in the drawing '{0}' are only {1} points high on the slide, too small to read"),
        new("减少步骤或部门，缩短文字，分成几张图，或放进 ::: handout-only", "show fewer steps or units, shorten the texts, divide it, or put it into ::: handout-only"),
        new("培训教室里，小于 10 磅的字后排看不清。", "In a training room letters below 10 points cannot be read from the back."));

    public static readonly RuleInfo HighRow = new(
        "DG5127", "HighSlideRow", Severity.Warning,
        new("表格的一行放不进一张幻灯片，它的文字分到了几行", "a row of the table is higher than a slide; its text was divided among several rows"),
        new("把单元格里的长文字移到表格外面", "move the long text of the cell out of the table"),
        new("幻灯片上的表格用短语，不用段落。", "A table on a slide has phrases, not paragraphs."));

    public static readonly RuleInfo SmallText = new(
        "DG5128", "SmallSlideText", Severity.Warning,
        new("幻灯片版式 {0} 的正文只有 {1} 磅", "the text of {0} in the look of slides is only {1} points high"),
        new("在幻灯片母版中把第一级文字设为 18 磅以上，最好 24 磅", "set the first level to 18 points or more in the slide master, best to 24"),
        new("培训教室里，小于 18 磅的正文后排看不清。", "In a training room text below 18 points cannot be read from the back."));

    public static readonly IReadOnlyList<RuleInfo> All = [NotPowerPoint, MissingLayout, NoLook, Outside, LongTitle, Split, SmallDrawing, HighRow, SmallText];
}
