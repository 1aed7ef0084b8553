namespace DocGen.Model.Schedules;

/// <summary>What a department answers for by the responsibility matrix: the requirements that it leads or supports.</summary>
public static class ResponsibilityShare
{
    private const int GroupLevel = 3;

    /// <summary>The numbers of the requirements that a carrier leads or supports; none where it has no mark.</summary>
    public static IReadOnlySet<string> Of(Plan plan, Carrier carrier) =>
        plan.Matrix.Where(row => row.Lead == carrier || row.Support.Contains(carrier)).Select(row => row.Requirement.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same as the groups of the standard that stand over them (5.3.2), in its order.</summary>
    public static IReadOnlyList<string> GroupsOf(Plan plan, Carrier carrier)
    {
        IReadOnlySet<string> mine = Of(plan, carrier);
        return [.. plan.Matrix.Where(row => mine.Contains(row.Requirement.Id)).Select(row => string.Join('.', row.Requirement.Id.Split('.').Take(GroupLevel))).Distinct()];
    }

    /// <summary>The departments that neither lead nor support any requirement, in the order of the profile.</summary>
    public static IReadOnlyList<Carrier> WithoutMark(Plan plan)
    {
        HashSet<Carrier> marked = [.. plan.Matrix.SelectMany(row => row.Support.Prepend(row.Lead))];
        HashSet<string> departments = [.. plan.Profile.Organization.Departments.Select(department => department.Id)];
        return [.. plan.Carriers.Where(carrier => departments.Contains(carrier.Id) && !marked.Contains(carrier))];
    }
}
