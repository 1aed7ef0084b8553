using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A training session is planned for after the application, for which it should be evidence.</summary>
internal sealed class TrainingSessionDate : IProfileRule
{
    public RuleInfo Info { get; } = new("DG2019", nameof(TrainingSessionDate), Severity.Error,
        new("培训 {0} 的日期 {1} 晚于计划申请日期 {2}",
            "the session of {0} on {1} is after the planned date of application {2}"),
        new("把培训安排在申请之前，最好在文件发布后到实施后 30 天之间",
            "hold it before the application, best between the issue of the documents and 30 days after they take effect"),
        new("培训记录是申请资料的一部分，申请之后的培训不能作为证据。文件宣贯宜在发布之日至实施后 30 天之间完成。",
            "Training records are part of the application; a later session is no evidence. Training on the documents is best held "
            + "between their issue and 30 days after they take effect."));

    public void Inspect(Profile profile, Library library, Report report)
    {
        IReadOnlyList<TrainingSession> sessions = profile.Training?.Sessions ?? [];
        DateOnly? application = profile.Certification.ApplicationDate;
        for (int i = 0; i < sessions.Count; i++)
        {
            if (sessions[i].Date > application)
            {
                report.Add(Info.At(
                    profile.At($"training.sessions[{i}].date"),
                    Quoted.Short(sessions[i].Course), Quoted.Day(sessions[i].Date), Quoted.Day(application)));
            }
        }
    }
}
