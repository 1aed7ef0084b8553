namespace DocGen.Writing.Docx.Layout;

/// <summary>How high the lines of a paragraph are.</summary>
internal enum LineRule
{
    /// <summary>As high as their text, in 240ths.</summary>
    Auto,

    /// <summary>Not lower than so many twips.</summary>
    AtLeast,

    /// <summary>So many twips.</summary>
    Exact,
}

/// <summary>The fonts and size that a style gives its characters, and by how many twips they stand apart.</summary>
internal sealed record CharacterMetrics(
    string Latin, string EastAsia, int HalfPoints, bool Bold, bool Italic, bool IsKerned, int Raised = 0, int Apart = 0);

/// <summary>A tab stop of a style, in twips.</summary>
internal sealed record TabStop(int Position, bool IsRight, bool IsCentered);

/// <summary>What the layout of a paragraph depends on, as its style says it with all that it inherits; lengths in twips.</summary>
internal sealed record ParagraphMetrics(string Style, CharacterMetrics Characters)
{
    public LineRule Rule { get; init; }

    public int Line { get; init; } = 240;

    /// <summary>The height of lines in hundredths of that of their text, where it depends on it.</summary>
    public int Percent => ((Line * 100) + 120) / 240;

    public int Before { get; init; }

    public int After { get; init; }

    public int Left { get; init; }

    public int Right { get; init; }

    /// <summary>Indent of the first line against the others; negative where it hangs.</summary>
    public int FirstLine { get; init; }

    public bool KeepNext { get; init; }

    public bool KeepLines { get; init; }

    public bool PageBreakBefore { get; init; }

    public bool WidowControl { get; init; } = true;

    public bool ContextualSpacing { get; init; }

    /// <summary>Chinese and Latin text stand a little apart.</summary>
    public bool AutoSpace { get; init; } = true;

    /// <summary>Lines neither begin nor end with characters that must not.</summary>
    public bool Kinsoku { get; init; } = true;

    /// <summary>Lines stand on the grid of the page where it has one.</summary>
    public bool SnapToGrid { get; init; } = true;

    /// <summary>Punctuation may stand in the margin.</summary>
    public bool Overflow { get; init; } = true;

    /// <summary>Width of a line above the text with its distance, and below it.</summary>
    public (int Top, int Bottom) Borders { get; init; }

    public IReadOnlyList<TabStop> Tabs { get; init; } = [];
}

/// <summary>What the layout of a table depends on, as its style says it: margins of cells, height of the lines between rows, above and below all, and below the first row where that is a heading; in twips.</summary>
internal sealed record TableMetrics(int Top, int Left, int Bottom, int Right, int Border, int Edge, int HeadLine);
