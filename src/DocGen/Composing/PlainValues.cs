using DocGen.Composing.Slots;
using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Facts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Composing;

/// <summary>
/// The values of Markdown without an enterprise: no facts; references to its own headings, tables and figures by id or by the anchor
/// that a forge gives a heading.
/// </summary>
internal sealed class PlainValues : IValues
{
    private readonly Origin origin;
    private readonly Words words;
    private readonly Report report;
    private readonly DocumentTargets targets;
    private readonly Dictionary<string, ITarget> slugs;

    public PlainValues(Origin origin, Words words, Report report)
        : this(origin, words, report, new DocumentTargets(Path.GetFileName(origin.Path)), new Dictionary<string, ITarget>(StringComparer.Ordinal))
    {
    }

    private PlainValues(Origin origin, Words words, Report report, DocumentTargets targets, Dictionary<string, ITarget> slugs)
    {
        this.origin = origin;
        this.words = words;
        this.report = report;
        this.targets = targets;
        this.slugs = slugs;
    }

    /// <inheritdoc/>
    public FactScope Facts { get; } = new(new Dictionary<string, Fact>());

    /// <summary>The document with numbers; keeps what can be referred to.</summary>
    public Document Number(Document document)
    {
        Document numbered = NumberedDocument.Of(document, targets, report);
        HeadingSlug slug = new();
        foreach (OutlineEntry entry in numbered.Outline)
        {
            slugs.TryAdd(slug.Next(entry.Text), entry);
        }

        return numbered;
    }

    /// <summary>The same values for a piece of the text.</summary>
    public PlainValues For(Origin piece) => new(piece, words, report, targets, slugs);

    /// <inheritdoc/>
    public string? Fill(string expression, MarkdownObject slot) => "{{ " + expression + " }}";

    /// <inheritdoc/>
    public MarkdownDocument? FillBlocks(string expression) => null;

    /// <inheritdoc/>
    public bool Holds(Condition condition, MarkdownObject node) => false;

    /// <inheritdoc/>
    public IReadOnlyList<Fact> Items(string path, MarkdownObject node) => [];

    /// <inheritdoc/>
    public IValues With(string name, Fact value) => this;

    /// <inheritdoc/>
    public Reference? Refer(string target, bool numberOnly, MarkdownObject link)
    {
        bool printsTarget = numberOnly || link is LinkInline { FirstChild: null };
        if (target.StartsWith('#') && !targets.IsFilled)
        {
            return printsTarget ? targets.Early(target) : null;
        }

        if (target.StartsWith('#'))
        {
            string id = Uri.UnescapeDataString(target[1..]);
            ITarget? found = targets.Find(id, origin).FirstOrDefault() ?? slugs.GetValueOrDefault(id) ?? slugs.GetValueOrDefault(id.ToLowerInvariant());
            if (found is not null)
            {
                return TargetWords.Of(found, words, targets.HasChapters, numberOnly);
            }

            Bilingual suggestion = Spelling.DidYouMean(id, targets.Ids.Concat(slugs.Keys));
            return printsTarget ? Dangling(target, link, suggestion) : Dead(target, link, suggestion);
        }

        bool needsLibrary = target.StartsWith("doc:", StringComparison.Ordinal) || target.StartsWith("law:", StringComparison.Ordinal)
            || target.StartsWith("term:", StringComparison.Ordinal);
        return needsLibrary && printsTarget ? Dangling(target, link, new Bilingual("；render 不读条款库", "; render reads no library")) : null;
    }

    private Reference Dangling(string target, MarkdownObject link, Bilingual suggestion)
    {
        report.Add(ComposingFaults.DanglingReference.At(origin.Place(link), target, suggestion));
        return new Reference(target);
    }

    private Reference? Dead(string target, MarkdownObject link, Bilingual suggestion)
    {
        report.Add(ComposingFaults.DeadLink.At(origin.Place(link), target, suggestion));
        return null;
    }
}
