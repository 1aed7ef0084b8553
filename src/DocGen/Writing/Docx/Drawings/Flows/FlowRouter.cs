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

    /// <summary>How much more than the distance a way costs that turns a few times, and one that runs on others.</summary>
    private const double Near = 100;
    private const double Far = 1_000;

    private static readonly Cross[] Directions = [new(0, 1), new(1, 0), new(-1, 0), new(0, -1)];
    private readonly FlowChart chart;
    private readonly FlowCells cells;
    private readonly int lanes;
    private readonly int columns;
    private readonly int rows;
    private readonly bool[] isNode;
    private readonly FlowUses uses;
    private readonly FlowQueue queue;
    private readonly FlowReached reached;
    private readonly double[] across;
    private readonly double[] down;
    private readonly double[] levelExtra;
    private readonly double[] uprightExtra;
    private readonly Dictionary<FlowEdge, double> costs = new(ReferenceEqualityComparer.Instance);

    private FlowRouter(FlowChart chart, FlowCells cells, int tracks, int gapTracks, FlowQueue queue, FlowReached reached)
    {
        (this.queue, this.reached) = (queue, reached);
        this.chart = chart;
        this.cells = cells;
        lanes = tracks;
        GapTracks = gapTracks;
        columns = Count(cells.Lanes, tracks);
        rows = Count(cells.Rows, gapTracks);
        across = Sums(columns, tracks, 36, 6);
        down = Sums(rows, gapTracks, 14, 4);
        levelExtra = [.. Enumerable.Range(0, rows).Select(row => row % (gapTracks + 1)).Select(track => track == gapTracks ? 0 : track * 0.3)];
        uprightExtra = [.. Enumerable.Range(0, columns).Select(column => column % (tracks + 1)).Select(track => track == tracks ? 0 : Math.Abs(track - ((tracks - 1) / 2.0)) * 0.2)];
        uses = new FlowUses(chart, columns, rows);
        isNode = new bool[columns * rows];
        for (int node = 0; node < chart.Nodes.Count; node++)
        {
            isNode[(At(node).Y * columns) + At(node).X] = true;
        }
    }

    /// <summary>The number of tracks between two rows.</summary>
    public int GapTracks { get; }

    /// <summary>The ways, by arrow.</summary>
    public Dictionary<FlowEdge, Cross[]> Ways { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The level tracks that some way runs along.</summary>
    public HashSet<int> LevelTracks { get; } = [];

    /// <summary>How often two ways run on one another; none where there were tracks enough.</summary>
    public int Collisions { get; private set; }

    private double Cost => costs.Values.Sum() + (Collisions * FlowUses.Collision);

    /// <summary>Routes all arrows: once the short ones first, once those that go straight on; the better of the two.</summary>
    public static FlowRouter Route(FlowChart chart, FlowCells cells, int tracks, int gapTracks)
    {
        FlowQueue queue = new();
        using FlowReached reached = new(Count(cells.Lanes, tracks) * Count(cells.Rows, gapTracks) * 4);
        FlowRouter first = Routed(straight: false);
        FlowRouter second = Routed(straight: true);
        return second.Cost < first.Cost ? second : first;

        FlowRouter Routed(bool straight)
        {
            FlowRouter router = new(chart, cells, tracks, gapTracks, queue, reached);
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
        return edge.From != edge.To && (from.Y == to.Y || (from.X == to.X && from.Y < to.Y)) && !Enumerable.Range(0, chart.Nodes.Count).Select(At).Any(other =>
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
                Cross[]? before = Ways.GetValueOrDefault(edge);
                Route(edge);
                changed += before is null || !before.SequenceEqual(Ways[edge]) ? 1 : 0;
            }
        }

        Collisions = uses.Collisions;
        foreach (Cross[] way in Ways.Values)
        {
            LevelTracks.UnionWith(way.Zip(way.Skip(1)).Where(step => step.First.Y == step.Second.Y).Select(step => step.First.Y));
        }
    }

    /// <summary>Looks for the best way among those that cost little more than the distance, then among all: most are found near by.</summary>
    private void Route(FlowEdge edge)
    {
        double distance = Distance(At(edge.From), At(edge.To));
        _ = Search(edge, distance + Near) || Search(edge, distance + Far) || Search(edge, double.MaxValue);
    }

    /// <summary>Finds the best way that costs no more than a limit: what cannot lead to the goal within it is left aside.</summary>
    private bool Search(FlowEdge edge, double limit)
    {
        Cross start = At(edge.From);
        Cross goal = At(edge.To);
        int exit = chart.Edges.Where(other => other.From == edge.From).TakeWhile(other => !ReferenceEquals(other, edge)).Count();
        queue.Clear();
        reached.Clear();
        for (int direction = 0; direction < 4; direction++)
        {
            Try(-1, start, direction, ExitCost(edge, exit, direction) + uses.Leaving(edge, start, Directions[direction]));
        }

        while (queue.TryTake(out int state, out double cost))
        {
            if (reached.IsOutdone(state, cost))
            {
                continue;
            }

            Cross here = Point(state);
            int came = state % 4;
            if (here == goal)
            {
                costs[edge] = cost;
                Keep(edge, state, start);
                return true;
            }

            for (int direction = 0; direction < 4; direction++)
            {
                if (direction != 3 - came)
                {
                    double turn = direction == came ? 0 : 22;
                    Try(state, here, direction, cost + turn + uses.Meeting(edge, here, IsLevel(came) || IsLevel(direction), !IsLevel(came) || !IsLevel(direction)));
                }
            }
        }

        return false;

        void Try(int state, Cross here, int direction, double cost)
        {
            Cross next = new(here.X + Directions[direction].X, here.Y + Directions[direction].Y);
            if (next.X < 0 || next.Y < 0 || next.X >= columns || next.Y >= rows || (isNode[(next.Y * columns) + next.X] && next != goal))
            {
                return;
            }

            double total = cost + Step(here, next) + (next == goal ? EntryCost(direction) + uses.Entering(edge, next, new Cross(-Directions[direction].X, -Directions[direction].Y)) : 0);
            int index = (((next.Y * columns) + next.X) * 4) + direction;
            if (total + Distance(next, goal) <= limit && reached.Reach(index, state, total))
            {
                queue.Add(index, total);
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

    private double Step(Cross from, Cross to) => Distance(from, to) + (from.Y == to.Y ? levelExtra[from.Y] : uprightExtra[from.X]);

    /// <summary>What a way from one crossing to another costs at least.</summary>
    private double Distance(Cross from, Cross to) => Math.Abs(across[from.X] - across[to.X]) + Math.Abs(down[from.Y] - down[to.Y]);

    private static int Count(int cells, int tracks) => (cells * (tracks + 1)) + tracks;

    /// <summary>What it costs to come to each track from the first, where some steps lead into or out of the middle of a cell.</summary>
    private static double[] Sums(int count, int tracks, double middle, double other)
    {
        double[] sums = new double[count];
        for (int i = 1; i < count; i++)
        {
            sums[i] = sums[i - 1] + (i % (tracks + 1) == tracks || (i - 1) % (tracks + 1) == tracks ? middle : other);
        }

        return sums;
    }

    private void Keep(FlowEdge edge, int state, Cross start)
    {
        int length = 1;
        for (int at = state; at >= 0; at = reached.Before(at))
        {
            length++;
        }

        Cross[] way = new Cross[length];
        for (int at = state; at >= 0; at = reached.Before(at))
        {
            way[--length] = Point(at);
        }

        way[0] = start;
        Ways[edge] = way;
        uses.Add(edge, way);
    }

    private Cross Point(int state) => new(state / 4 % columns, state / 4 / columns);

    private static bool IsLevel(int direction) => direction is 1 or 2;
}
