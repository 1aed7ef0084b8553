using System.Text.RegularExpressions;
using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>A text gives as the result of the self-evaluation a level that the marks do not give.</summary>
internal sealed partial class SelfLevelDiffers : ITextRule
{
    public RuleInfo Info { get; } = new("DG5057", nameof(SelfLevelDiffers), Severity.Error,
        new("此处自评等级写作“{0}”，按档案的自评计算为：{1}",
            "the level of the self-evaluation is given as '{0}'; by the marks of the profile it is: {1}"),
        new("改成计算的等级，或更正档案 self_evaluation；等级由自评报告打印，正文不必再写",
            "give the level that was worked out, or correct self_evaluation of the profile; the report prints the level, so texts need not"),
        new("自评等级由各指标得分算出，手册、报告和申请资料中只能有一个；写高了是虚假陈述，写低了审核员会问缘由。",
            "The level follows from the marks, and manual, report and application have one and the same; too high it is a false statement, too low an auditor asks why."));

    public void Inspect(TextReading text, Report report)
    {
        string language = text.Document.Identity.Language;
        foreach (Match match in Claim().Matches(text.Text))
        {
            string rest = text.Text[(match.Index + match.Length)..Math.Min(text.Text.Length, match.Index + match.Length + 24)];
            if (text.Package.Plan.Standard.Levels.FirstOrDefault(level => rest.StartsWith(level.Title.In(language), StringComparison.OrdinalIgnoreCase)) is { } claimed
                && claimed != text.Package.SelfLevel && !Condition().IsMatch(text.SentenceAt(match.Index)))
            {
                Bilingual worked = text.Package.SelfLevel is { } level ? Quoted.Short(level.Title) : new Bilingual("没有自评", "there is no self-evaluation");
                report.Add(Info.At(text.PlaceAt(match.Index), claimed.Title.In(language), worked) with { Related = [text.Package.Plan.Profile.At("self_evaluation")] });
            }
        }
    }

    [GeneratedRegex("(?:自评|预评|自我评价)(?:的)?(?:等级|级别|结果|结论)?(?:（[^）]*）)?(?:为|是|：|:|评为|定为)[ “]*|self-evaluat(?:ion|ed)(?: level| result)?(?: is| as| gives| gave| at|:)+ (?:an? |the )?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    /// <summary>What holds for any enterprise that reaches a level says nothing of this one.</summary>
    [GeneratedRegex("若|如果|方可|才能|不低于|以上|的，|\\b(?:if|where|when|unless|at least|only)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Condition();
}
