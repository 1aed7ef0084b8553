namespace DocGen.Writing.Docx;

/// <summary>
/// How far the text of a list item stands from the margin, as the look's lists have it. The styles of further paragraphs know three levels;
/// below them, and for a quotation or code in an item, the paragraph says it itself, since no style can know where it stands.
/// </summary>
internal sealed class ListIndent(IReadOnlyList<LevelIndent> levels)
{
    /// <summary>How far the text of an item stands to the right of its mark, where its paragraph is indented on its own.</summary>
    public const int Hanging = 420;

    private const int LevelsOfStyles = 3;

    /// <summary>The indent of the text of an item in twips.</summary>
    public int OfText(int level) => At(level).Left;

    /// <summary>The indent of its first line against the others; the mark that hangs before it does not count.</summary>
    public int OfFirstLine(int level) => At(level).FirstLine;

    /// <summary>About what the mark takes of the first line, where it does not hang before it.</summary>
    public string MarkInText(int level) => At(level).Mark;

    /// <summary>The indent that a paragraph without mark needs in an item, or null where its style has it.</summary>
    public int? Of(string style, int level) =>
        OfText(level) == 0 || style == StyleId.AfterTable || (style == StyleId.Continuation(level) && level < LevelsOfStyles) ? null : OfText(level);

    private LevelIndent At(int level) => levels.Count == 0 ? LevelIndent.None : levels[Math.Min(level, levels.Count - 1)];
}

/// <summary>Indent of the text of a level, in twips, of its first line against it, and the mark where it stands in that line.</summary>
internal sealed record LevelIndent(int Left, int FirstLine, string Mark)
{
    public static readonly LevelIndent None = new(0, 0, "");
}
