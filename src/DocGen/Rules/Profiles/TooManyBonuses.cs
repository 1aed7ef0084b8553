using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>More special bonus items are claimed than the standard grants.</summary>
internal sealed class TooManyBonuses : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2023", nameof(TooManyBonuses), Severity.Error,
        new("特别加分项有 {0} 项，最多 {1} 项", "{0} special bonus items are claimed; at most {1} can be"),
        new("只留最突出的优势", "keep the most outstanding strength"),
        new("特别加分在评分之外，奖励高于法律要求且在行业领先的做法；GB/T 27922 最多加一项、1 分。",
            "The special bonus lies outside the score and rewards what exceeds the law and leads the trade; GB/T 27922 grants one item "
            + "of 1 point."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        int claimed = profile.SelfEvaluation?.SpecialBonus.Count ?? 0;
        if (library.Standards.TryGetValue(profile.Certification.Standard, out Standard? standard)
            && claimed > standard.SpecialItems.BonusMaximum)
        {
            int maximum = standard.SpecialItems.BonusMaximum;
            report.Add(Info.At(profile.At($"self_evaluation.special_bonus[{maximum}]"), claimed, maximum));
        }
    }
}
