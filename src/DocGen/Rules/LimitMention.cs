using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Markup.Slots;

namespace DocGen.Rules;

/// <summary>A time limit as a clause states it, with what tells its matter from others.</summary>
/// <param name="Quantity">How long.</param>
/// <param name="Figure">The same as it stands: 7 日, 24 h.</param>
/// <param name="Slot">The slot that gave the figure; null where the author wrote it.</param>
/// <param name="Said">The words around it, as they stand.</param>
/// <param name="Words">These words without the figure, parted by spaces, a Chinese character for a word; in a table with the first cell of the row before them.</param>
/// <param name="Deed">What is done within it; null where it is none of those that limits are set for.</param>
/// <param name="Bounds">What narrows it.</param>
/// <param name="Records">The records that its line or row names.</param>
/// <param name="Language">The language of the document.</param>
/// <param name="Place">Where the figure stands.</param>
internal sealed partial record LimitMention(
    Quantity Quantity, string Figure, string? Slot, string Said, string Words, string? Deed, IReadOnlySet<string> Bounds, IReadOnlySet<string> Records,
    string Language, SourceLocation Place)
{
    private readonly Lazy<HashSet<string>> pairs = new(() => PairsOf(Words));

    /// <summary>How much the words of another limit are these, from 0 to 1: pairs of characters, or of words where they are parted by spaces; too few say nothing.</summary>
    public double Likeness(LimitMention other) =>
        pairs.Value.Count < 4 || other.pairs.Value.Count < 4 ? 0 : 2.0 * pairs.Value.Count(other.pairs.Value.Contains) / (pairs.Value.Count + other.pairs.Value.Count);

    /// <summary>Whether both can be compared: one dimension, narrowed alike.</summary>
    public bool IsComparable(LimitMention other) =>
        Language == other.Language && Quantity.Dimension == other.Quantity.Dimension && Bounds.SetEquals(other.Bounds);

    /// <summary>Whether both lines name a record of the same kind.</summary>
    public bool SharesRecord(LimitMention other) => Records.Overlaps(other.Records);

    /// <summary>The limits of a section that stands in a clause.</summary>
    public static IEnumerable<LimitMention> In(TextReading text)
    {
        if (text.Section.Clause is null || !Within().IsMatch(text.Text))
        {
            yield break;
        }

        foreach (Quantity quantity in Quantities.In(text.Text).Where(quantity => quantity.Unit != "%"))
        {
            int start = quantity.Start == 0 ? 0 : text.Text.LastIndexOfAny(Promises.Ends, quantity.Start - 1) + 1;
            int end = text.Text.IndexOfAny(Promises.Ends, quantity.End) is var found and >= 0 ? found : text.Text.Length;
            string before = text.Text[start..quantity.Start];
            string after = text.Text[quantity.End..end];
            SlotInline? slot = text.SlotAt(quantity.Start);
            if ((slot is null && text.IsFilled(quantity.Start)) || (!After().IsMatch(after) && !Before().IsMatch(before)))
            {
                continue;
            }

            string row = text.RowAt(quantity.Start);
            string first = row.Split('\n').FirstOrDefault(cell => cell.Any(char.IsLetter)) ?? "";
            string head = row.Contains('\n', StringComparison.Ordinal) && !first.Contains(text.Text[start..end].Trim(), StringComparison.Ordinal) ? first : "";
            Limit? limit = text.Limits.FirstOrDefault(item => item.Quantity.Start == quantity.Start);
            if (limit is not null && text.Package.Promises.Any(promise => promise.IsSameAs(limit)))
            {
                continue;
            }

            yield return new LimitMention(
                quantity, text.Text[quantity.Start..quantity.End], slot is null ? null : SlotExpression.PathOf(slot.Expression), text.Text[start..end].Trim(), Units(head + " " + before + " " + after),
                limit?.Deed ?? Promises.DeedOf(head), limit?.Bounds ?? Promises.BoundsOf(head + text.SentenceAt(quantity.Start)),
                Record().Matches(row).Select(match => match.Value).ToHashSet(StringComparer.Ordinal),
                text.Document.Identity.Language, text.PlaceAt(quantity.Start));
        }
    }

    /// <summary>Chinese characters each for itself, letters of other scripts as words.</summary>
    private static string Units(string words) => string.Join(' ', Unit().Matches(words.ToLowerInvariant()).Select(match => match.Value));

    private static HashSet<string> PairsOf(string words)
    {
        string[] units = words.Split(' ');
        return [.. units.Zip(units.Skip(1), (one, next) => one + " " + next)];
    }

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}|[\\p{L}-[\\p{IsCJKUnifiedIdeographs}]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex("内|不超过|不晚于|最迟|[Ww]ithin|[Nn]o (?:more|later) than", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex("^ ?(?:之|以)?内", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex("(?:不得?超过|不晚于|最迟|最长|within|no more than|no later than) ?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex("(?<![A-Za-z0-9])R-\\d{3}(?!\\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Record();
}
