using System.Globalization;
using DocGen.Composing;
using DocGen.Composing.Slots;
using DocGen.Diagnostics;
using DocGen.Loading.Yaml;
using DocGen.Markup.Slots;
using DocGen.Model;
using DocGen.Model.Conditions;
using DocGen.Model.Facts;
using Markdig.Syntax;

namespace DocGen.Tests.Support;

/// <summary>
/// Values for a text without an enterprise: facts from a few lines of YAML. The keys <c>documents</c>, <c>laws</c>, <c>terms</c> and
/// <c>sections</c> say what can be referred to; <c>excluded</c> lists requirements.
/// </summary>
internal sealed class FixedValues : IValues, IConditionContext
{
    private static readonly SlotFilters Filters = new("zh-CN");
    private readonly Fact root;
    private readonly DocumentTargets targets = new("text");
    private readonly Report report = new();

    private FixedValues(Fact root, FactScope facts)
    {
        this.root = root;
        Facts = facts;
    }

    private FixedValues(Fact root, FactScope facts, DocumentTargets targets, Report report)
        : this(root, facts) => (this.targets, this.report) = (targets, report);

    /// <summary>Values that know no name.</summary>
    public static FixedValues None { get; } = FromYaml("");

    /// <inheritdoc/>
    public FactScope Facts { get; }

    /// <summary>The values of a YAML text.</summary>
    public static FixedValues FromYaml(string yaml)
    {
        YamlNode? node = yaml.Length == 0 ? null : YamlFile.Read("facts", yaml, new Report());
        Fact root = node is null ? Fact.Record(new Dictionary<string, Fact>()) : Of(node);
        return new FixedValues(root, new FactScope(root.Members!));
    }

    /// <summary>The same values for one document, whose headings, tables and figures can be referred to once it is numbered.</summary>
    public FixedValues For(DocumentTargets document, Report faults) => new(root, Facts, document, faults);

    /// <inheritdoc/>
    public string? Fill(string expression, MarkdownObject slot)
    {
        if (!SlotExpression.IsAllowed(expression))
        {
            return null;
        }

        string[] parts = expression.Split('|', 2);
        return Facts.Find(parts[0].Trim(), out Fact fact, out _) == Lookup.Unknown ? null
            : parts.Length > 1 ? Filters.Apply(fact, parts[1].Trim())
            : fact.Text;
    }

    /// <inheritdoc/>
    public MarkdownDocument? FillBlocks(string expression) => null;

    /// <inheritdoc/>
    public bool Holds(Condition condition, MarkdownObject node) => condition.Holds(this, []);

    /// <inheritdoc/>
    public IReadOnlyList<Fact> Items(string path, MarkdownObject node) => Facts.Find(path, out Fact fact, out _) == Lookup.Found ? fact.Items ?? [] : [];

    /// <inheritdoc/>
    public IValues With(string name, Fact value) => new FixedValues(root, Facts.With(name, value), targets, report);

    /// <inheritdoc/>
    public Reference? Refer(string target, bool numberOnly, MarkdownObject link)
    {
        if (target.StartsWith("doc:", StringComparison.Ordinal))
        {
            return Text("documents", target[4..]) is { } title ? new Reference(numberOnly ? target[4..] : $"《{title}》（{target[4..]}）") : new Reference("?");
        }

        if (target.StartsWith("law:", StringComparison.Ordinal))
        {
            return new Reference($"《{Text("laws", target[4..])}》");
        }

        if (target.StartsWith("term:", StringComparison.Ordinal))
        {
            return new Reference(Text("terms", target[5..]) ?? "?", Text("terms", "heading"), Kind: ReferenceKind.Link);
        }

        if (!target.StartsWith('#'))
        {
            return null;
        }

        if (Text("sections", target[1..]) is { } number)
        {
            return new Reference($"第{number}节", "c_" + target[1..].Replace('.', '_'), "第", number, "节");
        }

        return !targets.IsFilled ? targets.Early(target)
            : targets.Find(target[1..], TextDocument.Origin) is [var found, ..] ? TargetWords.Of(found, TextDocument.Library.Words["zh-CN"], targets.HasChapters, numberOnly)
            : Dangling(target, link);
    }

    private Reference Dangling(string target, MarkdownObject link)
    {
        report.Add(ComposingFaults.DanglingReference.At(TextDocument.Origin.Place(link), target, Spelling.DidYouMean(target[1..], targets.Ids)));
        return new Reference(target);
    }

    /// <inheritdoc/>
    public bool IsExcluded(string requirement) => root.Members!.GetValueOrDefault("excluded")?.Items?.Any(item => item.Text == requirement) == true;

    /// <inheritdoc/>
    public bool Has(string code) => Text("documents", code) is not null;

    private string? Text(string group, string key) => root.Members!.GetValueOrDefault(group)?.Members?.GetValueOrDefault(key)?.Text;

    private static Fact Of(YamlNode node) => node switch
    {
        YamlMap map => Fact.Record(map.Entries.ToDictionary(entry => entry.Key, entry => Of(entry.Value), StringComparer.Ordinal)),
        YamlList list => Fact.List(list.Items.Select(Of)),
        YamlScalar { IsNull: true } => Fact.None,
        YamlScalar { Quoted: false, Value: "true" or "false" } truth => Fact.Of(truth.Value == "true"),
        YamlScalar { Quoted: false } scalar when decimal.TryParse(scalar.Value, CultureInfo.InvariantCulture, out decimal number) => Fact.Of(number),
        YamlScalar scalar => Fact.Of(scalar.Value),
        _ => Fact.None,
    };
}
