using DocGen.Model.Conditions;

namespace DocGen.Model.Facts;

/// <summary>
/// Everything that a clause may name, for one profile, library and language: the allow-list of slots. What follows from
/// several facts (who carries a function, how many managers are required) is derived here, once.
/// </summary>
public static class ProfileFacts
{
    /// <summary>The roots of all paths.</summary>
    public static FactScope Build(Profile profile, Library library, string language, Func<Condition, bool> applies)
    {
        Words words = library.Words.GetValueOrDefault(language) ?? new Words(language, new Dictionary<string, string>());
        Standard? standard = library.Standards.GetValueOrDefault(profile.Certification.Standard);
        Dictionary<string, Fact> roots = new(StringComparer.Ordinal);
        EnterpriseFacts.Add(roots, profile, language, words);
        OrganizationFacts.Add(roots, profile, language, words, standard);
        ServiceFacts.Add(roots, profile, library, language, words);
        CertificationFacts.Add(roots, profile, library, standard, language, applies);
        ScheduleFacts.Add(roots, profile, library, language, words);
        return new FactScope(roots);
    }

    internal static Fact Record(params (string Name, Fact Value)[] members) =>
        Fact.Record(members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal));

    internal static Fact Named(string text, params (string Name, Fact Value)[] members) =>
        Fact.Record(members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal), text);
}
