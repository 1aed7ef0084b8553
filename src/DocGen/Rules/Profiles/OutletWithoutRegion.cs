using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A service outlet of which customers do not learn whom it serves, or how to reach it.</summary>
internal sealed class OutletWithoutRegion : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2030", nameof(OutletWithoutRegion), Severity.Warning,
        new("服务网点“{0}”没有{1}", "the service outlet '{0}' has no {1}"),
        new("补上 region 和 phone", "add region and phone"),
        new("网点清单随申请提交并对外公示：服务区域要与销售区域对应，电话要能打通。",
            "The list of outlets goes with the application and is made public: regions served are compared with regions of sale, and "
            + "the telephone is tried."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        for (int i = 0; i < profile.Organization.Sites.Count; i++)
        {
            Site site = profile.Organization.Sites[i];
            string path = $"organization.sites[{i}]";
            bool region = site.Region is not null || report.HasErrorAt(profile.At(path + ".region"));
            bool phone = !string.IsNullOrWhiteSpace(site.Phone) || report.HasErrorAt(profile.At(path + ".phone"));
            if (site.IsOutlet && !(region && phone))
            {
                Bilingual lacking = (region, phone) switch
                {
                    (false, false) => new("服务区域和电话", "region and no telephone"),
                    (false, true) => new("服务区域", "region"),
                    _ => new("电话", "telephone"),
                };
                report.Add(Info.At(profile.At(path), Quoted.Short(site.Name), lacking));
            }
        }
    }
}
