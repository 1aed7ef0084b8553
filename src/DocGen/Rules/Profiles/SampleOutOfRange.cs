using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A self-evaluation from which no marks can be computed: no verdict, two, or impossible samples.</summary>
internal sealed class SampleOutOfRange : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2022", nameof(SampleOutOfRange), Severity.Error,
        new("指标 {0} 的自我评价无法计分：{1}", "no marks follow from the self-evaluation of {0}: {1}"),
        new("写 met: true 或 false；抽样的写 samples（至少 1）和 failed（0 至 samples）",
            "give met: true or false, or for a sample both samples (1 or more) and failed (0 to samples)"),
        new("定性指标不满足则失去全部分值；抽样指标按不合格比例扣分，得分 = 分值 ×（样本数 − 不符合数）÷ 样本数。",
            "A qualitative indicator that is not met loses all its marks; a sampled one loses the share that failed: "
            + "marks × (samples − failed) ÷ samples."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        foreach ((string id, LeafFinding finding) in profile.SelfEvaluation?.Leaves ?? new Dictionary<string, LeafFinding>())
        {
            string path = $"self_evaluation.{id}";
            bool isRead = !Faulty("") && !Faulty(".met") && !Faulty(".samples") && !Faulty(".failed");
            if (isRead && Fault(finding) is var (key, fault))
            {
                report.Add(Info.At(profile.At(path + key), Quoted.Short(id), fault));
            }

            bool Faulty(string key) => report.HasErrorAt(profile.At(path + key));
        }
    }

    /// <summary>What is wrong, and at which key.</summary>
    private static (string Key, Bilingual Fault)? Fault(LeafFinding finding) => finding switch
    {
        { Met: null, Samples: null, Failed: null } => ("", new("没有 met，也没有 samples 和 failed", "there is no met, nor samples and failed")),
        { Met: not null, Samples: not null } or { Met: not null, Failed: not null } =>
            ("", new("met 与 samples、failed 只能给其一", "met and samples or failed are both given")),
        { Met: not null } => null,
        { Failed: null } => ("", new("有 samples，没有 failed", "samples is given without failed")),
        { Samples: null } => ("", new("有 failed，没有 samples", "failed is given without samples")),
        { Samples: < 1 } => (".samples", new($"样本数为 {finding.Samples}，至少为 1", $"samples is {finding.Samples}, less than 1")),
        { Failed: var failed, Samples: var samples } when failed > samples || failed < 0 =>
            (".failed", new($"不符合数 {failed} 不在 0 至样本数 {samples} 之间", $"failed is {failed}, outside 0 to {samples} samples")),
        _ => null,
    };
}
