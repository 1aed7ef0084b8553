namespace DocGen.Writing.Docx.Layout;

/// <summary>The paragraph that is being written, in the text or in a footnote.</summary>
internal sealed class OpenParagraph
{
    public ParagraphText Text { get; } = new();

    public ParagraphMetrics Metrics { get; set; } = null!;

    public StyleFonts Fonts { get; set; } = null!;

    public RunFont Font => Fonts.Plain;

    public int? Indent { get; set; }

    public int ListLevel { get; set; }

    public ListIndent? List { get; set; }

    public Rows<NumberAt> Notes { get; } = new();
}
