using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>
/// Which arrows use which tracks and which corners of the nodes, and what it costs another to use them too: to run on another is what no reader can
/// follow, to cross it only costs attention. The answers of a question leave by corners of their own.
/// </summary>
internal sealed class FlowUses
{
    /// <summary>What it costs to run on another arrow.</summary>
    public const double Collision = 1_000;

    /// <summary>The corners by which answers leave: below and at both sides. Where there are more answers, some share one.</summary>
    public const int Corners = 3;

    private const double Crossing = 30;
    private const double AmongAnswers = 60;
    private readonly FlowChart chart;
    private readonly int columns;
    private readonly Use?[] uses;
    private readonly Dictionary<FlowEdge, Cross[]> ways = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<int, FlowEdge> into;
    private readonly ILookup<int, FlowEdge> outOf;
    private readonly bool[] hasOwnCorners;

    /// <summary>None yet, on a grid of so many crossings.</summary>
    public FlowUses(FlowChart chart, int columns, int rows)
    {
        this.chart = chart;
        this.columns = columns;
        uses = new Use?[columns * rows];
        into = chart.Edges.ToLookup(edge => edge.To);
        outOf = chart.Edges.ToLookup(edge => edge.From);
        hasOwnCorners = [.. chart.Nodes.Select((node, i) => node.Kind == FlowKind.Decision && outOf[i].Count() <= Corners)];
    }

    /// <summary>How often two ways run on one another.</summary>
    public int Collisions => uses.Sum(CollisionsAt) + chart.Edges.Count(edge => ways.TryGetValue(edge, out Cross[]? way) && SharesCorner(edge, way[1]));

    /// <summary>Takes the tracks of a way.</summary>
    public void Add(FlowEdge edge, Cross[] way)
    {
        ways[edge] = way;
        for (int i = 1; i < way.Length - 1; i++)
        {
            (Cross before, Cross here, Cross after) = (way[i - 1], way[i], way[i + 1]);
            uses[Index(here)] = new Use(edge, here.Y == before.Y || here.Y == after.Y, here.X == before.X || here.X == after.X, uses[Index(here)]);
        }
    }

    /// <summary>Gives the tracks of an arrow's way free again.</summary>
    public void Remove(FlowEdge edge)
    {
        if (ways.Remove(edge, out Cross[]? way))
        {
            for (int i = 1; i < way.Length - 1; i++)
            {
                uses[Index(way[i])] = Without(uses[Index(way[i])], edge);
            }
        }
    }

    /// <summary>What it costs to pass a crossing, level, upright or both where the way turns.</summary>
    public double Meeting(FlowEdge edge, Cross here, bool level, bool upright)
    {
        double cost = 0;
        for (Use? other = uses[Index(here)]; other is not null; other = other.Next)
        {
            cost += other.Edge.To == edge.To ? 0
                : (level && other.Level) || (upright && other.Upright) ? (other.Edge.From == edge.From && !hasOwnCorners[edge.From] ? AmongAnswers : Collision)
                : other.Edge.From == edge.From ? AmongAnswers
                : Crossing;
        }

        return cost;
    }

    /// <summary>What it costs to leave a node by a corner: an answer takes none that another answer has.</summary>
    public double Leaving(FlowEdge edge, Cross node, Cross towards) => SharesCorner(edge, new Cross(node.X + towards.X, node.Y + towards.Y)) ? Collision : 0;

    /// <summary>What it costs to reach a node at a corner: a question keeps as many as it has answers.</summary>
    public double Entering(FlowEdge edge, Cross node, Cross towards)
    {
        if (!hasOwnCorners[edge.To] || towards.Y < 0)
        {
            return 0;
        }

        Cross corner = new(node.X + towards.X, node.Y + towards.Y);
        HashSet<Cross> entries = [corner];
        foreach (FlowEdge other in into[edge.To])
        {
            if (!ReferenceEquals(other, edge) && ways.TryGetValue(other, out Cross[]? way))
            {
                entries.Add(way[^2]);
            }
        }

        int left = Corners - entries.Count(entry => entry.Y >= node.Y);
        return left < outOf[edge.To].Count() ? Collision : 0;
    }

    private int Index(Cross cross) => (cross.Y * columns) + cross.X;

    private bool SharesCorner(FlowEdge edge, Cross corner) => hasOwnCorners[edge.From]
        && outOf[edge.From].Any(other => !ReferenceEquals(other, edge) && ways.TryGetValue(other, out Cross[]? way) && way[1] == corner);

    private static int CollisionsAt(Use? first)
    {
        int count = 0;
        for (Use? one = first; one is not null; one = one.Next)
        {
            for (Use? other = one.Next; other is not null; other = other.Next)
            {
                count += one.Edge.To != other.Edge.To && ((one.Level && other.Level) || (one.Upright && other.Upright)) ? 1 : 0;
            }
        }

        return count;
    }

    private static Use? Without(Use? first, FlowEdge edge) =>
        first is null ? null : ReferenceEquals(first.Edge, edge) ? Without(first.Next, edge) : first with { Next = Without(first.Next, edge) };

    /// <summary>An arrow that runs over a crossing, level, upright or both, and the next that does.</summary>
    private sealed record Use(FlowEdge Edge, bool Level, bool Upright, Use? Next);
}
