using System.Globalization;

namespace DocGen.Model.Facts;

/// <summary>
/// A value that clauses and conditions can name: a text as it is printed, perhaps with the raw value behind it, named members,
/// or items. <see cref="None"/> stands for a value that is known but was not given.
/// </summary>
public sealed class Fact
{
    private Fact(string? text, object? raw, IReadOnlyDictionary<string, Fact>? members, IReadOnlyList<Fact>? items, bool open)
    {
        Text = text;
        Raw = raw;
        Members = members;
        Items = items;
        IsOpen = open;
    }

    /// <summary>A value that the profile could give and does not.</summary>
    public static Fact None { get; } = new(null, null, null, null, false);

    /// <summary>How it is printed; null where it has no text of its own.</summary>
    public string? Text { get; }

    /// <summary>The value for comparisons and filters: string, decimal, bool or DateOnly.</summary>
    public object? Raw { get; }

    /// <summary>Named members.</summary>
    public IReadOnlyDictionary<string, Fact>? Members { get; }

    /// <summary>Items of a list.</summary>
    public IReadOnlyList<Fact>? Items { get; }

    /// <summary>Whether the member names are the enterprise's own, so that an absent one is empty and not a mistake.</summary>
    public bool IsOpen { get; }

    /// <summary>A text; none where empty.</summary>
    public static Fact Of(string? text) => string.IsNullOrEmpty(text) ? None : new Fact(text, text, null, null, false);

    /// <summary>A number, printed without trailing zeros; none where null.</summary>
    public static Fact Of(decimal? number) => number is null ? None : new Fact(Number(number.Value), number.Value, null, null, false);

    /// <summary>A truth value; it has no printed form.</summary>
    public static Fact Of(bool truth) => new(null, truth, null, null, false);

    /// <summary>A date with the form in which the language prints it.</summary>
    public static Fact Of(DateOnly? date, string printed) => date is null ? None : new Fact(printed, date.Value, null, null, false);

    /// <summary>A list.</summary>
    public static Fact List(IEnumerable<Fact> items) => new(null, null, null, [.. items], false);

    /// <summary>A record with a fixed set of members, and perhaps a text and raw value of its own.</summary>
    public static Fact Record(IReadOnlyDictionary<string, Fact> members, string? text = null, object? raw = null) =>
        new(text, raw ?? text, members, null, false);

    /// <summary>A map whose keys the enterprise or the library chooses.</summary>
    public static Fact Map(IReadOnlyDictionary<string, Fact> members) => new(null, null, members, null, true);

    /// <summary>Whether a bare name in a condition holds: given, not empty, not false.</summary>
    public bool IsTrue => Raw switch
    {
        bool truth => truth,
        null => Items is { Count: > 0 } || Members is { Count: > 0 },
        _ => true,
    };

    /// <summary>A number as printed in documents: 95, 2.5, 4200000.</summary>
    public static string Number(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);
}
