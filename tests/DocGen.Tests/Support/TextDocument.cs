using DocGen.Composing;
using DocGen.Composing.Slots;
using DocGen.Diagnostics;
using DocGen.Loading;
using DocGen.Loading.Images;
using DocGen.Markup;
using DocGen.Markup.Slides.Reading;
using DocGen.Model;
using DocGen.Writing.Docx;
using DocGen.Writing.Pptx;
using Markdig.Syntax;

namespace DocGen.Tests.Support;

/// <summary>A Word file of one section, made from Markdown by our dialect and writer.</summary>
internal static class TextDocument
{
    private static readonly Lazy<Library> Shipped = new(() => LibraryLoader.Load([], [Repository.Path("templates")], new Report()));

    /// <summary>Where the text comes from.</summary>
    public static Origin Origin { get; } = new("text.md", 0);

    /// <summary>The looks, words and templates of the repository, without any clause.</summary>
    public static Library Library => Shipped.Value;

    /// <summary>Markdown as <c>docgen render</c> writes it, without an enterprise.</summary>
    public static (byte[] Bytes, Document Document) Plain(string markdown, Report report)
    {
        ImageLoader images = new(report);
        Document document = PlainDocument.Compose("text.md", markdown, "enterprise", Library, report, parsed: (tree, origin) => images.LoadBeside(tree, origin, Pictures));
        document = document with { Images = images.Source };
        return (Write(document, report), document);
    }

    /// <summary>Markdown as a clause is written: with slots, conditions and loops.</summary>
    public static (byte[] Bytes, Document Document) Clause(string markdown, IValues values, Report report)
    {
        MarkdownDocument tree = Dialect.Parse(markdown);
        TreeLint.Inspect(tree, Origin, report);
        ImageLoader images = new(report);
        images.LoadBeside(tree, Origin, Pictures);
        Document frame = PlainDocument.Compose("text.md", "文", "enterprise", Library, report);
        DocumentTargets targets = new("text");
        IValues here = values is FixedValues fixedValues ? fixedValues.For(targets, report) : values;
        Section section = frame.Sections[0] with { Body = tree, Values = here, Origin = Origin };
        Document document = NumberedDocument.Of(frame with { Sections = [section], Images = images.Source }, targets, report);
        return (Write(document, report), document);
    }

    /// <summary>A document as slides.</summary>
    public static byte[] Slides(Document document, Report report) => new PptxWriter(Library.SlideLooks, SlideReader.Read).Write(document, report);

    /// <summary>Markdown in a look that does not ship, with its numbers.</summary>
    public static byte[] InLook(Look look, string markdown, Report report)
    {
        Look read = LookParts.Read(look, report) is { } parts ? look with { Numbering = parts.Numbering.Headings } : look;
        Library library = Library with { Looks = new Dictionary<string, Look> { [look.Id] = read } };
        Document document = PlainDocument.Compose("text.md", markdown, look.Id, library, report);
        return new DocxWriter(library.Looks, () => Dialect.DocxRenderers, EffectiveBlocks.Of).Write(document, report);
    }
    /// <summary>The text stands beside the pictures of the specs.</summary>
    private static string Pictures => Repository.Path("tests", "DocGen.Tests", "Markup", "Pictures", "text.md");

    private static byte[] Write(Document document, Report report) =>
        new DocxWriter(Library.Looks, () => Dialect.DocxRenderers, EffectiveBlocks.Of).Write(document, report);
}
