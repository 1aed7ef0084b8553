using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Model.Facts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Rules;

/// <summary>
/// What the checks on documents look at in a section, collected in one walk through the text that applies: headings in order, tables,
/// pictures, each with its place in the author's file.
/// </summary>
internal sealed class DocumentReading
{
    private readonly List<ReadHeading> headings = [];
    private readonly List<Placed<Table>> tables = [];
    private readonly List<Placed<LinkInline>> pictures = [];
    private readonly Section section;

    private DocumentReading(Document document, Section section, int levelBefore)
    {
        Document = document;
        LevelBefore = levelBefore;
        this.section = section;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The level of the last heading before the section; 0 where there is none.</summary>
    public int LevelBefore { get; }

    /// <summary>The headings by which a reader can walk through the document, in order.</summary>
    public IReadOnlyList<ReadHeading> Headings => headings;

    /// <summary>All tables.</summary>
    public IReadOnlyList<Placed<Table>> Tables => tables;

    /// <summary>All pictures.</summary>
    public IReadOnlyList<Placed<LinkInline>> Pictures => pictures;

    /// <summary>Reads a section of a document.</summary>
    public static DocumentReading Of(Document document, Section section, int levelBefore)
    {
        DocumentReading reading = new(document, section, levelBefore);
        if (section.Heading is { } heading)
        {
            reading.AddHeading(heading.Kind, heading.Level, heading.Text, section.Origin.Start);
        }

        if (section.Body is { } body)
        {
            reading.Blocks(body, section.Values, atTop: true);
        }

        return reading;
    }

    private void Blocks(ContainerBlock container, IValues values, bool atTop)
    {
        foreach (EffectiveBlock block in EffectiveBlocks.Of(container, values))
        {
            Read(block, atTop);
        }
    }

    private void Read(EffectiveBlock block, bool atTop)
    {
        switch (block.Block)
        {
            case Table table:
                tables.Add(new Placed<Table>(table, PlaceOf(table)));
                Items(table, block);
                break;
            case LeafBlock leaf:
                if (atTop && leaf is HeadingBlock heading)
                {
                    AddHeading(section.BodyHeadings, section.BodyLevel + heading.Level, PlainText.Of(heading, block.Values), PlaceOf(heading));
                }

                Inlines(leaf.Inline);
                break;
            case ListBlock list:
                Items(list, block);
                break;
            case ContainerBlock inner:
                Blocks(inner, block.Values, atTop && inner is CustomContainer { Info: "landscape" });
                break;
        }
    }

    /// <summary>The rows of a table or the items of a list, once for each item of a loop around them.</summary>
    private void Items(ContainerBlock container, EffectiveBlock block)
    {
        foreach (Block child in container)
        {
            bool repeats = block.Loop is not null && child is not TableRow { IsHeader: true };
            foreach (Fact? item in repeats ? block.Loop!.Items : (IReadOnlyList<Fact?>)[null])
            {
                IValues values = item is null ? block.Values : block.Values.With(block.Loop!.Name, item);
                foreach (ContainerBlock cell in child is TableRow row ? row.OfType<ContainerBlock>() : child is ContainerBlock only ? [only] : [])
                {
                    Blocks(cell, values, atTop: false);
                }
            }
        }
    }

    private void Inlines(ContainerInline? container)
    {
        for (Inline? inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline { IsImage: true } picture)
            {
                pictures.Add(new Placed<LinkInline>(picture, PlaceOf(picture)));
            }
            else if (inline is ContainerInline inner)
            {
                Inlines(inner);
            }
        }
    }

    /// <summary>What Word's navigation shows: levels of chapters, the first of front matter, two of appendices.</summary>
    private void AddHeading(HeadingKind kind, int level, string text, SourceLocation place)
    {
        if (kind == HeadingKind.Chapter || (kind == HeadingKind.Front && level == 1) || (kind == HeadingKind.Appendix && level <= 2))
        {
            headings.Add(new ReadHeading(level, text, place));
        }
    }

    /// <summary>The place of a node; text that a slot brought in from the profile has none of its own in the section's file.</summary>
    private SourceLocation PlaceOf(MarkdownObject node)
    {
        Block? root = node as Block;
        for (ContainerInline? above = (node as Inline)?.Parent; above is not null; above = above.Parent)
        {
            root = above.ParentBlock;
        }

        while (root?.Parent is { } parent)
        {
            root = parent;
        }

        return ReferenceEquals(root, section.Body) ? section.Origin.Place(node) : section.Origin.Start;
    }
}

/// <summary>A node and its place.</summary>
internal sealed record Placed<T>(T Node, SourceLocation Place)
    where T : class;

/// <summary>A heading with its level and place.</summary>
internal sealed record ReadHeading(int Level, string Text, SourceLocation Place);
