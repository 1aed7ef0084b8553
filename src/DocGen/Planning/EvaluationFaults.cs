using DocGen.Diagnostics;

namespace DocGen.Planning;

/// <summary>What can be wrong with check points and application packs when they meet a profile (DG1340, DG1343 to DG1347).</summary>
internal static class EvaluationFaults
{
    public static readonly RuleInfo UncheckedIndicator = new("DG1340", "UncheckedIndicator", Severity.Warning,
        new("指标 {0}（{1}）没有评价内容", "indicator {0} ({1}) has no check points"),
        new("在所属主题的 checks.yaml 中写出评价方法、评价内容和改进建议", "write methods, check points and advice in the checks.yaml of its topic"),
        new("内部评价检查表的每一行都要告诉评价员看什么、问什么；没有评价内容的行只能凭印象打分。",
            "Each line of the checklist tells the evaluator what to look at and ask; a line without would be marked by impression."));

    public static readonly RuleInfo UnknownPack = new("DG1343", "UnknownPack", Severity.Error,
        new("条款库中没有申请资料清单“{0}”{1}", "the library holds no application pack '{0}'{1}"),
        new("可用的清单：{2}", "packs that can stand here: {2}"),
        new("各认证机构要求的申请资料在条款库的 application/ 中，一个机构一个文件，certification.pack 填写其 id；不填用通用清单。",
            "What each certification body asks for stands in the library under application/, one file each; certification.pack gives its id, by default the common pack."));

    public static readonly RuleInfo UnknownPackItem = new("DG1344", "UnknownPackItem", Severity.Error,
        new("申请资料清单中的“{0}”不是本库的申请资料{1}", "'{0}' of the application pack is no application document of the library{1}"),
        new("code 填写 AP 类文件的编号；只有该机构要求的资料不写 code，写 number 和 title", "code is the number of an AP document; what only this body asks for has number and title, no code"),
        new("清单与资料对不上号，交出去的资料包就会缺件。", "Where list and documents do not meet, the pack handed in lacks a paper."));

    public static readonly RuleInfo IncompletePackItem = new("DG1345", "IncompletePackItem", Severity.Error,
        new("申请资料没有 {0}", "this item of the application pack has no {0}"),
        new("写上 {0}；没有 code 的资料要写 number、title、responsible", "add {0}; an item without code has number, title and responsible"),
        new("每项资料都要有编号、名称和责任部门，才知道由谁在何时交齐。", "Each item has a number, a title and somebody who answers for it, so that it is known who brings it and by when."));

    public static readonly RuleInfo EmptySlot = new("DG1346", "EmptySlot", Severity.Error,
        new("“{0}”没有值", "'{0}' has no value"),
        new("核对名称；可能没有的事实用 applies-if 判断", "check the name; guard a fact that may be absent with applies-if"),
        new("评价内容和资料说明中的取值必须能从档案或做法数字得到，否则会印出空白。", "A value in a check point or in the note of a pack comes from the profile or the practice figures; else a blank would be printed."));

    public static readonly RuleInfo TextWithoutTwin = new("DG1347", "TextWithoutTwin", Severity.Error,
        new("这段文字没有 {0} 版本", "this text has no {0} version"),
        new("补上 {0} 的文字", "add the text in {0}"),
        new("缺一种语言的文字会以另一种语言印出来。", "A text that lacks in a language would be printed in another."));

    public static readonly IReadOnlyList<RuleInfo> All = [UncheckedIndicator, UnknownPack, UnknownPackItem, IncompletePackItem, EmptySlot, TextWithoutTwin];
}
