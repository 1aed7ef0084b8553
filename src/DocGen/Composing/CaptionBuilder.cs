using System.Globalization;
using DocGen.Markup;
using DocGen.Markup.Captions;
using DocGen.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DocGen.Composing;

/// <summary>
/// Numbers the captions as Word's SEQ fields will: tables and figures apart, through the whole document. A writer takes them in the
/// same order.
/// </summary>
/// <param name="taken">The bookmarks that the document has; those of captions are added.</param>
internal sealed class CaptionBuilder(HashSet<string> taken)
{
    private readonly List<CaptionEntry> entries = [];
    private int tables;
    private int figures;

    /// <summary>The captions so far.</summary>
    public IReadOnlyList<CaptionEntry> Entries => entries;

    /// <summary>Adds the captions of the next section.</summary>
    public void Add(Section section)
    {
        if (section.Body is { } body && CaptionBlock.AreIn(body))
        {
            Add(section, body, section.Values);
        }
    }

    private void Add(Section section, ContainerBlock container, IValues values)
    {
        foreach (EffectiveBlock block in EffectiveBlocks.Of(container, values))
        {
            if (block.Block is CaptionBlock caption)
            {
                Add(section, caption, block.Values);
            }
            else if (block is { Block: ContainerBlock inner, Loop: null })
            {
                Add(section, inner, block.Values);
            }
            else if (block is { Block: ContainerBlock repeated, Loop: { } loop })
            {
                // As it is written: heading rows once, then the other rows or items for each.
                AddRows(section, repeated, block.Values, headings: true);
                foreach (IValues current in loop.Items.Select(item => block.Values.With(loop.Name, item)))
                {
                    AddRows(section, repeated, current, headings: false);
                }
            }
        }
    }

    private void AddRows(Section section, ContainerBlock repeated, IValues values, bool headings)
    {
        foreach (ContainerBlock row in repeated.OfType<ContainerBlock>().Where(row => row is TableRow { IsHeader: true } == headings))
        {
            Add(section, row, values);
        }
    }

    private void Add(Section section, CaptionBlock caption, IValues values)
    {
        int number = caption.Kind == CaptionKind.Table ? ++tables : ++figures;
        Anchor? anchor = caption.Id is { } id ? new Anchor(id, section.Origin, section.Origin.Place(caption)) : null;
        string counted = (caption.Kind == CaptionKind.Table ? "tbl_" : "fig_") + number.ToString(CultureInfo.InvariantCulture);
        string bookmark = anchor is null ? BookmarkName.Of("", counted, taken) : BookmarkName.OfAnchor(anchor.Id, taken);
        entries.Add(new CaptionEntry(caption.Kind, number, PlainText.Of(caption, values), bookmark) { Anchor = anchor });
    }
}
