namespace DocGen.Writing.Docx.Layout;

/// <summary>
/// The two fonts of a run at their size. Widths are in 1,024ths of a twip, in which a 2,048th of an em is a whole number at every half
/// point of size; heights are in twips.
/// </summary>
internal sealed class RunFont
{
    /// <summary>Units of width in a twip.</summary>
    public const int Unit = 1024;

    private readonly LatinFace latin;
    private readonly EastAsianFace eastAsian;
    private readonly int scale;
    private readonly int apart;

    public RunFont(CharacterMetrics characters)
    {
        latin = LatinFace.Of(characters.Latin, characters.Bold, characters.Italic);
        eastAsian = EastAsianFace.Of(characters.EastAsia, characters.Bold);
        Characters = characters;
        scale = characters.Raised == 0 ? characters.HalfPoints * 5 : characters.HalfPoints * 5 * 58 / 100;
        apart = characters.Apart * Unit;
        Em = (2048 * scale) + apart;
        Gap = characters.HalfPoints * 2;
        LatinHeight = Height(latin.Ascent, latin.Gap, latin.Descent);
        EastAsianHeight = Height(eastAsian.Ascent, 0, eastAsian.Descent);
        Slant = characters.Italic ? (LatinHeight.Ascent + LatinHeight.Descent) / 12 : 0;
    }

    /// <summary>What the font was made for.</summary>
    public CharacterMetrics Characters { get; }

    /// <summary>The space between Chinese and Latin text: a fifth of the size.</summary>
    public int Gap { get; }

    /// <summary>Height above and below the base line of Latin letters.</summary>
    public (int Ascent, int Descent) LatinHeight { get; }

    /// <summary>Height above and below the base line of Chinese characters.</summary>
    public (int Ascent, int Descent) EastAsianHeight { get; }

    /// <summary>The width that a slanted letter takes beyond its own at the end of a line.</summary>
    public int Slant { get; }

    /// <summary>The space between characters that the style sets.</summary>
    public int Apart => apart;

    /// <summary>The width of a Chinese character, with the space that the style sets between characters.</summary>
    public int Em { get; }

    /// <summary>The width of a character that belongs to both scripts, in the font for Chinese.</summary>
    public int WeakWidth(char character) => char.IsLowSurrogate(character) ? 0 : (eastAsian.Advance(character) * scale) + apart;

    /// <summary>The width of a character in the font for Latin letters.</summary>
    public int LatinWidth(char character) => char.IsLowSurrogate(character) ? 0 : (latin.Advance(character) * scale) + apart;

    /// <summary>How much of a letter's width the letter after it takes away.</summary>
    public int Closer(char character, char after) => Characters.IsKerned ? latin.Closer(character, after) * scale : 0;

    /// <summary>Heights in twips, measured in sixths of one as LibreOffice does.</summary>
    private (int Ascent, int Descent) Height(int ascent, int gap, int descent)
    {
        int above = Sixths(ascent) + Sixths(gap);
        int rounded = (above + 3) / 6;
        return (rounded, ((above + Sixths(descent) + 3) / 6) - rounded);
    }

    private int Sixths(int units) => ((units * Characters.HalfPoints * 60) + 1024) / 2048;
}
