using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using Markdig.Syntax;

namespace DocGen.Composing;

/// <summary>
/// Any Markdown file as a document without an enterprise, with contents before it where asked, for <c>docgen render</c>: one section, or
/// for a long text one for each piece.
/// </summary>
internal static class PlainDocument
{
    /// <summary>From so many characters on, about two hundred pages, a text is parsed in pieces.</summary>
    private const int LongText = 300_000;

    /// <summary>Characters of a piece: about twenty pages, few enough that what was made of them is forgotten soon.</summary>
    private const int PieceSize = 30_000;

    /// <summary>The document with a library that is at hand.</summary>
    public static Document Compose(
        string path, string markdown, string look, Library library, Report report, int contentsDepth = 0, Action<MarkdownDocument, Origin>? parsed = null) =>
        Compose(path, markdown, look, () => library, report, contentsDepth, parsed);

    /// <summary>
    /// The document; its title is the first heading, or the name of the file. The library is asked for when the text is parsed;
    /// <paramref name="parsed"/> is told each tree when it was, on whatever thread.
    /// </summary>
    public static Document Compose(
        string path, string markdown, string look, Func<Library> libraryOf, Report report, int contentsDepth = 0, Action<MarkdownDocument, Origin>? parsed = null)
    {
        Origin origin = new(path, 0);
        string name = Path.GetFileNameWithoutExtension(path);
        bool chinese = markdown.Any(character => character is >= '\u4E00' and <= '\u9FFF');
        string language = chinese ? "zh-CN" : "en";
        IReadOnlyList<MarkdownPiece>? pieces = markdown.Length < LongText ? null : MarkdownSplitter.Split(markdown, PieceSize);
        MarkdownDocument? whole = pieces is null ? Parse(markdown, origin, report, parsed) : null;
        Library library = libraryOf();
        Words words = library.Words.GetValueOrDefault(language) ?? new Words(language, new Dictionary<string, string>());
        PlainValues values = new(origin, words, report);
        IReadOnlyList<Section> sections = pieces is not null
            ? new PieceSections(pieces.Count, i =>
            {
                Origin own = origin with { Lines = new LineMap(line => pieces[i].LineOf(line, markdown)) };
                return SectionOf(Parse(pieces[i].TextOf(markdown), own, report, parsed), values.For(own), own);
            })
            : [SectionOf(whole!, values, origin)];
        DocumentIdentity identity = new(
            new DocumentNumber("", ""), name, language, "", "", "", "", "", new DateOnly(2000, 1, 1), HeaderKind.Line, look, words);
        DocumentType type = new(
            "markdown", "", null, null, null, look, HeaderKind.Line, ["docx"], [], null, null, null, [], origin.Start);
        PlannedDocument planned = new(identity.Number, new Text(name), type, new Carrier("", Text.Empty, Text.Empty), [], null, []);
        Document document = values.Number(new Document(identity, planned, sections, [])
        {
            Numbering = library.Looks.GetValueOrDefault(look)?.Numbering ?? HeadingNumbering.Default,
        });
        string? title = document.Outline.Select(entry => entry.Text).FirstOrDefault(text => text.Trim().Length > 0);
        if (document.Outline.Any(entry => entry.Level <= contentsDepth))
        {
            Section contents = new(PageKind.Body, false, null, HeadingKind.Plain, 0, null, values, origin, contentsDepth);
            document = document with { Sections = new SectionsAfterContents(contents, sections) };
        }

        return document with { Identity = identity with { Title = title ?? name } };
    }

    private static MarkdownDocument Parse(string markdown, Origin origin, Report report, Action<MarkdownDocument, Origin>? parsed)
    {
        MarkdownDocument tree = Dialect.Parse(markdown);
        TreeLint.Inspect(tree, origin, report, authored: false, alone: true);
        parsed?.Invoke(tree, origin);
        return tree;
    }

    private static Section SectionOf(MarkdownDocument tree, PlainValues values, Origin origin) =>
        new(PageKind.Body, false, null, HeadingKind.Chapter, 0, tree, values, origin);
}
