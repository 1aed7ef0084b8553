using DocGen.Model.Pictures;

namespace DocGen.Writing.Docx.Drawings.Flows;

/// <summary>
/// Where the nodes of a flow stand: lanes are columns, and rows follow the arrows downwards. A node goes beside the one before it where
/// the way between the two is free, else below. No two nodes share a cell.
/// </summary>
internal sealed class FlowCells
{
    private readonly HashSet<(int Row, int Lane)> taken = [];
    private readonly HashSet<(int Node, int Side)> sides = [];
    private readonly FlowChart chart;
    private readonly ILookup<int, FlowEdge> into;

    private FlowCells(FlowChart chart, int[] lane, HashSet<FlowEdge> forward)
    {
        this.chart = chart;
        Lane = lane;
        Row = new int[chart.Nodes.Count];
        into = chart.Edges.Where(forward.Contains).ToLookup(edge => edge.To);
    }

    /// <summary>The lane of each node.</summary>
    public int[] Lane { get; }

    /// <summary>The row of each node.</summary>
    public int[] Row { get; }

    /// <summary>The number of lanes.</summary>
    public int Lanes { get; private set; }

    /// <summary>The number of rows.</summary>
    public int Rows => Row.DefaultIfEmpty(0).Max() + 1;

    /// <summary>Places all nodes; <paramref name="fitsBeside"/> says whether what is written at an arrow fits between two lanes.</summary>
    public static FlowCells Place(FlowChart chart, Func<FlowEdge, bool> fitsBeside)
    {
        HashSet<FlowEdge> forward = Forward(chart);
        int[] order = Order(chart, forward);
        int[] lane = chart.Lanes.Count > 0 ? [.. chart.Nodes.Select(node => node.Lane)] : Columns(chart, forward, order);
        FlowCells cells = new(chart, lane, forward) { Lanes = chart.Lanes.Count > 0 ? chart.Lanes.Count : lane.DefaultIfEmpty(0).Max() + 1 };
        foreach (int node in order)
        {
            cells.Place(node, fitsBeside);
        }

        return cells;
    }

    private void Place(int node, Func<FlowEdge, bool> fitsBeside)
    {
        FlowEdge[] before = [.. into[node]];
        int above = before.Select(edge => Row[edge.From]).DefaultIfEmpty(-1).Max();
        FlowEdge[] last = [.. before.Where(edge => Row[edge.From] == above)];
        if (last.Length == 1 && fitsBeside(last[0]) && Beside(last[0].From, node))
        {
            Row[node] = above;
        }
        else
        {
            Row[node] = above + 1;
            while (taken.Contains((Row[node], Lane[node])))
            {
                Row[node]++;
            }
        }

        taken.Add((Row[node], Lane[node]));
    }

    /// <summary>Takes the cells between two nodes in the row of the first, if they are free.</summary>
    private bool Beside(int from, int to)
    {
        int step = Math.Sign(Lane[to] - Lane[from]);
        if (step == 0 || sides.Contains((from, step)) || chart.Nodes[to].Kind == FlowKind.Link)
        {
            return false;
        }

        for (int lane = Lane[from] + step; lane != Lane[to] + step; lane += step)
        {
            if (taken.Contains((Row[from], lane)))
            {
                return false;
            }
        }

        for (int lane = Lane[from] + step; lane != Lane[to]; lane += step)
        {
            taken.Add((Row[from], lane));
        }

        sides.Add((from, step));
        sides.Add((to, -step));
        return true;
    }

    /// <summary>The arrows without those that lead back to where the flow has been.</summary>
    private static HashSet<FlowEdge> Forward(FlowChart chart)
    {
        ILookup<int, FlowEdge> outOf = chart.Edges.ToLookup(edge => edge.From);
        HashSet<FlowEdge> forward = new(ReferenceEqualityComparer.Instance);
        int[] state = new int[chart.Nodes.Count];
        for (int root = 0; root < state.Length; root++)
        {
            Visit(root);
        }

        return forward;

        void Visit(int node)
        {
            if (state[node] != 0)
            {
                return;
            }

            state[node] = 1;
            foreach (FlowEdge edge in outOf[node])
            {
                if (state[edge.To] != 1)
                {
                    forward.Add(edge);
                    Visit(edge.To);
                }
            }

            state[node] = 2;
        }
    }

    /// <summary>The nodes so that each comes after those that lead to it; else as they are written.</summary>
    private static int[] Order(FlowChart chart, HashSet<FlowEdge> forward)
    {
        int[] waiting = new int[chart.Nodes.Count];
        foreach (FlowEdge edge in forward)
        {
            waiting[edge.To]++;
        }

        ILookup<int, FlowEdge> outOf = forward.ToLookup(edge => edge.From);
        SortedSet<int> ready = [.. Enumerable.Range(0, waiting.Length).Where(node => waiting[node] == 0)];
        List<int> order = [];
        while (ready.Count > 0)
        {
            int node = ready.Min;
            ready.Remove(node);
            order.Add(node);
            foreach (FlowEdge edge in outOf[node])
            {
                if (--waiting[edge.To] == 0)
                {
                    ready.Add(edge.To);
                }
            }
        }

        return [.. order];
    }

    /// <summary>Without lanes: the first answer goes straight on, the others turn off to the next column.</summary>
    private static int[] Columns(FlowChart chart, HashSet<FlowEdge> forward, int[] order)
    {
        int[] column = new int[chart.Nodes.Count];
        ILookup<int, FlowEdge> into = chart.Edges.Where(forward.Contains).ToLookup(edge => edge.To);
        ILookup<int, FlowEdge> outOf = chart.Edges.ToLookup(edge => edge.From);
        foreach (int node in order)
        {
            column[node] = into[node]
                .Select(edge => Math.Min(2, column[edge.From] + outOf[edge.From].TakeWhile(other => !ReferenceEquals(other, edge)).Count()))
                .DefaultIfEmpty(0).Min();
        }

        return column;
    }
}
