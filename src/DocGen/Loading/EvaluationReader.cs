using DocGen.Diagnostics;
using DocGen.Loading.Yaml;
using DocGen.Model;

namespace DocGen.Loading;

/// <summary>Reads check points and application packs.</summary>
internal static class EvaluationReader
{
    /// <summary>An item of checks.yaml.</summary>
    public static IndicatorCheck ReadCheck(Cursor item, Report report) => new(
        item["indicator"].String,
        item["methods"].Strings,
        [.. item["points"].Items.Select(point => new CheckPoint(point["text"].Text, ConditionReader.Read(point["applies-if"], report), point["text"].Place))],
        item["advice"].Text,
        item.Place);

    /// <summary>A file under application/.</summary>
    public static ApplicationPack ReadPack(Cursor root, Report report) => new(
        root["id"].String, root["name"].Text, [.. root["items"].Items.Select(item => ReadItem(item, report))], root["id"].Place);

    private static PackItem ReadItem(Cursor item, Report report) => new(
        item["code"].StringOrNull,
        item["number"].StringOrNull,
        item["title"].TextOrNull,
        item["responsible"].StringOrNull,
        item["kind"].StringOrNull,
        item["copies"].WholeOrNull,
        item["note"].TextOrNull,
        [
            .. item["needs"].Items.Select(need => new PackNeed(
                need["text"].Text, ConditionReader.Read(need["applies-if"], report), need["responsible"].StringOrNull, need["text"].Place)),
        ],
        item.Place);
}
