using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>More people hold a manager's certificate than there are service-management staff.</summary>
internal sealed class ManagementStaffSum : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2029", nameof(ManagementStaffSum), Severity.Warning,
        new("售后服务管理师 {0} 人，多于服务管理人员 {1} 人", "there are {0} certified service managers among {1} service-management staff"),
        new("核对 service_management_staff；管理师须是服务管理人员", "check service_management_staff; the managers belong to it"),
        new("售后服务管理师的比例以服务管理人员为基数，管理师本人计入其中；管理师更多，说明基数写少了，或名单里有外部人员。",
            "The share of certified managers is taken of the service-management staff, to which they belong; where they are more, the "
            + "staff is understated, or the list holds people from outside."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        int managers = profile.Organization.CertifiedServiceManagers.Count;
        int staff = profile.Organization.ServiceManagementStaff;
        SourceLocation place = profile.At("organization.service_management_staff");
        if (managers > staff && place != profile.At("organization"))
        {
            report.Add(Info.At(place, managers, staff));
        }
    }
}
