using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>A crossing of two tracks of a flow: column and row in the grid of tracks.</summary>
internal readonly record struct Cross(int X, int Y);

/// <summary>
/// Finds the ways of the arrows on a grid of tracks: some between the lanes, some between the rows, and the middle of each cell. No way
/// runs through a cell with a node, and two ways only cross, unless they lead to the same node.
/// </summary>
internal sealed class FlowRouter
{
    /// <summary>How often each way is taken up again and led anew, now that the others are known.</summary>
    private const int Passes = 2;

    private static readonly (int X, int Y)[] Directions = [(0, 1), (1, 0), (-1, 0), (0, -1)];
    private readonly FlowChart chart;
    private readonly FlowCells cells;
    private readonly int lanes;
    private readonly int columns;
    private readonly int rows;
    private readonly Dictionary<Cross, int> nodes = [];
    private readonly FlowUses uses;
    private readonly Dictionary<FlowEdge, double> costs = new(ReferenceEqualityComparer.Instance);

    private FlowRouter(FlowChart chart, FlowCells cells, int tracks, int gapTracks)
    {
        this.chart = chart;
        this.cells = cells;
        lanes = tracks;
        GapTracks = gapTracks;
        uses = new FlowUses(chart);
        columns = (cells.Lanes * (tracks + 1)) + tracks;
        rows = (cells.Rows * (gapTracks + 1)) + gapTracks;
        for (int node = 0; node < chart.Nodes.Count; node++)
        {
            nodes[At(node)] = node;
        }
    }

    /// <summary>The number of tracks between two rows.</summary>
    public int GapTracks { get; }

