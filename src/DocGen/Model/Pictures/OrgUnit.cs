namespace DocGen.Model.Pictures;

/// <summary>How a unit belongs to the one above it: by line, by contract (a dotted line), or as an assistant beside the line.</summary>
internal enum OrgRelation
{
    Line,
    Contract,
    Assistant,
}

/// <summary>A unit of an organisation chart with the units below it.</summary>
internal sealed record OrgUnit(string Name, string Detail, OrgRelation Relation, bool IsMarked, IReadOnlyList<OrgUnit> Units)
{
    /// <summary>The number of units, this one included.</summary>
    public int Count => 1 + Units.Sum(unit => unit.Count);

    /// <summary>This unit and all below it, from top to bottom.</summary>
    public IEnumerable<OrgUnit> All => Units.SelectMany(unit => unit.All).Prepend(this);

    /// <summary>The same unit without what stands more than so many levels below it.</summary>
    public OrgUnit Cut(int levels) => this with { Units = levels <= 0 ? [] : [.. Units.Select(unit => unit.Cut(levels - 1))] };

    /// <summary>The units in words, a line each, numbered by place.</summary>
    public IEnumerable<string> Describe(string number = "1")
    {
        yield return $"{number}. {Name}{(Detail.Length > 0 ? $" ({Detail})" : "")}";
        for (int i = 0; i < Units.Count; i++)
        {
            foreach (string line in Units[i].Describe($"{number}.{i + 1}"))
            {
                yield return line;
            }
        }
    }
}

/// <summary>组织机构图: its top unit, and what a mark and a dotted line mean in it.</summary>
internal sealed record OrgChart(string Title, OrgUnit Top, string MarkedMeaning, string ContractMeaning)
{
    /// <summary>The chart in words.</summary>
    public IEnumerable<string> Describe() => Title.Length > 0 ? Top.Describe().Prepend(Title) : Top.Describe();
}
