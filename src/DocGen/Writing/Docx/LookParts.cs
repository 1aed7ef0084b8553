using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Writing.Docx.Layout;
using DocGen.Writing.Docx.Looks;

namespace DocGen.Writing.Docx;

/// <summary>What every document takes from a look: parts that are copied as they are, numbering, pages, the cover, and what the layout needs of the styles.</summary>
internal sealed record LookParts(
    byte[] Styles,
    byte[] FontTable,
    byte[] Settings,
    ExtraPart? Theme,
    LookNumbering Numbering,
    LookPages Pages,
    LookCover Cover,
    bool HasEvenPages,
    Lazy<LookMetrics> LazyMetrics)
{
    private static readonly ConditionalWeakTable<byte[], LookParts> Prepared = [];

    /// <summary>What the layout of pages needs to know of the styles.</summary>
    public LookMetrics Metrics => LazyMetrics.Value;

    /// <summary>The look from which the others take what they lack.</summary>
    public static LookParts Default => LookReading.Default.Parts;

    /// <summary>What documents take from a look, each file read once: as it was prepared, or from the file; null with the faults reported where it cannot be used.</summary>
    public static LookParts? Read(Look look, Report? report = null)
    {
        if (Prepared.TryGetValue(look.Bytes, out LookParts? known))
        {
            return known;
        }

        return look.Prepared?.Invoke() is { } bytes ? Prepared.GetValue(look.Bytes, _ => PreparedLook.Read(bytes)) : LookReading.Of(look, report)?.Parts;
    }
}
