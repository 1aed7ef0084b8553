using DocGen.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Planning.Training;

/// <summary>A document with some of its clauses only. A clause that one of them refers to stays too, so that every reference still leads somewhere.</summary>
internal static class CutDocument
{
    /// <summary>The document cut to the clauses that are wanted; whole where none is.</summary>
    public static PlannedDocument Of(PlannedDocument document, Func<PlannedClause, bool> wanted, Library library, string language)
    {
        PlannedClause[] all = [.. document.Parts.SelectMany(part => part.Clauses)];
        Dictionary<string, MarkdownDocument> trees = all.Select(clause => library.FindClause(clause.ClauseId, language)).OfType<Clause>()
            .ToDictionary(clause => clause.Id, clause => clause.Tree);
        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        foreach ((string id, MarkdownDocument tree) in trees)
        {
            foreach (string anchor in tree.Descendants<Block>().Select(block => block.TryGetAttributes()?.Id).OfType<string>().Prepend(id))
            {
                owners.TryAdd(anchor, id);
            }
        }

        HashSet<string> kept = new(StringComparer.Ordinal);
        Queue<string> next = new(all.Where(wanted).Select(clause => clause.ClauseId));
        while (next.TryDequeue(out string? id))
        {
            if (kept.Add(id) && trees.TryGetValue(id, out MarkdownDocument? tree))
            {
                foreach (string target in tree.Descendants<LinkInline>().Select(link => link.Url ?? "").Where(url => url.StartsWith('#')))
                {
                    if (owners.TryGetValue(target[1..], out string? owner))
                    {
                        next.Enqueue(owner);
                    }
                }
            }
        }

        return kept.Count == 0
            ? document
            : document with { Parts = [.. document.Parts.Select(part => part with { Clauses = [.. part.Clauses.Where(clause => kept.Contains(clause.ClauseId))] })] };
    }
}
