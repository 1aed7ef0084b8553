using DocGen.Diagnostics;

namespace DocGen.Writing.Docx.Looks;

/// <summary>What can be wrong with a look, and what <c>docgen look check</c> says of one (DG5020 to DG5029).</summary>
internal static class LookFaults
{
    public static readonly RuleInfo NotWord = new(
        "DG5020", "LookNotWord", Severity.Error,
        new("版式不是可用的 Word 文件：{0}", "the look is no Word file that can be used: {0}"),
        new("在 Word 或 WPS 中打开，去掉密码，另存为“Word 文档 (*.docx)”", "open it in Word or WPS, take off the password, and save it as 'Word document (*.docx)'"),
        new("版式必须是 .docx 文件。旧的 .doc 文件、加密码的文件、损坏的文件和其他文件都无法读取。",
            "A look is a .docx file. Old .doc files, files with a password, damaged files and files of other kinds cannot be read."));

    public static readonly RuleInfo HasMacros = new(
        "DG5021", "LookHasMacros", Severity.Error,
        new("版式含有宏（{0}）", "the look holds macros ({0})"),
        new("另存为不含宏的“Word 文档 (*.docx)”", "save it as a 'Word document (*.docx)', which holds no macros"),
        new("宏是程序。交付给客户的文件不应出自含有宏的文件，因此拒绝。", "Macros are programs. What a client gets should not come from a file that holds them, so it is refused."));

    public static readonly RuleInfo TooLarge = new(
        "DG5022", "LookTooLarge", Severity.Error,
        new("版式中的“{0}”过大或过深，无法使用", "'{0}' in the look is too large or too deep to be used"),
        new("缩小图片，删除不用的内容，再保存一次", "make the pictures smaller, take out what is not used, and save it again"),
        new("版式中的图片会带入每一份文件；异常庞大或嵌套极深的内容会拖垮程序，因此拒绝。",
            "Pictures in a look go into every document; content that is absurdly large or deep would bring the program down and is refused."));

    public static readonly RuleInfo UnknownPlaceholder = new(
        "DG5023", "UnknownPlaceholder", Severity.Error,
        new("版式的 {0} 中有不认识的占位符“{1}”{2}", "{0} of the look holds the unknown placeholder '{1}'{2}"),
        new("可用的占位符见 docs/looks.md；不是占位符的文字不要放在双花括号中", "docs/looks.md lists the placeholders; keep other text out of double braces"),
        new("页眉、页脚和封面中双花括号里的名称由程序填入。写错的名称会原样出现在客户的文件里，因此是错误。",
            "Names between double braces in header, footer and cover are filled in. One that is misspelt would show in the client's files, so it is an error."));

    public static readonly RuleInfo SpecimenText = new(
        "DG5036", "SpecimenText", Severity.Error,
        new("版式的 {0} 中“{1}”是样张文字，它的占位符已丢失", "'{1}' in {0} of the look is text of the specimen whose placeholder is lost"),
        new("改写为 {{{{{2}}}}}，或放回标记为 {2} 的内容控件；请用 Word 或 WPS 编辑版式", "write {{{{{2}}}}} in its place, or put back the content control tagged {2}; edit looks in Word or WPS"),
        new("样张中的企业名称、文件名称和编号只表示位置，由程序换成每份文件自己的。有的软件（如 LibreOffice）保存时会丢掉内容控件的标记，样张文字就会原样印进客户的文件。",
            "Enterprise, title and number in a specimen mark places that each document fills with its own. Some programs (LibreOffice is one) drop the tags of content "
            + "controls on saving; the words of the specimen would then be printed in every client's files."));

    public static readonly RuleInfo LeftOut = new(
        "DG5024", "LookPartLeftOut", Severity.Warning,
        new("版式的 {0} 中有不能带入文件的内容：{1}", "{0} of the look holds what cannot be taken over: {1}"),
        new("把链接的图片改为嵌入的图片；删去嵌入对象、图表和指向本机文件的链接", "embed pictures that are linked; take out embedded objects, charts and links to files"),
        new("只有嵌入的图片和网址、邮箱链接会从版式带入文件。指向外部文件的链接在客户的电脑上打不开，还可能泄露信息。",
            "Only embedded pictures and web or mail links are taken over. Links to outside files do not open on the client's machine and may give something away."));

    public static readonly RuleInfo MissingStyle = new(
        "DG5025", "MissingStyle", Severity.Warning,
        new("版式没有样式“{0}”（{1}），用默认版式的", "the look has no style '{0}' ({1}); the default look's is used"),
        new("如要自定，在版式中新建名为“{0}”或“{1}”的样式", "to have your own, make a style named '{0}' or '{1}' in the look"),
        new("缺少的样式连同它所依据的样式取自“企业手册”版式，字体跟随本版式的正文；文件照样完整。",
            "A style that is missing is taken from the look 'enterprise' with what it builds on, in the fonts of this look's body text; the documents are complete all the same."));

    public static readonly RuleInfo UnusedStyle = new(
        "DG5026", "UnusedStyle", Severity.Warning,
        new("{0} 个样式不会被用到：{1}", "{0} style(s) will not be used: {1}"),
        new("如果其中有为某种内容准备的样式，把名称改成 docs/looks.md 所列的", "where one of them was meant for some content, rename it as docs/looks.md says"),
        new("程序只用名称为它所认识的样式。其他样式随版式带入文件，供人工编辑时使用。",
            "Only styles with names that the program knows are used. Others travel along, for those who edit the documents by hand."));

    public static readonly RuleInfo FallsBack = new(
        "DG5027", "LookFallsBack", Severity.Warning,
        new("版式没有{0}，用{1}", "the look has no {0}; used instead: {1}"),
        new("如要自定，参照 docgen look 生成的样张加上", "to have your own, add it as in the specimen that docgen look makes"),
        new("版式中没有的页面、页眉、页脚和编号用另一页的或默认版式的，规则见 docs/looks.md。",
            "Pages, headers, footers and numbering that a look lacks are taken from another of its pages or from the default look; docs/looks.md has the rules."));

    public static readonly RuleInfo UnnamedFont = new(
        "DG5028", "UnnamedFont", Severity.Warning,
        new("样式用到的字体“{0}”不在版式的字体表中", "the styles use the font '{0}', which is not in the look's font table"),
        new("在装有这种字体的电脑上用 Word 打开并保存版式，或换一种字体", "open and save the look in Word on a machine that has the font, or choose another"),
        new("字体表告诉没有这种字体的电脑用什么代替。不在表中的字体多半写错了名称，或从未安装过。",
            "The font table tells a machine without the font what to use instead. A font that is not in it is often misspelt or was never installed."));

    public static readonly RuleInfo PictureWithoutText = new(
        "DG5029", "LookPictureWithoutText", Severity.Warning,
        new("版式的 {0} 中有图片没有替代文字，用企业名称代替", "a picture in {0} of the look has no alternative text; the enterprise's name is used"),
        new("在 Word 中右击图片，选“编辑替代文字”", "right-click the picture in Word and choose 'Edit Alt Text'"),
        new("看不见图片的读者靠替代文字知道图片是什么。", "Readers who cannot see the picture learn from the alternative text what it is."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        NotWord, HasMacros, TooLarge, UnknownPlaceholder, SpecimenText, LeftOut, MissingStyle, UnusedStyle, FallsBack, UnnamedFont, PictureWithoutText,
    ];
}
