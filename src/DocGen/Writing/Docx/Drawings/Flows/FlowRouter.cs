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
    private const double Collision = 1_000;
    private static readonly (int X, int Y)[] Directions = [(0, 1), (1, 0), (-1, 0), (0, -1)];
    private readonly FlowChart chart;
    private readonly FlowCells cells;
    private readonly int lanes;
    private readonly int columns;
    private readonly int rows;
    private readonly Dictionary<Cross, int> nodes = [];
    private readonly Dictionary<Cross, List<(FlowEdge Edge, bool Level, bool Upright)>> uses = [];

    private FlowRouter(FlowChart chart, FlowCells cells, int tracks, int gapTracks)
    {
        this.chart = chart;
        this.cells = cells;
        lanes = tracks;
        GapTracks = gapTracks;
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
    public int Collisions { get; private set; }

    /// <summary>Routes all arrows, the short ones first.</summary>
    public static FlowRouter Route(FlowChart chart, FlowCells cells, int tracks, int gapTracks)
    {
        FlowRouter router = new(chart, cells, tracks, gapTracks);
        foreach (FlowEdge edge in chart.Edges.OrderBy(router.Length))
        {
            router.Route(edge);
        }

        return router;
    }

    /// <summary>The middle of a node's cell.</summary>
    public Cross At(int node) => new((cells.Lane[node] * (lanes + 1)) + lanes, (cells.Row[node] * (GapTracks + 1)) + GapTracks);

    private int Length(FlowEdge edge)
    {
        int down = cells.Row[edge.To] - cells.Row[edge.From];
        return (Math.Abs(cells.Lane[edge.To] - cells.Lane[edge.From]) * 2) + (down < 0 ? 100 - down : down);
    }

    private void Route(FlowEdge edge)
    {
        Cross start = At(edge.From);
        Cross goal = At(edge.To);
        int exit = chart.Edges.Where(other => other.From == edge.From).TakeWhile(other => !ReferenceEquals(other, edge)).Count();
        double[] costs = new double[columns * rows * 4];
        int[] from = new int[costs.Length];
        Array.Fill(costs, double.MaxValue);
        PriorityQueue<int, (double, int)> queue = new();
        int sequence = 0;
        for (int direction = 0; direction < 4; direction++)
        {
            Try(-1, start, direction, ExitCost(edge, exit, direction));
        }

        while (queue.TryDequeue(out int state, out (double Cost, int) priority))
        {
            if (priority.Cost > costs[state])
            {
                continue;
            }

            Cross here = Point(state);
            int came = state % 4;
            if (here == goal)
            {
                Keep(edge, state, from, start);
                return;
            }

            for (int direction = 0; direction < 4; direction++)
            {
                if (direction != 3 - came)
                {
                    double turn = direction == came ? 0 : 22;
                    Try(state, here, direction, costs[state] + turn + Meeting(edge, here, came, direction));
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

            double total = cost + Step(here, next) + (next == goal ? EntryCost(direction) : 0);
            int index = (((next.Y * columns) + next.X) * 4) + direction;
            if (total < costs[index])
            {
                costs[index] = total;
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

    /// <summary>What it costs to pass a crossing that other ways use already.</summary>
    private double Meeting(FlowEdge edge, Cross here, int came, int goes)
    {
        if (!uses.TryGetValue(here, out List<(FlowEdge Edge, bool Level, bool Upright)>? others))
        {
            return 0;
        }

        bool level = IsLevel(came) || IsLevel(goes);
        bool upright = !IsLevel(came) || !IsLevel(goes);
        double cost = 0;
        foreach ((FlowEdge other, bool otherLevel, bool otherUpright) in others)
        {
            cost += other.To == edge.To ? 0
                : !(level && otherLevel) && !(upright && otherUpright) ? 12
                : other.From == edge.From ? 60
                : Collision;
        }

        return cost;
    }

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
        LevelTracks.UnionWith(way.Zip(way.Skip(1)).Where(step => step.First.Y == step.Second.Y).Select(step => step.First.Y));
        for (int i = 1; i < way.Count - 1; i++)
        {
            bool level = way[i].Y == way[i - 1].Y || way[i].Y == way[i + 1].Y;
            bool upright = way[i].X == way[i - 1].X || way[i].X == way[i + 1].X;
            if (!uses.TryGetValue(way[i], out List<(FlowEdge, bool, bool)>? others))
            {
                uses[way[i]] = others = [];
            }

            Collisions += others.Count(other => other.Item1.To != edge.To && ((level && other.Item2) || (upright && other.Item3)));
            others.Add((edge, level, upright));
        }
    }

    private Cross Point(int state) => new(state / 4 % columns, state / 4 / columns);

    private static bool IsLevel(int direction) => direction is 1 or 2;
}
