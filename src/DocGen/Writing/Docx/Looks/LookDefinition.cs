using DocGen.Writing.Docx.Layout;

namespace DocGen.Writing.Docx.Looks;

/// <summary>
/// 版式: all that makes a look, as data; the shipped looks are Word files made from such definitions. The paragraph styles follow Normal.
/// </summary>
internal sealed record LookDefinition(
    string Id,
    Diagnostics.Bilingual Title,
    StyleDefinition Normal,
    IReadOnlyList<StyleDefinition> Paragraphs,
    IReadOnlyList<CharacterDefinition> Characters,
    IReadOnlyList<TableDefinition> Tables,
    IReadOnlyList<FontDefinition> Fonts,
    IReadOnlyList<ListDefinition> Lists,
    IReadOnlyList<PageDefinition> Pages,
    bool HasEvenPages = false);

/// <summary>A character style; size in half-points.</summary>
internal sealed record CharacterDefinition(string Id, string Name)
{
    public string? EastAsia { get; init; }

    public string? Latin { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public string? Colour { get; init; }

    public bool Underline { get; init; }

    public bool Superscript { get; init; }
}

/// <summary>A table style: lines in eighths of a point, the fill of its heading row, the margins of its cells in twips.</summary>
internal sealed record TableDefinition(string Id, string Name, string? Colour, int Outer, int Inner, string? HeadFill, int Vertical, int Horizontal);

/// <summary>A font that the look names, what it is also called, and the kind of letter that may stand for it.</summary>
internal sealed record FontDefinition(string Name, string? Alternatives, string Family);

/// <summary>A multilevel list by its number in the numbering of a look (headings, bullets, ordered lists).</summary>
internal sealed record ListDefinition(int Number, IReadOnlyList<LevelDefinition> Levels);

/// <summary>A level of a list: as numbered, the style linked to it, its indents in twips, and what follows the number.</summary>
internal sealed record LevelDefinition(string Format, string Text, string? Style, int Left = 0, int Hanging = 0, int FirstLine = 0, string Suffix = "space");

/// <summary>A page of the look: its key (<see cref="PageKey"/>), geometry, how its pages are numbered, its header and footer.</summary>
internal sealed record PageDefinition(string Key, PageGeometry Geometry, IReadOnlyList<FurnitureDefinition> Furniture)
{
    public string NumberFormat { get; init; } = "decimal";

    /// <summary>The character pitch of the line grid, in 4096ths of a point beside the size of the text; null for a grid of lines only.</summary>
    public int? CharSpace { get; init; }

    /// <summary>Whether the first page has a header and footer of its own.</summary>
    public bool HasFirst => Furniture.Any(item => item.Type == "first");
}

/// <summary>A header or footer of a page of the look, for odd (default), even or first pages.</summary>
internal sealed record FurnitureDefinition(bool IsHeader, string Type, Action<WordXml> Write);
