using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Facts;
using Markdig.Syntax;

namespace DocGen.Composing;

/// <summary>Any Markdown file as a document of one section, without an enterprise, with contents before it where asked: for <c>docgen render</c>.</summary>
internal static class PlainDocument
{
    /// <summary>The document; its title is the first heading, or the name of the file.</summary>
    public static Document Compose(string path, string markdown, string look, Library library, Report report, int contentsDepth = 0)
    {
        MarkdownDocument tree = Dialect.ParseDocument(markdown);
        Origin origin = new(path, 0);
        TreeLint.Inspect(tree, origin, report, authored: false);
        string name = Path.GetFileNameWithoutExtension(path);
        bool chinese = markdown.Any(character => character is >= '\u4E00' and <= '\u9FFF');
        string language = chinese ? "zh-CN" : "en";
        Words words = library.Words.GetValueOrDefault(language) ?? new Words(language, new Dictionary<string, string>());
        bool hasContents = contentsDepth > 0 && tree.OfType<HeadingBlock>().Any(heading => heading.Level <= contentsDepth);
        Section contents = new(PageKind.Body, false, null, HeadingKind.Plain, 0, null, NoValues.Instance, origin, contentsDepth);
        Section text = new(PageKind.Body, hasContents, null, HeadingKind.Chapter, 0, tree, NoValues.Instance, origin);
        IReadOnlyList<Section> sections = hasContents ? [contents, text] : [text];
        IReadOnlyList<OutlineEntry> outline = OutlineBuilder.Build(sections, words);
        string title = tree.OfType<HeadingBlock>().Select(heading => PlainText.Of(heading, NoValues.Instance)).FirstOrDefault(text => text.Trim().Length > 0) ?? name;
        DocumentIdentity identity = new(
            new DocumentNumber("", ""), title, language, "", "", "", "", "", new DateOnly(2000, 1, 1), HeaderKind.Line, look, words);
        DocumentType type = new(
            "markdown", "", null, null, null, look, HeaderKind.Line, ["docx"], [], null, null, null, [], origin.Start);
        PlannedDocument planned = new(identity.Number, new Text(title), type, new Carrier("", Text.Empty, Text.Empty), [], null, []);
        return new Document(identity, planned, sections, outline);
    }

    /// <summary>No enterprise: Markdown without slots and conditions asks for no values.</summary>
    private sealed class NoValues : IValues
    {
        public static readonly NoValues Instance = new();

        public FactScope Facts { get; } = new(new Dictionary<string, Fact>());

        public string? Fill(string expression, MarkdownObject slot) => null;

        public MarkdownDocument? FillBlocks(string expression) => null;

        public bool Holds(Condition condition, MarkdownObject node) => false;

        public IReadOnlyList<Fact> Items(string path, MarkdownObject node) => [];

        public IValues With(string name, Fact value) => this;

        public Reference? Refer(string target, bool numberOnly, MarkdownObject link) => null;
    }
}
