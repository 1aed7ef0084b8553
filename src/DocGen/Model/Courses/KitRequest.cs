namespace DocGen.Model.Courses;

/// <summary>Which of the training kit is wanted: departments by id or name, courses by code (none: all), versions of each paper.</summary>
public sealed record KitRequest(IReadOnlyList<string> Departments, IReadOnlyList<string> Courses, int Versions = KitRequest.UsualVersions)
{
    /// <summary>How many versions a paper has where nobody says otherwise: A and B.</summary>
    public const int UsualVersions = 2;

    /// <summary>As many as there are letters.</summary>
    public const int MostVersions = 26;

    /// <summary>Whether a part of the kit is wanted only.</summary>
    public bool IsPartial => Departments.Count > 0 || Courses.Count > 0;
}

/// <summary>The kit of a department, or of all: the folder for it (empty: none of its own), the plan it is made by, its documents.</summary>
public sealed record PlannedKit(string Folder, Plan Plan, IReadOnlyList<PlannedDocument> Documents);
