using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A licence or certificate has run out by the date of application, or before it was issued.</summary>
internal sealed class ExpiredQualification : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2020", nameof(ExpiredQualification), Severity.Error,
        new("“{0}”有效期至 {1}，早于{2} {3}", "'{0}' is valid until {1}, before {2} {3}"),
        new("核对日期；证书已到期的先换证，再写新的有效期", "check the dates; renew what runs out, then give the new date"),
        new("申请时提交的资质须在有效期内；有效期也不可能早于发证日期。",
            "What is handed in with the application must be valid then; and nothing runs out before it is issued."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        Bilingual issue = new("发证日期", "its date of issue");
        Bilingual application = new("计划申请日期", "the planned date of application");
        for (int i = 0; i < profile.Qualifications.Count; i++)
        {
            Qualification qualification = profile.Qualifications[i];
            SourceLocation place = profile.At($"qualifications[{i}].valid_until");
            Bilingual name = Quoted.Short(qualification.Name);
            string? end = Quoted.Day(qualification.ValidUntil);
            if (qualification.ValidUntil < qualification.Issued)
            {
                report.Add(Info.At(place, name, end, issue, Quoted.Day(qualification.Issued)));
            }
            else if (qualification.ValidUntil < profile.Certification.ApplicationDate)
            {
                report.Add(Info.At(place, name, end, application, Quoted.Day(profile.Certification.ApplicationDate)));
            }
        }
    }
}
