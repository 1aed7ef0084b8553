namespace DocGen.Writing.Docx.Looks;

/// <summary>The nine levels of bulleted and numbered lists, each further in than the one above.</summary>
internal static class ListLevels
{
    private const int Count = 9;

    /// <summary>Bullets that come again every few levels.</summary>
    public static IReadOnlyList<LevelDefinition> Bullets(string[] signs, int left, int step) =>
    [
        .. Enumerable.Range(0, Count).Select(level => new LevelDefinition(
            "bullet", signs[level % signs.Length], level == 0 ? StyleId.ListBullet : null, left + (level * step), step, Suffix: "tab")),
    ];

    /// <summary>Numbers in formats that come again every few levels; <c>%1</c> in a text stands for the number of the level itself.</summary>
    public static IReadOnlyList<LevelDefinition> Ordered(string[] formats, string[] texts, int left, int step) =>
    [
        .. Enumerable.Range(0, Count).Select(level => new LevelDefinition(
            formats[level % formats.Length], Text(texts, level), level == 0 ? StyleId.ListNumber : null, left + (level * step), step, Suffix: "tab")),
    ];

    /// <summary>Numbers that stand in the first line of a paragraph without hanging, as official documents have them.</summary>
    public static IReadOnlyList<LevelDefinition> Inline(string[] formats, string[] texts, string style, int firstLine, string suffix = "nothing") =>
    [
        .. Enumerable.Range(0, Count).Select(level => new LevelDefinition(
            formats[level % formats.Length], Text(texts, level), level == 0 ? style : null, FirstLine: firstLine, Suffix: suffix)),
    ];

    private static string Text(string[] texts, int level) =>
        texts[level % texts.Length].Replace("%1", "%" + (level + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
