namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// The paper of a section, in twips: its size, margins, the distances of header and footer from the edges, and how high their
/// text is. A header that is higher than its margin pushes the text down.
/// </summary>
internal readonly record struct PageGeometry(
    int Width, int Height, int Top, int Right, int Bottom, int Left, int Header, int Footer, int HeaderText = 0, int FooterText = 0)
{
    /// <summary>The pitch of the grid of lines on which text in single spacing stands, where the page has one.</summary>
    public int? LinePitch { get; init; }

    /// <summary>How much more than their size, in 4,096ths of a point, the characters of the grid take where the page has one of lines and characters.</summary>
    public int? CharSpace { get; init; }

    /// <summary>Whether the page is turned.</summary>
    public bool IsLandscape => Width > Height;

    /// <summary>The width of the text.</summary>
    public int TextWidth => Width - Left - Right;

    /// <summary>
    /// The width of text that stands on the grid: that of whole characters of the size of the default style, as LibreOffice reckons it, in
    /// hundredths of a millimetre. Footnotes and tables do not stand on the grid.
    /// </summary>
    public int GridWidth(int halfPoints)
    {
        if (CharSpace is not { } space)
        {
            return TextWidth;
        }

        int pitch = Hundredths(halfPoints * 10) + Hundredths((space >> 12) * 20) + Hundredths((space & 0xFFF) * 20 / 0xFFF);
        int twips = ((pitch * 72) + 63) / 127;
        return twips > 0 && twips < TextWidth ? TextWidth / twips * twips : TextWidth;
    }

    /// <summary>The height of the text where footnotes take some of it; on a grid, that of whole lines.</summary>
    public int HeightBeside(int notes) => LinePitch is { } pitch ? Math.Max(0, Free - notes) / pitch * pitch : Free - notes;

    /// <summary>The height of the text; on a grid, that of whole lines.</summary>
    public int TextHeight => HeightBeside(0);

    private int Free => Height - Math.Max(Top, HeaderText > 0 ? Header + HeaderText : 0) - Math.Max(Bottom, FooterText > 0 ? Footer + FooterText : 0);

    private static int Hundredths(int twips) => (int)Math.Round(twips * 127 / 72.0, MidpointRounding.AwayFromZero);
}
