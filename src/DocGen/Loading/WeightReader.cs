using DocGen.Diagnostics;
using DocGen.Loading.Yaml;
using DocGen.Model;

namespace DocGen.Loading;

/// <summary>
/// Puts the weights of a firm's licensed copy in the place of those that ship: <c>standards/&lt;id&gt;.weights.yaml</c> in the firm's own root.
/// </summary>
internal static class WeightReader
{
    /// <summary>The standards with the weights of the files, in their order; what does not fit is reported at the file.</summary>
    public static IReadOnlyDictionary<string, Standard> Apply(IReadOnlyDictionary<string, Standard> standards, IReadOnlyList<Cursor> files, Report report)
    {
        Dictionary<string, Standard> result = new(standards, StringComparer.Ordinal);
        foreach (Cursor file in files)
        {
            string id = file["standard"].String;
            if (result.TryGetValue(id, out Standard? standard))
            {
                result[id] = Apply(standard, file["weights"], report);
            }
            else if (id.Length > 0)
            {
                report.Add(WeightFaults.UnknownWeightStandard.At(file["standard"].Place, id, Spelling.DidYouMean(id, standards.Keys)));
            }
        }

        return result;
    }

    private static Standard Apply(Standard standard, Cursor weights, Report report)
    {
        Dictionary<string, (decimal Points, SourceLocation Place)> given = new(StringComparer.Ordinal);
        foreach ((string id, Cursor value) in weights.Entries)
        {
            if (standard.Find(id) is null)
            {
                report.Add(WeightFaults.UnknownWeightIndicator.At(value.Place, standard.Number, id, Spelling.DidYouMean(id, standard.Requirements.Select(item => item.Id))));
            }
            else if (value.Number is { } points)
            {
                given[id] = (points, value.Place);
            }
        }

        Dictionary<string, Requirement> made = new(StringComparer.Ordinal);
        foreach (Requirement top in standard.Requirements.Where(item => item.Parent is null))
        {
            Make(top, standard, given, made, weights.Place, report);
        }

        Standard weighed = standard with { Requirements = [.. standard.Requirements.Select(item => made[item.Id])] };
        decimal total = weighed.Requirements.Where(item => item.Parent is null).Sum(item => item.Score ?? 0);
        if (total != weighed.TotalScore && given.Count > 0)
        {
            report.Add(LibraryFaults.ScoresDoNotAddUp.At(weights.Place, weighed.Number, weighed.TotalScore, total));
        }

        return new Standard(
            weighed.Id, weighed.Number, weighed.Title, weighed.TotalScore, weighed.ManagerShare, weighed.Requirements, weighed.Levels, weighed.SpecialItems)
        {
            ManagerRequirement = standard.ManagerRequirement,
        };
    }

    /// <summary>
    /// An indicator with its new points: as given; else those of the ones below it, where its own were a working allocation; else as they were.
    /// </summary>
    private static Requirement Make(
        Requirement old, Standard standard, Dictionary<string, (decimal Points, SourceLocation Place)> given, Dictionary<string, Requirement> made,
        SourceLocation file, Report report)
    {
        Requirement[] below = [.. standard.Requirements.Where(item => item.Parent == old.Id).Select(item => Make(item, standard, given, made, file, report))];
        decimal? sum = below.Length > 0 && Array.TrueForAll(below, item => item.Score is not null) ? below.Sum(item => item.Score!.Value) : null;
        Requirement result = given.TryGetValue(old.Id, out (decimal Points, SourceLocation Place) own) ? old with { Score = own.Points, ScoreVerified = true }
            : sum is not null && !old.ScoreVerified ? old with { Score = sum, ScoreVerified = Array.TrueForAll(below, item => item.ScoreVerified) }
            : old;
        if (sum is not null && result.Score is { } score && score != sum)
        {
            report.Add(LibraryFaults.ScoresDoNotAddUp.At(PlaceOf(old.Id, given, file), old.Id, score, sum));
        }

        return made[old.Id] = result;
    }

    /// <summary>The place of the points of an indicator, or of the first one below it that the file gives.</summary>
    private static SourceLocation PlaceOf(string id, Dictionary<string, (decimal Points, SourceLocation Place)> given, SourceLocation file) =>
        given.TryGetValue(id, out (decimal Points, SourceLocation Place) own) ? own.Place
        : given.Where(item => item.Key.StartsWith(id + ".", StringComparison.Ordinal)).Select(item => item.Value.Place).DefaultIfEmpty(file).First();
}
