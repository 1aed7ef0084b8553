using DocGen.Loading.Yaml;
using DocGen.Model;

namespace DocGen.Loading;

/// <summary>Reads the facts of a standard.</summary>
internal static class StandardReader
{
    /// <summary>The standard; null where its id is missing.</summary>
    public static Standard? Read(Cursor root)
    {
        if (root["id"].StringOrNull is not { } id)
        {
            return null;
        }

        Cursor special = root["special_items"];
        return new Standard(
            id,
            root["number"].String,
            root["title"].Text,
            root["total_score"].Number ?? 0,
            root["certified_manager_share"].Number ?? 0,
            [.. root["requirements"].Items.Select(ReadRequirement).DistinctBy(requirement => requirement.Id)],
            [.. root["levels"].Items.Select(level => new Level(level["code"].String, level["title"].Text, level["minimum"].Number ?? 0, level["stars"].Whole))],
            new SpecialItems(special["deduction_points"].Number ?? 0, special["fail_at"].Whole, special["bonus_points"].Number ?? 0, special["bonus_maximum"].Whole));
    }

    private static Requirement ReadRequirement(Cursor item) => new(
        item["id"].String,
        item["parent"].StringOrNull,
        item["title"].Text,
        item["score"].Number,
        item["verified"].TruthOrNull == true,
        item["kind"].String == "sampled",
        item["exclusion"].String == "conditional" ? ExclusionRule.Conditional : ExclusionRule.Never,
        item["same-as"].Strings);
}
