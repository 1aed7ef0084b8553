using DocGen.Diagnostics;

namespace DocGen.Loading.Shapes;

/// <summary>What can be wrong with the keys and values of a YAML file (DG11xx).</summary>
internal static class ShapeFaults
{
    public static readonly RuleInfo UnknownKey = Error("DG1101", "UnknownKey",
        new("不认识的键“{0}”{1}", "unknown key '{0}'{1}"),
        new("改正拼写或删除；可用的键：{2}", "correct or remove it; keys that can stand here: {2}"),
        new("写错的键会使它的值被忽略而无人知道，因此不认识的键是错误。企业自己的事实写在 answers: 下。",
            "A misspelt key would be ignored without anybody knowing, so an unknown key is an error. Facts of the enterprise's own go under answers:."));

    public static readonly RuleInfo MissingKey = Error("DG1102", "MissingKey",
        new("缺少“{0}”（{1}）", "'{0}' is missing ({1})"),
        new("补上这个键和它的值", "add the key and its value"),
        new("这个事实会出现在文件中，缺了它就会留下空白。", "The documents show this fact; without it they would have a blank."));

    public static readonly RuleInfo WrongType = Error("DG1103", "WrongType",
        new("“{0}”应为{1}", "'{0}' should be {1}"),
        new("按 docgen schema profile 或条款库作者指南改写", "write it as docgen schema profile or the author's guide shows"),
        new("值的种类不对，例如应为列表的地方写了文字。", "The value is of another kind, for example a text where a list belongs."));

    public static readonly RuleInfo BadForm = Error("DG1104", "BadForm",
        new("“{0}”的值“{1}”不符合要求：{2}", "'{0}' has the value '{1}', which should be {2}"),
        new("改成所要求的写法", "write it in the form asked for"),
        new("编号、代码、电话等有固定写法，错误的写法会印到每一份文件上。",
            "Numbers, codes, telephones and the like have a form; a wrong one would be printed on every document."));

    public static readonly RuleInfo BadChoice = Error("DG1105", "BadChoice",
        new("“{0}”的值“{1}”不在可选范围内{2}", "'{0}' has the value '{1}', which is not one of those known{2}"),
        new("可选：{3}", "choose one of: {3}"),
        new("这里只能填写列出的词之一。", "Only one of the words listed can stand here."));

    public static readonly RuleInfo OutOfRange = Error("DG1106", "OutOfRange",
        new("“{0}”的值 {1} 超出范围 {2} 到 {3}", "'{0}' has the value {1}, outside {2} to {3}"),
        new("核对数字和单位", "check the figure and its unit"),
        new("数字不合常理，多半是位数或单位写错了。", "The figure makes no sense; a digit or the unit is probably wrong."));

    public static readonly RuleInfo BadDate = Error("DG1107", "BadDate",
        new("“{0}”的值“{1}”不是日期", "'{0}' has the value '{1}', which is no date"),
        new("写成 YYYY-MM-DD，例如 2026-12-01", "write YYYY-MM-DD, for example 2026-12-01"),
        new("日期一律写成 YYYY-MM-DD，并且是真实存在的一天。", "Dates are written YYYY-MM-DD and must be days that exist."));

    public static readonly RuleInfo TooLong = Error("DG1108", "TooLong",
        new("“{0}”有 {1} 个字符或项，超过上限 {2}", "'{0}' has {1} characters or items, more than {2}"),
        new("缩短，或分成几项", "shorten it or split it"),
        new("这么长的值放不进表格和页眉，多半是粘贴错了。", "A value this long fits no table or header and was probably pasted by mistake."));

    public static readonly RuleInfo ControlCharacter = Error("DG1109", "ControlCharacter",
        new("“{0}”中有不可见的控制字符 U+{1}", "'{0}' holds the invisible control character U+{1}"),
        new("删除该字符，重新录入这段文字", "delete the character and type the text again"),
        new("控制字符和残缺的代理项不能写入 Word 文件，多半来自粘贴。",
            "Control characters and lone surrogates cannot stand in a Word file; they usually come from pasting."));

    public static readonly RuleInfo UnquotedComma = new(
        "DG1110", "UnquotedComma", Severity.Warning,
        new("“{0}”的文字含半角逗号而没有加引号，“{1}”按文字的后半段读取", "the text of '{0}' has a comma and no quotes; '{1}' is read as the rest of it"),
        new("给整段文字加双引号", "put the whole text in double quotes"),
        new("花括号中的半角逗号会把文字断开成另一个键。", "Within braces a comma ends the text and starts another key."));

    public static readonly IReadOnlyList<RuleInfo> All =
        [UnknownKey, MissingKey, WrongType, BadForm, BadChoice, OutOfRange, BadDate, TooLong, ControlCharacter, UnquotedComma];

    private static RuleInfo Error(string code, string name, Bilingual message, Bilingual hint, Bilingual explanation) =>
        new(code, name, Severity.Error, message, hint, explanation);
}
