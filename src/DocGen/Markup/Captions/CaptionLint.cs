using DocGen.Diagnostics;
using DocGen.Model;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Captions;

/// <summary>Finds captions that belong to nothing, that ran into their table, and ids that no reference can use.</summary>
internal static class CaptionLint
{
    /// <summary>A paragraph that is still one was paired with nothing; or it would be a table, had it not a caption as its last line.</summary>
    public static void Inspect(ParagraphBlock paragraph, Origin origin, Report report)
    {
        if (paragraph.Parent is TableCell)
        {
            return;
        }

        if (CaptionSyntax.KindOf(paragraph) is not null)
        {
            report.Add(ReferenceFaults.LooseCaption.At(origin.Place(paragraph)));
        }
        else if (paragraph.Inline?.FirstChild is LiteralInline literal
            && (literal.Content.AsSpan().StartsWith("|") ? CaptionSyntax.HasLaterLine(paragraph) : literal.Content.AsSpan().StartsWith(":") && FollowsTable(paragraph)))
        {
            report.Add(ReferenceFaults.CaptionInTable.At(origin.Place(paragraph)));
        }
    }

    private static bool FollowsTable(ParagraphBlock paragraph) =>
        paragraph.Parent!.IndexOf(paragraph) is > 0 and var index && paragraph.Parent[index - 1] is Table;

    /// <summary>A table whose first or last row is a caption, or with an id and no caption.</summary>
    public static void Inspect(Table table, Origin origin, Report report)
    {
        foreach (TableRow row in table.OfType<TableRow>())
        {
            if (row is [TableCell and [ParagraphBlock text], ..] && CaptionSyntax.KindOf(text) is not null && row.Skip(1).OfType<TableCell>().All(cell => cell.Count == 0))
            {
                report.Add(ReferenceFaults.CaptionInTable.At(origin.Place(text)));
            }
        }

        ContainerBlock home = table.Parent!;
        int index = home.IndexOf(table);
        if (table.TryGetAttributes()?.Id is { } id && (index == 0 || home[index - 1] is not CaptionBlock))
        {
            report.Add(ReferenceFaults.IdWithoutCaption.At(origin.Place(table), id));
        }
    }

    /// <summary>A line that begins with a colon makes a definition of the table above it.</summary>
    public static void Inspect(DefinitionTerm term, Origin origin, Report report)
    {
        if (term.Inline?.FirstChild is LiteralInline literal && literal.Content.AsSpan().StartsWith("|") && term.Parent!.IndexOf(term) == 0)
        {
            report.Add(ReferenceFaults.CaptionInTable.At(origin.Place(term)));
        }
    }
}
