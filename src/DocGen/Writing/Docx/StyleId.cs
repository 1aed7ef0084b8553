using DocGen.Model;

namespace DocGen.Writing.Docx;

/// <summary>
/// The ids of the named styles that our documents use; a look defines them. Everything visible is said by a style, nothing by
/// direct formatting.
/// </summary>
internal static class StyleId
{
    public const string BodyText = "BodyText";
    public const string TableLead = "TableLead";
    public const string FrontTitle = "FrontTitle";
    public const string AppendixTitle = "AppendixTitle";
    public const string AppendixHeading = "AppendixHeading";
    public const string PlainTitle = "PlainTitle";
    public const string ContentsTitle = "TOCHeading";
    public const string ListBullet = "ListBullet";
    public const string ListNumber = "ListNumber";
    public const string ListContinue = "ListContinue";
    public const string Quote = "Quote";
    public const string Code = "SourceCode";
    public const string TableText = "TableText";
    public const string TableCenter = "TableCenter";
    public const string TableRight = "TableRight";
    public const string TableHead = "TableHead";
    public const string TableCompact = "TableCompact";
    public const string AfterTable = "AfterTable";
    public const string End = "EndMark";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Hyperlink = "Hyperlink";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string CodeCharacter = "SourceCodeChar";
    public const string Table = "DocGenTable";
    public const string Form = "DocGenForm";
    public const string Plain = "DocGenPlain";
    public const string Matrix = "DocGenMatrix";

    public const string TableCompactCenter = "TableCompactCenter";
    public const string TableCompactHead = "TableCompactHead";
    public const string PlainHeading = "PlainHeading";
    public const string HeaderLandscape = "HeaderLandscape";
    public const string BoxLabel = "BoxLabel";
    public const string BoxTitle = "BoxTitle";

    public const string DefinitionTerm = "DefinitionTerm";
    public const string Definition = "Definition";
    public const string Caption = "Caption";
    public const string TableCaption = "TableCaption";
    public const string Figure = "Figure";
    public const string FigureAlone = "FigureAlone";
    public const string TableOfFigures = "TableofFigures";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string Equation = "Equation";
    public const string Placeholder = "PlaceholderText";
    public const string Normal = "Normal";
    public const string DefaultFont = "DefaultParagraphFont";
    public const string TableNormal = "TableNormal";
    public const string HeaderEven = "HeaderEven";
    public const string FooterEven = "FooterEven";
    public const string LookNote = "LookNote";
    public const string DrawingText = "DrawingText";
    public const string DrawingTitle = "DrawingTitle";
    public const string DrawingStrong = "DrawingStrong";
    public const string DrawingLabel = "DrawingLabel";

    /// <summary>The size that a style of the text in drawings gives, in half-points; a drawing that needs another says so itself.</summary>
    public static int DrawingHalfPoints(string style) => style == DrawingLabel ? 16 : 18;
    public const string CheckBox = "CheckBox";
    public const string SignatureLine = "SignatureLine";

    /// <summary>The style of the text in an alert of a kind (note, tip, important, warning, caution).</summary>
    public static string Alert(string kind) => "Alert" + char.ToUpperInvariant(kind[0]) + kind[1..];

    /// <summary>The style of the title of an alert.</summary>
    public static string AlertTitle(string kind) => Alert(kind) + "Title";

    /// <summary>The table style of an alert.</summary>
    public static string AlertTable(string kind) => "DocGen" + Alert(kind);

    /// <summary>The style of a further paragraph of a list item.</summary>
    public static string Continuation(int level) => level switch { 0 => ListContinue, 1 => "ListContinue2", _ => "ListContinue3" };

    /// <summary>The style in which a list stands in a cell: its marks would not stand below each other in a centred one.</summary>
    public static string? FlushLeft(string? style) => style switch { TableCenter or TableRight => TableText, TableCompactCenter => TableCompact, _ => style };

    /// <summary>The style of a heading of chapters.</summary>
    public static string Heading(int level) => level switch { 1 => "Heading1", 2 => "Heading2", 3 => "Heading3", _ => "Heading4" };

    /// <summary>The style of a heading by its kind and level.</summary>
    public static string OfHeading(HeadingKind kind, int level) => kind switch
    {
        HeadingKind.Front => level == 1 ? FrontTitle : PlainHeading,
        HeadingKind.Appendix => level == 1 ? AppendixTitle : level == 2 ? AppendixHeading : PlainHeading,
        HeadingKind.Plain => level == 1 ? PlainTitle : PlainHeading,
        _ => Heading(level),
    };

    /// <summary>The style of an entry of the contents.</summary>
    public static string Contents(int level) => level switch { 1 => "TOC1", 2 => "TOC2", _ => "TOC3" };

    /// <summary>The paragraph style that a class of our Markdown means (<c>{.signature}</c>), or null.</summary>
    public static string? OfClass(string name) => name switch
    {
        "signature" or "signatures" => "Signature",
        "center" => "Centered",
        "note" => "Note",
        "trace" => "Trace",
        "cover-enterprise" => "CoverEnterprise",
        "cover-title" => "Title",
        "cover-subtitle" => "Subtitle",
        "cover-field" => "CoverField",
        "cover-date" => "CoverDate",
        "form-title" => "FormTitle",
        "form-number" => "FormNumber",
        "form-note" => "FormNote",
        "form-section" => "FormSection",
        "question" => "Question",
        "option" => "Option",
        "plain" => "PlainText",
        "caption" => Caption,
        _ => null,
    };

    /// <summary>Whether a class means something on a table.</summary>
    public static bool IsTableClass(string name) => name == "compact" || OfTableClass(name) is not null;

    /// <summary>The table style of a class of our Markdown, or null.</summary>
    public static string? OfTableClass(string name) => name switch
    {
        "form" or "ledger" or "sheet" => Form,
        "matrix" => Matrix,
        "borderless" => Plain,
        _ => null,
    };
}
