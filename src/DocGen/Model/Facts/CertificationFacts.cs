using DocGen.Model.Conditions;

namespace DocGen.Model.Facts;

/// <summary><c>certification.*</c>, <c>standard.*</c>, <c>exclusions</c>, <c>laws</c> and <c>terms</c>.</summary>
internal static class CertificationFacts
{
    public static void Add(
        Dictionary<string, Fact> roots, Profile profile, Library library, Standard? standard, string language, Func<Condition, bool> applies)
    {
        Certification certification = profile.Certification;
        string? level = standard?.Levels.FirstOrDefault(item => item.Code == certification.TargetLevel)?.Title.In(language);
        roots["certification"] = ProfileFacts.Record(
            ("target_level", Fact.Of(level)),
            ("body", Fact.Of(certification.Body?.In(language))),
            ("scope", Fact.Of(certification.Scope.In(language))),
            ("effective_date", EnterpriseFacts.Date(certification.EffectiveDate, language)),
            ("application_date", EnterpriseFacts.Date(certification.ApplicationDate, language)));
        roots["standard"] = ProfileFacts.Record(
            ("number", Fact.Of(standard?.Number)),
            ("title", Fact.Of(standard?.Title.In(language))));
        roots["self_evaluated"] = Fact.Of(profile.SelfEvaluation is not null);
        roots["exclusions"] = Fact.List(certification.Exclusions.Select(exclusion => Exclusion(exclusion, standard, language)));
        roots["laws"] = Fact.List(library.Laws.Where(law => law.AppliesIf is null || applies(law.AppliesIf)).Select(law => ProfileFacts.Named(
            law.Title.In(language),
            ("id", Fact.Of(law.Id)),
            ("title", Fact.Of(law.Title.In(language))),
            ("number", Fact.Of(law.Number?.In(language))),
            ("kind", Fact.Of(law.Kind)),
            ("effective", EnterpriseFacts.Date(law.Effective, language)))));
        roots["terms"] = Fact.List(library.Terms.Where(term => term.AppliesIf is null || applies(term.AppliesIf)).Select(term => ProfileFacts.Named(
            term.Name.In(language),
            ("term", Fact.Of(term.Name.In(language))),
            ("definition", Fact.Of(term.Definition.In(language))))));
    }

    /// <summary>An exclusion as a fact: <c>indicator</c>, <c>title</c>, <c>reason</c>.</summary>
    internal static Fact Exclusion(Exclusion exclusion, Standard? standard, string language) => ProfileFacts.Named(
        exclusion.Indicator,
        ("indicator", Fact.Of(exclusion.Indicator)),
        ("title", Fact.Of(standard?.Find(exclusion.Indicator)?.Title.In(language))),
        ("reason", Fact.Of(exclusion.Reason.In(language))));
}
