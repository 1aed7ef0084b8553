using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>A place of a profile that names an indicator of the standard.</summary>
internal sealed record RequirementUse(string Id, string Path)
{
    /// <summary>All of a profile: exclusions, self-evaluation, overrides of the matrix.</summary>
    public static IEnumerable<RequirementUse> Of(Profile profile)
    {
        IEnumerable<RequirementUse> exclusions = profile.Certification.Exclusions
            .Select((exclusion, i) => new RequirementUse(exclusion.Indicator, $"certification.exclusions[{i}].indicator"));
        IEnumerable<RequirementUse> leaves = (profile.SelfEvaluation?.Leaves.Keys ?? [])
            .Select(id => new RequirementUse(id, $"self_evaluation.{id}"));
        IEnumerable<RequirementUse> overrides = profile.Responsibilities.Keys
            .Select(id => new RequirementUse(id, $"responsibilities.{id}"));
        return exclusions.Concat(leaves).Concat(overrides).Where(use => use.Id.Length > 0);
    }
}
