using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>The introduction of the enterprise gives another number of employees or outlets than the profile.</summary>
internal sealed class IntroductionDiffers : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1318", nameof(IntroductionDiffers), Severity.Warning,
        new("企业简介中的“{0}”与档案不符：档案为 {1}",
            "'{0}' in the introduction differs from the profile, which has {1}"),
        new("改简介，或改 enterprise.employees、organization.sites",
            "correct the introduction, or enterprise.employees and organization.sites"),
        new("企业名称、地址、人数、网点数在申请书、手册和简介里要一致，审核员会加起来对。“800 余人”这样的约数，实数在其上四分之一以内算一致。",
            "Name, address, employees and outlets agree in application, manual and introduction; an auditor adds them up. A round figure such as “over 800” agrees with what is up to a quarter above it."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        Profile profile = plan.Profile;
        if (profile.Enterprise.Introduction is not { } introduction)
        {
            return;
        }

        int Count(params string[] kinds) => profile.Organization.Sites.Count(site => kinds.Contains(site.Kind));
        foreach (string language in plan.Languages.Where(introduction.Has))
        {
            foreach (StatedCount stated in StatedCounts.In(introduction.In(language)))
            {
                int[] right = stated.Of switch
                {
                    Counted.Employees => [profile.Enterprise.Employees],
                    Counted.OwnOutlets => [Count("own-outlet")],
                    Counted.ContractedOutlets => [Count("contracted-outlet")],
                    _ => [Count("own-outlet", "contracted-outlet"), Count("own-outlet"), Count("contracted-outlet")],
                };
                if (!right.Any(stated.Agrees))
                {
                    report.Add(Info.At(profile.At($"enterprise.introduction.{language}"), stated.Words, right[0]) with
                    {
                        Related = [profile.At(stated.Of == Counted.Employees ? "enterprise.employees" : "organization.sites")],
                    });
                }
            }
        }
    }
}
