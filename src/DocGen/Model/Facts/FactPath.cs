namespace DocGen.Model.Facts;

/// <summary>How a name was resolved.</summary>
public enum Lookup
{
    /// <summary>The name exists and has a value.</summary>
    Found,

    /// <summary>The name exists, but the profile gives no value.</summary>
    Absent,

    /// <summary>There is no such name.</summary>
    Unknown,
}

/// <summary>The names visible at a place: the roots of an enterprise, and the loop variables around the place.</summary>
public sealed class FactScope
{
    private readonly IReadOnlyDictionary<string, Fact> roots;
    private readonly FactScope? outer;

    /// <summary>The outermost scope.</summary>
    public FactScope(IReadOnlyDictionary<string, Fact> roots) => this.roots = roots;

    private FactScope(FactScope outer, string name, Fact value)
    {
        this.outer = outer;
        roots = new Dictionary<string, Fact>(1, StringComparer.Ordinal) { [name] = value };
    }

    /// <summary>A scope with one more name.</summary>
    public FactScope With(string name, Fact value) => new(this, name, value);

    /// <summary>The first segment's value, from the innermost scope outwards.</summary>
    public Fact? Root(string name) => roots.TryGetValue(name, out Fact? fact) ? fact : outer?.Root(name);

    /// <summary>All names that can start a path here.</summary>
    public IEnumerable<string> Names => outer is null ? roots.Keys : roots.Keys.Concat(outer.Names);

    /// <summary>Resolves a dotted path; <paramref name="unknown"/> is the segment that does not exist, with its possible names.</summary>
    public Lookup Find(string path, out Fact fact, out (string Segment, IEnumerable<string> Known) unknown)
    {
        string[] segments = path.Split('.');
        unknown = default;
        fact = Fact.None;
        if (Root(segments[0]) is not { } current)
        {
            unknown = (segments[0], Names);
            return Lookup.Unknown;
        }

        foreach (string segment in segments.AsSpan(1))
        {
            if (segment == "size" && current.Items is { } items)
            {
                current = Fact.Of((decimal?)items.Count);
                continue;
            }

            if (ReferenceEquals(current, Fact.None))
            {
                return Lookup.Absent;
            }

            if (current.Members?.TryGetValue(segment, out Fact? member) == true)
            {
                current = member;
                continue;
            }

            if (current.IsOpen)
            {
                return Lookup.Absent;
            }

            unknown = (segment, current.Members?.Keys ?? []);
            return Lookup.Unknown;
        }

        fact = current;
        return ReferenceEquals(current, Fact.None) ? Lookup.Absent : Lookup.Found;
    }
}
