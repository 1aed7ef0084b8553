using System.Text.RegularExpressions;
using DocGen.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Markup.Slots;

/// <summary>
/// 并列填空: slots with nothing but a comma or an “and” between them, <c>{{ function.quality }}、{{ function.finance }}</c>. Where a
/// department carries both functions its name is printed once.
/// </summary>
internal sealed partial class JoinedSlots : ContainerInline
{
    /// <summary>Puts slots that are joined under one node; the tree stays as it was written otherwise.</summary>
    public static void Mark(MarkdownDocument tree)
    {
        foreach (SlotInline slot in tree.Descendants<SlotInline>().ToList())
        {
            if (slot.Parent is not JoinedSlots and { } parent && Follower(slot) is not null)
            {
                JoinedSlots joined = new() { Line = slot.Line, Column = slot.Column, Span = slot.Span };
                slot.InsertBefore(joined);
                for (SlotInline? next = slot; next is not null;)
                {
                    SlotInline? follower = Follower(next);
                    Inline? joiner = next.NextSibling;
                    joined.Span = new SourceSpan(joined.Span.Start, next.Span.End);
                    Move(next, joined);
                    if (follower is not null)
                    {
                        Move(joiner!, joined);
                    }

                    next = follower;
                }
            }
        }
    }

    /// <summary>Slots and what joins them, with the text of each: a name that was there already leaves no trace.</summary>
    public IEnumerable<(Inline Node, string? Text)> Shown(IValues values) =>
        Shown([.. this], node => node as SlotInline, node => ((LiteralInline)node).Content.ToString(), values);

    /// <summary>The same for any pieces that are slots and joiners by turns.</summary>
    internal static IEnumerable<(T Piece, string? Text)> Shown<T>(IReadOnlyList<T> pieces, Func<T, SlotInline?> slotOf, Func<T, string> textOf, IValues values)
    {
        List<(T, string?)> kept = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        List<T> joiners = [];
        foreach (T piece in pieces)
        {
            if (slotOf(piece) is not { } slot)
            {
                joiners.Add(piece);
            }
            else if (values.Fill(slot.Expression, slot) is var text && (text is null || !IsName(slot, text) || names.Add(text)))
            {
                kept.Add((piece, text));
            }
        }

        // The last joiner is the one that a list ends with: A、B和A is A和B.
        int dropped = joiners.Count - (kept.Count - 1);
        return kept.SelectMany((item, index) => index == 0 ? [item] : new[] { (joiners[dropped + index - 1], textOf(joiners[dropped + index - 1])), item });
    }

    /// <summary>Whether a text does nothing but join what stands on both sides of it.</summary>
    internal static bool Joins(string text) => Joiner().IsMatch(text);

    /// <summary>Two equal figures stand for two things, so that both are said.</summary>
    private static bool IsName(SlotInline slot, string text) =>
        slot.Expression.StartsWith("function.", StringComparison.Ordinal) || !text.Any(char.IsDigit);

    private static SlotInline? Follower(SlotInline slot) =>
        slot.NextSibling is LiteralInline { NextSibling: SlotInline next } joiner && joiner.Content.Length <= 12 && Joins(joiner.Content.ToString()) ? next : null;

    private static void Move(Inline inline, JoinedSlots joined)
    {
        inline.Remove();
        joined.AppendChild(inline);
    }

    [GeneratedRegex("^(?: ?[、，/] ?|(?:和|与|及|以及|或|或者)|,? (?:and|or)(?: the)? |, (?:the )?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Joiner();
}
