using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace DocGen.Composing.Slots;

/// <summary>
/// What of a document can be referred to: its sections by the id of clause or part, and the headings, tables and figures to which
/// authors gave ids. Filled once the outline and the captions are known.
/// </summary>
internal sealed class DocumentTargets(string document)
{
    private readonly Dictionary<string, string> bookmarks = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutlineEntry> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, Origin Origin), ITarget> anchors = [];
    private readonly Dictionary<string, List<ITarget>> anchorsById = new(StringComparer.Ordinal);
    private IReadOnlyList<Section>? all;

    /// <summary>The number of the document.</summary>
    public string Document { get; } = document;

    /// <summary>Whether its first level are chapters (a manual) and not sections (a procedure).</summary>
    public bool HasChapters { get; private set; }

    /// <summary>The heading under which the document explains its terms, or null.</summary>
    public OutlineEntry? Terms =>
        all?.FirstOrDefault(section => section is { Heading: not null, Body: { } body } && ListsTerms(body)) is { } section
            ? sections.GetValueOrDefault(section.Heading!.Bookmark)
            : null;

    /// <summary>
    /// Whether the numbers are known. A heading that refers to another is read before; it <see cref="WasAskedEarly"/> then, and its text is taken
    /// again.
    /// </summary>
    public bool IsFilled => all is not null;

    /// <summary>Whether a reference was read before the numbers were known.</summary>
    public bool WasAskedEarly { get; private set; }

    /// <summary>What stands for a reference until the numbers are known.</summary>
    public Reference Early(string target)
    {
        WasAskedEarly = true;
        return new Reference(target);
    }

    /// <summary>All ids.</summary>
    public IEnumerable<string> Ids => bookmarks.Keys.Concat(anchorsById.Keys);

    /// <summary>The bookmark of a section by the id of its clause or part: stable and unique in the document.</summary>
    public string Bookmark(string id)
    {
        if (!bookmarks.TryGetValue(id, out string? known))
        {
            known = BookmarkName.Of("c_", id, taken);
            bookmarks.Add(id, known);
        }

        return known;
    }

    /// <summary>Keeps the headings and captions to resolve references; an id that stands twice in one text is reported.</summary>
    public void Fill(Document filled, Report report)
    {
        sections.Clear();
        anchors.Clear();
        anchorsById.Clear();
        HasChapters = filled.Outline.Any(entry => entry.Kind == HeadingKind.Front);
        foreach (OutlineEntry entry in filled.Outline)
        {
            sections.TryAdd(entry.Bookmark, entry);
            Keep(entry.Anchor, entry, report);
        }

        foreach (CaptionEntry caption in filled.Captions)
        {
            Keep(caption.Anchor, caption, report);
        }

        all = filled.Sections;
    }

    /// <summary>
    /// What an id means in a text: the target in the text itself, else the section of that name, else those of the whole document,
    /// where more than one is one too many.
    /// </summary>
    public IReadOnlyList<ITarget> Find(string id, Origin origin)
    {
        if (anchors.TryGetValue((id, origin), out ITarget? near))
        {
            return [near];
        }

        return bookmarks.TryGetValue(id, out string? bookmark) && sections.TryGetValue(bookmark, out OutlineEntry? section)
            ? [section]
            : anchorsById.GetValueOrDefault(id) ?? [];
    }

    private static bool ListsTerms(ContainerBlock container) => container.OfType<ContainerBlock>().Any(block =>
        (block is CustomContainer custom && ContainerSyntax.Of(custom) is EachSyntax { Path: "terms" }) || ListsTerms(block));

    private void Keep(Anchor? anchor, ITarget target, Report report)
    {
        if (anchor is null)
        {
            return;
        }

        if (!anchors.TryAdd((anchor.Id, anchor.Origin), target))
        {
            report.Add(ComposingFaults.DoubledId.At(anchor.Place, anchor.Id, Document));
            return;
        }

        if (!anchorsById.TryGetValue(anchor.Id, out List<ITarget>? like))
        {
            anchorsById.Add(anchor.Id, like = []);
        }

        like.Add(target);
    }
}
