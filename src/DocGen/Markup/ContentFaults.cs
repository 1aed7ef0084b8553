using DocGen.Diagnostics;

namespace DocGen.Markup;

/// <summary>What can be wrong with pictures, formulas, form fields and the characters of a text (DG1230 to DG1239).</summary>
internal static class ContentFaults
{
    public static readonly RuleInfo MissingImage = Error("DG1230", "MissingImage",
        new("找不到图片“{0}”", "the picture '{0}' was not found"),
        new("把图片放在这份文本旁边（条款库的图片也可放在库的根目录下），并核对文件名的大小写", "put the picture beside the text (one of a clause library may also stand below its root), and check the case of its name"),
        new("图片按相对路径查找：先在文本所在的文件夹，条款还会在条款库的根目录下找。找不到时不生成缺图的文件。",
            "A picture is looked for beside the text that shows it, and for a clause below the root of its library too. No document is made with a hole in it."));

    public static readonly RuleInfo ImageOutside = Error("DG1231", "ImageOutside",
        new("图片“{0}”在文件夹之外", "the picture '{0}' lies outside the folder"),
        new("把图片复制到文本旁边，写相对路径；不用网址、绝对路径、data: 和跳出文件夹的 ../", "copy it beside the text and write its relative path; no web address, absolute path, data: or ../ out of the folder"),
        new("文件只能显示与文本放在一起的图片：换一台机器也能生成同样的文件，也不会把别处的文件带进交付物。",
            "A document shows only pictures that lie with its text: so another machine makes the same document, and no file from elsewhere slips into what is delivered."));

    public static readonly RuleInfo BadImage = Error("DG1232", "BadImage",
        new("“{0}”不能作为图片使用：{1}", "'{0}' cannot be used as a picture: {1}"),
        new("在看图软件中打开并另存为 PNG 或 JPEG；矢量图用 SVG", "open it in a picture viewer and save it as PNG or JPEG; a drawing as SVG"),
        new("能用的图片是完整的 PNG、JPEG 和不含脚本的 SVG。其他格式并非在所有 Word 中都能显示，不完整的图片会使文件打不开。",
            "Whole PNG and JPEG files can be used, and SVG without scripts. Not every Word shows other formats, and a broken picture can keep a document from opening."));

    public static readonly RuleInfo HugeImage = Error("DG1233", "HugeImage",
        new("图片“{0}”太大：{1}，上限 {2}", "the picture '{0}' is too large: {1}, at most {2}"),
        new("缩小后再用；A4 纸上 2500 像素宽已足够清晰", "make it smaller; 2500 pixels across are sharp on A4"),
        new("过大的图片会使文件很大、打开很慢，甚至耗尽内存。", "A huge picture makes a document large and slow, or exhausts the memory of who opens it."));

    public static readonly RuleInfo DisguisedImage = Warning("DG1234", "DisguisedImage",
        new("“{0}”的内容是 {1}，与扩展名不符", "the content of '{0}' is {1}, other than its name says"),
        new("按内容改扩展名", "give it the ending of its content"),
        new("图片按内容使用，不看扩展名；名不副实的文件在别的软件中可能打不开。", "A picture is used by its content, whatever its name; other programs may refuse a file whose name is wrong."));

    public static readonly RuleInfo BadFormula = Warning("DG1236", "BadFormula",
        new("公式中的“{0}”无法理解，公式按原文印出", "'{0}' in the formula is not understood; the formula is printed as it stands"),
        new("核对写法，支持的命令见公式说明；“$”作金额时写 \\$", "check it; the spec of mathematics lists the commands; write \\$ for the sign of a currency"),
        new("公式用 TeX 的一个常用子集书写，写成 Word 自己的公式。不认识的写法不猜测。",
            "Formulas are written in a common subset of TeX and become formulas of Word. What is not known is not guessed."));

    public static readonly RuleInfo BadField = Error("DG1237", "BadField",
        new("填写控件“{0}”有误：{1}", "the form field '{0}' is wrong: {1}"),
        new("写法：[提示]{{.field name=xx}}、[2026-01-01]{{.date}}、[甲|乙]{{.choice}}、[ ]{{.check}}", "write [hint]{{.field name=xx}}, [2026-01-01]{{.date}}, [one|two]{{.choice}} or [ ]{{.check}}"),
        new("表单中由顾客或员工填写的地方写成 Word 的内容控件：文本、日期、下拉选项、复选框。",
            "Where a customer or a member of staff fills in a form stands a content control of Word: text, date, choice, check box."));

    public static readonly RuleInfo NeedsEnterprise = Error("DG1238", "NeedsEnterprise",
        new("“{0}”需要企业档案，render 没有", "'{0}' needs an enterprise, which render has not"),
        new("用 docgen build 生成；只想印出花括号时写 \\{{\\{{ 或放进代码", "use docgen build; to print braces write \\{{\\{{ or put them into code"),
        new("render 把一份独立的 Markdown 写成 Word。取值、判断、重复和对其他文件的引用要有企业档案才有结果，不会悄悄略去。",
            "render writes a Markdown file that stands alone. Slots, conditions, loops and references to other documents have no answer without an enterprise, and are not left out in silence."));

    public static readonly RuleInfo IllegalCharacter = Error("DG1239", "IllegalCharacter",
        new("文字中有文件不能保存的字符 {0}", "the text holds the character {0}, which no document can keep"),
        new("删除这个字符；多半是从别的软件粘贴来的", "delete it; it usually comes with text pasted from another program"),
        new("控制字符和不成对的代理项不能写进 Word 文件，会变成 �。", "Control characters and lone surrogates cannot stand in a Word file and would become U+FFFD."));

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        MissingImage, ImageOutside, BadImage, HugeImage, DisguisedImage, BadFormula, BadField, NeedsEnterprise, IllegalCharacter,
    ];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);

    private static RuleInfo Warning(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Warning, message, hint, explanation);
}
