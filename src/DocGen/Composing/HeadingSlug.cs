using System.Globalization;
using System.Text;

namespace DocGen.Composing;

/// <summary>
/// The anchors that forges give to headings (<c>#51-scope</c>, <c>#适用范围</c>), by which Markdown links within a file: lower case, no
/// punctuation, spaces as hyphens, a count on those that come again.
/// </summary>
internal sealed class HeadingSlug
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The anchor of the next heading.</summary>
    public string Next(string heading)
    {
        string slug = Of(heading);
        if (counts.TryGetValue(slug, out int count))
        {
            counts[slug] = count + 1;
            return $"{slug}-{(count + 1).ToString(CultureInfo.InvariantCulture)}";
        }

        counts.Add(slug, 0);
        return slug;
    }

    private static string Of(string heading)
    {
        StringBuilder slug = new();
        foreach (Rune rune in heading.Trim().EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                slug.Append('-');
            }
            else if (rune.Value is '-' or '_' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return slug.ToString();
    }
}
