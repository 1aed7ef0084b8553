using System.Collections.Concurrent;
using DocGen.Model;
using DocGen.Rules.Profiles;

namespace DocGen.Rules;

/// <summary>What the composed texts of a package are compared with, worked out once for all documents and languages.</summary>
internal sealed class PackageFacts
{
    private readonly HashSet<string> phones;

    public PackageFacts(Plan plan, Library library)
    {
        Plan = plan;
        Library = library;
        Profile profile = plan.Profile;
        Enterprise enterprise = profile.Enterprise;
        string?[] numbers = [enterprise.Phone, enterprise.ServiceHotline, enterprise.SupervisionPhone, enterprise.Fax, .. profile.Organization.Sites.Select(site => site.Phone)];
        phones = [.. numbers.OfType<string>().SelectMany(DigitRuns)];
        ProfileText = string.Join('\n', [
            .. ProfileTexts.Of(profile).SelectMany(item => item.Text.All), enterprise.CreditCode, enterprise.Email, enterprise.Website ?? "",
            .. profile.Qualifications.Select(item => item.Number), .. profile.Organization.CertifiedServiceManagers.Select(item => item.Certificate)]);
        Promises = Rules.Promises.Of(profile, plan.Languages);
        Excluded = [.. plan.Coverage.Where(row => row.Exclusion is not null)];
        Superseded = library.Laws.SelectMany(law => law.Replaces.Select(number => (number, law))).GroupBy(item => Compact(item.number)).ToDictionary(group => group.Key, group => group.First().law);
        Editions = library.Laws.Where(law => law.Number is not null).SelectMany(law => law.Number!.All.Select(number => (number: Compact(number), law)))
            .Where(item => item.number.Contains('-', StringComparison.Ordinal)).GroupBy(item => item.number[..item.number.LastIndexOf('-')]).ToDictionary(group => group.Key, group => group.First().law);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The library.</summary>
    public Library Library { get; }

    /// <summary>Every text of the profile, for looking up what a document says of the enterprise.</summary>
    public string ProfileText { get; }

    /// <summary>The limits that commitments and targets set.</summary>
    public IReadOnlyList<Limit> Promises { get; }

    /// <summary>The commitment or target that a limit contradicts, where no other one agrees with it; null where none.</summary>
    public Limit? ContradictedBy(Limit limit) =>
        Promises.Any(promise => promise.IsSameAs(limit) && !promise.Contradicts(limit)) ? null : Promises.FirstOrDefault(promise => promise.Contradicts(limit));

    /// <summary>The requirements that the enterprise excluded.</summary>
    public IReadOnlyList<CoverageRow> Excluded { get; }

    /// <summary>The level that the self-evaluation of the profile gives; null without one.</summary>
    public Level? SelfLevel { get; init; }

    /// <summary>The law that took the place of an edition, by the edition's number.</summary>
    public IReadOnlyDictionary<string, Law> Superseded { get; }

    /// <summary>The standards of the list by their number without the year.</summary>
    public IReadOnlyDictionary<string, Law> Editions { get; }

    /// <summary>The documents that another document cites; filled while texts are read.</summary>
    public ConcurrentDictionary<string, string> Cited { get; } = new(StringComparer.Ordinal);

    /// <summary>The documents that a register names, by the code of the register; filled while texts are read.</summary>
    public ConcurrentDictionary<(string Register, string Language), HashSet<string>> Registered { get; } = [];

    /// <summary>The limits that clauses state, each place once; filled while texts are read.</summary>
    public ConcurrentDictionary<string, LimitMention> Limits { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a telephone number, digits only, is one of the profile's.</summary>
    public bool IsOurPhone(string digits) => phones.Contains(digits) || ProfileText.Contains(digits, StringComparison.Ordinal);

    /// <summary>A number of a standard as it is compared: without spaces, with a plain hyphen.</summary>
    public static string Compact(string number) => number.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace('—', '-').Replace('–', '-').ToUpperInvariant();

    private static IEnumerable<string> DigitRuns(string phone) =>
        phone.Split(['/', ',', ';', '、', '，', '；', '转']).Select(part => string.Concat(part.Where(char.IsAsciiDigit))).Where(digits => digits.Length > 0);
}
