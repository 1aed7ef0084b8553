using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>售后服务管理师 whose certificate has run out by the date of application.</summary>
internal sealed class ExpiredManagerCertificate : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2021", nameof(ExpiredManagerCertificate), Severity.Error,
        new("{0}的售后服务管理师证书 {1} 有效期至 {2}，早于计划申请日期 {3}",
            "the certificate {1} of {0} is valid until {2}, before the planned date of application {3}"),
        new("换证后写新的有效期，或从名单中删除", "renew it and give the new date, or take the person off the list"),
        new("售后服务管理师名单随申请提交，到期的证书不算数。",
            "The list of certified managers goes with the application; a certificate that has run out does not count."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        IReadOnlyList<ServiceManager> managers = profile.Organization.CertifiedServiceManagers;
        DateOnly? application = profile.Certification.ApplicationDate;
        for (int i = 0; i < managers.Count; i++)
        {
            if (managers[i].ValidUntil < application)
            {
                report.Add(Info.At(
                    profile.At($"organization.certified_service_managers[{i}].valid_until"),
                    Quoted.Short(managers[i].Name), Quoted.Short(managers[i].Certificate),
                    Quoted.Day(managers[i].ValidUntil), Quoted.Day(application)));
            }
        }
    }
}
