namespace DocGen.Model;

/// <summary>What the applicability of a requirement may depend on.</summary>
public enum ExclusionRule
{
    /// <summary>It applies to every enterprise.</summary>
    Never,

    /// <summary>It may be left out where the activity does not exist, with a reason.</summary>
    Conditional,
}

/// <summary>
/// 评价指标: a node of a standard's tree. <paramref name="Score"/> is a figure of the standard only where
/// <paramref name="ScoreVerified"/>; otherwise it is a working allocation and is marked so wherever it is printed.
/// </summary>
public sealed record Requirement(
    string Id,
    string? Parent,
    Text Title,
    decimal? Score,
    bool ScoreVerified,
    bool Sampled,
    ExclusionRule Exclusion,
    IReadOnlyList<string> SameAs);

/// <summary>A level that a score reaches.</summary>
public sealed record Level(string Code, Text Title, decimal Minimum, int Stars);

/// <summary>Rules on items outside the score.</summary>
public sealed record SpecialItems(decimal DeductionPoints, int FailAt, decimal BonusPoints, int BonusMaximum);

/// <summary>标准: numbered tree of requirements, levels and special items; facts only, no practice.</summary>
public sealed record Standard(
    string Id,
    string Number,
    Text Title,
    decimal TotalScore,
    decimal ManagerShare,
    IReadOnlyList<Requirement> Requirements,
    IReadOnlyList<Level> Levels,
    SpecialItems SpecialItems)
{
    /// <summary>The leaf that asks for the share of certified service managers; null where none does.</summary>
    public string? ManagerRequirement { get; init; }

    private readonly Dictionary<string, Requirement> byId = Requirements.ToDictionary(requirement => requirement.Id);
    private readonly HashSet<string> parents = [.. Requirements.Where(r => r.Parent is not null).Select(r => r.Parent!)];

    /// <summary>The requirement of an id, or null.</summary>
    public Requirement? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Whether a requirement has none below it: only leaves are met, scored and excluded.</summary>
    public bool IsLeaf(Requirement requirement) => !parents.Contains(requirement.Id);

    /// <summary>The leaves in the order of the standard.</summary>
    public IEnumerable<Requirement> Leaves => Requirements.Where(IsLeaf);

    /// <summary>The leaves that a reference such as <c>gbt27922-2011:5.2.4.1</c> means in this standard; <c>same-as</c> counts.</summary>
    public IEnumerable<Requirement> Resolve(string reference)
    {
        string? own = reference.StartsWith(Id + ":", StringComparison.Ordinal) ? reference[(Id.Length + 1)..] : null;
        return Requirements.Where(requirement => requirement.Id == own || requirement.SameAs.Contains(reference));
    }
}
