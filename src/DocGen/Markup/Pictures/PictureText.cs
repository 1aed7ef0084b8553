using System.Text;
using DocGen.Markup.Slots;
using DocGen.Model;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Pictures;

/// <summary>A piece of a text in a picture's source: characters as they stand, or a slot at its place.</summary>
internal sealed record PicturePiece(string Literal, SlotInline? Slot);

/// <summary>A text in a picture's source, which becomes words only when the slots in it are filled.</summary>
internal sealed record PictureText(IReadOnlyList<PicturePiece> Pieces, int Line, int Column)
{
    /// <summary>No text.</summary>
    public static PictureText Empty { get; } = new([], 0, 0);

    /// <summary>Whether there is nothing at all.</summary>
    public bool IsEmpty => Pieces.Count == 0;

    /// <summary>The slots in it.</summary>
    public IEnumerable<SlotInline> Slots => Pieces.Select(piece => piece.Slot).OfType<SlotInline>();

    /// <summary>The text where it has no slots, else null.</summary>
    public string? Literal => Slots.Any() ? null : string.Concat(Pieces.Select(piece => piece.Literal));

    /// <summary>How it was written, for messages and to compare names.</summary>
    public string Written => string.Concat(Pieces.Select(piece => piece.Slot is { } slot ? $"{{{{ {slot.Expression} }}}}" : piece.Literal));

    /// <summary>A node at its place, for whoever reports a fault in it.</summary>
    public LinkInline Node => At(Line, Column);

    /// <summary>A node at a place, for whoever reports a fault there.</summary>
    public static LinkInline At(int line, int column) => new() { Line = line, Column = column };

    /// <summary>The text with its slots filled; line ends become spaces.</summary>
    public string Fill(IValues values)
    {
        StringBuilder text = new();
        for (int i = 0; i < Pieces.Count;)
        {
            int end = i + 1;
            if (Pieces[i].Slot is null)
            {
                text.Append(Pieces[i++].Literal);
                continue;
            }

            while (end + 1 < Pieces.Count && JoinedSlots.Joins(Pieces[end].Literal) && Pieces[end + 1].Slot is not null)
            {
                end += 2;
            }

            foreach ((_, string? shown) in JoinedSlots.Shown([.. Pieces.Take(i..end)], piece => piece.Slot, piece => piece.Literal, values))
            {
                text.Append(shown);
            }

            i = end;
        }

        return text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').ToString().Trim();
    }

    /// <summary>The same as <see cref="Fill"/>; <c>doc:CODE</c> and other references of ours become what they refer to.</summary>
    public string Refer(IValues values) =>
        Literal is { } literal && literal.Contains(':', StringComparison.Ordinal) && values.Refer(literal, true, Node) is { } reference
            ? reference.Text
            : Literal is { } code && code.StartsWith("doc:", StringComparison.Ordinal) ? code[4..] : Fill(values);
}
