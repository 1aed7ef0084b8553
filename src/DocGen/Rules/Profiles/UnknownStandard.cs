using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>The profile applies under a standard that the library does not hold.</summary>
internal sealed class UnknownStandard : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2008", nameof(UnknownStandard), Severity.Error,
        new("条款库中没有标准“{0}”{1}", "the library holds no standard '{0}'{1}"),
        new("可用的标准：{2}", "standards that can stand here: {2}"),
        new("标准的指标、分值和等级在条款库的 standards/ 中，一个标准一个文件，certification.standard 填写其 id。",
            "The indicators, scores and levels of a standard stand in the library under standards/, one file each; "
            + "certification.standard gives its id."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        string standard = profile.Certification.Standard;
        if (standard.Length > 0 && !library.Standards.ContainsKey(standard))
        {
            report.Add(Info.At(
                profile.At("certification.standard"),
                Quoted.Short(standard),
                Spelling.DidYouMean(standard, library.Standards.Keys),
                Quoted.List([.. library.Standards.Keys.Order(StringComparer.Ordinal)])));
        }
    }
}
