using System.Globalization;
using DocGen.Markup;
using DocGen.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocGen.Composing;

/// <summary>
/// Numbers the headings as Word's multilevel lists will: chapters 1, 1.1 …, front matter 0.1 …, appendices A, A.1 … A writer takes
/// the entries in the same order.
/// </summary>
/// <param name="words">The fixed words of the document's language.</param>
/// <param name="taken">The bookmarks that the document has; those of anchors are added.</param>
internal sealed class OutlineBuilder(Words words, HashSet<string> taken)
{
    private readonly List<OutlineEntry> entries = [];
    private readonly int[] chapter = new int[10];
    private readonly int[] appendix = new int[10];
    private int front;
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

    private void Add(HeadingKind kind, int level, string text, string bookmark, Anchor? anchor = null) =>
        entries.Add(new OutlineEntry(kind, level, Number(kind, level), text, bookmark) { Anchor = anchor });

    private string Number(HeadingKind kind, int level)
    {
        switch (kind)
        {
            case HeadingKind.Front when level == 1:
                return $"0.{++front}";
            case HeadingKind.Appendix when level == 1:
                Step(appendix, 1);
                return words.Format("appendix", Letter(appendix[1]));
            case HeadingKind.Appendix when level == 2:
                Step(appendix, 2);
                return $"{Letter(appendix[1])}.{appendix[2]}";
            case HeadingKind.Chapter:
                int shown = Math.Min(level, 4);
                Step(chapter, shown);
                return string.Join('.', chapter[1..(shown + 1)]);
            default:
                return "";
        }
    }

    private static void Step(int[] counters, int level)
    {
        for (int i = 1; i < level; i++)
        {
            counters[i] = Math.Max(1, counters[i]);
        }

        counters[level]++;
        Array.Clear(counters, level + 1, counters.Length - level - 1);
    }

    private static char Letter(int number) => (char)('A' + ((number - 1) % 26));
}
