namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// A typeface for Chinese characters, each an em wide, and what in it is not: in 2,048ths of an em. The heights are those of the free
/// fonts that stand in where 宋体, 黑体, 楷体 and 仿宋 are missing.
/// </summary>
internal sealed record EastAsianFace(int Ascent, int Descent, int Space)
{
    private static readonly EastAsianFace Song = new(2357, 586, 524);
    private static readonly EastAsianFace SongBold = new(2357, 586, 512);
    private static readonly EastAsianFace Hei = new(2376, 590, 459);
    private static readonly EastAsianFace HeiBold = new(2376, 590, 465);
    private static readonly EastAsianFace Kai = new(2006, 266, 1024);
    private static readonly EastAsianFace FangSong = new(1846, 310, 1024);

    /// <summary>The face of a font; one that is not known is taken for 黑体.</summary>
    public static EastAsianFace Of(string name, bool bold) => name switch
    {
        "宋体" or "SimSun" or "NSimSun" or "新宋体" => bold ? SongBold : Song,
        "楷体" or "KaiTi" => Kai,
        "仿宋" or "FangSong" => FangSong,
        _ => bold ? HeiBold : Hei,
    };

    /// <summary>The width of a character.</summary>
    public int Advance(char character) => character switch
    {
        >= '\u2E80' => 2048,
        ' ' or '\u00A0' => Space,
        '–' or '−' or '€' => Space == 1024 ? 2048 : 1150,
        '′' => Space == 1024 ? 2048 : 600,
        '″' => Space == 1024 ? 2048 : 1000,
        '№' => 2220,
        '™' => 1600,
        '☐' or '☑' or '☒' => 1835,
        '\u200B' or '\u200C' or '\u200D' or '\u2060' => 0,
        _ => 2048,
    };
}
