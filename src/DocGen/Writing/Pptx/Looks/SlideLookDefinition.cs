namespace DocGen.Writing.Pptx.Looks;

/// <summary>The colours of a theme: dark and light text and ground, six accents, links.</summary>
internal sealed record ThemeColours(string Dark1, string Light1, string Dark2, string Light2, IReadOnlyList<string> Accents, string Link, string Visited);

/// <summary>The fonts of a theme, for headings and for text: Latin and Chinese.</summary>
internal sealed record ThemeFonts(string LatinHead, string LatinBody, string ChineseHead, string ChineseBody);

/// <summary>A look of slides that ships, as data; the file is made from it.</summary>
internal sealed record SlideLookDefinition(string Id, Diagnostics.Bilingual Title, ThemeColours Colours, ThemeFonts Fonts)
{
    /// <summary>The looks that ship; the ids are those of the Word looks.</summary>
    public static IReadOnlyList<SlideLookDefinition> Shipped =>
    [
        new("enterprise", new("企业幻灯片", "Enterprise slides"),
            new("262626", "FFFFFF", "1F3864", "E7EDF5", ["2F5496", "7F8FA9", "5B9BD5", "C3986D", "6E8B9E", "A5B592"], "0563C1", "7F5F9E"),
            new("Arial", "Arial", "微软雅黑", "微软雅黑")),
        new("official", new("公文幻灯片", "Official slides"),
            new("1A1A1A", "FFFFFF", "7A1414", "F3EEEA", ["8C1C1C", "7F7F7F", "B8860B", "5F6B7A", "A67C52", "4F6D5A"], "0563C1", "7F5F9E"),
            new("Times New Roman", "Arial", "黑体", "微软雅黑")),
        new("standard", new("标准幻灯片", "Standard slides"),
            new("000000", "FFFFFF", "1F2A33", "EDEFF1", ["3B4A57", "8A949E", "5F7F99", "B08D57", "6B7F6E", "A3A9AF"], "0563C1", "7F5F9E"),
            new("Arial", "Arial", "黑体", "黑体")),
    ];
}
