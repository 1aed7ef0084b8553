using DocGen.Diagnostics;
using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Facts;
using Fluid;
using Markdig.Syntax;

namespace DocGen.Composing.Slots;

/// <summary>The values of a section: facts, exclusions, documents and sections that can be referred to; it reports what is missing.</summary>
internal sealed class DocumentValues : IValues, IConditionContext
{
    private readonly ComposingContext context;
    private readonly DocumentTargets targets;
    private readonly Origin origin;

    public DocumentValues(ComposingContext context, DocumentTargets targets, Origin origin, FactScope facts)
    {
        this.context = context;
        this.targets = targets;
        this.origin = origin;
        Facts = facts;
    }

    /// <inheritdoc/>
    public FactScope Facts { get; }

    /// <inheritdoc/>
    public string? Fill(string expression, MarkdownObject slot)
    {
        string[] parts = expression.Split('|', 2);
        string path = parts[0].Trim();
        Lookup lookup = Facts.Find(path, out Fact fact, out var unknown);
        if (lookup == Lookup.Unknown)
        {
            Report(ComposingFaults.UnknownName, slot, path, unknown.Segment, Spelling.DidYouMean(unknown.Segment, unknown.Known));
            return null;
        }

        string? text = fact.Text;
        if (parts.Length > 1)
        {
            try
            {
                text = context.Filters.Apply(fact, parts[1].Trim());
            }
            catch (Exception fault) when (fault is FluidException or FormatException or InvalidOperationException)
            {
                Report(ComposingFaults.BadFilter, slot, expression, fault.Message);
                return null;
            }
        }

        if (string.IsNullOrEmpty(text))
        {
            Report(ComposingFaults.UnfilledSlot, slot, path, targets.Document);
            return null;
        }

        return text;
    }

    /// <inheritdoc/>
    public MarkdownDocument? FillBlocks(string expression) =>
        expression == "enterprise.introduction" && Facts.Find(expression, out Fact fact, out _) == Lookup.Found
            ? context.PlainMarkdown(fact.Text!)
            : null;

    /// <inheritdoc/>
    public bool Holds(Condition condition, MarkdownObject node)
    {
        List<(string Segment, IEnumerable<string> Known)> unknown = [];
        bool holds = condition.Holds(this, unknown);
        foreach ((string segment, IEnumerable<string> known) in unknown)
        {
            Report(ComposingFaults.UnknownName, node, "::: if", segment, Spelling.DidYouMean(segment, known));
        }

        return holds;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Fact> Items(string path, MarkdownObject node)
    {
        Lookup lookup = Facts.Find(path, out Fact fact, out var unknown);
        if (lookup == Lookup.Unknown)
        {
            Report(ComposingFaults.UnknownName, node, path, unknown.Segment, Spelling.DidYouMean(unknown.Segment, unknown.Known));
        }
        else if (lookup == Lookup.Found && fact.Items is null)
        {
            Report(ComposingFaults.NotAList, node, path);
        }

        return fact.Items ?? [];
    }

    /// <inheritdoc/>
    public IValues With(string name, Fact value) => new DocumentValues(context, targets, origin, Facts.With(name, value));

    /// <inheritdoc/>
    public Reference? Refer(string target, bool numberOnly, MarkdownObject link)
    {
        if (target.StartsWith("doc:", StringComparison.Ordinal))
        {
            return ReferToDocument(target[4..], numberOnly, link);
        }

        if (target.StartsWith("law:", StringComparison.Ordinal))
        {
            if (context.LawTitles.TryGetValue(target[4..], out string? title))
            {
                return new Reference(context.Words.Format("cite.law", title));
            }

            return Dangling(target, link, Spelling.DidYouMean(target[4..], context.LawTitles.Keys));
        }

        if (target.StartsWith('#') && !targets.IsFilled)
        {
            return targets.Early(target);
        }

        if (target.StartsWith("term:", StringComparison.Ordinal))
        {
            return ReferToTerm(target[5..], link);
        }

        if (target.StartsWith('#'))
        {
            return targets.Find(target[1..], origin) switch
            {
                [] => Dangling(target, link, Spelling.DidYouMean(target[1..], targets.Ids)),
                [var found] => TargetWords.Of(found, context.Words, targets.HasChapters, numberOnly),
                var several => Ambiguous(target, link, several),
            };
        }

        return null;
    }

    /// <inheritdoc/>
    public bool IsExcluded(string requirement) => context.IsExcluded(requirement);

    /// <inheritdoc/>
    public bool Has(string code) => context.Plan.Find(code) is not null;

    private Reference ReferToDocument(string code, bool numberOnly, MarkdownObject link)
    {
        if (context.Plan.Find(code) is { } document)
        {
            string number = document.Number.ToString();
            return new Reference(numberOnly ? number : context.Words.Format("cite.document", document.Title.In(context.Language), number));
        }

        if (context.Plan.LeftOut.FirstOrDefault(item => item.Code == code) is { } leftOut)
        {
            Report(ComposingFaults.ReferenceLeftOut, link, code, targets.Document, leftOut.Reason);
            return new Reference(code);
        }

        return Dangling("doc:" + code, link, Spelling.DidYouMean(code, context.Plan.Documents.Select(document => document.Code)));
    }

    /// <summary>The name of a term; it leads to where the document explains its terms.</summary>
    private Reference ReferToTerm(string id, MarkdownObject link) =>
        context.Library.Terms.FirstOrDefault(term => term.Id == id) is { } term
            ? new Reference(term.Name.In(context.Language), targets.Terms?.Bookmark, Kind: ReferenceKind.Link)
            : Dangling("term:" + id, link, Spelling.DidYouMean(id, context.Library.Terms.Select(term => term.Id)));

    private Reference Ambiguous(string target, MarkdownObject link, IReadOnlyList<ITarget> several)
    {
        Report(ComposingFaults.AmbiguousId, link, target, targets.Document, string.Join(", ", several.Select(item => item.Anchor!.Place)));
        return new Reference(target);
    }

    private Reference Dangling(string target, MarkdownObject link, Bilingual suggestion)
    {
        Report(ComposingFaults.DanglingReference, link, target, suggestion);
        return new Reference(target);
    }

    private void Report(RuleInfo rule, MarkdownObject node, params object?[] arguments) =>
        context.Report.Add(rule.At(origin.Place(node), arguments));
}
