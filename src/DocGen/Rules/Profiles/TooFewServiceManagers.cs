using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Facts;

namespace DocGen.Rules.Profiles;

/// <summary>Fewer certified after-sales service managers than the standard's share of the service-management staff.</summary>
internal sealed class TooFewServiceManagers : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2028", nameof(TooFewServiceManagers), Severity.Warning,
        new("证书有效的售后服务管理师 {0} 人，服务管理人员 {2} 人应配 {1} 人",
            "{0} service managers hold a valid certificate; {2} service-management staff ask for {1}"),
        new("申请前再培养 {3} 人取证；现状下该指标按比例扣分", "certify {3} more before the application; as it is the indicator loses marks in proportion"),
        new("标准要求售后服务管理师占服务管理人员的一定比例（GB/T 27922 为 10%，向上取整，至少一人），证书在申请之日有效才计入。",
            "The standard asks for a share of certified after-sales service managers among the service-management staff (10 % in "
            + "GB/T 27922, rounded up, at least one); a certificate counts if it is valid on the date of application."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        Organization organization = profile.Organization;
        if (!library.Standards.TryGetValue(profile.Certification.Standard, out Standard? standard)
            || report.HasErrorAt(profile.At("organization.service_management_staff")))
        {
            return;
        }

        int held = organization.CertifiedServiceManagers.Count(manager => !(manager.ValidUntil < profile.Certification.ApplicationDate));
        decimal required = OrganizationFacts.ManagersRequired(organization.ServiceManagementStaff, standard.ManagerShare);
        if (held < required)
        {
            report.Add(Info.At(
                profile.At("organization.certified_service_managers"),
                held, required, organization.ServiceManagementStaff, required - held));
        }
    }
}
