namespace DocGen.Diagnostics;

/// <summary>Finds what a user probably meant by a name that does not exist.</summary>
public static class Spelling
{
    /// <summary>The nearest known name, or null where none is near (more than a third of its letters differ).</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in known.Order(StringComparer.Ordinal))
        {
            int distance = Distance(name, candidate);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best is not null && bestDistance <= Math.Max(1, Math.Max(name.Length, best.Length) / 3) ? best : null;
    }

    /// <summary>“; did you mean 'x'?” in both languages, or nothing.</summary>
    public static Bilingual DidYouMean(string name, IEnumerable<string> known) =>
        Nearest(name, known) is { } near ? new($"，是不是想写“{near}”？", $"; did you mean '{near}'?") : new("。", ".");

    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 8 || left.Length > 80)
        {
            return int.MaxValue;
        }

        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
