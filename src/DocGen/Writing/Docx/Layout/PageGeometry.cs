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

    /// <summary>Whether the page is turned.</summary>
    public bool IsLandscape => Width > Height;

    /// <summary>The width of the text.</summary>
    public int TextWidth => Width - Left - Right;

    /// <summary>The height of the text; on a grid, that of whole lines.</summary>
    public int TextHeight => LinePitch is { } pitch ? Free / pitch * pitch : Free;

    private int Free => Height - Math.Max(Top, HeaderText > 0 ? Header + HeaderText : 0) - Math.Max(Bottom, FooterText > 0 ? Footer + FooterText : 0);
}
