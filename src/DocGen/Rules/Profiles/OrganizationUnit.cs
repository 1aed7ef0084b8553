using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>Who can carry functions and marks of the matrix: a department or a position of top management, with its path.</summary>
internal sealed record OrganizationUnit(string Id, string Path, IReadOnlyList<string> Functions)
{
    /// <summary>All of a profile, in order of the file.</summary>
    public static IReadOnlyList<OrganizationUnit> Of(Profile profile) =>
    [
        .. profile.Organization.TopManagement
            .Select((manager, i) => new OrganizationUnit(manager.Id, $"organization.top_management[{i}]", manager.Functions))
            .Concat(profile.Organization.Departments.Select((department, i) =>
                new OrganizationUnit(department.Id, $"organization.departments[{i}]", department.Functions)))
            .OrderBy(unit => profile.At(unit.Path)),
    ];

    /// <summary>
    /// Whether departments and top management are there, each with a key that was read without fault: only then is a name that
    /// none of them has a fault of its own.
    /// </summary>
    public static bool AreRead(Profile profile, Report report, string key) =>
        profile.Organization.TopManagement.Count > 0
        && profile.Organization.Departments.Count > 0
        && !Of(profile).Any(unit => report.HasErrorAt(profile.At($"{unit.Path}.{key}")));
}
