namespace DocGen.Writing.Docx;

/// <summary>A paragraph style in the measures of Word: size in half-points, spacing and indents in twips; 0 and null leave it to the base.</summary>
internal sealed record StyleDefinition(string Id, string Name, string? Base = "Normal")
{
    public string? EastAsia { get; init; }

    public string? Latin { get; init; }

    public int Size { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public string? Colour { get; init; }

    public string? Align { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public int Line { get; init; }

    /// <summary>Single spacing, lines as high as what stands in them, not of a fixed pitch.</summary>
    public bool IsAutoLine { get; init; }

    /// <summary>Text that keeps off the character grid of the page.</summary>
    public bool IsOffGrid { get; init; }

    /// <summary>By how many twips characters stand apart; closer where it is negative.</summary>
    public int Apart { get; init; }

    /// <summary>Indents in hundredths of a character on the left and the right.</summary>
    public (int Left, int Right) Chars { get; init; }

    public string? Fill { get; init; }

    public int FirstLineChars { get; init; } = -1;

    public int Left { get; init; } = -1;

    public int Outline { get; init; } = -1;

    public (int Number, int Level)? List { get; init; }

    public bool KeepNext { get; init; }

    /// <summary>Whether its lines stay on one page; those of a style that stays with the next do too.</summary>
    public bool KeepLines { get; init; }

    public string? BorderBottom { get; init; }

    public string? BorderLeft { get; init; }

    public (int Position, string Kind, string Leader)? Tab { get; init; }

    public string? Next { get; init; }
}
