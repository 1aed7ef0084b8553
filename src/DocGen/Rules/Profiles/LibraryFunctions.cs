using DocGen.Diagnostics;
using DocGen.Model;

namespace DocGen.Rules.Profiles;

/// <summary>职能 of a library: those that somebody must carry, and those that somebody may.</summary>
internal sealed class LibraryFunctions
{
    private const string Prefix = "function.";
    private readonly Library library;

    /// <summary>Collects the functions that clauses, forms, documents and laws name.</summary>
    public LibraryFunctions(Library library)
    {
        this.library = library;
        Needed = new SortedSet<string>(
            library.Clauses.SelectMany(clause => clause.Support.Append(clause.Lead))
                .Concat(library.Records.Values.Select(form => form.Keeper))
                .Concat(library.Declarations.Values.Select(document => document.Owner))
                .Concat(library.DocumentTypes.Values.Select(type => type.Owner))
                .Concat(library.Laws.Select(law => law.Owner))
                .OfType<string>()
                .Where(function => function.Length > 0),
            StringComparer.Ordinal);
        Known = new SortedSet<string>(
            library.Words.Values.SelectMany(words => words.Texts.Keys)
                .Where(key => key.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(key => key[Prefix.Length..])
                .Concat(Needed),
            StringComparer.Ordinal);
    }

    /// <summary>Functions that the library names as lead, support, keeper or owner.</summary>
    public IReadOnlySet<string> Needed { get; }

    /// <summary>Those, and the ones that have a word only.</summary>
    public IReadOnlySet<string> Known { get; }

    /// <summary>Whether a function has a word; one that has none is a slip of the library, which the planner reports where it stands.</summary>
    public bool HasWord(string function) => library.Words.Count == 0 || library.Words.Values.Any(words => words.Texts.ContainsKey(Prefix + function));

    /// <summary>The word of a function in brackets, or nothing.</summary>
    public Bilingual Word(string function) => new(
        Find("zh-CN", function) is { } zh ? $"（{zh}）" : "",
        Find("en", function) is { } en ? $" ({en})" : "");

    private string? Find(string language, string function) =>
        library.Words.GetValueOrDefault(language)?.Texts.GetValueOrDefault(Prefix + function);
}
