namespace DocGen.Writing.Docx;

/// <summary>
/// Hebrew, Arabic and their kin: Word sets them in the right order only where their runs say so. A text is cut where the direction
/// changes; signs and digits between two words of one direction belong to them.
/// </summary>
internal static class RightToLeft
{
    /// <summary>Whether a text holds such letters at all.</summary>
    public static bool In(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0590', '\u08FF') || text.ContainsAnyInRange('\uFB1D', '\uFDFF') || text.ContainsAnyInRange('\uFE70', '\uFEFC');

    /// <summary>The direction of the first letter; null where there is none.</summary>
    public static bool? Direction(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (IsLetter(character))
            {
                return true;
            }

            if (char.IsLetter(character) || char.IsSurrogate(character))
            {
                return false;
            }
        }

        return null;
    }

    /// <summary>How far the text that stands first runs in one direction, and whether that is from right to left.</summary>
    public static int Segment(ReadOnlySpan<char> text, out bool rightToLeft)
    {
        rightToLeft = Direction(text) == true;
        int end = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool foreign = IsLetter(text[i]);
            if (foreign == rightToLeft && (foreign || char.IsLetter(text[i]) || char.IsSurrogate(text[i])))
            {
                end = i + 1;
            }
            else if (foreign != rightToLeft && (foreign || char.IsLetter(text[i]) || char.IsSurrogate(text[i])))
            {
                return rightToLeft ? end : i;
            }
        }

        return text.Length;
    }

    private static bool IsLetter(char character) =>
        character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
