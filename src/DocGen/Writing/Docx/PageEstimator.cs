namespace DocGen.Writing.Docx;

/// <summary>
/// Estimates on which page each heading falls, for the cached page numbers of the contents: line pitch and indents of the
/// styles, a full-width character as one em, others by class. Word and its kin compute the fields anew when asked.
/// </summary>
internal sealed class PageEstimator
{
    private const double PortraitHeight = 697.9;   // points of text on A4 with the margins of the look
    private const double PortraitWidth = 415.6;
    private const double LandscapeHeight = 451.6;

    private double pageHeight = PortraitHeight;
    private double pageWidth = PortraitWidth;
    private double used;
    private double textWidth;
    private double objectHeight;
    private string style = "";
    private int listLevel;
    private RowState? row;
    private double keptHeading;
    private double headerHeight;
    private double lastAfter;

    /// <summary>The page that is being filled, in the numbering of its section.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Starts a section on a new page; numbering restarts where asked.</summary>
    public void Section(bool landscape, bool restart, bool first)
    {
        (pageHeight, pageWidth) = landscape ? (LandscapeHeight, PortraitHeight) : (PortraitHeight, PortraitWidth);
        Page = restart || first ? 1 : Page + 1;
        used = 0;
        lastAfter = 0;
    }

    /// <summary>Starts a new page unless the page is empty.</summary>
    public void NewPage()
    {
        if (used > 0)
        {
            Page++;
            used = 0;
            lastAfter = 0;
        }
    }

    /// <summary>Opens a paragraph of a style.</summary>
    public void StartParagraph(string paragraphStyle, int level)
    {
        style = paragraphStyle;
        listLevel = level;
        textWidth = 0;
    }

    /// <summary>Adds text to the paragraph.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            textWidth += character >= 0x2E80 || RunStyle.IsAmbiguous(character) ? 1.0
                : char.IsAsciiDigit(character) ? 0.5
                : character is >= 'A' and <= 'Z' ? 0.68
                : character is ' ' or '.' or ',' or ':' or ';' or '(' or ')' or '/' or '-' ? 0.29
                : 0.46;
        }
    }

    /// <summary>An object in the line of the paragraph (a picture, a drawing, a chart): the line is as high as it.</summary>
    public void Object(double width, double height)
    {
        textWidth = Math.Max(textWidth, width > 0 ? 1 : 0);
        objectHeight = Math.Max(objectHeight, height);
    }

    /// <summary>Closes the paragraph and gives it its lines.</summary>
    public void EndParagraph()
    {
        Metrics metrics = Of(style);
        if (objectHeight > 0)
        {
            metrics = metrics with { Pitch = objectHeight, Before = 6 };
            objectHeight = 0;
        }

        if (row is { } current)
        {
            double available = Math.Max(12, (pageWidth * current.Share) - 9);
            current.CellHeight += Lines(metrics, available) * metrics.Pitch;
            return;
        }

        double indent = listLevel < 0 ? 0 : 42 + (listLevel * 21);
        int lines = Lines(metrics, pageWidth - indent);
        if (metrics.IsHeading)
        {
            double height = Gap(metrics) + (lines * metrics.Pitch);
            Add(height, keepWith: 30 + keptHeading);
            keptHeading += height + metrics.After;
        }
        else
        {
            AddLines(metrics, lines);
            keptHeading = 0;
        }

        used += metrics.After;
        lastAfter = metrics.After;
    }

    /// <summary>Text breaks between lines, but never leaves one line alone on a page.</summary>
    private void AddLines(Metrics metrics, int lines)
    {
        double gap = Gap(metrics);
        int fitting = (int)Math.Floor((pageHeight + 0.5 - used - gap) / metrics.Pitch);
        if (fitting < Math.Min(lines, 2))
        {
            NewPage();
            gap = Gap(metrics);
            fitting = (int)Math.Floor((pageHeight + 0.5 - gap) / metrics.Pitch);
        }

        used += gap;
        while (lines > fitting)
        {
            lines -= lines - fitting == 1 ? Math.Max(1, fitting - 1) : fitting;
            NewPage();
            fitting = (int)Math.Floor((pageHeight + 0.5) / metrics.Pitch);
        }

        used += lines * metrics.Pitch;
    }

    /// <summary>The space before a paragraph: the larger of its own and what the one above left.</summary>
    private double Gap(Metrics metrics) => used > 0 ? Math.Max(0, metrics.Before - lastAfter) : metrics.Before;

    /// <summary>Opens a table row.</summary>
    public void StartRow(bool isHeader)
    {
        row = new RowState { IsHeader = isHeader };
    }

    /// <summary>Opens a table; its heading rows come again on each page.</summary>
    public void StartTable() => headerHeight = 0;

    /// <summary>Opens a cell that takes a share of the width.</summary>
    public void StartCell(double share) => row!.Share = share;

    /// <summary>Closes a cell.</summary>
    public void EndCell()
    {
        row!.Height = Math.Max(row.Height, row.CellHeight);
        row.CellHeight = 0;
    }

    /// <summary>Closes the row; it does not break across pages.</summary>
    public void EndRow(double minimum)
    {
        double height = Math.Max(row!.Height + 3.3, minimum);
        bool isHeader = row.IsHeader;
        row = null;
        int page = Page;
        Add(height, keepWith: isHeader ? 20 : 0);
        used += Page > page && !isHeader ? headerHeight : 0;
        headerHeight += isHeader ? height : 0;
        lastAfter = 0;
        keptHeading = 0;
    }

    private int Lines(Metrics metrics, double available)
    {
        // Justified Chinese text fills a line to about a tenth of a character, since punctuation may be compressed.
        double capacity = (available / metrics.Size) - 0.1;
        return Math.Max(1, (int)Math.Ceiling(((textWidth + metrics.FirstIndent) / capacity) - 0.01));
    }

    private void Add(double height, double keepWith)
    {
        if (used > 0 && used + height + keepWith > pageHeight)
        {
            Page++;
            used = 0;
            lastAfter = 0;
        }

        used += height;
    }

    private static Metrics Of(string style) => style switch
    {
        "Heading1" or "FrontTitle" or "AppendixTitle" or "TOCHeading" or "PlainTitle" => new(16, 28, 12, 12, 0, true),
        "Heading2" or "AppendixHeading" => new(14, 26, 10, 6, 0, true),
        "Heading3" => new(12, 24, 6, 4, 0, true),
        "Heading4" => new(12, 22, 4, 2, 0, true),
        "TableText" or "TableCenter" or "TableRight" or "TableHead" => new(10.5, 16, 0, 0, 0, false),
        "TableCompact" or "TableCompactCenter" or "TableCompactHead" => new(9, 13, 0, 0, 0, false),
        "Trace" => new(10.5, 16, 0, 0, 0, false),
        "AfterTable" => new(5, 7, 0, 0, 0, false),
        "EndMark" => new(1, 1, 0, 0, 0, false),
        "TOC1" or "TOC2" or "TOC3" => new(12, 20, 0, 0, 0, false),
        "ListBullet" or "ListNumber" or "ListContinue" or "ListContinue2" or "ListContinue3" => new(12, 22, 0, 0, 0, false),
        "TableLead" => new(12, 22, 0, 4, 2, false),
        _ => new(12, 22, 0, 0, 2, false),
    };

    private readonly record struct Metrics(double Size, double Pitch, double Before, double After, double FirstIndent, bool IsHeading);

    private sealed class RowState
    {
        public bool IsHeader { get; init; }

        public double Share { get; set; } = 1;

        public double CellHeight { get; set; }

        public double Height { get; set; }
    }
}
