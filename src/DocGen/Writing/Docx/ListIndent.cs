namespace DocGen.Writing.Docx;

/// <summary>
/// How far the text of a list item stands from the margin. The styles of further paragraphs know three levels; below them, and for a
/// quotation or code in an item, the paragraph says it itself, since no style can know where it stands.
/// </summary>
internal static class ListIndent
{
    /// <summary>How far the text of an item stands to the right of its mark.</summary>
    public const int Hanging = 420;

    private const int First = 840;
    private const int Step = 420;
    private const int LevelsOfStyles = 3;

    /// <summary>The indent of the text of an item in twips.</summary>
    public static int OfText(int level) => First + (Math.Min(level, 8) * Step);

    /// <summary>The indent that a paragraph without mark needs in an item, or null where its style has it.</summary>
    public static int? Of(string style, int level) =>
        style == StyleId.AfterTable || (style == StyleId.Continuation(level) && level < LevelsOfStyles) ? null : OfText(level);
}
