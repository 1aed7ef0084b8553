using DocGen.Writing.Docx.Drawings;
using DocGen.Writing.Pptx.Content;
using DocGen.Writing.Pptx.Looks;

namespace DocGen.Writing.Pptx.Layout;

/// <summary>How a paragraph is set: size of the letters, distance from the edge of its box, space above it, weight.</summary>
internal readonly record struct ParagraphSetting(double Size, double Left, double Before, bool IsBold, int Level);

/// <summary>
/// How much room text takes on a slide: an estimate on the safe side, since the room's computer may have other fonts than ours.
/// </summary>
internal sealed class TextMeasure(IReadOnlyList<TextLevel> levels)
{
    public const double SmallSize = 14;
    public const double CodeSize = 18;
    public const double QuoteIndent = 24;

    /// <summary>How much wider sans serif letters are.</summary>
    private const double SansSerif = 0.09;

    private const double Reserve = 0.93;
    private const double NarrowBox = 560;

    /// <summary>The room that numbers of two digits need beyond bullets.</summary>
    private const double NumberRoom = 6;

    /// <summary>How a paragraph is set by its role and level.</summary>
    public ParagraphSetting SettingOf(SlideParagraph paragraph)
    {
        int level = Math.Clamp(paragraph.Level - 1, 0, 8);
        TextLevel text = levels[level];
        bool isNumbered = paragraph.Mark is not (ItemMark.None or ItemMark.Bullet);
        double left = paragraph.Level > 0 ? text.Left + (isNumbered ? NumberRoom : 0) : paragraph.Role == ParagraphRole.Quote ? QuoteIndent : 0;
        double size = paragraph.Role switch
        {
            ParagraphRole.Small => Math.Min(SmallSize, text.Size),
            ParagraphRole.Code => Math.Min(CodeSize, text.Size),
            ParagraphRole.Quote => levels[1].Size,
            _ => text.Size,
        };
        return new ParagraphSetting(size, left, text.Before, paragraph.Role == ParagraphRole.Lead || text.IsBold, level);
    }

    /// <summary>Where the mark of an item of a level stands, from 0.</summary>
    public double StartOf(int level) => Math.Max(0, levels[level].Left + levels[level].Indent);

    /// <summary>Lines and height of a paragraph in a width, with the space above it.</summary>
    public (int Lines, double Height) Of(SlideParagraph paragraph, double width)
    {
        ParagraphSetting setting = SettingOf(paragraph);
        int lines = Lines(paragraph, setting.Size, width - setting.Left);
        TextLevel level = levels[setting.Level];
        return (lines, setting.Before + level.After + (lines * level.LineHeight(setting.Size, IsWide(paragraph.Text))));
    }

    /// <summary>The lines that a paragraph takes in a size and width.</summary>
    public static int Lines(SlideParagraph paragraph, double size, double width)
    {
        bool isBold = paragraph.Role == ParagraphRole.Lead || paragraph.Runs.Any(run => run.Marks.HasFlag(RunMarks.Strong));
        bool isCode = paragraph.Role == ParagraphRole.Code || paragraph.Runs.Any(run => run.Marks.HasFlag(RunMarks.Code));
        return Lines(paragraph.Text, size * (isCode ? 1.18 : isBold ? 1.05 : 1), width);
    }

    /// <summary>
    /// The lines that a text takes in a size and width. PowerPoint ends no line after a slash, so that one counts as a letter as wide; and the sans serif
    /// letters of slides are wider than those of drawings in Word.
    /// </summary>
    public static int Lines(string text, double size, double width)
    {
        int narrow = text.Count(character => character is > ' ' and < '\u2E80');
        double wider = 1 + (SansSerif * Math.Min(1, 2.5 * narrow / Math.Max(1, text.Length)));
        string measured = text.Replace("\t", "    ", StringComparison.Ordinal).Replace('/', 'i');
        int lines = TextFit.Lines(measured, size * wider, Math.Max(size, width));

        // In a cell or a narrow column where lines end depends on a hair's breadth with long Latin words.
        return narrow == 0 || lines == 1 || width > NarrowBox ? lines : Math.Max(lines, TextFit.Lines(measured, size * wider, Math.Max(size, width * Reserve)));
    }

    /// <summary>Whether a text has letters that are higher than Latin ones.</summary>
    public static bool IsWide(string text) => text.Any(character => character >= '\u2E80');
}
