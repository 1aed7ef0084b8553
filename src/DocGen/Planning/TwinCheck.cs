using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Planning;

/// <summary>
/// A clause has a text in each language, but one plan holds for all: what its texts say of themselves must agree, and none may be older than
/// another.
/// </summary>
internal static class TwinCheck
{
    /// <summary>The library with the clauses of the languages asked for before others, so that the plan follows the first of them.</summary>
    public static Library InOrder(Library library, IReadOnlyList<string> languages) => library with
    {
        Clauses =
        [
            .. library.Clauses.OrderBy(clause => clause.Id, StringComparer.Ordinal)
                .ThenBy(clause => languages.Contains(clause.Language) ? languages.ToList().IndexOf(clause.Language) : languages.Count)
                .ThenBy(clause => clause.Language, StringComparer.Ordinal),
        ],
    };

    /// <summary>Compares the texts of each clause in the languages with that in the first.</summary>
    public static void Inspect(Library library, IEnumerable<string> ids, IReadOnlyList<string> languages, Report report)
    {
        foreach (string id in ids)
        {
            Clause[] twins = [.. languages.Select(language => library.FindClause(id, language)).OfType<Clause>()];
            foreach (Clause twin in twins.Skip(1))
            {
                Compare(twins[0], twin, report);
            }
        }
    }

    private static void Compare(Clause first, Clause twin, Report report)
    {
        string[] keys =
        [
            .. first.Satisfies.SequenceEqual(twin.Satisfies) ? Array.Empty<string>() : ["satisfies"],
            .. first.For.SequenceEqual(twin.For) ? Array.Empty<string>() : ["for"],
            .. first.Order == twin.Order ? Array.Empty<string>() : ["order"],
            .. first.Lead == twin.Lead ? Array.Empty<string>() : ["lead"],
            .. first.Support.SequenceEqual(twin.Support) ? Array.Empty<string>() : ["support"],
            .. Equals(first.AppliesIf, twin.AppliesIf) ? Array.Empty<string>() : ["applies-if"],
        ];
        if (keys.Length > 0)
        {
            report.Add(PlanningFaults.TwinDiffers.At(twin.Origin.Start, string.Join(", ", keys), first.Origin.Path));
        }

        if (first.Version != twin.Version)
        {
            (Clause older, Clause newer) = first.Version < twin.Version ? (first, twin) : (twin, first);
            report.Add(PlanningFaults.StaleTranslation.At(older.Origin.Start, older.Version, newer.Version, newer.Origin.Path));
        }
    }
}
