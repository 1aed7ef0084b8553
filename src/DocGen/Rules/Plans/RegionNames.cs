using DocGen.Model;

namespace DocGen.Rules.Plans;

/// <summary>Names of regions as profiles write them: one may be part of another (河北, 河北石家庄).</summary>
internal static class RegionNames
{
    private static readonly string[] Everywhere = ["全国", "全中国", "中国", "全球", "china", "nationwide", "all of china", "the whole country", "worldwide", "mainland china"];

    /// <summary>Whether a region is the whole country or more.</summary>
    public static bool IsEverywhere(Text region) => region.All.Any(name => Everywhere.Contains(name.Trim().ToLowerInvariant()) || name.Contains("全国", StringComparison.Ordinal));

    /// <summary>Whether two names mean the same region, or one lies in the other, in any language.</summary>
    public static bool Meet(Text left, Text right) => left.All.Any(one => right.All.Any(other => Meet(one.Trim(), other.Trim())));

    private static bool Meet(string one, string other) =>
        one.Length > 0 && other.Length > 0
        && (Holds(one, other) || Holds(other, one));

    private static bool Holds(string whole, string part) => whole.Contains(part, StringComparison.OrdinalIgnoreCase);
}
