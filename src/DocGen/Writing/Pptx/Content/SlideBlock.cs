using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Pictures;

namespace DocGen.Writing.Pptx.Content;

/// <summary>What stands on a slide, one thing below another, before anything is measured.</summary>
internal abstract record SlideBlock;

/// <summary>What a paragraph is.</summary>
internal enum ParagraphRole
{
    /// <summary>Running text or an item of a list.</summary>
    Body,

    /// <summary>A heading within a part, the term of a definition, the title of a box.</summary>
    Lead,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A line of code.</summary>
    Code,

    /// <summary>A caption, a footnote, a remark: small.</summary>
    Small,
}

/// <summary>What stands before an item of a list.</summary>
internal enum ItemMark
{
    None,
    Bullet,
    Number,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
}

/// <summary>A paragraph; <paramref name="Level"/> counts lists around it from 1 (0 outside), <paramref name="Start"/> is the number of a numbered item.</summary>
internal sealed record SlideParagraph(IReadOnlyList<SlideRun> Runs, ParagraphRole Role = ParagraphRole.Body, int Level = 0, ItemMark Mark = ItemMark.None, int Start = 1) : SlideBlock
{
    /// <summary>The first number of the list that the item belongs to.</summary>
    public int ListStart { get; init; } = 1;

    /// <summary>Whether it leads to what follows (a table, a list) and never ends a slide.</summary>
    public bool LeadsOn { get; init; }

    /// <summary>Whether it stands in the middle of its line.</summary>
    public bool IsCentred { get; init; }

    /// <summary>The words without their marks.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>Where the text of a cell stands.</summary>
internal enum CellAlign
{
    Left,
    Centre,
    Right,
}

/// <summary>A cell: its paragraphs, over how many columns and rows it reaches; a cell that another one covers has no paragraphs.</summary>
internal sealed record SlideCell(IReadOnlyList<SlideParagraph> Paragraphs, CellAlign Align, int Columns = 1, int Rows = 1, bool IsCoveredAcross = false, bool IsCoveredDown = false);

/// <summary>A table: the shares of its columns, its heading rows, its other rows.</summary>
internal sealed record SlideTable(IReadOnlyList<double> Shares, IReadOnlyList<IReadOnlyList<SlideCell>> Head, IReadOnlyList<IReadOnlyList<SlideCell>> Rows, string Name, SourceLocation Place) : SlideBlock;

/// <summary>A box that catches the eye; its kind is one of those of alerts.</summary>
internal sealed record SlideCallout(string Kind, string Title, IReadOnlyList<SlideParagraph> Paragraphs) : SlideBlock;

/// <summary>Where an author wants a new slide of the same title.</summary>
internal sealed record SlideBreak : SlideBlock;

/// <summary>What is shown and not read: its name, and its words for those who do not see it (null where it only adorns).</summary>
internal abstract record SlideFigure(string Name, string? Description, SourceLocation Place) : SlideBlock;

/// <summary>A picture from a file, with the size in points that the author asked for, or its own.</summary>
internal sealed record SlideImage(Image Image, double Width, double Height, bool IsSized, string Name, string? Description, SourceLocation Place) : SlideFigure(Name, Description, Place);

/// <summary>A flow.</summary>
internal sealed record SlideFlow(FlowChart Chart, string Name, string? Description, SourceLocation Place) : SlideFigure(Name, Description, Place);

/// <summary>An organisation chart.</summary>
internal sealed record SlideOrganisation(OrgChart Chart, string Name, string? Description, SourceLocation Place) : SlideFigure(Name, Description, Place);

/// <summary>A chart of figures.</summary>
internal sealed record SlideChart(DataChart Chart, string Name, string? Description, SourceLocation Place) : SlideFigure(Name, Description, Place);

/// <summary>Two or three columns side by side.</summary>
internal sealed record SlideColumns(IReadOnlyList<IReadOnlyList<SlideBlock>> Columns, SourceLocation Place) : SlideBlock;

/// <summary>A picture on the right half, the rest on the left.</summary>
internal sealed record SlideBeside(SlideFigure Right, IReadOnlyList<SlideBlock> Left) : SlideBlock;
