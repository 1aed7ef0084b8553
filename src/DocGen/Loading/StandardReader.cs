using DocGen.Diagnostics;
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
            new SpecialItems(special["deduction_points"].Number ?? 0, special["fail_at"].Whole, special["bonus_points"].Number ?? 0, special["bonus_maximum"].Whole))
        {
            ManagerRequirement = root["certified_manager_requirement"].StringOrNull,
        };
    }

    /// <summary>Reports each indicator whose points are not those of the ones below it; a standard without points has none to add up.</summary>
    public static void CheckSums(Standard standard, Cursor root, Report report)
    {
        foreach (Cursor item in root["requirements"].Items)
        {
            Requirement? requirement = standard.Find(item["id"].String);
            if (requirement?.Score is { } score && Sum(standard, requirement.Id) is { } sum && sum != score)
            {
                report.Add(LibraryFaults.ScoresDoNotAddUp.At(item["score"].Place, requirement.Id, score, sum));
            }
        }

        if (Sum(standard, null) is { } total && total != standard.TotalScore)
        {
            report.Add(LibraryFaults.ScoresDoNotAddUp.At(root["total_score"].Place, standard.Number, standard.TotalScore, total));
        }
    }

    private static decimal? Sum(Standard standard, string? parent)
    {
        Requirement[] below = [.. standard.Requirements.Where(requirement => requirement.Parent == parent)];
        return below.Length > 0 && Array.TrueForAll(below, requirement => requirement.Score is not null) ? below.Sum(requirement => requirement.Score!.Value) : null;
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
