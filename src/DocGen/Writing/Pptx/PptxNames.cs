using DocGen.Writing.Docx;

namespace DocGen.Writing.Pptx;

/// <summary>Names of namespaces and content types of PowerPoint files (ECMA-376, part 1, 19).</summary>
internal static class PptxNames
{
    public const string Main = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public const string Presentation2010 = "http://schemas.microsoft.com/office/powerpoint/2010/main";
    public const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string Table = "http://schemas.openxmlformats.org/drawingml/2006/table";

    private const string Prefix = "application/vnd.openxmlformats-officedocument.presentationml.";

    /// <summary>The content type of a part that we write, by its path.</summary>
    public static string ContentType(string path) => path switch
    {
        "ppt/presentation.xml" => Prefix + "presentation.main+xml",
        "ppt/presProps.xml" => Prefix + "presProps+xml",
        "ppt/tableStyles.xml" => Prefix + "tableStyles+xml",
        _ when path.StartsWith("ppt/slides/", StringComparison.Ordinal) => Prefix + "slide+xml",
        _ when path.StartsWith("ppt/slideLayouts/", StringComparison.Ordinal) => Prefix + "slideLayout+xml",
        _ when path.StartsWith("ppt/slideMasters/", StringComparison.Ordinal) => Prefix + "slideMaster+xml",
        _ when path.StartsWith("ppt/notesSlides/", StringComparison.Ordinal) => Prefix + "notesSlide+xml",
        _ when path.StartsWith("ppt/notesMasters/", StringComparison.Ordinal) => Prefix + "notesMaster+xml",
        _ when path.StartsWith("ppt/theme/", StringComparison.Ordinal) => "application/vnd.openxmlformats-officedocument.theme+xml",
        _ => WordNames.ContentType(path),
    };

    /// <summary>Opens the root element of a part with the namespaces that we use.</summary>
    public static WordXml SlideRoot(this WordXml xml, ReadOnlySpan<byte> name) =>
        xml.Start(name).Attribute("xmlns:a"u8, WordNames.Drawing).Attribute("xmlns:r"u8, WordNames.Relationships).Attribute("xmlns:p"u8, Main);
}
