using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>Goods are sold in a region in which no outlet serves, and nothing says how customers there are served.</summary>
internal sealed class RegionWithoutOutlet : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1312", nameof(RegionWithoutOutlet), Severity.Warning,
        new("销售区域“{0}”没有服务网点",
            "the region of sale '{0}' has no service outlet"),
        new("在 organization.sites 中补上服务该区域的网点，或在 organization.regions_without_outlet 中写明如何服务",
            "add the outlet that serves it under organization.sites, or say under organization.regions_without_outlet how it is served"),
        new("审核员拿销售区域对照网点清单：卖到哪里，服务就要到哪里，或说明由谁、用什么方式服务。区域名称要与网点的 region 一致，或包含它（河北、河北石家庄）。",
            "An auditor compares the regions of sale with the list of outlets: where goods are sold they are serviced, or it is said by whom and how. The name of a region is that of an outlet's region, or its beginning (Hebei; Hebei Shijiazhuang)."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        Profile profile = plan.Profile;
        SourceLocation sites = profile.At("organization.sites");
        for (int i = 0; i < profile.Enterprise.SalesRegions.Count; i++)
        {
            Text region = profile.Enterprise.SalesRegions[i];
            bool served = RegionNames.IsEverywhere(region)
                ? profile.Organization.Sites.Any(site => site.IsOutlet)
                : profile.Organization.Sites.Any(site => site.IsOutlet && site.Region is { } place && (RegionNames.Meet(region, place) || RegionNames.IsEverywhere(place)));
            if (!served && !profile.Organization.RegionsWithoutOutlet.Any(item => RegionNames.Meet(region, item.Region)))
            {
                report.Add(Info.At(profile.At($"enterprise.sales_regions[{i}]"), Quoted.Short(region)) with { Related = [sites] });
            }
        }
    }
}
