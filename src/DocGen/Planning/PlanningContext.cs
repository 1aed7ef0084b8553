using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Facts;

namespace DocGen.Planning;

/// <summary>What conditions are asked against before any language or document is known: the facts of the profile.</summary>
internal sealed class PlanningContext : IConditionContext
{
    private readonly HashSet<string> excluded;
    private readonly HashSet<string> codes;

    public PlanningContext(Profile profile, Library library)
    {
        excluded = [.. profile.Certification.Exclusions.Select(exclusion => exclusion.Indicator)];
        codes =
        [
            .. library.DocumentTypes.Values.Select(type => type.Code).OfType<string>(), .. library.Declarations.Keys, .. library.Records.Keys,
        ];
        Facts = new FactScope(new Dictionary<string, Fact>());
        Facts = ProfileFacts.Build(profile, library, profile.Documents.Languages.FirstOrDefault("zh-CN"), condition => condition.Holds(this, []));
    }

    /// <inheritdoc/>
    public FactScope Facts { get; }

    /// <inheritdoc/>
    public bool IsExcluded(string requirement) => excluded.Contains(requirement);

    /// <inheritdoc/>
    public bool Has(string code) => codes.Contains(code);
}
