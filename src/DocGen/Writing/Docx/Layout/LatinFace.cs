namespace DocGen.Writing.Docx.Layout;

/// <summary>A typeface for Latin letters: how wide each letter is and how high its lines are, in 2,048ths of an em.</summary>
internal sealed class LatinFace
{
    private const int First = 32;
    private const int Kerned = 95;

    private static readonly LatinFace?[] Known = new LatinFace?[8];

    private readonly ushort[] advances = new ushort[256];
    private readonly short[]? closer;

    private LatinFace(ReadOnlySpan<ushort> widths, (char First, string Second, int Closer)[] pairs, int ascent, int descent, int gap)
    {
        (Ascent, Descent, Gap) = (ascent, descent, gap);
        if (widths.IsEmpty)
        {
            Array.Fill(advances, (ushort)1229);
            return;
        }

        widths[..95].CopyTo(advances.AsSpan(First));
        widths[95..].CopyTo(advances.AsSpan(160));
        closer = new short[Kerned * Kerned];
        foreach ((char first, string second, int units) in pairs)
        {
            foreach (char letter in second)
            {
                closer[((first - First) * Kerned) + letter - First] = (short)units;
            }
        }
    }

    /// <summary>Height above the base line.</summary>
    public int Ascent { get; }

    /// <summary>Depth below the base line.</summary>
    public int Descent { get; }

    /// <summary>Space between lines, which stands above them.</summary>
    public int Gap { get; }

    private bool IsFixed => closer is null;

    /// <summary>The face of a font; one that is not known is taken for Times New Roman.</summary>
    public static LatinFace Of(string name, bool bold, bool italic)
    {
        int kind = name switch
        {
            "Courier New" or "Liberation Mono" or "Consolas" or "Lucida Console" or "DejaVu Sans Mono" => 6,
            "Arial" or "Helvetica" or "Liberation Sans" or "Verdana" or "Tahoma" or "Segoe UI" or "Calibri" => bold ? 5 : 4,
            _ => (bold ? 1 : 0) + (italic ? 2 : 0),
        };
        return Known[kind] ??= kind switch
        {
            0 => new(LatinWidths.Serif, LatinKerning.Serif, 1825, 443, 87),
            1 => new(LatinWidths.SerifBold, LatinKerning.SerifBold, 1825, 443, 87),
            2 => new(LatinWidths.SerifItalic, LatinKerning.SerifItalic, 1825, 443, 87),
            3 => new(LatinWidths.SerifBoldItalic, LatinKerning.SerifBoldItalic, 1825, 443, 87),
            4 => new(LatinWidths.Sans, LatinKerning.Sans, 1854, 434, 67),
            5 => new(LatinWidths.SansBold, LatinKerning.SansBold, 1854, 434, 67),
            _ => new([], [], 1705, 615, 0),
        };
    }

    /// <summary>The width of a character.</summary>
    public int Advance(char character) =>
        character < 256 ? advances[character]
        : Other(character) is var width && IsFixed && width < 1700 ? 1229 : width;

    /// <summary>How much closer a letter stands to the one before it than their widths say.</summary>
    public int Closer(char before, char character)
    {
        int first = before - First;
        int second = character - First;
        return closer is null || (uint)first >= Kerned || (uint)second >= Kerned ? 0 : closer[(first * Kerned) + second];
    }

    private static int Other(char character) => character switch
    {
        '–' or '†' or '€' or '↑' or '↓' => 1024,
        '—' or '―' or '…' or '‰' or '←' or '→' or '↔' => 2048,
        '‘' or '’' or '‚' or '‐' or '‑' or '‹' or '›' => 682,
        '“' or '”' or '„' => 909,
        '•' => 717,
        '′' => 448,
        '″' => 853,
        '№' => 1954,
        '™' => 2007,
        '−' or '≡' => 1155,
        '≈' or '≠' or '≤' or '≥' or '√' => 1124,
        '∞' or '∑' => 1460,
        '☐' or '☑' or '☒' => 1835,
        >= '\u2460' and <= '\u24FF' => 1835,
        '℃' or '℉' => 2294,
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => 0,
        >= '\u2000' and <= '\u200A' => 512,
        >= '\u2500' and <= '\u257F' => 1451,
        >= '\u2100' and < '\u2E80' => 2048,
        _ => 1080,
    };
}