    /// <summary>The ways, by arrow.</summary>
    public Dictionary<FlowEdge, IReadOnlyList<Cross>> Ways { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The level tracks that some way runs along.</summary>
    public HashSet<int> LevelTracks { get; } = [];

    /// <summary>How often two ways run on one another; none where there were tracks enough.</summary>
    public int Collisions => uses.Collisions;

    private double Cost => costs.Values.Sum() + (Collisions * FlowUses.Collision);

    /// <summary>Routes all arrows: once the short ones first, once those that go straight on; the better of the two.</summary>
    public static FlowRouter Route(FlowChart chart, FlowCells cells, int tracks, int gapTracks)
    {
        FlowRouter first = Routed(straight: false);
        FlowRouter second = Routed(straight: true);
        return second.Cost < first.Cost ? second : first;

        FlowRouter Routed(bool straight)
        {
            FlowRouter router = new(chart, cells, tracks, gapTracks);
            router.Route([.. chart.Edges.OrderBy(edge => straight && router.IsStraight(edge) ? 0 : 1).ThenBy(router.Length)]);
            return router;
        }
    }

    /// <summary>The middle of a node's cell.</summary>
    public Cross At(int node) => new((cells.Lane[node] * (lanes + 1)) + lanes, (cells.Row[node] * (GapTracks + 1)) + GapTracks);

    private int Length(FlowEdge edge)
    {
        int down = cells.Row[edge.To] - cells.Row[edge.From];
        return (Math.Abs(cells.Lane[edge.To] - cells.Lane[edge.From]) * 2) + (down < 0 ? 100 - down : down);
    }

    /// <summary>Whether both nodes stand in one row or one column, with none between them.</summary>
    private bool IsStraight(FlowEdge edge)
    {
        (Cross from, Cross to) = (At(edge.From), At(edge.To));
        return edge.From != edge.To && (from.Y == to.Y || (from.X == to.X && from.Y < to.Y)) && !nodes.Keys.Any(other =>
            other != from && other != to
            && Math.Min(from.X, to.X) <= other.X && other.X <= Math.Max(from.X, to.X) && Math.Min(from.Y, to.Y) <= other.Y && other.Y <= Math.Max(from.Y, to.Y));
    }

    private void Route(FlowEdge[] edges)
    {
        for (int pass = 0, changed = 1; pass <= Passes && changed > 0; pass++)
        {
            changed = 0;
            foreach (FlowEdge edge in edges)
            {
                uses.Remove(edge);
                IReadOnlyList<Cross>? before = Ways.GetValueOrDefault(edge);
                Route(edge);
                changed += before is null || !before.SequenceEqual(Ways[edge]) ? 1 : 0;
            }
        }

        foreach (IReadOnlyList<Cross> way in Ways.Values)
        {
            LevelTracks.UnionWith(way.Zip(way.Skip(1)).Where(step => step.First.Y == step.Second.Y).Select(step => step.First.Y));
        }
    }

    private void Route(FlowEdge edge)
    {
        Cross start = At(edge.From);
        Cross goal = At(edge.To);
        int exit = chart.Edges.Where(other => other.From == edge.From).TakeWhile(other => !ReferenceEquals(other, edge)).Count();
        double[] least = new double[columns * rows * 4];
        int[] from = new int[least.Length];
        Array.Fill(least, double.MaxValue);
        PriorityQueue<int, (double, int)> queue = new();
        int sequence = 0;
        for (int direction = 0; direction < 4; direction++)
        {
            Try(-1, start, direction, ExitCost(edge, exit, direction) + uses.Leaving(edge, start, new Cross(Directions[direction].X, Directions[direction].Y)));
        }

        while (queue.TryDequeue(out int state, out (double Cost, int) priority))
        {
            if (priority.Cost > least[state])
            {
                continue;
            }

            Cross here = Point(state);
            int came = state % 4;
            if (here == goal)
            {
                costs[edge] = priority.Cost;
                Keep(edge, state, from, start);
                return;
            }

            for (int direction = 0; direction < 4; direction++)
            {
                if (direction != 3 - came)
                {
                    double turn = direction == came ? 0 : 22;
                    Try(state, here, direction, least[state] + turn + uses.Meeting(edge, here, IsLevel(came) || IsLevel(direction), !IsLevel(came) || !IsLevel(direction)));
                }
            }
        }

        void Try(int state, Cross here, int direction, double cost)
        {
            Cross next = new(here.X + Directions[direction].X, here.Y + Directions[direction].Y);
            if (next.X < 0 || next.Y < 0 || next.X >= columns || next.Y >= rows || (nodes.ContainsKey(next) && next != goal))
            {
                return;
            }

            double total = cost + Step(here, next) + (next == goal ? EntryCost(direction) + uses.Entering(edge, next, new Cross(-Directions[direction].X, -Directions[direction].Y)) : 0);
            int index = (((next.Y * columns) + next.X) * 4) + direction;
            if (total < least[index])
            {
                least[index] = total;
                from[index] = state;
                queue.Enqueue(index, (total, sequence++));
            }
        }
    }

    /// <summary>A question sends its first answer down and the others sideways; a step goes on at its foot.</summary>
    private double ExitCost(FlowEdge edge, int exit, int direction) => direction switch
    {
        0 => chart.Nodes[edge.From].Kind == FlowKind.Decision && exit > 0 ? 14 : 0,
        3 => 400,
        _ => chart.Nodes[edge.From].Kind == FlowKind.Decision ? 3 : 16,
    };

    private static double EntryCost(int direction) => direction switch { 0 => 0, 3 => 150, _ => 12 };

    private double Step(Cross from, Cross to)
    {
        if (from.Y == to.Y)
        {
            int track = from.Y % (GapTracks + 1);
            return (IsMiddle(from.X, lanes) || IsMiddle(to.X, lanes) ? 36 : 6) + (track == GapTracks ? 0 : track * 0.3);
        }

        double outer = from.X % (lanes + 1) == lanes ? 0 : Math.Abs((from.X % (lanes + 1)) - ((lanes - 1) / 2.0)) * 0.2;
        return (IsMiddle(from.Y, GapTracks) || IsMiddle(to.Y, GapTracks) ? 14 : 4) + outer;
    }

    private static bool IsMiddle(int index, int tracks) => index % (tracks + 1) == tracks;

    private void Keep(FlowEdge edge, int state, int[] from, Cross start)
    {
        List<Cross> way = [];
        for (int at = state; at >= 0; at = from[at])
        {
            way.Add(Point(at));
        }

        way.Add(start);
        way.Reverse();
        Ways[edge] = way;
        uses.Add(edge, way);
    }

    private Cross Point(int state) => new(state / 4 % columns, state / 4 / columns);

    private static bool IsLevel(int direction) => direction is 1 or 2;
}
