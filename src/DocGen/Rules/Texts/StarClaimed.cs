using System.Text.RegularExpressions;
using DocGen.Diagnostics;

namespace DocGen.Rules.Texts;

/// <summary>A text says that a star level has been awarded.</summary>
internal sealed partial class StarClaimed : ITextRule
{
    public RuleInfo Info { get; } = new("DG5056", nameof(StarClaimed), Severity.Error,
        new("“{0}”把星级写成已经获得",
            "'{0}' presents a star level as awarded"),
        new("星级只写作目标或自我评价的结果",
            "write a level only as an aim, or as the result of the self-evaluation"),
        new("星级由认证机构评定；申请之前写成已获得，是虚假陈述。档案 qualifications 中列有星级证书的企业除外。",
            "The level is awarded by the certification body; claimed before the application it is a false statement. Enterprises whose qualifications list such a certificate are spared."));

    public void Inspect(TextReading text, Report report)
    {
        if ((!text.Text.Contains('星', StringComparison.Ordinal) && !text.Text.Contains("star", StringComparison.Ordinal))
            || text.Package.Plan.Profile.Qualifications.Any(item => item.Name.All.Any(name => name.Contains("星级", StringComparison.Ordinal) || name.Contains("-star", StringComparison.OrdinalIgnoreCase))))
        {
            return;
        }

        foreach (Match match in Claim().Matches(text.Text))
        {
            if (!Denied().IsMatch(text.SentenceAt(match.Index)))
            {
                report.Add(Info.At(text.PlaceAt(match.Index), match.Value.Trim()));
            }
        }
    }

    [GeneratedRegex("(?:已经?|荣)?(?:获得|取得|荣获|获评|通过)了?[^。，；\\n]{0,12}?[三四五3-5]星|已达到?[三四五3-5]星|被评[为定][^。，；\\n]{0,6}[三四五3-5]星|(?:has|have|had|was|were) (?:been )?(?:awarded|granted|certified|rated|given)[^.;\\n]{0,40}?(?:three|four|five|[3-5])[ -]star", RegexOptions.CultureInvariant)]
    private static partial Regex Claim();

    [GeneratedRegex("不|未|禁止|严禁|若|如|争取|力争|计划|目标|拟|申请|方可|可以|认证后|证书后|之后|以后|\\b(?:not|never|no|unless|if|until|before|aims?|target|may|only|once|when|after)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
