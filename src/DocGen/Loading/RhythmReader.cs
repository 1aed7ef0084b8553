using DocGen.Diagnostics;
using DocGen.Loading.Shapes;
using DocGen.Loading.Yaml;
using DocGen.Model.Schedules;
using DocGen.Model.Courses;

namespace DocGen.Loading;

/// <summary>Reads how often records are made, and courses.</summary>
internal static class RhythmReader
{
    /// <summary>A rhythm; null where none is given or its frequency is unknown, which the shape reports.</summary>
    public static Rhythm? Read(Cursor item, Report report)
    {
        int every = Rhythm.Names.ToList().IndexOf(item["every"].String);
        if (every < 0)
        {
            return null;
        }

        Rhythm rhythm = new((Frequency)every, item["on"].TextOrNull, item["month"].WholeOrNull, item["at"].StringOrNull, item["after"].StringOrNull, item["per_year"].StringOrNull, item.Place);
        if (rhythm is { Every: Frequency.Event, On: null })
        {
            report.Add(RhythmFaults.RhythmWithoutTrigger.At(item["every"].Place));
        }

        if (rhythm is { Every: Frequency.Once, At: null })
        {
            report.Add(RhythmFaults.RhythmWithoutMoment.At(item["every"].Place));
        }

        Unfit("on", rhythm.On is not null && rhythm.Every != Frequency.Event);
        Unfit("month", rhythm.Month is not null && rhythm.Every is not (Frequency.Quarterly or Frequency.HalfYearly or Frequency.Yearly));
        Unfit("at", rhythm.At is not null && rhythm.Every is Frequency.Daily or Frequency.Weekly or Frequency.Monthly);
        Unfit("per_year", rhythm.PerYear is not null && rhythm.Months == 0);
        Unfit("after", rhythm.After is not null && rhythm.Every != Frequency.Monthly);
        return rhythm;

        void Unfit(string key, bool isUnfit)
        {
            if (isUnfit)
            {
                report.Add(RhythmFaults.RhythmKeyUnfit.At(item[key].Place, key, rhythm.Name));
            }
        }
    }

    /// <summary>A row of courses.yaml.</summary>
    public static Course ReadCourse(Cursor item) => new(
        item["code"].String, item["title"].Text, item["who"].Text, item["hours"].Whole, item["figure"].StringOrNull, item["audience"].String, item["satisfies"].Strings,
        (CourseTime)Math.Max(0, RhythmShapes.TimeNames.ToList().IndexOf(item["time"].String)), item.Place)
    {
        IsGeneral = item["general"].TruthOrNull == true,
        Paper = item["paper"] is { Exists: true } paper
            ? new PaperPlan(paper["single"].Whole, paper["multiple"].Whole, paper["true-false"].Whole, paper["short"].Whole, paper["case"].Whole)
            : null,
    };
}
