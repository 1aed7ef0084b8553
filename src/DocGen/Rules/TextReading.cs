using DocGen.Diagnostics;
using DocGen.Markup.Slots;
using DocGen.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Rules;

/// <summary>The text of a section of a composed document, with the place of each character in the author's file.</summary>
internal sealed class TextReading(Document document, SectionText text, PackageFacts package)
{
    private static readonly char[] SentenceEnds = ['。', '；', '！', '？', '\n', ';', '!', '?'];
    private IReadOnlyList<Limit>? limits;

    /// <summary>The document.</summary>
    public Document Document { get; } = document;

    /// <summary>The section.</summary>
    public Section Section => text.Section;

    /// <summary>The text, a line per paragraph or cell.</summary>
    public string Text => text.Text;

    /// <summary>What the rules compare it with.</summary>
    public PackageFacts Package { get; } = package;

    /// <summary>The limits that it states.</summary>
    public IReadOnlyList<Limit> Limits => limits ??= [.. Promises.In(Text)];

    /// <summary>The slot of the section's own text that gave a character; null where none did.</summary>
    public SlotInline? SlotAt(int offset) => IsOfSection(offset) ? PieceAt(offset)?.Node as SlotInline : null;

    /// <summary>Whether the line of a character refers to a law, which then gives the figure.</summary>
    public bool CitesLaw(int offset)
    {
        int start = offset == 0 ? 0 : Text.LastIndexOf('\n', offset - 1) + 1;
        return text.Pieces.Any(piece => piece.Start >= start && piece.Start <= start + LineAt(offset).Length
            && piece.Node is LinkInline { Url: { } url } && url.StartsWith("law:", StringComparison.Ordinal));
    }

    /// <summary>Whether the character was filled in from profile, plan or library rather than written by the author.</summary>
    public bool IsFilled(int offset) => Section.Clause is null || PieceAt(offset) is { IsFilled: true } || !IsOfSection(offset);

    /// <summary>The place of a character: in the clause, in the declaration of a form, or in the introduction of the profile.</summary>
    public SourceLocation PlaceAt(int offset)
    {
        if (Section.Clause is null)
        {
            return Document.Planned.Form?.Place ?? Section.Origin.Start;
        }

        if (PieceAt(offset) is not { } piece)
        {
            return Section.Origin.Start;
        }

        if (!IsOfSection(offset))
        {
            return Package.Plan.Profile.At("enterprise.introduction." + Document.Identity.Language);
        }

        SourceLocation place = Section.Origin.Place(piece.Node);
        return piece.IsFilled ? place : place with { Column = place.Column + offset - piece.Start };
    }

    /// <summary>The line of a character: the paragraph or cell it stands in.</summary>
    public string LineAt(int offset) => Part(offset, ['\n']);

    /// <summary>The sentence of a character.</summary>
    public string SentenceAt(int offset) => Part(offset, SentenceEnds);

    /// <summary>The row of a table, or else the line, of a character.</summary>
    public string RowAt(int offset)
    {
        foreach (Range row in text.Rows)
        {
            if (offset >= row.Start.Value && offset < row.End.Value)
            {
                return Text[row];
            }
        }

        return LineAt(offset);
    }

    private string Part(int offset, char[] ends)
    {
        int start = offset == 0 ? 0 : Text.LastIndexOfAny(ends, offset - 1) + 1;
        int end = Text.IndexOfAny(ends, offset) is var found and >= 0 ? found : Text.Length;
        return Text[start..end];
    }

    private TextPiece? PieceAt(int offset)
    {
        int low = 0;
        int high = text.Pieces.Count - 1;
        TextPiece? found = null;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (text.Pieces[middle].Start <= offset)
            {
                found = text.Pieces[middle];
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return found;
    }

    /// <summary>Whether a character stands where people sign: in lines for signatures, or in a paragraph of that class.</summary>
    public bool IsToSign(int offset)
    {
        for (Block? block = BlockAt(offset); block is not null; block = block.Parent)
        {
            if (block is CustomContainer { Info: "signatures" } || block.TryGetAttributes()?.Classes?.Contains("signature") == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character stands in the section's own tree, not in Markdown of the profile that a slot brought in.</summary>
    private bool IsOfSection(int offset)
    {
        Block? root = BlockAt(offset);
        while (root?.Parent is { } parent)
        {
            root = parent;
        }

        return root is null || ReferenceEquals(root, Section.Body);
    }

    /// <summary>The innermost block of a character.</summary>
    private Block? BlockAt(int offset)
    {
        Block? block = PieceAt(offset)?.Node as Block;
        for (ContainerInline? above = (PieceAt(offset)?.Node as Inline)?.Parent; above is not null; above = above.Parent)
        {
            block = above.ParentBlock ?? block;
        }

        return block;
    }
}
