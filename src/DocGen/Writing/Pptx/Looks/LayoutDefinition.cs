using DocGen.Writing.Docx.Drawings;

namespace DocGen.Writing.Pptx.Looks;

/// <summary>A layout of a shipped look: its type as PowerPoint names it, its name, what stands on it; whether its ground is dark, without the master's lines.</summary>
internal sealed record LayoutDefinition(string Type, string Name, IReadOnlyList<PlaceholderDefinition> Placeholders)
{
    private const string Levels = "单击此处编辑文本 / Text\n第二级 / Second level\n第三级 / Third level\n第四级 / Fourth level\n第五级 / Fifth level";

    /// <summary>LibreOffice shows a footer as its layout does only where that has a text.</summary>
    private const string FooterPrompt = "企业 · 编号 / Enterprise · number";
    private const string TitlePrompt = "单击此处编辑标题 / Title";

    /// <summary>Whether it has a ground of its own instead of the master's shapes.</summary>
    public bool IsOnDark { get; init; }

    /// <summary>Whether it is a first slide, with a band at the left.</summary>
    public bool IsCover { get; init; }

    /// <summary>The width and height of a slide.</summary>
    public static readonly Box Slide = new(0, 0, 960, 540);

    private static readonly Box Title = new(48, 30, 864, 62);
    private static readonly Box Whole = new(48, 112, 864, 372);
    private static readonly Box Left = new(48, 112, 420, 372);
    private static readonly Box Right = new(492, 112, 420, 372);

    /// <summary>The placeholders of the master.</summary>
    public static IReadOnlyList<PlaceholderDefinition> Master =>
    [
        new("Title Placeholder", "title", null, Title, TitlePrompt) { Anchor = "ctr" },
        new("Text Placeholder", "body", 1, Whole, Levels) { Anchor = "t" },
        new("Date Placeholder", "dt", 2, new Box(690, 502, 130, 22), "") { Anchor = "ctr", Sizes = [12], Colour = "tx2", Align = "r", IsPlain = true },
        new("Footer Placeholder", "ftr", 3, new Box(48, 502, 620, 22), FooterPrompt) { Anchor = "ctr", Sizes = [12], Colour = "tx2", Align = "l", IsPlain = true },
        new("Slide Number Placeholder", "sldNum", 4, new Box(832, 502, 80, 22), "‹#›") { Anchor = "ctr", Sizes = [12], Colour = "tx2", Align = "r", IsPlain = true, Field = "slidenum" },
    ];

    /// <summary>The layouts.</summary>
    public static IReadOnlyList<LayoutDefinition> All =>
    [
        new("title", "标题幻灯片 Title Slide",
        [
            new("Title", "ctrTitle", null, new Box(96, 150, 792, 130), TitlePrompt) { Anchor = "b", Sizes = [40], Bold = true, Align = "l" },
            new("Subtitle", "subTitle", 1, new Box(96, 312, 792, 130), "编号、版本、日期 / Number, version, date") { Anchor = "t", Sizes = [20, 18, 18], IsPlain = true, Align = "l" },
            new("Enterprise", "body", 13, new Box(96, 62, 792, 40), "企业名称 / Enterprise") { Anchor = "ctr", Sizes = [24], IsPlain = true, Colour = "tx2" },
            .. Furniture,
        ]) { IsCover = true },
        new("obj", "标题和内容 Title and Content",
        [
            new("Title", "title", null, null, TitlePrompt), new("Content", null, 1, null, Levels), .. Furniture,
        ]),
        new("secHead", "节标题 Section Header",
        [
            new("Title", "title", null, new Box(96, 140, 768, 110), TitlePrompt) { Anchor = "b", Sizes = [36], Bold = true, Colour = "bg1" },
            new("Text", "body", 1, new Box(96, 272, 768, 200), "单击此处编辑文本 / Text") { Anchor = "t", Sizes = [20, 18, 18], IsPlain = true, Colour = "bg1" },
            .. OnDark,
        ]) { IsOnDark = true },
        new("twoObj", "两栏内容 Two Content",
        [
            new("Title", "title", null, null, TitlePrompt), new("Content Left", null, 1, Left, Levels), new("Content Right", null, 2, Right, Levels), .. Furniture,
        ]),
        new("titleOnly", "仅标题 Title Only", [new("Title", "title", null, null, TitlePrompt), .. Furniture]),
        new("txAndObj", "图在右 Picture Right",
        [
            new("Title", "title", null, null, TitlePrompt), new("Text Left", "body", 1, Left, Levels), new("Picture", null, 2, Right, Levels), .. Furniture,
        ]),
    ];

    private static PlaceholderDefinition[] Furniture =>
    [
        new("Date", "dt", 10, null, "") { Sizes = [12], Colour = "tx2", Align = "r", IsPlain = true },
        new("Footer", "ftr", 11, null, FooterPrompt) { Sizes = [12], Colour = "tx2", Align = "l", IsPlain = true },
        new("Slide Number", "sldNum", 12, null, "‹#›") { Sizes = [12], Colour = "tx2", Align = "r", IsPlain = true, Field = "slidenum" },
    ];

    private static PlaceholderDefinition[] OnDark => [.. Furniture.Select(item => item with { Colour = "bg1" })];
}
