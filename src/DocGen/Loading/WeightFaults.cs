using DocGen.Diagnostics;

namespace DocGen.Loading;

/// <summary>What can be wrong with a file of weights (DG1341, DG1342); sums that do not add up are DG1290.</summary>
internal static class WeightFaults
{
    public static readonly RuleInfo UnknownWeightStandard = new("DG1341", "UnknownWeightStandard", Severity.Error,
        new("分值文件针对的标准“{0}”不在条款库中{1}", "these weights are for a standard '{0}' that the library does not hold{1}"),
        new("standard 填写 standards/ 中某个标准的 id", "give the id of a standard under standards/"),
        new("分值文件只替换已有标准的分值，不能新增标准。", "A file of weights replaces the points of a standard that is there; it adds no standard."));

    public static readonly RuleInfo UnknownWeightIndicator = new("DG1342", "UnknownWeightIndicator", Severity.Error,
        new("标准 {0} 没有指标“{1}”{2}", "the standard {0} has no indicator '{1}'{2}"),
        new("按正式文本核对指标号", "compare the number with the licensed copy"),
        new("写错指标号的分值不会生效，得分会按未经核实的分值计算。", "Points under a wrong number would have no effect, and the score would use an unverified weight."));

    public static readonly IReadOnlyList<RuleInfo> All = [UnknownWeightStandard, UnknownWeightIndicator];
}
