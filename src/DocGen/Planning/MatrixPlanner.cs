using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Planning;

/// <summary>
/// The responsibility matrix: leads and supports follow from the functions that the clauses name; the profile overrides. Exactly
/// one ▲ per requirement that is not excluded.
/// </summary>
internal sealed class MatrixPlanner(
    Profile profile, Standard standard, Library library, CarrierTable carriers, IReadOnlyDictionary<string, Exclusion> exclusions, Report report)
{
    /// <summary>The rows in the order of the standard.</summary>
    public IReadOnlyList<MatrixRow> Build()
    {
        ILookup<string, Clause> clauses = library.Clauses
            .Where(clause => clause.Lead is not null)
            .DistinctBy(clause => clause.Id)
            .SelectMany(clause => clause.Satisfies.SelectMany(standard.Resolve).Select(leaf => (leaf.Id, clause)))
            .ToLookup(item => item.Id, item => item.clause);
        return [.. standard.Leaves.Where(leaf => !exclusions.ContainsKey(leaf.Id)).Select(leaf => Row(leaf, [.. clauses[leaf.Id]])).OfType<MatrixRow>()];
    }

    private MatrixRow? Row(Requirement leaf, List<Clause> clauses)
    {
        Responsibility? chosen = profile.Responsibilities.GetValueOrDefault(leaf.Id);
        foreach (Clause other in clauses.Skip(1).Where(other => other.Lead != clauses[0].Lead))
        {
            report.Add(PlanningFaults.TwoLeads.At(other.Origin.Start, leaf.Id, clauses[0].Lead, clauses[0].Id, other.Lead));
        }

        Carrier? lead = chosen?.Lead is { } id ? carriers.Find(id) : clauses.Count > 0 ? carriers.Of(clauses[0].Lead!) : null;
        if (lead is null || lead.Id.Length == 0)
        {
            if (clauses.Count == 0)
            {
                report.Add(PlanningFaults.NoLead.At(profile.At("responsibilities"), leaf.Id, leaf.Title));
            }

            return null;
        }

        IEnumerable<Carrier?> support = chosen?.Support is { } ids
            ? ids.Select(carriers.Find)
            : clauses.SelectMany(clause => clause.Support).Select(carriers.Of);
        if (chosen is { Lead: not null, Support: null } && clauses.Count > 0)
        {
            support = support.Append(carriers.Of(clauses[0].Lead!));
        }

        List<Carrier> marks = [.. support.OfType<Carrier>().Where(carrier => carrier.Id.Length > 0 && carrier != lead).Distinct()];
        return new MatrixRow(leaf, lead, [.. carriers.All.Where(marks.Contains)]);
    }
}
