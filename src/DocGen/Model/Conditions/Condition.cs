using DocGen.Model.Facts;

namespace DocGen.Model.Conditions;

/// <summary>What a condition is asked against.</summary>
public interface IConditionContext
{
    /// <summary>The names and values.</summary>
    FactScope Facts { get; }

    /// <summary>Whether the enterprise excluded a requirement of its standard.</summary>
    bool IsExcluded(string requirement);

    /// <summary>Whether the package holds a document of this code.</summary>
    bool Has(string code);
}

/// <summary>
/// When a clause, a passage or a form applies. The language is small and decidable: names, comparisons, <c>excluded</c>,
/// <c>applies</c>, <c>has</c>, <c>not</c>, <c>and</c>, <c>or</c>, so that what a text depends on is known without running it.
/// </summary>
public abstract record Condition
{
    /// <summary>Whether it holds; names that do not exist are added to <paramref name="unknown"/>.</summary>
    public abstract bool Holds(IConditionContext context, ICollection<(string Segment, IEnumerable<string> Known)> unknown);

    /// <summary>All paths named, for dependency analysis.</summary>
    public abstract IEnumerable<string> Paths { get; }
}

/// <summary>Both sides hold, or one does.</summary>
public sealed record Combined(Condition Left, bool IsAnd, Condition Right) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(IConditionContext context, ICollection<(string Segment, IEnumerable<string> Known)> unknown)
    {
        bool left = Left.Holds(context, unknown);
        bool right = Right.Holds(context, unknown);
        return IsAnd ? left && right : left || right;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Paths => Left.Paths.Concat(Right.Paths);
}

/// <summary>The opposite holds.</summary>
public sealed record Negated(Condition Inner) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(IConditionContext context, ICollection<(string Segment, IEnumerable<string> Known)> unknown) =>
        !Inner.Holds(context, unknown);

    /// <inheritdoc/>
    public override IEnumerable<string> Paths => Inner.Paths;
}

/// <summary>A value is given, not empty and not false.</summary>
public sealed record Given(string Path) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(IConditionContext context, ICollection<(string Segment, IEnumerable<string> Known)> unknown)
    {
        Lookup lookup = context.Facts.Find(Path, out Fact fact, out var missing);
        if (lookup == Lookup.Unknown)
        {
            unknown.Add(missing);
        }

        return lookup == Lookup.Found && fact.IsTrue;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Paths => [Path];
}

/// <summary>A value compared with a number or a word; an absent value makes every comparison but <c>!=</c> false.</summary>
public sealed record Comparison(string Path, string Operator, string Value) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(IConditionContext context, ICollection<(string Segment, IEnumerable<string> Known)> unknown)
    {
        Lookup lookup = context.Facts.Find(Path, out Fact fact, out var missing);
        if (lookup == Lookup.Unknown)
        {
            unknown.Add(missing);
        }

        if (lookup != Lookup.Found)
        {
            return Operator == "!=";
        }

        int? order = fact.Raw switch
        {
            decimal number when decimal.TryParse(Value, System.Globalization.CultureInfo.InvariantCulture, out decimal other) =>
                number.CompareTo(other),
            DateOnly date when DateOnly.TryParse(Value, System.Globalization.CultureInfo.InvariantCulture, out DateOnly other) =>
                date.CompareTo(other),
            bool truth => string.CompareOrdinal(truth ? "true" : "false", Value),
            string text => string.CompareOrdinal(text, Value),
            _ => null,
        };

        return Operator switch
        {
            "==" => order == 0,
            "!=" => order != 0,
            ">=" => order >= 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order < 0,
        };
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Paths => [Path];
}

/// <summary>A requirement is excluded by this enterprise.</summary>
public sealed record Excluded(string Requirement) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(IConditionContext context, ICollection<(string Segment, IEnumerable<string> Known)> unknown) =>
        context.IsExcluded(Requirement);

    /// <inheritdoc/>
    public override IEnumerable<string> Paths => ["certification.exclusions"];
}

/// <summary>The package holds a document.</summary>
public sealed record HasDocument(string Code) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(IConditionContext context, ICollection<(string Segment, IEnumerable<string> Known)> unknown) =>
        context.Has(Code);

    /// <inheritdoc/>
    public override IEnumerable<string> Paths => [];
}
