using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>An outlet serves a region in which the enterprise says that it does not sell.</summary>
internal sealed class OutletOutsideRegions : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1313", nameof(OutletOutsideRegions), Severity.Warning,
        new("服务网点“{0}”的区域“{1}”不在销售区域之内",
            "the region '{1}' of the outlet '{0}' is no region of sale"),
        new("改正网点的 region，或在 enterprise.sales_regions 中补上该区域",
            "correct the region of the outlet, or add it under enterprise.sales_regions"),
        new("网点清单和销售区域一同提交；网点设在不销售的地方，说明其中一处写错了。",
            "The list of outlets and the regions of sale are handed in together; an outlet where nothing is sold says that one of them is wrong."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        Profile profile = plan.Profile;
        IReadOnlyList<Text> regions = profile.Enterprise.SalesRegions;
        if (regions.Count == 0 || regions.Any(RegionNames.IsEverywhere))
        {
            return;
        }

        for (int i = 0; i < profile.Organization.Sites.Count; i++)
        {
            Site site = profile.Organization.Sites[i];
            if (site is { IsOutlet: true, Region: { } region } && !RegionNames.IsEverywhere(region) && !regions.Any(sold => RegionNames.Meet(sold, region)))
            {
                report.Add(Info.At(profile.At($"organization.sites[{i}].region"), Quoted.Short(site.Name), Quoted.Short(region)) with
                {
                    Related = [profile.At("enterprise.sales_regions")],
                });
            }
        }
    }
}
