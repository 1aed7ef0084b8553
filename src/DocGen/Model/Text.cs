namespace DocGen.Model;

/// <summary>A text of a profile or a library: the same in every language, or one per language.</summary>
public sealed record Text
{
    private readonly string? plain;
    private readonly IReadOnlyDictionary<string, string>? byLanguage;

    /// <summary>A text that is the same in every language.</summary>
    public Text(string text) => plain = text;

    /// <summary>A text per language code (zh-CN, en …).</summary>
    public Text(IReadOnlyDictionary<string, string> texts) => byLanguage = texts;

    /// <summary>A text without content.</summary>
    public static Text Empty { get; } = new("");

    /// <summary>Whether there is a text for the language.</summary>
    public bool Has(string language) => byLanguage is null || byLanguage.ContainsKey(language);

    /// <summary>The text in a language; another language's where it lacks (which a rule reports).</summary>
    public string In(string language)
    {
        if (byLanguage is null)
        {
            return plain ?? "";
        }

        return byLanguage.TryGetValue(language, out string? text) ? text : byLanguage.Values.FirstOrDefault("");
    }

    /// <summary>All texts, for checks on any language.</summary>
    public IEnumerable<string> All => byLanguage?.Values ?? [plain ?? ""];

    /// <inheritdoc/>
    public bool Equals(Text? other) => other is not null && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Aggregate(0, HashCode.Combine);

    /// <summary>For messages: the first text.</summary>
    public override string ToString() => All.FirstOrDefault("");
}
