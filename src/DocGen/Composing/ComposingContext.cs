using System.Collections.Concurrent;
using DocGen.Composing.Slots;
using DocGen.Composing.Templates;
using DocGen.Diagnostics;
using DocGen.Markup;
using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Facts;
using DocGen.Scoring;
using Markdig.Syntax;

namespace DocGen.Composing;

/// <summary>What all documents of one language share while they are composed.</summary>
internal sealed class ComposingContext
{
    private readonly HashSet<string> excluded;
    private readonly ConcurrentDictionary<string, MarkdownDocument> plain = new(StringComparer.Ordinal);

    public ComposingContext(Plan plan, Library library, string language, TemplateEngine templates, Report report)
    {
        Plan = plan;
        Library = library;
        Language = language;
        Templates = templates;
        Report = report;
        excluded = [.. plan.Profile.Certification.Exclusions.Select(exclusion => exclusion.Indicator)];
        Words = library.Words.GetValueOrDefault(language) ?? new Words(language, new Dictionary<string, string>());
        Filters = new SlotFilters(language);
        LawTitles = library.Laws.ToDictionary(law => law.Id, law => law.Title.In(language));
        ConditionsOnly conditions = new(this);
        Facts = ProfileFacts.Build(plan.Profile, library, language, _ => true);
        Applies = condition => condition.Holds(conditions, []);
        Facts = ProfileFacts.Build(plan.Profile, library, language, Applies);
        Score = plan.Profile.SelfEvaluation is null ? null : Rating.Rate(plan.Profile, plan.Standard);
    }

    public Plan Plan { get; }

    public Library Library { get; }

    public string Language { get; }

    public TemplateEngine Templates { get; }

    public Report Report { get; }

    public Words Words { get; }

    public SlotFilters Filters { get; }

    public IReadOnlyDictionary<string, string> LawTitles { get; }

    public FactScope Facts { get; }

    /// <summary>Whether a condition holds for the enterprise.</summary>
    public Func<Condition, bool> Applies { get; }

    /// <summary>The self-evaluation worked out; null where the profile has none: what nobody looked at has no score.</summary>
    public Scorecard? Score { get; }

    /// <summary>Whether the enterprise excluded a requirement.</summary>
    public bool IsExcluded(string requirement) => excluded.Contains(requirement);

    /// <summary>Markdown of the profile, parsed once, without slots or attributes.</summary>
    public MarkdownDocument PlainMarkdown(string text) => plain.GetOrAdd(text, Dialect.ParsePlain);

    private sealed class ConditionsOnly(ComposingContext context) : IConditionContext
    {
        public FactScope Facts => context.Facts;

        public bool IsExcluded(string requirement) => context.IsExcluded(requirement);

        public bool Has(string code) => context.Plan.Find(code) is not null;
    }
}
