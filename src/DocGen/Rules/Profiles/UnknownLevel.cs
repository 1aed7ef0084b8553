using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>The level aimed at is none that the standard awards.</summary>
internal sealed class UnknownLevel : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2009", nameof(UnknownLevel), Severity.Error,
        new("{1} 没有可申请的等级“{0}”{2}", "{1} awards no level '{0}'{2}"),
        new("可用的等级：{3}", "levels that can stand here: {3}"),
        new("目标等级须是标准规定的等级。GB/T 27922 最高为五星级；七星、八星、十二星等是其他方案或广告中的说法，不能写成 GB/T 27922 的等级。",
            "The level aimed at must be one of the standard's. The highest of GB/T 27922 is five-star; seven, eight or twelve stars come "
            + "from other schemes or from advertising and must not be claimed under it."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        string level = profile.Certification.TargetLevel;
        if (level.Length == 0 || !library.Standards.TryGetValue(profile.Certification.Standard, out Standard? standard))
        {
            return;
        }

        IReadOnlyList<string> awarded = [.. standard.Levels.Where(item => item.Minimum > 0).Select(item => item.Code)];
        if (!awarded.Contains(level))
        {
            report.Add(Info.At(
                profile.At("certification.target_level"),
                Quoted.Short(level), standard.Number, Spelling.DidYouMean(level, awarded), Quoted.List(awarded)));
        }
    }
}
