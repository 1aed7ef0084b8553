using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>
/// Which arrows use which tracks and which corners of the nodes, and what it costs another to use them too: to run on another is what no reader can
/// follow, to cross it only costs attention. The answers of a question leave by corners of their own.
/// </summary>
internal sealed class FlowUses(FlowChart chart)
{
    /// <summary>What it costs to run on another arrow.</summary>
    public const double Collision = 1_000;

    /// <summary>The corners by which answers leave: below and at both sides. Where there are more answers, some share one.</summary>
    public const int Corners = 3;

    private const double Crossing = 30;
    private const double AmongAnswers = 60;
    private readonly Dictionary<Cross, List<(FlowEdge Edge, bool Level, bool Upright)>> uses = [];
    private readonly Dictionary<FlowEdge, IReadOnlyList<Cross>> ways = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<int, FlowEdge> into = chart.Edges.ToLookup(edge => edge.To);
    private readonly ILookup<int, FlowEdge> outOf = chart.Edges.ToLookup(edge => edge.From);

    /// <summary>How often two ways run on one another.</summary>
    public int Collisions => uses.Values.Sum(list => list.SelectMany((one, i) => list.Take(i).Where(other => OnOneAnother(one, other))).Count())
        + chart.Edges.Count(edge => ways.TryGetValue(edge, out IReadOnlyList<Cross>? way) && SharesCorner(edge, way[1]));

    /// <summary>Takes the tracks of a way.</summary>
    public void Add(FlowEdge edge, IReadOnlyList<Cross> way)
    {
        ways[edge] = way;
        for (int i = 1; i < way.Count - 1; i++)
        {
            if (!uses.TryGetValue(way[i], out List<(FlowEdge, bool, bool)>? others))
            {
                uses[way[i]] = others = [];
            }

            others.Add((edge, way[i].Y == way[i - 1].Y || way[i].Y == way[i + 1].Y, way[i].X == way[i - 1].X || way[i].X == way[i + 1].X));
        }
    }

    /// <summary>Gives the tracks of an arrow's way free again.</summary>
    public void Remove(FlowEdge edge)
    {
        if (ways.Remove(edge, out IReadOnlyList<Cross>? way))
        {
            for (int i = 1; i < way.Count - 1; i++)
            {
                uses[way[i]].RemoveAll(use => ReferenceEquals(use.Edge, edge));
            }
        }
    }

    /// <summary>What it costs to pass a crossing, level, upright or both where the way turns.</summary>
    public double Meeting(FlowEdge edge, Cross here, bool level, bool upright)
    {
        if (!uses.TryGetValue(here, out List<(FlowEdge Edge, bool Level, bool Upright)>? others))
        {
            return 0;
        }

        double cost = 0;
        foreach ((FlowEdge Edge, bool Level, bool Upright) other in others)
        {
            cost += other.Edge.To == edge.To ? 0
                : OnOneAnother((edge, level, upright), other) ? (other.Edge.From == edge.From && !HasOwnCorners(edge.From) ? AmongAnswers : Collision)
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
        if (!HasOwnCorners(edge.To) || towards.Y < 0)
        {
            return 0;
        }

        Cross corner = new(node.X + towards.X, node.Y + towards.Y);
        HashSet<Cross> entries = [corner];
        foreach (FlowEdge other in into[edge.To])
        {
            if (!ReferenceEquals(other, edge) && ways.TryGetValue(other, out IReadOnlyList<Cross>? way))
            {
                entries.Add(way[^2]);
            }
        }

        int left = Corners - entries.Count(entry => entry.Y >= node.Y);
        return left < outOf[edge.To].Count() ? Collision : 0;
    }

    private bool HasOwnCorners(int node) => chart.Nodes[node].Kind == FlowKind.Decision && outOf[node].Count() <= Corners;

    private bool SharesCorner(FlowEdge edge, Cross corner) => HasOwnCorners(edge.From)
        && outOf[edge.From].Any(other => !ReferenceEquals(other, edge) && ways.TryGetValue(other, out IReadOnlyList<Cross>? way) && way[1] == corner);

    private static bool OnOneAnother((FlowEdge Edge, bool Level, bool Upright) one, (FlowEdge Edge, bool Level, bool Upright) other) =>
        one.Edge.To != other.Edge.To && ((one.Level && other.Level) || (one.Upright && other.Upright));
}
