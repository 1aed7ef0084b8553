using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Facts;

namespace DocGen.Planning;

/// <summary>Looks at check points and the chosen pack before any text: every indicator has check points, every text its twin, every value exists.</summary>
internal static partial class EvaluationCheck
{
    /// <summary>Reports what is missing, at its place in the library.</summary>
    public static void Inspect(
        Library library, Standard standard, ApplicationPack? pack, FactScope facts, IReadOnlyList<string> languages, Func<Requirement, bool> isExcluded, Report report)
    {
        if (library.Checks.Count > 0)
        {
            HashSet<Requirement> found = [.. library.Checks.Keys.SelectMany(standard.Resolve)];
            foreach (Requirement leaf in standard.Leaves.Where(leaf => !isExcluded(leaf) && !found.Contains(leaf)))
            {
                report.Add(EvaluationFaults.UncheckedIndicator.At(library.Checks.Values.First().Place, leaf.Id, leaf.Title));
            }
        }

        IEnumerable<(Text Text, SourceLocation Place)> texts =
        [
            .. library.Checks.Values.SelectMany(check => check.Points.Select(point => (point.Text, point.Place)).Append((check.Advice, check.Place))),
            .. pack?.Items.SelectMany(TextsOf) ?? [],
        ];
        string[] known = [.. languages.Where(language => library.Clauses.Any(clause => clause.Language == language))];
        foreach ((Text text, SourceLocation place) in texts)
        {
            foreach (string language in known.Where(language => !text.Has(language)))
            {
                report.Add(EvaluationFaults.TextWithoutTwin.At(place, language));
            }

            IEnumerable<string> paths = text.All.SelectMany(words => Slot().Matches(words)).Select(match => match.Groups[1].Value).Distinct();
            foreach (string path in paths)
            {
                CheckSlot(path, place, facts, report);
            }
        }
    }

    private static IEnumerable<(Text Text, SourceLocation Place)> TextsOf(PackItem item) =>
    [
        .. item.Title is null ? Array.Empty<(Text, SourceLocation)>() : [(item.Title, item.Place)],
        .. item.Note is null ? Array.Empty<(Text, SourceLocation)>() : [(item.Note, item.Place)],
        .. item.Needs.Select(need => (need.Text, need.Place)),
    ];

    private static void CheckSlot(string path, SourceLocation place, FactScope facts, Report report)
    {
        switch (facts.Find(path, out _, out (string Segment, IEnumerable<string> Known) unknown))
        {
            case Lookup.Unknown:
                report.Add(PlanningFaults.UnknownName.At(place, unknown.Segment, Spelling.DidYouMean(unknown.Segment, unknown.Known)));
                break;
            case Lookup.Absent when path.StartsWith("answers.", StringComparison.Ordinal):
                report.Add(EvaluationFaults.EmptySlot.At(place, path));
                break;
        }
    }

    [GeneratedRegex(@"\{\{\s*([^}|\s]+)\s*(?:\|[^}]*)?\}\}")]
    private static partial Regex Slot();
}
