using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>A law on the list takes effect only after the system does.</summary>
internal sealed class LawNotInForce : IPlanRule
{
    public RuleInfo Info { get; } = new("DG1321", nameof(LawNotInForce), Severity.Warning,
        new("“{0}”自 {1} 起施行，晚于体系实施日期 {2}",
            "'{0}' takes effect on {1}, after the system does on {2}"),
        new("清单列现行有效的版本，注明新版的施行日期",
            "list the edition in force, and note when the new one takes effect"),
        new("法规清单列现行有效的文本。尚未施行的版本不能作为实施之日的依据。",
            "The list of laws holds the texts in force. One that is not yet cannot be the basis on the effective date."));

    public void Inspect(Plan plan, Library library, Report report)
    {
        foreach (Law law in library.Laws.Where(law => law.Effective > plan.Profile.Certification.EffectiveDate))
        {
            report.Add(Info.At(plan.Profile.At("certification.effective_date"), Quoted.Short(law.Title), Quoted.Day(law.Effective), Quoted.Day(plan.Profile.Certification.EffectiveDate)) with
            {
                Related = [law.Place],
            });
        }
    }
}
