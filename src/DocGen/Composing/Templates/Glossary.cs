using System.Text.RegularExpressions;
using DocGen.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Composing.Templates;

/// <summary>术语表: the terms that a reader of a document meets, looked up in the words of its clauses.</summary>
internal static class Glossary
{
    /// <summary>The terms of the library that apply and whose names stand in a clause of the document.</summary>
    public static IReadOnlyList<Term> Of(PartModel model)
    {
        string text = string.Join('\n', model.Document.Parts.SelectMany(part => part.Clauses).Where(clause => !clause.IsReplaced)
            .Select(clause => model.Library.FindClause(clause.ClauseId, model.Language)).OfType<Clause>()
            .SelectMany(clause => clause.Tree.Descendants<LeafBlock>().Select(WordsOf).Prepend(clause.Title)));
        return [.. model.Library.Terms.Where(term => (term.AppliesIf is null || model.Applies(term.AppliesIf)) && Stands(term.Name.In(model.Language), text))];
    }

    private static string WordsOf(LeafBlock block) => string.Concat(block.Inline?.Descendants<LiteralInline>().Select(inline => inline.Content.ToString()) ?? []);

    /// <summary>Whether a name stands in a text: letters as whole words, also in the plural; signs anywhere.</summary>
    private static bool Stands(string name, string text) => name.Length > 0 && (name[0] >= 0x2E80
        ? text.Contains(name, StringComparison.Ordinal)
        : Regex.IsMatch(text, $@"\b{Regex.Escape(name)}(e?s)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
