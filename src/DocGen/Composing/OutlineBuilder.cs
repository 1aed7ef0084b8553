using System.Globalization;
using DocGen.Markup;
using DocGen.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Composing;

/// <summary>
/// Numbers the headings as Word's multilevel lists will, in the formats of the look: chapters 1, 1.1 … or 一、（一）…, front matter
/// 0.1 …, appendices A, A.1 … A writer takes the entries in the same order.
/// </summary>
/// <param name="numbering">The formats, in the document's language.</param>
/// <param name="taken">The bookmarks that the document has; those of anchors are added.</param>
internal sealed class OutlineBuilder(HeadingNumbering numbering, HashSet<string> taken)
{
    private readonly List<OutlineEntry> entries = [];
    private readonly int[]?[] counters = new int[]?[(int)HeadingKind.Plain + 1];
    private string lastBookmark = "h";
    private int below;

    /// <summary>The outline so far.</summary>
    public IReadOnlyList<OutlineEntry> Entries => entries;

    /// <summary>Adds the headings of the next section.</summary>
    public void Add(Section section)
    {
        if (section.Heading is { } heading)
        {
            lastBookmark = heading.Bookmark;
            below = 0;
            Add(heading.Kind, heading.Level, heading.Text, heading.Bookmark);
        }

        if (section.Body is { } body)
        {
            AddBody(section, body, section.Values);
        }
    }

    private void AddBody(Section section, ContainerBlock body, IValues values)
    {
        foreach (EffectiveBlock block in EffectiveBlocks.Of(body, values))
        {
            if (block.Block is HeadingBlock heading)
            {
                string suffix = (++below).ToString(CultureInfo.InvariantCulture);
                Anchor? anchor = heading.TryGetAttributes()?.Id is { } id ? new Anchor(id, section.Origin, section.Origin.Place(heading)) : null;
                string bookmark = anchor is null
                    ? lastBookmark[..Math.Min(lastBookmark.Length, 36)] + "_" + suffix
                    : BookmarkName.OfAnchor(anchor.Id, taken);
                Add(section.BodyHeadings, section.BodyLevel + heading.Level, PlainText.Of(heading, block.Values), bookmark, anchor);
            }
            else if (block.Block is CustomContainer turned && ContainerSyntax.Of(turned) is LandscapeSyntax)
            {
                AddBody(section, turned, block.Values);
            }
        }
    }

    private void Add(HeadingKind kind, int level, string text, string bookmark, Anchor? anchor = null)
    {
        IReadOnlyList<NumberLevel> levels = numbering.Of(kind);
        int shown = kind == HeadingKind.Chapter ? Math.Min(level, levels.Count) : level;
        if (shown < 1 || shown > levels.Count)
        {
            entries.Add(new OutlineEntry(kind, level, "", text, bookmark) { Anchor = anchor });
            return;
        }

        int[] counts = Step(kind, levels, shown);
        entries.Add(new OutlineEntry(kind, level, HeadingNumbering.Print(levels, shown, counts), text, bookmark)
        {
            Anchor = anchor,
            Citation = HeadingNumbering.Cite(levels, shown, counts),
        });
    }

    /// <summary>Counts one more at a level; the levels above have at least begun, those below begin anew.</summary>
    private int[] Step(HeadingKind kind, IReadOnlyList<NumberLevel> levels, int level)
    {
        const int none = -1;
        if (counters[(int)kind] is not { } counts)
        {
            counters[(int)kind] = counts = new int[levels.Count + 1];
            Array.Fill(counts, none);
        }

        for (int i = 1; i < level; i++)
        {
            counts[i] = counts[i] == none ? levels[i - 1].Start : counts[i];
        }

        counts[level] = counts[level] == none ? levels[level - 1].Start : counts[level] + 1;
        Array.Fill(counts, none, level + 1, counts.Length - level - 1);
        return counts;
    }
}
